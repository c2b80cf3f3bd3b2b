/**
 * The journal's reading side: records in order, and whether the chain holds. Knows nothing of how
 * they are written, takes no lock and changes nothing.
 */
@NullMarked
package dev.belay.journal.read;

import org.jspecify.annotations.NullMarked;
