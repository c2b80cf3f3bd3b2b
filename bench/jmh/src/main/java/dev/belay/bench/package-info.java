/** How long the steps of a decision take within a process; run by {@code ./dev bench jmh}. */
@NullMarked
package dev.belay.bench;

import org.jspecify.annotations.NullMarked;
