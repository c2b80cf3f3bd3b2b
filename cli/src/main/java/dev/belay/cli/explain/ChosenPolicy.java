package dev.belay.cli.explain;

import static java.util.Objects.requireNonNull;

import dev.belay.cli.input.InputFiles;
import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.contract.NearestName;
import dev.belay.engine.ActivePolicy;
import dev.belay.engine.PolicyReading;
import dev.belay.engine.PolicyScope;
import dev.belay.engine.PolicyUnusableException;
import dev.belay.guard.Guard;
import dev.belay.guard.RuleBook;
import dev.belay.guard.policy.Policy;
import dev.belay.guard.rule.Preset;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The policy that an explanation is of.
 *
 * @param guard the guard that judges by it
 * @param name where it comes from: a file, or {@code built-in}
 * @param warnings what the user should know of it
 */
record ChosenPolicy(Guard guard, String name, List<String> warnings) {
  private static final RuleBook RULES = RuleBook.builtIn();

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

  /**
   * This policy as if it said more; for trying out.
   *
   * @param preset the preset; null for the policy's own
   * @param packs what is switched on: packs, categories, or {@code all}
   * @throws CommandFailure if there is no such preset or pack
   */
  ChosenPolicy asIf(
      @Nullable String preset, List<String> packs, Path home, Map<String, String> environment) {
    if (preset == null && packs.isEmpty()) {
      return this;
    }
    Policy policy = guard.policy();
    if (preset != null) {
      Preset wanted = Preset.named(preset);
      if (wanted == null) {
        throw unknown("preset", preset, List.of("relaxed", "standard", "strict"));
      }
      policy = policy.with(wanted);
    }
    Map<String, Boolean> on = new TreeMap<>();
    for (String selector : packs) {
      Set<String> selected = RULES.known().selected(selector);
      if (selected.isEmpty()) {
        throw unknown("pack", selector, alike(selector));
      }
      selected.forEach(pack -> on.put(pack, true));
    }
    return new ChosenPolicy(
        guard(policy.withPacks(on), home, environment), name + ", changed for this", warnings);
  }

  /** Packs for what looks like a pack, so that a slip in its last part does not lose that part. */
  private static List<String> alike(String selector) {
    List<String> alike = new ArrayList<>();
    for (String known : RULES.known().selectors()) {
      if (selector.indexOf('.') < 0 || known.indexOf('.') >= 0) {
        alike.add(known);
      }
    }
    return alike;
  }

  private static CommandFailure unknown(String what, String name, Collection<String> known) {
    String nearest = NearestName.of(name, known);
    return new CommandFailure(
        ExitCode.USAGE,
        "unknown " + what,
        name,
        nearest == null ? "see: belay rules list" : "did you mean " + nearest + "?");
  }

  private static Guard guard(Policy policy, Path home, Map<String, String> environment) {
    return new Guard(
        policy,
        RULES,
        List.of(),
        home.toString(),
        environment.get("TMPDIR"),
        InstantSource.system());
  }
}
