/**
 * Payload times route: a real bash decides what runs a harmless marker program, and the guard has
 * to agree, both ways.
 */
@NullMarked
package dev.belay.guard.grid;

import org.jspecify.annotations.NullMarked;
