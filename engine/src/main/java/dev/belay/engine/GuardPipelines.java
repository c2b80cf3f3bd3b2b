package dev.belay.engine;

import dev.belay.contract.HookEvent;
import dev.belay.guard.Guard;
import dev.belay.guard.policy.PolicyException;
import dev.belay.guard.policy.PolicyFile;
import dev.belay.guard.policy.RuleMode;
import dev.belay.guard.rule.Rule;
import dev.belay.guard.rules.Rules;
import dev.belay.guard.shell.ShellReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Pipelines that hold the guard's rules: the user's policy, made stricter by the project's own
 * where it has one. Files are read for each event; nothing is kept between events.
 */
public final class GuardPipelines implements PipelineSource {
  private final @Nullable Path explicit;
  private final Map<String, String> environment;
  private final Path home;
  private final Duration deadline;

  /**
   * @param explicit the policy file that was asked for; null for the usual places
   * @param environment where {@code BELAY_POLICY}, {@code XDG_CONFIG_HOME} and {@code TMPDIR} are
   *     looked up
   * @param home the user's home
   * @param deadline for all handlers together
   */
  public GuardPipelines(
      @Nullable Path explicit, Map<String, String> environment, Path home, Duration deadline) {
    this.explicit = explicit;
    this.environment = Map.copyOf(environment);
    this.home = home;
    this.deadline = deadline;
  }

  /** A pipeline of one guard, whatever the files say. */
  public static PipelineSource fixed(Guard guard, Duration deadline) {
    Pipeline pipeline = new Pipeline(List.of(handler(guard)), deadline);
    return event -> pipeline;
  }

  @Override
  public Pipeline pipeline(HookEvent event) throws PolicyUnusableException {
    return new Pipeline(List.of(handler(guard(event.cwd()))), deadline);
  }

  /**
   * The guard for events from {@code directory}.
   *
   * @throws PolicyUnusableException if the policy cannot be loaded
   */
  public Guard guard(@Nullable String directory) throws PolicyUnusableException {
    List<Rule> rules = Rules.core();
    try {
      PolicyFile files = new PolicyFile(home, ids(rules));
      PolicyFile.Loaded loaded = files.load(explicit, environment);
      if (directory != null && directory.startsWith("/")) {
        loaded = files.tightened(loaded, Path.of(directory), rule -> ownMode(rules, rule));
      }
      return new Guard(
          loaded.policy(), ShellReader.words(), home.toString(), environment.get("TMPDIR"), rules);
    } catch (PolicyException e) {
      throw new PolicyUnusableException(String.valueOf(e.getMessage()), e);
    }
  }

  private static Handler handler(Guard guard) {
    return Handler.of("guard", event -> guard.judge(event).verdict());
  }

  private static Set<String> ids(List<Rule> rules) {
    return rules.stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());
  }

  private static RuleMode ownMode(List<Rule> rules, String id) {
    for (Rule rule : rules) {
      if (rule.id().equals(id)) {
        return RuleMode.of(rule.decision());
      }
    }
    return RuleMode.OFF;
  }
}
