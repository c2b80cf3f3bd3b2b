/**
 * Deciding: {@link dev.belay.guard.Guard} judges an event with a {@link
 * dev.belay.guard.policy.Policy}. Works on the canonical model alone and knows no host.
 */
@NullMarked
package dev.belay.guard;

import org.jspecify.annotations.NullMarked;
