package dev.belay.engine;

import dev.belay.contract.EventType;
import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import dev.belay.contract.Verdict;
import dev.belay.guard.Guard;
import dev.belay.guard.path.Places;
import dev.belay.guard.policy.PolicyException;
import dev.belay.guard.policy.PolicyFile;
import dev.belay.guard.policy.RuleMode;
import dev.belay.guard.rule.Rule;
import dev.belay.guard.rules.Rules;
import dev.belay.guard.shell.ShellReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pipelines that hold the guard's rules: the user's policy, made stricter by the project's own
 * where it has one. Files are read for each event; nothing is kept between events.
 */
public final class GuardPipelines implements PipelineSource {
  private final @Nullable Path explicit;
  private final Map<String, String> environment;
  private final Path home;
  private final Path workingDirectory;
  private final Duration deadline;

  /**
   * @param explicit the policy file that was asked for; null for the usual places
   * @param environment where {@code BELAY_POLICY}, {@code XDG_CONFIG_HOME} and {@code TMPDIR} are
   *     looked up
   * @param home the user's home
   * @param workingDirectory what relative paths are meant against where an event does not say:
   *     hosts start hooks in the project
   * @param deadline for all handlers together
   */
  public GuardPipelines(
      @Nullable Path explicit,
      Map<String, String> environment,
      Path home,
      Path workingDirectory,
      Duration deadline) {
    this.explicit = explicit;
    this.environment = Map.copyOf(environment);
    this.home = home;
    this.workingDirectory = workingDirectory;
    this.deadline = deadline;
  }

  /** A pipeline of one guard, whatever the files say. */
  public static PipelineSource fixed(Guard guard, Duration deadline) {
    Pipeline pipeline = new Pipeline(List.of(handler(guard)), deadline);
    return event -> pipeline;
  }

  @Override
  public Pipeline pipeline(HookEvent event) throws PolicyUnusableException {
    String told = event.cwd();
    String directory = told == null ? workingDirectory.toString() : told;
    Guard guard = active(directory).guard();
    Handler rules =
        Handler.of("guard", seen -> judge(guard, told == null ? seen.withCwd(directory) : seen));
    return new Pipeline(List.of(rules), deadline);
  }

  /**
   * The policy for events from {@code directory}: the user's, and what the project around it adds.
   *
   * @throws PolicyUnusableException if a file cannot be used, or a named one is missing
   */
  public ActivePolicy active(@Nullable String directory) throws PolicyUnusableException {
    List<Rule> rules = Rules.core();
    Map<String, RuleMode> own = new HashMap<>();
    for (Rule rule : rules) {
      own.put(rule.id(), RuleMode.of(rule.decision()));
    }
    String temp = environment.get("TMPDIR");
    try {
      PolicyFile files = new PolicyFile(home, own);
      PolicyFile.Loaded loaded = files.load(explicit, environment);
      String project = Places.around(directory, List.of(), home.toString(), temp).project();
      if (project != null) {
        loaded = files.tightened(loaded, Path.of(project));
      }
      Guard guard = new Guard(loaded.policy(), ShellReader.words(), home.toString(), temp, rules);
      return new ActivePolicy(guard, loaded.source(), loaded.warnings());
    } catch (PolicyException e) {
      throw new PolicyUnusableException(String.valueOf(e.getMessage()), e);
    }
  }

  private static Handler handler(Guard guard) {
    return Handler.of("guard", event -> judge(guard, event));
  }

  /** An event that no contract knows is judged as one before a call, if it has a call to come. */
  private static Verdict judge(Guard guard, HookEvent event) {
    boolean mayGate = event.type().isUnknown();
    for (ToolCall call : event.calls()) {
      mayGate &= call.output() == null;
    }
    return guard.judge(mayGate ? event.withType(EventType.TOOL_START) : event).verdict();
  }
}
