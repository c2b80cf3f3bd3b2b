/**
 * Where a path leads: inside the project or outside, home, system, temporary. Looks at the file
 * system only for links.
 */
@NullMarked
package dev.belay.guard.path;

import org.jspecify.annotations.NullMarked;
