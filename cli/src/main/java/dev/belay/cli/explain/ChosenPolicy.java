package dev.belay.cli.explain;

import static java.util.Objects.requireNonNull;

import dev.belay.cli.input.InputFiles;
import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.engine.ActivePolicy;
import dev.belay.engine.PolicyReading;
import dev.belay.engine.PolicyScope;
import dev.belay.engine.PolicyUnusableException;
import dev.belay.guard.Guard;
import dev.belay.guard.policy.Policy;
import dev.belay.guard.rules.Rules;
import dev.belay.guard.shell.ShellReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The policy that an explanation is of.
 *
 * @param guard the guard that judges by it
 * @param name where it comes from: a file, or {@code built-in}
 * @param warnings what the user should know of it
 */
record ChosenPolicy(Guard guard, String name, List<String> warnings) {
  ChosenPolicy {
    requireNonNull(guard, "guard");
    requireNonNull(name, "name");
    warnings = List.copyOf(warnings);
  }

  /** Every rule as it comes. */
  static ChosenPolicy builtIn(Path home, Map<String, String> environment) {
    return new ChosenPolicy(guard(Policy.builtIn(), home, environment), "built-in", List.of());
  }

  /**
   * The policy that a hook in {@code cwd} would use.
   *
   * @param file the file to use instead of the user's own; null for the user's own
   * @throws CommandFailure if a file is missing or cannot be used
   */
  static ChosenPolicy of(
      @Nullable Path file, @Nullable String cwd, Path home, Map<String, String> environment) {
    if (file != null) {
      InputFiles.file(file.toString(), "policy file", "check the path");
    }
    try {
      ActivePolicy active = new PolicyReading(home).active(new PolicyScope(file, environment, cwd));
      Path source = active.source();
      return new ChosenPolicy(
          active.guard(), source == null ? "built-in" : source.toString(), active.warnings());
    } catch (PolicyUnusableException e) {
      throw new CommandFailure(ExitCode.UNREADABLE, String.valueOf(e.getMessage()), "", "");
    }
  }

  private static Guard guard(Policy policy, Path home, Map<String, String> environment) {
    return new Guard(
        policy, ShellReader.words(), home.toString(), environment.get("TMPDIR"), Rules.core());
  }
}
