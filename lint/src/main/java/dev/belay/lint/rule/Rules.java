package dev.belay.lint.rule;

import java.util.List;

/** All rules, in the order of their ids. */
public final class Rules {
  private Rules() {}

  /** All rules. */
  public static List<Rule> all() {
    return List.of(
        new MalformedFile(),
        new NoEvents(),
        new EventNotList(),
        new HandlerWithoutGroup(),
        new GroupWithoutHooks(),
        new HandlerNotObject(),
        new GroupWhereNoneBelongs(),
        new UnknownEvent(),
        new ForeignEvent(),
        new CommentKey(),
        new UnknownTool(),
        new ToolInWrongCase(),
        new ForeignTool(),
        new RuleAsMatcher(),
        new InvalidPattern(),
        new IgnoredMatcher(),
        new McpServerAsName(),
        new UnknownMatcherValue(),
        new PatternFitsMore());
  }
}
