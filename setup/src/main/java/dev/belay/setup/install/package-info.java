/**
 * Putting Belay's hooks into configuration files, taking them out, and remembering what was done.
 */
@NullMarked
package dev.belay.setup.install;

import org.jspecify.annotations.NullMarked;
