/**
 * {@code belay demo}: sessions recorded from real agents, replayed through the way that a hook
 * takes. Everything it shows was computed while it ran; what is forged says so.
 */
@NullMarked
package dev.belay.cli.demo;

import org.jspecify.annotations.NullMarked;
