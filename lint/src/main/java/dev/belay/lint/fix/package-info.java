/** Mending configuration files by the fixes that findings bring. Writes nothing to a disk. */
@NullMarked
package dev.belay.lint.fix;

import org.jspecify.annotations.NullMarked;
