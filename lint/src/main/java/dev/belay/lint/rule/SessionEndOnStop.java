package dev.belay.lint.rule;

import dev.belay.contract.EventType;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostContract;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookEntry;
import java.util.List;
import java.util.Locale;

/** Work for the end of a session on an event of every response. */
final class SessionEndOnStop implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C27",
          "session-end-on-stop",
          Severity.INFO,
          "A hook for the end of a session is registered where the agent has ended a response.",
          "Such an event fires after every response, many times in a session, and can keep the agent going.",
          Example.claude(
              """
              {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "session-end-report"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"SessionEnd": [{"hooks": [{"type": "command", "command": "session-end-report"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  private static final List<String> WORDS =
      List.of("session-end", "session_end", "sessionend", "end-session", "end_session", "on-exit");

  @Override
  public void check(HookConfig config, Findings findings) {
    String end = endOfSession(config.host());
    for (HookEntry hook : config.hooks()) {
      EventContract event = hook.event().event();
      if (event == null || !event.type().equals(new EventType("agent.stop")) || end.isEmpty()) {
        continue;
      }
      for (HookEntry.Text command : hook.commands()) {
        String lower = command.text().toLowerCase(Locale.ROOT);
        if (WORDS.stream().anyMatch(lower::contains)) {
          findings
              .atValue(CARD, command.path())
              .say(
                  event.name() + " fires after every response, not at the end of the session",
                  "register it for " + end + " if it is meant for the end");
          break;
        }
      }
    }
  }

  private static String endOfSession(HostContract host) {
    for (EventContract event : host.events()) {
      if (event.type().equals(EventType.SESSION_END)) {
        return event.name();
      }
    }
    return "";
  }
}
