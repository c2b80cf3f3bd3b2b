package dev.belay.lint.rule;

import com.google.gson.JsonPrimitive;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;

/** A time limit in the wrong unit. */
final class TimeoutUnit implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C40",
          "timeout-unit",
          Severity.WARNING,
          "A time limit is so long, or so short, that it was surely meant in another unit.",
          "Hosts count in seconds or in milliseconds. A limit in the wrong unit lets a hanging hook block the agent for hours, or ends every hook before it has begun.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "check", "timeout": 5000}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "check", "timeout": 5}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  private static final int LONGEST_SECONDS = 1000;
  private static final int SHORTEST_MILLIS = 1000;

  /** Whole minutes up to two hours may be what their author wanted. */
  private static final int LONGEST_MEANT = 7200;

  @Override
  public void check(HookConfig config, Findings findings) {
    for (TimeoutPlace limit : TimeoutPlace.all(config)) {
      double value = limit.value();
      boolean minutes = value % 60 == 0 && value % 1000 != 0 && value <= LONGEST_MEANT;
      if (limit.unit().equals("s") && value >= LONGEST_SECONDS && !minutes) {
        Findings.Draft draft = findings.atValue(CARD, limit.path());
        if (value % 1000 == 0 && value < 10_000_000) {
          int seconds = (int) (value / 1000);
          draft.unsafeFix(
              "change to " + seconds,
              () -> config.text().withValue(limit.path(), new JsonPrimitive(seconds)));
        }
        draft.say(
            limit.written() + " seconds are " + spoken(value),
            config.host().title()
                + " counts in seconds: write "
                + (int) Math.max(1, value / 1000)
                + " if milliseconds were meant");
      } else if (limit.unit().equals("ms") && value > 0 && value < SHORTEST_MILLIS) {
        findings
            .atValue(CARD, limit.path())
            .as(value <= 100 ? Severity.ERROR : Severity.WARNING)
            .unsafeFix(
                "change to " + (int) (value * 1000),
                () ->
                    config.text().withValue(limit.path(), new JsonPrimitive((int) (value * 1000))))
            .say(
                limit.written() + " milliseconds are hardly enough to start a program",
                config.host().title()
                    + " counts in milliseconds: write "
                    + (int) (value * 1000)
                    + " if seconds were meant");
      }
    }
  }

  private static String spoken(double seconds) {
    return seconds >= 7200
        ? Math.round(seconds / 3600) + " hours"
        : Math.round(seconds / 60) + " minutes";
  }
}
