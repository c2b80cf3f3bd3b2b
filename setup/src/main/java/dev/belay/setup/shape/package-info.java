/** How hooks are laid out in configuration files: reading, adding and removing them. */
@NullMarked
package dev.belay.setup.shape;

import org.jspecify.annotations.NullMarked;
