package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.eval.ShellState.Flow;
import dev.belay.guard.shell.syntax.Command;
import dev.belay.guard.shell.syntax.Statement;
import dev.belay.guard.shell.syntax.WordNode;
import java.util.ArrayList;
import java.util.List;

/** Loops: a few rounds of them. */
final class Loops {
  private static final int ITEMS = 16;

  private final Evaluation evaluation;
  private final Commands commands;

  Loops(Evaluation evaluation, Commands commands) {
    this.evaluation = evaluation;
    this.commands = commands;
  }

  void loop(Command.Loop loop, ShellState state, Scope scope) {
    int spawned = evaluation.spawned;
    int waits = evaluation.waits - evaluation.disowned;
    boolean always = true;
    Truth known = isConstant(loop.condition()) ? Truth.UNKNOWN : Truth.TRUE;
    for (int round = 0; round < (known == Truth.TRUE ? ITEMS : 2); round++) {
      commands.condition(loop.condition(), state, scope);
      Truth truth = loop.until() ? state.status.not() : state.status;
      always &= truth == Truth.TRUE;
      known = known.and(truth);
      if (truth == Truth.FALSE
          || state.flow != Flow.NONE
          || !round(loop.body(), truth, state, scope)) {
        always = false;
        break;
      }
    }
    endless(always, spawned, waits);
    state.status = Truth.UNKNOWN;
  }

  private static boolean isConstant(List<Statement> condition) {
    if (condition.size() != 1) {
      return false;
    }
    return switch (condition.getFirst().command()) {
      case Command.Simple simple -> simple.words().size() == 1 && simple.assignments().isEmpty();
      case Command.Conditional conditional -> conditional.words().size() == 1;
      case Command.ArithmeticCommand arithmetic -> arithmetic.expression().plain() != null;
      default -> false;
    };
  }

  void loop(Command.ArithmeticFor loop, ShellState state, Scope scope) {
    int spawned = evaluation.spawned;
    int waits = evaluation.waits - evaluation.disowned;
    boolean always = true;
    commands.arithmetic(loop.first(), state, scope);
    boolean open = loop.condition().parts().isEmpty();
    for (int round = 0; round < (open ? 2 : ITEMS); round++) {
      Truth truth = open ? Truth.TRUE : commands.arithmetic(loop.condition(), state, scope);
      always &= truth == Truth.TRUE;
      if (truth == Truth.FALSE || !round(loop.body(), truth, state, scope)) {
        always = false;
        break;
      }
      commands.arithmetic(loop.next(), state, scope);
      if (truth == Truth.UNKNOWN && round > 0) {
        break;
      }
    }
    endless(always && open, spawned, waits);
    state.status = Truth.UNKNOWN;
  }

  /**
   * One round; false when the loop is left. Rounds count, since loops within loops' conditions
   * double with every level, and may hold no command at all.
   */
  private boolean round(List<Statement> body, Truth truth, ShellState state, Scope scope) {
    if (!evaluation.step()) {
      return false;
    }
    state.loops++;
    if (truth == Truth.TRUE) {
      commands.run(body, state, scope);
    } else {
      ShellState inside = state.fork();
      evaluation.uncertain++;
      commands.run(body, inside, scope);
      evaluation.uncertain--;
      if (inside.flow == Flow.BREAK || inside.flow == Flow.CONTINUE) {
        goesOn(inside);
      }
      state.merge(inside);
    }
    state.loops--;
    return goesOn(state) && !evaluation.isStopped();
  }

  /** Takes note of {@code break} and {@code continue}; false when the loop is left. */
  private static boolean goesOn(ShellState state) {
    if (state.flow == Flow.CONTINUE && state.levels <= 1) {
      state.flow = Flow.NONE;
      return true;
    }
    if (state.flow == Flow.BREAK || state.flow == Flow.CONTINUE) {
      state.levels--;
      if (state.levels <= 0) {
        state.flow = Flow.NONE;
      }
      return false;
    }
    return state.flow == Flow.NONE;
  }

  /** A loop without an end that leaves processes behind, round by round. */
  private void endless(boolean always, int spawned, int waits) {
    if (always
        && evaluation.spawned > spawned
        && evaluation.waits - evaluation.disowned <= waits
        && !evaluation.isStopped()) {
      commands.endless();
    }
  }

  void loop(Command.For loop, ShellState state, Scope scope) {
    List<Word> items = items(loop, state, scope);
    if (loop.select() && !items.isEmpty()) {
      items = List.of(Alternatives.anyOf(items));
    }
    state.status = Truth.TRUE;
    boolean certain = false;
    for (Word item : items) {
      certain |= item.isKnown() && !item.glob();
    }
    ShellState none = certain || items.isEmpty() ? null : state.fork();
    int rounds = Math.min(items.size(), ITEMS);
    for (int i = 0; i < rounds; i++) {
      Word item = items.get(i);
      if (i == ITEMS - 1 && items.size() > ITEMS) {
        item =
            Word.unknown(
                new Unknown(Unknown.Kind.VARIABLE, "$" + loop.name(), loop.name(), List.of()),
                item.span());
      }
      evaluation.set(state, loop.name(), List.of(item));
      state.loops++;
      commands.run(loop.body(), state, scope);
      state.loops--;
      if (!goesOn(state) || evaluation.isStopped()) {
        break;
      }
    }
    if (none != null) {
      state.merge(none);
    }
  }

  private List<Word> items(Command.For loop, ShellState state, Scope scope) {
    List<WordNode> nodes = loop.words();
    if (nodes == null) {
      return state.arguments;
    }
    List<Word> items = new ArrayList<>();
    Choices choices = new Choices();
    do {
      Expander expander = new Expander(evaluation, state, scope, choices);
      for (WordNode node : nodes) {
        expander.fields(node, items);
      }
    } while (choices.next() && items.size() < 64);
    return items;
  }
}
