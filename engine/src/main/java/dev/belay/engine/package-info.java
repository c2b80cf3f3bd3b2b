/**
 * The way of an event: bytes in, decode, decide, encode, reply out, with a deadline and a fail mode
 * at every step. The resident process will live here too. May use {@code hosts}, {@code guard} and
 * {@code contract}.
 */
@NullMarked
package dev.belay.engine;

import org.jspecify.annotations.NullMarked;
