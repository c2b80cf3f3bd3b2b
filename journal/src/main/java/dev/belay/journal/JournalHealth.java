package dev.belay.journal;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a journal is doing.
 *
 * @param written the records that this process wrote, all of them durable
 * @param lost the entries of this process that were dropped; the journal's {@code journal.lost}
 *     records count the same ones
 * @param durableSequence the number of the last durable record that this process knows; 0 for none
 * @param head that record's hash: kept elsewhere, it shows later whether records were rewritten
 * @param segment the file being written
 * @param bytes the size of that file
 * @param lastError why writing failed the last time; null while it works
 */
public record JournalHealth(
    long written,
    long lost,
    long durableSequence,
    String head,
    Path segment,
    long bytes,
    @Nullable String lastError) {
  public JournalHealth {
    requireNonNull(head, "head");
    requireNonNull(segment, "segment");
  }
}
