package dev.belay.cli.explain;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.Verdict;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import dev.belay.guard.CallAnalysis;
import dev.belay.guard.Guard;
import dev.belay.guard.Judgement;
import dev.belay.guard.effect.Effect;
import dev.belay.guard.execution.KnownFiles;
import dev.belay.guard.execution.ShellRun;
import dev.belay.guard.memory.SessionMemory;
import dev.belay.guard.rule.Finding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code belay explain --batch}: one JSON object a line in, one out for each, in their order. Lines
 * of one session know what earlier ones wrote.
 */
final class ExplainBatch {
  private static final int MOST_GUARDS = 64;

  private final Terminal terminal;
  private final String here;
  private final SessionMemory memory;
  private final Function<String, Guard> policy;
  private final Map<String, Guard> guards = new HashMap<>();

  /**
   * @param here where calls are made that do not say
   * @param policy the guard for a directory
   */
  ExplainBatch(
      Terminal terminal, String here, SessionMemory memory, Function<String, Guard> policy) {
    this.terminal = terminal;
    this.here = here;
    this.memory = memory;
    this.policy = policy;
  }

  /** Returns the exit code: that of the worst line. */
  int run() throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
    int exit = ExitCode.OK;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        exit = ExitCode.worse(exit, explain(line, number));
        if (!lines.ready()) {
          terminal.flush();
        }
      }
      if (terminal.readerIsGone()) {
        break;
      }
    }
    return exit;
  }

  private int explain(String line, int number) {
    try {
      terminal.json(judged(BatchCommand.of(Json.parseObject(line), here)));
      return ExitCode.OK;
    } catch (JsonException e) {
      return failed(number, String.valueOf(e.getMessage()));
    } catch (CommandFailure e) {
      return failed(number, String.valueOf(e.getMessage()));
    }
  }

  private int failed(int number, String what) {
    JsonObject json = new JsonObject();
    json.addProperty("error", what);
    json.addProperty("line", number);
    terminal.json(json);
    return ExitCode.UNREADABLE;
  }

  private Guard guard(String directory) {
    if (guards.size() == MOST_GUARDS) {
      guards.clear();
    }
    return guards.computeIfAbsent(directory, policy);
  }

  private JsonObject judged(BatchCommand command) {
    Guard guard = guard(command.directory());
    KnownFiles files = memory.files(command.event());
    long start = System.nanoTime();
    Judgement judgement = guard.judge(command.event(), files);
    Verdict verdict = judgement.verdict();
    long nanos = System.nanoTime() - start;
    memory.remember(command.event(), judgement.writes());
    JsonObject json = new JsonObject();
    json.addProperty("verdict", verdict.decision().wireName());
    json.addProperty("rule", verdict.rule());
    Verdict would = judgement.would();
    if (would != null) {
      json.addProperty("would", would.decision().wireName());
    }
    json.add("effects", effects(judgement));
    JsonArray rules = new JsonArray();
    for (Finding finding : judgement.findings()) {
      rules.add(finding.rule());
    }
    json.add("rules", rules);
    json.addProperty("reason", verdict.reason());
    JsonArray doubts = new JsonArray();
    for (CallAnalysis call : judgement.calls()) {
      for (ShellRun.Doubt doubt : doubts(call.prepared().run())) {
        doubts.add(doubt.wireName());
      }
    }
    json.add("doubts", doubts);
    json.addProperty("us", Math.round(nanos / 100.0) / 10.0);
    return json;
  }

  private static Set<ShellRun.Doubt> doubts(@Nullable ShellRun run) {
    return run == null ? Set.of() : run.doubts();
  }

  private static JsonArray effects(Judgement judgement) {
    Set<String> effects = new LinkedHashSet<>();
    for (CallAnalysis call : judgement.calls()) {
      for (Effect effect : call.prepared().effects()) {
        effects.add(EffectText.of(effect));
      }
    }
    JsonArray array = new JsonArray();
    effects.forEach(array::add);
    return array;
  }
}
