/** {@code belay engine}: the resident process, and the commands that speak to it. */
@NullMarked
package dev.belay.cli.engine;

import org.jspecify.annotations.NullMarked;
