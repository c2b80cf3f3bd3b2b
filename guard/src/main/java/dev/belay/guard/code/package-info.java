/**
 * Reads program text of other languages than the shell, as agents write it behind {@code -c} and
 * {@code -e} or into scripts: what it starts, which files it touches, what it sends. No
 * interpreter: a light reading of calls with constant propagation, bounded and linear.
 */
@NullMarked
package dev.belay.guard.code;

import org.jspecify.annotations.NullMarked;
