package dev.belay.lint.rule;

import dev.belay.lint.Severity;
import dev.belay.lint.config.EventEntry;
import dev.belay.lint.config.HookConfig;

/** A comment that stands as a key among the events. */
final class CommentKey implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C26",
          "comment-key",
          Severity.WARNING,
          "A comment stands among the events, as a key such as _comment or //.",
          "The host takes it for an event that it does not know. Some then refuse the whole file.",
          Example.claude(
              """
              {"hooks": {"_comment": "guards", "Stop": [{"hooks": [{"type": "command", "command": "check"}]}]}}
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
    for (EventEntry event : config.events()) {
      if (event.isKey() && !config.isEventName(event.name()) && isComment(event.name())) {
        findings
            .atKey(CARD, event.path())
            .unsafeFix("take the comment away", () -> config.text().without(event.path()))
            .say(
                event.name() + " is read as the name of an event",
                "move the comment out of the hooks, or take it away");
      }
    }
  }

  static boolean isComment(String name) {
    return name.startsWith("_")
        || name.startsWith("//")
        || name.startsWith("#")
        || name.startsWith("$")
        || name.equals("comment");
  }
}
