package dev.belay.bench;

import com.google.gson.JsonObject;
import dev.belay.contract.EventType;
import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import dev.belay.contract.ToolKind;
import dev.belay.guard.Guard;
import dev.belay.guard.Judgement;
import dev.belay.guard.RuleBook;
import dev.belay.guard.policy.Policy;
import dev.belay.guard.rule.Preset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The guard alone: from an event that is read to its judgement. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GuardDecision {
  private static final String PLAIN =
      "cd src && npm test -- --watch=false && git add -A && git commit -m \"Keep nested quotes when"
          + " a file is formatted twice, and test it with the files that were reported\""
          + " && git push origin feature/quotes";
  private static final int LARGE = 128 * 1024;

  /** What is judged, and by which rules. */
  @State(Scope.Benchmark)
  public static class Case {
    /** Which text. */
    @Param({"plain", "deny", "script", "quotes", "substitutions", "groups", "words", "braces", "pipes"})
    public String text = "plain";

    /** Which rules: what is on by itself, or every pack as strict as can be. */
    @Param({"default", "all"})
    public String rules = "default";

    Guard guard = new Guard(Policy.builtIn(), RuleBook.builtIn(), "/home/dev");
    HookEvent event = event(PLAIN);

    /** Checks the verdict too: a benchmark of the wrong answer means nothing. */
    @Setup
    public void prepare() {
      RuleBook book = RuleBook.builtIn();
      Policy policy = Policy.builtIn();
      if (rules.equals("all")) {
        Map<String, Boolean> packs = new TreeMap<>();
        for (String pack : book.known().packs().keySet()) {
          packs.put(pack, true);
        }
        policy = policy.with(Preset.STRICT).withPacks(packs);
      }
      guard = new Guard(policy, book, "/home/dev");
      event = event(command(text));
      boolean stopped = !guard.judge(event).findings().isEmpty();
      boolean wanted = text.equals("deny");
      if ((wanted || text.equals("plain")) && rules.equals("default") && stopped != wanted) {
        throw new IllegalStateException(text + ": stopped is " + stopped);
      }
    }
  }

  /** One event. */
  @Benchmark
  public Judgement judge(Case one) {
    return one.guard.judge(one.event);
  }

  private static String command(String text) {
    return switch (text) {
      case "plain" -> PLAIN;
      case "deny" -> PLAIN + " && rm -rf --no-preserve-root /";
      case "script" -> "set -e\n" + "for f in src/*.c; do cc -c \"$f\" -o \"${f%.c}.o\"; done\n".repeat(33);
      case "quotes" -> "bash -c '".repeat(LARGE / 9);
      case "substitutions" -> "echo $(".repeat(LARGE / 7);
      case "groups" -> "( ".repeat(LARGE / 4) + " )".repeat(LARGE / 4);
      case "words" -> "echo " + "a ".repeat(LARGE / 2);
      case "braces" -> "echo " + "{a,b}".repeat(LARGE / 5);
      case "pipes" -> "cat a | ".repeat(LARGE / 8) + "sh";
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static HookEvent event(String command) {
    ToolCall call =
        new ToolCall(
            ToolKind.SHELL, "Bash", null, new JsonObject(), command, List.of(), null, null, null);
    return new HookEvent(
        "1",
        "claude-code",
        null,
        "PreToolUse",
        EventType.TOOL_START,
        "2026-01-01T00:00:00Z",
        null,
        "/home/dev/app",
        List.of(),
        List.of(call),
        null,
        null,
        null,
        new JsonObject());
  }
}
