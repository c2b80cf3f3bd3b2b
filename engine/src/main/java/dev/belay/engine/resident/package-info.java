/**
 * The resident process: its directories and its lock, the socket that clients ask, the policies
 * that it keeps, what it counts and what it logs. May use the rest of the engine and the journal.
 */
@NullMarked
package dev.belay.engine.resident;

import org.jspecify.annotations.NullMarked;
