package dev.belay.cli.gaps;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.contract.FileTouch;
import dev.belay.contract.ToolCall;
import dev.belay.journal.RecordLimits;
import dev.belay.journal.redact.Redaction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a call does, in the words of the journal: without secrets, and cut where the journal cuts.
 * Two calls that are equal here cannot be told apart by their arguments.
 *
 * @param tool the tool's name
 * @param command the shell text; empty where there is none
 * @param url the address; empty where there is none
 * @param paths the files that it names
 */
record CallText(String tool, String command, String url, List<String> paths) {
  CallText {
    requireNonNull(tool, "tool");
    requireNonNull(command, "command");
    requireNonNull(url, "url");
    paths = List.copyOf(paths);
  }

  /** Of a call that a transcript tells. */
  static CallText of(ToolCall call) {
    List<String> paths = new ArrayList<>();
    for (FileTouch file : call.files()) {
      paths.add(Redaction.of(file.path(), RecordLimits.PATH));
    }
    return new CallText(
        Redaction.of(call.name(), RecordLimits.NAME),
        redacted(call.command(), RecordLimits.COMMAND),
        redacted(call.url(), RecordLimits.REASON),
        paths);
  }

  /** Of a call as it stands in a record. */
  static CallText of(JsonObject call) {
    List<String> paths = new ArrayList<>();
    if (call.get("files") instanceof JsonArray files) {
      for (JsonElement file : files) {
        if (file instanceof JsonObject found) {
          paths.add(Facts.text(found, "path"));
        }
      }
    }
    return new CallText(
        Facts.text(call, "name"), Facts.text(call, "command"), Facts.text(call, "url"), paths);
  }

  /** For people. */
  String what() {
    if (!command.isEmpty()) {
      return "$ " + command.replace("\n", " ⏎ ");
    }
    return paths.isEmpty() ? url : String.join(", ", paths);
  }

  private static String redacted(@Nullable String text, int limit) {
    return text == null ? "" : Redaction.of(text, limit);
  }
}
