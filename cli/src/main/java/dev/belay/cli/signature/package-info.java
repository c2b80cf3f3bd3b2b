/** {@code belay sign} and {@code belay verify}: signatures of deliveries, for scripts and curl. */
@NullMarked
package dev.belay.cli.signature;

import org.jspecify.annotations.NullMarked;
