/**
 * What calls and commands do to files, whatever they are called: rules judge these, not spellings.
 */
@NullMarked
package dev.belay.guard.effect;

import org.jspecify.annotations.NullMarked;
