package dev.belay.lint.rule;

import dev.belay.contract.host.EventContract;
import dev.belay.lint.Severity;
import dev.belay.lint.config.EventEntry;
import dev.belay.lint.config.HookConfig;

/** An event of a later version. */
final class EventTooNew implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C22",
          "event-too-new",
          Severity.ERROR,
          "Hooks are registered for an event that only later versions of the host have. Needs --host-version.",
          "The older version passes them over without a word.",
          Example.claude(
              """
              {"hooks": {"PreModelSwitch": [{"hooks": [{"type": "command", "command": "check"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"hooks": [{"type": "command", "command": "check"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    String version = findings.surroundings().hostVersion();
    if (version.isEmpty()) {
      return;
    }
    for (EventEntry entry : config.events()) {
      EventContract event = entry.event();
      if (event != null && !event.since().isEmpty() && isOlder(version, event.since())) {
        (entry.isKey() ? findings.atKey(CARD, entry.path()) : findings.atValue(CARD, entry.path()))
            .say(
                entry.name()
                    + " exists since "
                    + config.host().title()
                    + " "
                    + event.since()
                    + ", not in "
                    + version,
                "update the host, or take the hooks away");
      }
    }
  }

  /** Whether one version comes before the other, number by number. */
  static boolean isOlder(String version, String than) {
    String[] one = version.split("[.-]");
    String[] other = than.split("[.-]");
    for (int i = 0; i < Math.max(one.length, other.length); i++) {
      int left = number(one, i);
      int right = number(other, i);
      if (left != right) {
        return left < right;
      }
    }
    return false;
  }

  private static int number(String[] parts, int index) {
    try {
      return index < parts.length ? Integer.parseInt(parts[index]) : 0;
    } catch (NumberFormatException e) {
      // beta and the like do not count.
      return 0;
    }
  }
}
