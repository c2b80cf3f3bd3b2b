package dev.belay.cli.approve;

import com.google.gson.JsonObject;
import dev.belay.contract.json.JsonException;
import dev.belay.journal.read.JournalReader;
import dev.belay.journal.read.JournalRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call that the journal says was refused.
 *
 * @param call its digest
 * @param record what else the journal says of it
 */
record RefusedCall(String call, JsonObject record) {
  private static final String MARK = "\"call\":\"";

  /** The last ones, newest first, each call once. */
  static List<RefusedCall> last(Path journal, int count, String beginning) throws IOException {
    List<JournalRecord> records =
        JournalReader.last(
            journal,
            10 * count,
            record -> record.text().contains(MARK + beginning) && of(record) != null);
    Map<String, RefusedCall> calls = new LinkedHashMap<>();
    for (int i = records.size() - 1; i >= 0 && calls.size() < count; i--) {
      RefusedCall refused = of(records.get(i));
      if (refused != null && refused.call.startsWith(beginning)) {
        calls.putIfAbsent(refused.call, refused);
      }
    }
    return new ArrayList<>(calls.values());
  }

  private static @Nullable RefusedCall of(JournalRecord record) {
    try {
      JsonObject json = record.json();
      boolean refused =
          json.has("call")
              && json.get("call").isJsonPrimitive()
              && json.get("verdict") instanceof JsonObject verdict
              && verdict.has("rule")
              && !json.has("approved");
      return refused ? new RefusedCall(json.get("call").getAsString(), json) : null;
    } catch (JsonException e) {
      return null;
    }
  }
}
