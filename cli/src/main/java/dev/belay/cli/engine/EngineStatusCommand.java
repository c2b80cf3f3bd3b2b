package dev.belay.cli.engine;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.Style;
import dev.belay.cli.terminal.Table;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import dev.belay.engine.resident.EngineProcess;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code belay engine status}. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description =
        "Tell what the engine is doing: calls and latency by agent, policy, memory, errors.",
    footer = {"", "Exit codes: 0 it runs, 3 there is none, 1 it does not answer."})
final class EngineStatusCommand implements Callable<Integer> {
  private static final int SHORT_DIGEST = 12;

  private final Terminal terminal;

  @Mixin private final EnginePlace place = new EnginePlace();

  @Option(names = "--json", description = "Print the engine's own JSON object.")
  private boolean json;

  EngineStatusCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, JsonException {
    EngineProcess engine = place.process();
    String text = engine.status();
    if (text == null) {
      long pid = engine.pid();
      if (pid == 0) {
        throw new CommandFailure(
            ExitCode.NOT_FOUND,
            "no engine runs",
            place.directories().socket().toString(),
            "the next hook starts one, or: belay engine start");
      }
      throw new CommandFailure(
          ExitCode.INTERNAL,
          "the engine does not answer",
          "process " + pid,
          "run: belay engine restart");
    }
    JsonObject status = Json.parseObject(text);
    if (json) {
      terminal.prettyJson(status);
    } else {
      print(status);
    }
    return 0;
  }

  private void print(JsonObject status) {
    JsonObject policy = status.getAsJsonObject("policy");
    JsonObject memory = status.getAsJsonObject("memory");
    Table facts = Table.of("", "");
    facts.row(
        "engine",
        Style.GREEN.of("running")
            + "  process "
            + text(status, "pid")
            + ", Belay "
            + text(status, "version")
            + ", protocol "
            + text(status, "protocol")
            + ", Java "
            + text(status, "java")
            + ", up "
            + duration(status.get("uptime_seconds").getAsLong()));
    facts.row("socket", text(status, "socket"));
    facts.row("policy", policy(policy));
    facts.row(
        "memory",
        megabytes(memory, "resident_bytes")
            + " resident, "
            + megabytes(memory, "heap_used_bytes")
            + " of "
            + megabytes(memory, "heap_limit_bytes")
            + " heap");
    facts.row("journal", journal(status.getAsJsonObject("journal")));
    facts.row("hooks", registrations(status.getAsJsonObject("registrations")));
    facts.row("in flight", text(status, "in_flight"));
    facts.print(terminal);
    problems("policy", policy.getAsJsonArray("problems"));
    problems("hooks", status.getAsJsonObject("registrations").getAsJsonArray("problems"));
    problems("errors", status.getAsJsonArray("last_errors"));
    hosts(status.getAsJsonArray("hosts"));
  }

  private void hosts(JsonArray hosts) {
    terminal.line();
    if (hosts.isEmpty()) {
      terminal.line(Style.DIM.of("no call yet"));
      return;
    }
    Table table =
        Table.of("host", "calls", "deny", "ask", "degraded", "unseen", "failed", "p50 ms", "p99 ms")
            .right(1, 2, 3, 4, 5, 6, 7, 8)
            .whole(0);
    for (JsonElement element : hosts) {
      JsonObject host = element.getAsJsonObject();
      String failures = text(host, "failures");
      String unseen = host.has("unseen") ? text(host, "unseen") : "0";
      table.row(
          text(host, "host"),
          text(host, "calls"),
          text(host, "deny"),
          text(host, "ask"),
          text(host, "degraded"),
          unseen.equals("0") ? unseen : Style.RED.of(unseen),
          failures.equals("0") ? failures : Style.RED.of(failures),
          millis(host, "p50_micros"),
          millis(host, "p99_micros"));
    }
    table.print(terminal);
  }

  private void problems(String head, JsonArray problems) {
    if (!problems.isEmpty()) {
      terminal.line();
      for (JsonElement problem : problems) {
        terminal.prose(head + ": " + problem.getAsString(), 0, Style.RED);
      }
    }
  }

  private static String policy(JsonObject policy) {
    if (policy.get("digest").isJsonNull()) {
      return Style.DIM.of("none asked for yet");
    }
    return text(policy, "source") + ", digest " + text(policy, "digest").substring(0, SHORT_DIGEST);
  }

  private static String registrations(JsonObject registrations) {
    int files = registrations.get("files").getAsInt();
    int lost = registrations.get("lost").getAsInt();
    String where = "installed in " + files + (files == 1 ? " file" : " files");
    return files == 0
        ? Style.DIM.of("none installed by belay install")
        : where + ", " + (lost == 0 ? "all in place" : Style.RED.of(lost + " not in place"));
  }

  private static String journal(JsonObject journal) {
    JsonElement problem = journal.get("problem");
    String trouble =
        problem == null || problem.isJsonNull() ? "" : Style.RED.of(problem.getAsString());
    if (!journal.has("written")) {
      return trouble;
    }
    String lost = text(journal, "lost");
    return text(journal, "written")
        + " records, "
        + (lost.equals("0") ? "none" : Style.RED.of(lost))
        + " lost, at number "
        + text(journal, "sequence")
        + (trouble.isEmpty() ? "" : "; " + trouble);
  }

  private static String text(JsonObject object, String name) {
    return object.get(name).getAsString();
  }

  private static String megabytes(JsonObject memory, String name) {
    return memory.has(name) ? (memory.get(name).getAsLong() >> 20) + " MB" : "?";
  }

  private static String millis(JsonObject host, String name) {
    return String.format(Locale.ROOT, "%.2f", host.get(name).getAsLong() / 1000.0);
  }

  private static String duration(long seconds) {
    if (seconds < 120) {
      return seconds + " s";
    }
    return seconds < 7200 ? seconds / 60 + " min" : seconds / 3600 + " h";
  }
}
