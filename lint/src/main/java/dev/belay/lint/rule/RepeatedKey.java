package dev.belay.lint.rule;

import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.JsonConfigText;
import dev.belay.setup.text.TextSpan;
import java.util.List;

/** The same key twice in an object. */
final class RepeatedKey implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C12",
          "repeated-key",
          Severity.ERROR,
          "An object has the same key twice.",
          "Most readers keep the last one alone, so that the hooks under the first are gone without a word; some refuse the file.",
          Example.claude(
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "check"}]}], "Stop": []}}
              """),
          Example.claude(
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "check"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    if (config.text() instanceof JsonConfigText json) {
      boolean refused = config.host().setup().refuses().contains("duplicate-key");
      for (TextSpan key : json.document().repeatedKeys()) {
        String name = config.text().text().substring(key.start(), key.end());
        findings
            .at(CARD, List.of(), key)
            .say(
                "the key " + name + " stands in this object already",
                refused
                    ? config.host().title() + " refuses the whole file: put them together"
                    : "only the last one counts: put them together");
      }
    }
  }
}
