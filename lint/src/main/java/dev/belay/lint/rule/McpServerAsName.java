package dev.belay.lint.rule;

import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import java.util.List;

/** The name of an MCP server where a tool's belongs. */
final class McpServerAsName implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C37",
          "mcp-server-as-name",
          Severity.ERROR,
          "A matcher names an MCP server, or the beginning of MCP tools, where only exact names are compared.",
          "Names of MCP tools have three parts, mcp__server__tool; a shorter exact name fits none of them.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash|mcp__github", "hooks": [{"type": "command", "command": "check"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"matcher": "Bash|mcp__github__.*", "hooks": [{"type": "command", "command": "check"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (MatcherPlace place : MatcherPlace.all(config)) {
      List<DeadName> dead = DeadName.of(place);
      boolean whole = dead.size() == place.matcher().names().size();
      for (DeadName name : dead) {
        if (name.reason() == DeadName.Reason.MCP_PREFIX) {
          findings
              .at(CARD, place.path(), place.span(name.name()))
              .as(whole ? Severity.ERROR : Severity.WARNING)
              .unsafeFix("change to " + name.meant(), () -> place.with(name.name(), name.meant()))
              .say(
                  name.name() + " is compared as an exact name, which no MCP tool has",
                  "write " + name.meant() + " for all tools of the server");
        }
      }
    }
  }
}
