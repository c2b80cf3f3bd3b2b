/**
 * Hook configuration files, read: their text with places, and the hooks in it as hosts see them.
 */
@NullMarked
package dev.belay.lint.config;

import org.jspecify.annotations.NullMarked;
