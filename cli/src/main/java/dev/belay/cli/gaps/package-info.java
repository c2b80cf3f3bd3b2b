/**
 * {@code belay gaps}: the tool calls in hosts' own transcripts beside those in the journal. Reads
 * both and changes neither.
 */
@NullMarked
package dev.belay.cli.gaps;

import org.jspecify.annotations.NullMarked;
