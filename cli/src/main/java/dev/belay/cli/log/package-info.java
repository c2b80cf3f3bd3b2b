/** {@code belay log}: the journal for people, and whether its chain holds. Reads, never writes. */
@NullMarked
package dev.belay.cli.log;

import org.jspecify.annotations.NullMarked;
