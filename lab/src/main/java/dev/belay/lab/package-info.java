/**
 * Real agents driven by a scripted model, cut off from every network. Uses the product by its
 * launcher alone, and {@code hosts} to know what Belay would answer.
 */
@NullMarked
package dev.belay.lab;

import org.jspecify.annotations.NullMarked;
