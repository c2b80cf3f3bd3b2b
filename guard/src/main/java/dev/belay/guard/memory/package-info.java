/**
 * What is known of files that may be run: what an agent wrote earlier in its session, and what is
 * on the disk.
 */
@NullMarked
package dev.belay.guard.memory;

import org.jspecify.annotations.NullMarked;
