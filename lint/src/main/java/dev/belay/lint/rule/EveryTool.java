package dev.belay.lint.rule;

import dev.belay.contract.host.EventContract;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookEntry;
import dev.belay.setup.HookCall;
import dev.belay.setup.matcher.Matcher;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A hook that is started for every call of every tool. */
final class EveryTool implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C28",
          "every-tool",
          Severity.INFO,
          "A hook on an event of tools has no matcher, or one that fits all of them.",
          "A process is started for every call of every tool, reads and searches included.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"hooks": [{"type": "command", "command": "check"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "check"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    Set<List<Object>> seen = new HashSet<>();
    for (HookEntry hook : config.hooks()) {
      EventContract event = hook.event().event();
      if (event == null
          || hook.group() == null
          || config.host().matcherSyntax().equals("none")
          || !event.name().equals(hook.event().name())
          || !Matcher.isToolName(event)) {
        continue;
      }
      String text = hook.matcher() == null ? "" : hook.matcherText();
      boolean own =
          hook.commands().stream().anyMatch(command -> HookCall.ofCommand(command.text()) != null);
      if (text != null
          && !own
          && isForAll(Matcher.read(config.host(), event, text))
          && seen.add(hook.group().path())) {
        findings
            .atValue(CARD, hook.group().path())
            .say(
                "these hooks are started for every call of every tool",
                "name the tools in a matcher if they do not need all of them");
      }
    }
  }

  private static boolean isForAll(Matcher matcher) {
    return matcher.reading() == Matcher.Reading.ALL
        || (matcher.reading() == Matcher.Reading.REGEX && matcher.text().equals(".*"));
  }
}
