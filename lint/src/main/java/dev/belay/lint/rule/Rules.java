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
        new UnknownHandlerType(),
        new MissingMember(),
        new WrongType(),
        new UnknownMember(),
        new MemberWithoutEffect(),
        new RepeatedKey(),
        new NotStrictJson(),
        new GroupWhereNoneBelongs(),
        new UnknownEvent(),
        new ForeignEvent(),
        new EventTooNew(),
        new HandlerTypeNotTaken(),
        new AsyncGate(),
        new CommentKey(),
        new UnknownTool(),
        new ToolInWrongCase(),
        new ForeignTool(),
        new RuleAsMatcher(),
        new InvalidPattern(),
        new IgnoredMatcher(),
        new GoneTool(),
        new McpServerAsName(),
        new UnknownMatcherValue(),
        new PatternFitsMore(),
        new TimeoutUnit(),
        new TimeoutRange(),
        new IfIsNoRule(),
        new IfWhereNotRead(),
        new UnquotedPath(),
        new UnrootedPath(),
        new PersonalPath(),
        new ForeignVariable(),
        new MissingScript(),
        new NotExecutable(),
        new BadInterpreter(),
        new UnpinnedPackage(),
        new UnknownProgram(),
        new OneSystem(),
        new PlainHttp(),
        new SecretInClear(),
        new HeaderVariable(),
        new DangerousCommand(),
        new AlwaysAllows(),
        new HooksOff(),
        new RepeatedHook(),
        new RepeatedElsewhere(),
        new UntrustedHook(),
        new LoadedTwice(),
        new NothingRegistered());
  }
}
