package dev.belay.guard;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import dev.belay.guard.effect.Effect;
import dev.belay.guard.effect.Effects;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.KnownFiles;
import dev.belay.guard.execution.ShellPlace;
import dev.belay.guard.execution.ShellRun;
import dev.belay.guard.execution.WrittenFile;
import dev.belay.guard.memory.SessionMemory;
import dev.belay.guard.pack.Pack;
import dev.belay.guard.path.Places;
import dev.belay.guard.policy.Policy;
import dev.belay.guard.policy.Ruling;
import dev.belay.guard.program.Invocation;
import dev.belay.guard.rule.Finding;
import dev.belay.guard.rule.PreparedCall;
import dev.belay.guard.shell.Dialect;
import dev.belay.guard.shell.eval.ShellAnalyser;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges hook events by the rules of a policy. Immutable; one instance serves all threads. */
public final class Guard {
  private final Policy policy;
  private final RuleBook.Speaking speaking;
  private final String home;
  private final @Nullable String temp;
  private final InstantSource clock;

  /**
   * A guard with Belay's own rules, for the machine's usual temporary directory.
   *
   * @param home the user's home, absolute
   */
  public Guard(Policy policy, RuleBook rules, String home) {
    this(policy, rules, List.of(), home, null, InstantSource.system());
  }

  /**
   * @param own the packs that the policy brings along
   * @param temp what {@code TMPDIR} is, where it is set
   * @param clock tells which exemptions are over
   */
  public Guard(
      Policy policy,
      RuleBook rules,
      List<Pack> own,
      String home,
      @Nullable String temp,
      InstantSource clock) {
    this.policy = requireNonNull(policy, "policy");
    this.speaking = rules.speaking(policy, own);
    this.home = requireNonNull(home, "home");
    this.temp = temp;
    this.clock = requireNonNull(clock, "clock");
  }

  public Policy policy() {
    return policy;
  }

  /** As the other method, with nothing known of files. */
  public Judgement judge(HookEvent event) {
    return judge(event, KnownFiles.none());
  }

  /**
   * Judges every tool call of an event that gates one; on other events there is nothing to find.
   *
   * @param files what is known of files that a call may run
   * @throws RuntimeException never for what an event holds; the caller's fail mode covers errors in
   *     a rule
   */
  public Judgement judge(HookEvent event, KnownFiles files) {
    if (event.calls().isEmpty() || !gates(event.type().name())) {
      return Judgement.nothing();
    }
    Places places = Places.around(event.cwd(), event.roots(), home, temp);
    List<CallAnalysis> calls = new ArrayList<>(event.calls().size());
    List<WrittenFile> writes = new ArrayList<>(SessionMemory.writes(event, places));
    for (ToolCall call : event.calls()) {
      PreparedCall prepared = prepare(event, call, places, files);
      calls.add(new CallAnalysis(prepared, rulings(prepared)));
      if (prepared.run() != null) {
        writes.addAll(prepared.run().writes());
      }
    }
    return new Judgement(calls, writes);
  }

  private PreparedCall prepare(HookEvent event, ToolCall call, Places places, KnownFiles files) {
    String command = call.command();
    ShellRun run = command == null ? null : analyse(call.name(), command, places, files);
    List<Invocation> invocations = new ArrayList<>();
    if (run != null) {
      for (Execution execution : run.executions()) {
        invocations.add(Invocation.of(execution));
      }
    }
    List<Effect> effects = Effects.of(call, run, invocations, places);
    return new PreparedCall(
        event.host(), event.type().name(), call, places, run, invocations, effects);
  }

  private List<Ruling> rulings(PreparedCall prepared) {
    List<Finding> findings = speaking.rules().judge(prepared);
    if (findings.isEmpty()) {
      return List.of();
    }
    List<Ruling> rulings = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      Ruling ruling =
          policy.apply(
              finding,
              requireNonNull(speaking.defaults().get(finding.rule())),
              prepared.call(),
              prepared.places().project(),
              clock);
      if (ruling != null) {
        rulings.add(ruling);
      }
    }
    return rulings;
  }

  private ShellRun analyse(String tool, String command, Places places, KnownFiles files) {
    Map<String, String> environment = new HashMap<>();
    environment.put("HOME", home);
    environment.put("TMPDIR", temp == null ? "/tmp" : temp);
    String project = places.project();
    if (project != null) {
      environment.put("CLAUDE_PROJECT_DIR", project);
    }
    String directory = places.directory();
    if (directory != null) {
      environment.put("PWD", directory);
    }
    ShellPlace place = new ShellPlace(directory, home, environment, files);
    return ShellAnalyser.analyse(command, dialect(tool), place);
  }

  private static Dialect dialect(String tool) {
    String name = tool.toLowerCase(Locale.ROOT);
    if (name.contains("powershell") || name.contains("pwsh")) {
      return Dialect.POWERSHELL;
    }
    return name.equals("cmd") || name.equals("cmd.exe") ? Dialect.CMD : Dialect.POSIX;
  }

  private static boolean gates(String type) {
    return switch (type) {
      case "tool.start", "tool.permission", "file.read" -> true;
      default -> false;
    };
  }
}
