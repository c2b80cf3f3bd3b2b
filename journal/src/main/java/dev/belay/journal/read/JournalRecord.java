package dev.belay.journal.read;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonObject;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;

/**
 * One record as it stands in the journal. That it has a record's form does not mean that its hash
 * holds.
 *
 * @param sequence its number
 * @param segment the name of the file
 * @param line the line in that file, from 1
 * @param text the line
 */
public record JournalRecord(long sequence, String segment, long line, String text) {
  public JournalRecord {
    requireNonNull(segment, "segment");
    requireNonNull(text, "text");
  }

  /**
   * The record's facts; {@code docs/journal.md} lists them.
   *
   * @throws JsonException if someone changed the line so that it is no JSON object any more
   */
  public JsonObject json() throws JsonException {
    return Json.parseObject(text);
  }
}
