/**
 * Whether Belay is where it was put and will be asked: looks at files alone, starts nothing. May
 * use the rest of this module.
 */
@NullMarked
package dev.belay.setup.health;

import org.jspecify.annotations.NullMarked;
