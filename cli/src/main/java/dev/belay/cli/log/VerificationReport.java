package dev.belay.cli.log;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.belay.cli.terminal.Style;
import dev.belay.cli.terminal.Terminal;
import dev.belay.journal.read.Verification;
import dev.belay.journal.read.Verification.Problem;
import java.nio.file.Path;

/** What {@code belay log verify} says. */
final class VerificationReport {
  private VerificationReport() {}

  static void print(Verification found, Path directory, Terminal terminal) {
    if (found.records() == 0 && found.holds()) {
      terminal.line("The journal is empty: nothing has been written to " + directory + " yet.");
      return;
    }
    for (Problem problem : found.problems()) {
      String record = problem.sequence() == 0 ? "" : "record " + problem.sequence() + ": ";
      terminal.line(
          Style.RED.of(problem.file() + ":" + problem.line()) + "  " + record + problem.what());
    }
    if (found.moreProblems() > 0) {
      terminal.line("and " + found.moreProblems() + " more");
    }
    String counted =
        found.records() == 1
            ? "1 record"
            : found.records()
                + " records, numbered "
                + found.firstSequence()
                + " to "
                + found.lastSequence();
    terminal.line(
        found.holds()
            ? Style.GREEN.of("OK") + "  " + counted + ", each unchanged and in its place"
            : Style.RED.of("BROKEN") + "  " + counted);
    terminal.line("head  " + found.head());
    if (found.firstSequence() > 1) {
      terminal.prose(
          "The journal begins at record "
              + found.firstSequence()
              + ": older ones were removed, as happens when it has grown to its limit.",
          0);
    }
    if (found.unfinishedBytes() > 0) {
      terminal.prose(
          found.unfinishedBytes()
              + " bytes behind the last record are unfinished: a write is under way or was"
              + " interrupted. The next writer sets them aside.",
          0);
    }
  }

  static JsonObject json(Verification found, Path directory) {
    JsonObject json = new JsonObject();
    json.addProperty("journal", directory.toString());
    json.addProperty("ok", found.holds());
    json.addProperty("records", found.records());
    json.addProperty("first", found.firstSequence());
    json.addProperty("last", found.lastSequence());
    json.addProperty("head", found.head());
    json.addProperty("unfinished_bytes", found.unfinishedBytes());
    JsonArray problems = new JsonArray();
    for (Problem problem : found.problems()) {
      JsonObject one = new JsonObject();
      one.addProperty("file", problem.file());
      one.addProperty("line", problem.line());
      one.addProperty("seq", problem.sequence());
      one.addProperty("what", problem.what());
      problems.add(one);
    }
    json.add("problems", problems);
    json.addProperty("more_problems", found.moreProblems());
    return json;
  }
}
