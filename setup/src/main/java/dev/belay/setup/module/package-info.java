/**
 * Files that Belay writes as a whole, for hosts that load modules or run script files, and the
 * quoting of a command line for the shells that hosts start. May use {@code contract} alone.
 */
@NullMarked
package dev.belay.setup.module;

import org.jspecify.annotations.NullMarked;
