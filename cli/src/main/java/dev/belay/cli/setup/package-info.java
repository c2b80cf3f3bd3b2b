/** {@code belay install} and {@code belay uninstall}. */
@NullMarked
package dev.belay.cli.setup;

import org.jspecify.annotations.NullMarked;
