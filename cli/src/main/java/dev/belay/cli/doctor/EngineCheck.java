package dev.belay.cli.doctor;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import dev.belay.engine.resident.EngineDirectories;
import dev.belay.engine.resident.EngineProcess;
import dev.belay.engine.wire.Wire;
import dev.belay.setup.health.Checkup;
import dev.belay.setup.health.Problem;
import dev.belay.setup.health.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the engine is.
 *
 * @param pid its process id; 0 for none
 * @param status what it tells of itself; null where none answers
 */
record EngineCheck(long pid, @Nullable JsonObject status) {
  static EngineCheck of(EngineDirectories directories) {
    EngineProcess engine = new EngineProcess(directories);
    try {
      String text = engine.status();
      return new EngineCheck(engine.pid(), text == null ? null : Json.parseObject(text));
    } catch (IOException | JsonException e) {
      return new EngineCheck(0, null);
    }
  }

  boolean isHung() {
    return pid != 0 && status == null;
  }

  /**
   * @param version this product's
   * @param product this product's folder
   */
  void look(String version, Path product, EngineDirectories directories, Checkup checkup) {
    checkup.looked();
    if (isHung()) {
      dead(
          Severity.OFF,
          "the engine does not answer",
          "process " + pid,
          "run belay engine restart, or belay doctor --fix",
          checkup);
    } else if (status == null) {
      startable(product, checkup);
    } else {
      versions(status, version, checkup);
      journal(status, directories, checkup);
      checkup.looked();
      for (JsonElement problem : status.getAsJsonObject("policy").getAsJsonArray("problems")) {
        checkup.found(
            Problem.POLICY_BROKEN,
            Severity.OFF,
            "",
            problem.getAsString(),
            "",
            "mend the policy; until then the engine goes by the one before, or refuses");
      }
    }
  }

  private static void dead(
      Severity severity, String what, String where, String whatToDo, Checkup checkup) {
    checkup.found(Problem.ENGINE_DEAD, severity, "", what, where, whatToDo);
  }

  /** The client starts an engine by this file; where it cannot, every call meets the fail mode. */
  private static void startable(Path product, Checkup checkup) {
    Path file = product.resolve("engine-command");
    try {
      List<String> command = Files.readAllLines(file);
      if (command.isEmpty() || !Files.isExecutable(Path.of(command.getFirst()))) {
        dead(
            Severity.OFF,
            "no engine runs, and none can be started: "
                + (command.isEmpty()
                    ? "the file is empty"
                    : command.getFirst() + " may not be run"),
            file.toString(),
            "install Belay again",
            checkup);
      }
    } catch (IOException e) {
      dead(
          Severity.OFF,
          "no engine runs, and none can be started: the file that says how cannot be read",
          file.toString(),
          "install Belay again",
          checkup);
    }
  }

  private static void versions(JsonObject status, String version, Checkup checkup) {
    checkup.looked();
    String running = status.get("version").getAsString();
    int protocol = status.get("protocol").getAsInt();
    if (!running.equals(version) || protocol != Wire.VERSION) {
      dead(
          protocol == Wire.VERSION ? Severity.ATTENTION : Severity.OFF,
          "the engine that runs is Belay " + running + ", this is " + version,
          "process " + status.get("pid").getAsString(),
          "run belay engine restart, or belay doctor --fix",
          checkup);
    }
  }

  private static void journal(JsonObject status, EngineDirectories directories, Checkup checkup) {
    checkup.looked();
    JsonObject journal = status.getAsJsonObject("journal");
    if (journal == null) {
      return;
    }
    JsonElement problem = journal.get("problem");
    JsonElement lost = journal.get("lost");
    String where = directories.journal().toString();
    if (problem != null && problem.isJsonPrimitive()) {
      checkup.found(
          Problem.JOURNAL_BROKEN,
          Severity.ATTENTION,
          "",
          "the journal does not take records: " + problem.getAsString(),
          where,
          "free the disk or mend the permissions, then run belay engine restart");
    } else if (lost != null && lost.getAsLong() > 0) {
      checkup.found(
          Problem.JOURNAL_BROKEN,
          Severity.ATTENTION,
          "",
          lost.getAsString() + " records were lost since the engine started",
          where,
          "see that the disk is not full; belay log shows where");
    }
  }
}
