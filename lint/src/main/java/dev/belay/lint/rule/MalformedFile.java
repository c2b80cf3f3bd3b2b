package dev.belay.lint.rule;

import dev.belay.contract.host.HostContract;
import dev.belay.lint.Finding;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.setup.text.ConfigSyntaxException;
import dev.belay.setup.text.TextPlace;
import dev.belay.setup.text.TextSpan;
import java.util.List;

/** The file cannot be read at all. The linter itself reports it, since no rule comes to run. */
public final class MalformedFile implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C01",
          "malformed-file",
          Severity.ERROR,
          "The file is not what its format demands: no JSON, no TOML, no YAML.",
          "No host reads anything of such a file. Most say nothing, so that every hook in it is off.",
          Example.claude(
              """
              {
                "hooks": {
                  "Stop": [
                    {"hooks": [{"type": "command", "command": "say "done""}]}
                  ]
                }
              }
              """),
          Example.claude(
              """
              {
                "hooks": {
                  "Stop": [
                    {"hooks": [{"type": "command", "command": "say \\"done\\""}]}
                  ]
                }
              }
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    // What can be read is not malformed.
  }

  /** The finding about a file that cannot be read. */
  public static Finding finding(HostContract host, String text, ConfigSyntaxException problem) {
    int at = new TextPlace(problem.line(), problem.column()).position(text);
    String message = String.valueOf(problem.getMessage());
    int place = message.indexOf(": ");
    return new Finding(
        CARD.id(),
        CARD.name(),
        CARD.severity(),
        host.id(),
        "",
        new TextSpan(at, Math.min(text.length(), at + 1)),
        place < 0 ? message : message.substring(place + 2),
        host.title() + " reads nothing of this file until that is mended",
        List.of());
  }
}
