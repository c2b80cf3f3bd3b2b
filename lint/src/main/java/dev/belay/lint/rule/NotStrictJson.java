package dev.belay.lint.rule;

import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.JsonConfigText;
import dev.belay.setup.text.Leniency;
import dev.belay.setup.text.TextPlace;
import dev.belay.setup.text.TextSpan;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Something that only lenient readers of JSON take. */
final class NotStrictJson implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C13",
          "not-strict-json",
          Severity.ERROR,
          "The file has comments, trailing commas or a byte order mark, which the host does not take.",
          "The host reads nothing of such a file, in most cases without a word.",
          Example.claude(
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "check"}]}],}}
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
    if (!(config.text() instanceof JsonConfigText json)
        || config.place().format().equals("jsonc")) {
      return;
    }
    for (Map.Entry<Leniency, Integer> leniency : json.document().leniencies().entrySet()) {
      String word = leniency.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-');
      boolean refused = config.host().setup().refuses().contains(word);
      boolean taken = config.host().setup().takes().contains(word);
      if (leniency.getKey() != Leniency.DUPLICATE_KEY && !taken) {
        report(config, leniency.getKey(), leniency.getValue(), refused, findings);
      }
    }
  }

  private static void report(
      HookConfig config, Leniency leniency, int line, boolean refused, Findings findings) {
    String text = config.text().text();
    int start = new TextPlace(line, 1).position(text);
    int end = text.indexOf('\n', start);
    boolean mark = leniency == Leniency.BYTE_ORDER_MARK;
    TextSpan span = mark ? new TextSpan(0, 1) : new TextSpan(start, end < 0 ? text.length() : end);
    Findings.Draft draft =
        findings.at(CARD, List.of(), span).as(refused ? Severity.ERROR : Severity.WARNING);
    String title = "make it strict JSON";
    if (mark) {
      draft.fix(title, () -> StrictJson.of(text, leniency));
    } else if (leniency == Leniency.TRAILING_COMMA) {
      draft.fix("take the trailing commas away", () -> StrictJson.of(text, leniency));
    } else {
      draft.unsafeFix("take the comments away", () -> StrictJson.of(text, leniency));
    }
    String what =
        switch (leniency) {
          case BYTE_ORDER_MARK -> "a byte order mark";
          case COMMENT -> "a comment";
          case TRAILING_COMMA -> "a trailing comma";
          case DUPLICATE_KEY -> "a repeated key";
        };
    draft.say(
        what
            + (refused
                ? ": " + config.host().title() + " was seen to refuse the whole file for it"
                : " is no JSON, and it is not known whether "
                    + config.host().title()
                    + " takes it"),
        "take it away");
  }
}
