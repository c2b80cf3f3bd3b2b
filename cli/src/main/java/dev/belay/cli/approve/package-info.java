/** {@code belay approve}: lets one refused call pass once. */
@NullMarked
package dev.belay.cli.approve;

import org.jspecify.annotations.NullMarked;
