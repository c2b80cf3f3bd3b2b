/**
 * Finding configuration files and telling whose they are. What hosts read from where is the
 * contract's to say; this package only compares.
 */
@NullMarked
package dev.belay.lint.find;

import org.jspecify.annotations.NullMarked;
