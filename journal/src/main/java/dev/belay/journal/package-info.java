/**
 * The journal's writing side: a hash-chained, append-only log of every hook event, its verdict and
 * its degradations, written off the answer's path. May use {@code contract} alone; reading is in
 * {@code journal.read}.
 */
@NullMarked
package dev.belay.journal;

import org.jspecify.annotations.NullMarked;
