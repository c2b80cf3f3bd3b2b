package dev.belay.guard;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import dev.belay.guard.path.Places;
import dev.belay.guard.policy.Policy;
import dev.belay.guard.policy.RuleDefaults;
import dev.belay.guard.policy.Ruling;
import dev.belay.guard.rule.Finding;
import dev.belay.guard.rule.Rule;
import dev.belay.guard.rule.Subject;
import dev.belay.guard.rules.Rules;
import dev.belay.guard.shell.Dialect;
import dev.belay.guard.shell.ShellContext;
import dev.belay.guard.shell.ShellReader;
import dev.belay.guard.shell.ShellText;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Judges hook events by the rules of a policy. Immutable; one instance serves all threads. */
public final class Guard {
  private final Policy policy;
  private final ShellReader reader;
  private final String home;
  private final @Nullable String temp;
  private final List<Rule> rules;
  private final InstantSource clock = InstantSource.system();

  /**
   * A guard with the core rules, for the machine's usual temporary directory.
   *
   * @param home the user's home, absolute
   */
  public Guard(Policy policy, ShellReader reader, String home) {
    this(policy, reader, home, null, Rules.core());
  }

  /**
   * @param temp what {@code TMPDIR} is, where it is set
   */
  public Guard(
      Policy policy, ShellReader reader, String home, @Nullable String temp, List<Rule> rules) {
    this.policy = requireNonNull(policy, "policy");
    this.reader = requireNonNull(reader, "reader");
    this.home = requireNonNull(home, "home");
    this.temp = temp;
    this.rules = List.copyOf(rules);
  }

  public Policy policy() {
    return policy;
  }

  /** This guard with another policy, for a project that tightens it. */
  public Guard with(Policy other) {
    return new Guard(other, reader, home, temp, rules);
  }

  /**
   * Judges every tool call of an event that gates one; on other events there is nothing to find.
   *
   * @throws RuntimeException never for what an event holds; the caller's fail mode covers errors in
   *     a rule
   */
  public Judgement judge(HookEvent event) {
    if (event.calls().isEmpty() || !gates(event.type().name())) {
      return Judgement.nothing();
    }
    Places places = Places.around(event.cwd(), event.roots(), home, temp);
    List<Finding> findings = new ArrayList<>();
    List<Finding> observed = new ArrayList<>();
    for (ToolCall call : event.calls()) {
      judge(call, places, findings, observed);
    }
    return findings.isEmpty() && observed.isEmpty()
        ? Judgement.nothing()
        : new Judgement(findings, observed);
  }

  private void judge(ToolCall call, Places places, List<Finding> findings, List<Finding> observed) {
    String command = call.command();
    ShellText shell = command == null ? null : reader.read(command, context(call, places));
    Subject subject = Subject.of(call, places, shell);
    for (Rule rule : rules) {
      RuleDefaults defaults = RuleDefaults.always(rule.id(), rule.decision());
      if (!policy.isOff(defaults)) {
        Finding found = rule.check(subject);
        Ruling kept =
            found == null ? null : policy.apply(found, defaults, call, places.project(), clock);
        if (kept != null) {
          (kept.observed() ? observed : findings).add(kept.finding());
        }
      }
    }
  }

  private ShellContext context(ToolCall call, Places places) {
    String shellTemp = temp == null ? "/tmp" : temp;
    return new ShellContext(
        places.directory(), places.home(), places.project(), shellTemp, dialect(call.name()));
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
