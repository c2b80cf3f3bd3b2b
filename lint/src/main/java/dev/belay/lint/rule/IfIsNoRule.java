package dev.belay.lint.rule;

import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.ToolContract;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookEntry;

/** An if that is no permission rule. */
final class IfIsNoRule implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C45",
          "if-is-no-rule",
          Severity.WARNING,
          "The if of a handler is no permission rule.",
          "The host cannot read it as one, so the hook runs always or never, and not when its author thinks.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "check", "if": "git push"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "check", "if": "Bash(git push *)"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    if (config.contract().ifOn().isEmpty()) {
      return;
    }
    for (HookEntry hook : config.hooks()) {
      String filter = hook.text("if");
      String problem = filter == null ? "" : problem(config.host(), filter.strip());
      if (!problem.isEmpty()) {
        findings
            .atValue(CARD, hook.at("if"))
            .say(problem, "write one permission rule, such as Bash(git push *) or Edit(*.ts)");
      }
    }
  }

  private static String problem(HostContract host, String filter) {
    if (filter.contains("&&") || filter.contains("||") || filter.contains(") ")) {
      return "if holds more than one rule, and one is all that it takes";
    }
    int open = filter.indexOf('(');
    String tool = open < 0 ? filter : filter.substring(0, open);
    if (open >= 0 && !filter.endsWith(")")) {
      return filter + " is no permission rule: its bracket is not closed";
    }
    if (open < 0 && tool.contains(" ")) {
      return filter + " is no permission rule";
    }
    for (ToolContract known : host.tools()) {
      if (known.matches(tool)) {
        return "";
      }
    }
    return host.title() + " has no tool " + tool + " that this rule could be about";
  }
}
