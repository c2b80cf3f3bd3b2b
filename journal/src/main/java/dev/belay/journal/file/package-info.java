/**
 * What the writing and the reading side agree on: names of segments, the two ends of a record's
 * line.
 */
@NullMarked
package dev.belay.journal.file;

import org.jspecify.annotations.NullMarked;
