package dev.belay.guard.rules;

import dev.belay.contract.Decision;
import dev.belay.guard.rule.Example;
import dev.belay.guard.rule.Finding;
import dev.belay.guard.rule.Matches;
import dev.belay.guard.rule.Rule;
import dev.belay.guard.rule.RuleText;
import dev.belay.guard.rule.Severity;
import dev.belay.guard.rule.Subject;
import dev.belay.guard.shell.SimpleCommand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stops functions that start themselves twice. */
public final class ForkBomb implements Rule {
  private static final RuleText TEXT =
      new RuleText(
          "fork-bomb",
          "Starting processes without end",
          "The machine stops answering until it is switched off.",
          Severity.HIGH,
          Decision.DENY);

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public @Nullable Finding check(Subject subject) {
    Matches matches = new Matches(TEXT);
    for (SimpleCommand command : subject.commands()) {
      String name = command.name();
      boolean itself = !name.isEmpty() && command.through("function " + name);
      if (itself
          && (command.background()
              || command.fedBy().stream().anyMatch(c -> c.name().equals(name)))) {
        matches.add(
            command,
            "The function "
                + name
                + " starts itself again without end and would freeze the machine. Leave it out.");
      }
      if (name.equals("%0") && command.fedBy().stream().anyMatch(c -> c.name().equals("%0"))) {
        matches.add(
            command,
            "This batch line starts itself without end and would freeze the machine. Leave it out.");
      }
    }
    return matches.finding();
  }

  @Override
  public List<Example> stopped() {
    return Example.bash(
        ":(){ :|:& };:",
        "bomb() { bomb | bomb & }; bomb",
        "function f { f & f & }; f",
        "bash -c ':(){ :|:& };:'");
  }

  @Override
  public List<Example> passed() {
    return Example.bash(
        "echo ':(){ :|:& };:'",
        "f() { echo x | cat; }; f | f",
        "git commit -m \":(){ :|:& };:\"",
        "serve() { node app.js & }; serve",
        "walk() { for d in a b; do walk $d; done; }");
  }
}
