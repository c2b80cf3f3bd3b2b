package dev.belay.lint.rule;

import dev.belay.contract.host.HostContract;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import java.util.ArrayList;
import java.util.List;

/** The tool of another host in a matcher. */
final class ForeignTool implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C32",
          "foreign-tool",
          Severity.WARNING,
          "A matcher names a tool that another host has and this one has not.",
          "The hooks never run for it. It happens when a configuration is copied from one agent to another.",
          Example.of(
              "gemini-cli",
              ".gemini/settings.json",
              """
              {"hooks": {"BeforeTool": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "check"}]}]}}
              """),
          Example.of(
              "gemini-cli",
              ".gemini/settings.json",
              """
              {"hooks": {"BeforeTool": [{"matcher": "run_shell_command", "hooks": [{"type": "command", "command": "check"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (MatcherPlace place : MatcherPlace.all(config)) {
      List<DeadName> dead = DeadName.of(place);
      for (DeadName name : dead) {
        if (name.reason() == DeadName.Reason.FOREIGN) {
          report(place, name, dead.size() == place.matcher().names().size(), findings);
        }
      }
    }
  }

  private static void report(MatcherPlace place, DeadName dead, boolean whole, Findings findings) {
    HostContract owner = dead.owner();
    String host = place.config().host().title();
    Findings.Draft draft =
        findings
            .at(CARD, place.path(), place.span(dead.name()))
            .as(whole ? Severity.ERROR : Severity.INFO);
    String missing = missing(place, dead);
    if (whole && !missing.isEmpty()) {
      draft.unsafeFix("change to " + missing, () -> place.with(dead.name(), missing));
    }
    draft.say(
        dead.name()
            + " is a tool of "
            + (owner == null ? "another host" : owner.title())
            + ", not of "
            + host,
        dead.meant().isEmpty() ? "there is nothing like it here" : "here that is " + dead.meant());
  }

  /** The tools of this host that stand for it and that the matcher does not name yet. */
  private static String missing(MatcherPlace place, DeadName dead) {
    List<String> missing = new ArrayList<>(List.of(dead.meant().split("\\|")));
    missing.removeAll(place.matcher().names());
    return String.join("|", missing);
  }
}
