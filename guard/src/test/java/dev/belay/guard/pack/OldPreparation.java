package dev.belay.guard.pack;

import dev.belay.contract.ToolCall;
import dev.belay.guard.effect.Effect;
import dev.belay.guard.effect.Effects;
import dev.belay.guard.execution.Assignment;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Input;
import dev.belay.guard.execution.ShellRun;
import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.path.Places;
import dev.belay.guard.program.Invocation;
import dev.belay.guard.rule.PreparedCall;
import dev.belay.guard.shell.Dialect;
import dev.belay.guard.shell.ShellContext;
import dev.belay.guard.shell.ShellReader;
import dev.belay.guard.shell.ShellText;
import dev.belay.guard.shell.SimpleCommand;
import dev.belay.guard.shell.syntax.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Prepares calls by the reader that stands until the analyser takes its place: files alone. */
final class OldPreparation implements CallPreparation {
  @Override
  public PreparedCall prepare(ToolCall call, Places places) {
    String text = call.command();
    ShellRun run = text == null ? null : read(text, call.name(), places);
    List<Invocation> invocations = run == null ? List.of() : Effects.invocations(run);
    List<Effect> effects = Effects.of(call, run, invocations, places);
    return new PreparedCall("claude-code", "tool.start", call, places, run, invocations, effects);
  }

  private static ShellRun read(String text, String tool, Places places) {
    Dialect dialect =
        switch (tool) {
          case "powershell" -> Dialect.POWERSHELL;
          case "cmd" -> Dialect.CMD;
          default -> Dialect.POSIX;
        };
    ShellText shell =
        ShellReader.words()
            .read(
                text,
                new ShellContext(
                    places.directory(), places.home(), places.project(), "/tmp", dialect));
    Map<SimpleCommand, Execution> executions = new IdentityHashMap<>();
    List<Execution> all = new ArrayList<>();
    for (SimpleCommand command : shell.commands()) {
      all.add(execution(command, executions));
    }
    Set<ShellRun.Doubt> doubts = shell.incomplete() ? Set.of(ShellRun.Doubt.SYNTAX) : Set.of();
    return new ShellRun(all, doubts, List.of());
  }

  private static Execution execution(
      SimpleCommand command, Map<SimpleCommand, Execution> executions) {
    Execution known = executions.get(command);
    if (known != null) {
      return known;
    }
    List<Execution> from = command.fedBy().stream().map(c -> execution(c, executions)).toList();
    Span span = new Span(command.start(), Math.max(command.start(), command.end()));
    Execution execution =
        new Execution(
            command.argv().stream().map(w -> word(w, executions)).toList(),
            command.assignments().stream()
                .map(
                    a ->
                        new Assignment(
                            a.name(), Word.literal(a.value() == null ? "" : a.value(), span)))
                .toList(),
            List.of(),
            new Input(command.input() == null ? null : Word.literal(command.input(), span), from),
            null,
            command.trail(),
            command.directory(),
            null,
            span);
    executions.put(command, execution);
    return execution;
  }

  private static Word word(
      dev.belay.guard.shell.Word word, Map<SimpleCommand, Execution> executions) {
    Span span = new Span(word.start(), Math.max(word.start(), word.end()));
    if (word.known()) {
      return new Word(word.value(), List.of(), word.glob(), !word.literal(), span);
    }
    List<Execution> producers =
        word.substituted().stream().map(c -> execution(c, executions)).toList();
    return new Word(
        word.value().substring(0, word.knownPrefix()) + Word.GAP,
        List.of(new Unknown(Unknown.Kind.VARIABLE, word.value(), "", producers)),
        word.glob(),
        true,
        span);
  }
}
