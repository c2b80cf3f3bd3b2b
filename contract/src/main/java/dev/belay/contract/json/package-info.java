/**
 * Reading foreign JSON within limits, and writing it back unchanged: numbers as written, keys in
 * order.
 */
@NullMarked
package dev.belay.contract.json;

import org.jspecify.annotations.NullMarked;
