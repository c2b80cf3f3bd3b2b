package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Input;
import dev.belay.guard.execution.ShellRun.Doubt;
import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.eval.ShellState.Flow;
import dev.belay.guard.shell.syntax.Command;
import dev.belay.guard.shell.syntax.Script;
import dev.belay.guard.shell.syntax.Span;
import dev.belay.guard.shell.syntax.Statement;
import dev.belay.guard.shell.syntax.WordNode;
import dev.belay.guard.shell.syntax.WordPart;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Control flow: which commands run, and in which states. What is not certain goes both ways. */
final class Commands {
  private final Evaluation evaluation;
  private final Loops loops;

  Commands(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.loops = new Loops(evaluation, this);
  }

  void run(List<Statement> statements, ShellState state, Scope scope) {
    if (!evaluation.enter()) {
      return;
    }
    for (int i = 0; i < statements.size(); i++) {
      if (state.flow != Flow.NONE || evaluation.isStopped()) {
        break;
      }
      Statement statement = statements.get(i);
      if (statement.background()) {
        background(statement.command(), state, scope);
      } else {
        command(statement.command(), state, scope);
        if (state.stopsOnError
            && state.status == Truth.FALSE
            && evaluation.conditions == 0
            && state.flow == Flow.NONE
            && !isExempt(statement.command())) {
          state.flow = Flow.EXIT;
        }
      }
    }
    evaluation.leave();
  }

  /** What {@code set -e} does not look at. */
  private static boolean isExempt(Command command) {
    return command instanceof Command.AndOr
        || (command instanceof Command.Pipeline pipeline && pipeline.negated());
  }

  void condition(List<Statement> statements, ShellState state, Scope scope) {
    evaluation.conditions++;
    run(statements, state, scope);
    evaluation.conditions--;
  }

  private void background(Command command, ShellState state, Scope scope) {
    ShellState child = state.fork();
    evaluation.asynchronous++;
    evaluation.spawned++;
    command(command, child, scope);
    evaluation.asynchronous--;
    state.afterSubshell(child);
    state.status = Truth.TRUE;
  }

  void command(Command command, ShellState state, Scope scope) {
    switch (command) {
      case Command.Simple simple -> evaluation.starts.simple(simple, state, scope);
      case Command.Pipeline pipeline -> pipeline(pipeline, state, scope);
      case Command.AndOr list -> andOr(list, state, scope);
      case Command.Redirected redirected -> redirected(redirected, state, scope);
      case Command.Group group -> run(group.body(), state, scope);
      case Command.Subshell subshell -> {
        ShellState child = state.fork();
        run(subshell.body(), child, scope);
        state.afterSubshell(child);
      }
      case Command.If choice -> choice(choice, state, scope);
      case Command.Loop loop -> loops.loop(loop, state, scope);
      case Command.For loop -> loops.loop(loop, state, scope);
      case Command.ArithmeticFor loop -> loops.loop(loop, state, scope);
      case Command.Case choice -> choice(choice, state, scope);
      case Command.Conditional conditional ->
          state.status = Conditions.holds(conditional.words(), evaluation, state, scope);
      case Command.ArithmeticCommand arithmetic ->
          state.status = arithmetic(arithmetic.expression(), state, scope);
      case Command.Function function -> {
        state.define(function.name(), new FunctionValue(function.body(), scope.source()));
        state.status = Truth.TRUE;
        if (function.name().equals("command_not_found_handle")) {
          // The shell calls it by itself.
          ShellState later = state.fork();
          evaluation.uncertain++;
          command(function.body(), later, scope.through(function.name()));
          evaluation.uncertain--;
        }
      }
      case Command.Coprocess coprocess -> {
        int mark = evaluation.executions.size();
        ShellState child = state.fork();
        child.io = child.io.captured();
        child.captured = Alternatives.EMPTY;
        evaluation.asynchronous++;
        command(coprocess.command(), child, scope);
        evaluation.asynchronous--;
        List<Word> before = state.captured;
        state.afterSubshell(child);
        state.captured = before;
        state.status = Truth.TRUE;
        state.io = state.io.with("COPROC", Target.text(new Input(null, evaluation.since(mark))));
      }
    }
  }

  Truth arithmetic(WordNode expression, ShellState state, Scope scope) {
    Word text = new Expander(evaluation, state, scope, new Choices()).document(expression);
    Long value = text.isKnown() ? Arithmetic.evaluate(text.text(), evaluation, state) : null;
    return value == null ? Truth.UNKNOWN : Truth.of(value != 0);
  }

  private void redirected(Command.Redirected redirected, ShellState state, Scope scope) {
    Io before = state.io;
    Expander expander = new Expander(evaluation, state, scope, new Choices());
    state.io = Redirections.apply(redirected.redirections(), state.io, expander);
    int mark = evaluation.executions.size();
    command(redirected.command(), state, scope);
    state.io = before;
    evaluation.starts.readers(expander, state, scope, mark, null);
  }

  private void pipeline(Command.Pipeline pipeline, ShellState state, Scope scope) {
    List<Command> commands = pipeline.commands();
    if (commands.size() == 1) {
      command(commands.getFirst(), state, scope);
    } else {
      stages(commands, state, scope);
    }
    if (pipeline.negated()) {
      state.status = state.status.not();
    }
  }

  private void stages(List<Command> commands, ShellState state, Scope scope) {
    int mark = evaluation.executions.size();
    Io io = state.io;
    List<Word> outer = state.captured;
    Truth status = Truth.UNKNOWN;
    List<Word> texts = List.of();
    evaluation.asynchronous++;
    for (int i = 0; i < commands.size() && !evaluation.isStopped(); i++) {
      boolean last = i == commands.size() - 1;
      List<Execution> upstream = i == 0 ? List.of() : evaluation.since(mark);
      ShellState after = null;
      int ways = Math.max(1, texts.size());
      for (int way = 0; way < ways; way++) {
        ShellState child = state.fork();
        if (i > 0) {
          Word text = texts.isEmpty() || isNothing(texts.get(way)) ? null : texts.get(way);
          child.io = io.withInput(new Input(text, joined(io.input().from(), upstream)));
        }
        child.captured = last ? outer : Alternatives.EMPTY;
        if (!last) {
          child.io = child.io.captured();
        }
        command(commands.get(i), child, scope);
        if (after == null) {
          after = child;
        } else {
          child.flow = Flow.NONE;
          after.flow = Flow.NONE;
          after.merge(child);
        }
      }
      if (after != null) {
        texts = after.captured == null ? List.of() : after.captured;
        status = after.status;
        state.afterSubshell(after);
      }
    }
    evaluation.asynchronous--;
    state.captured = outer == null ? null : texts;
    state.status = status;
  }

  private static List<Execution> joined(List<Execution> outer, List<Execution> upstream) {
    if (outer.isEmpty()) {
      return upstream;
    }
    List<Execution> all = new ArrayList<>(upstream);
    all.addAll(outer.subList(0, Math.min(outer.size(), 32)));
    return List.copyOf(all);
  }

  private static boolean isNothing(Word text) {
    return !text.isKnown() && Alternatives.isBlank(text);
  }

  private void andOr(Command.AndOr list, ShellState state, Scope scope) {
    Deque<Command.AndOr> chain = new ArrayDeque<>();
    Command first = list;
    while (first instanceof Command.AndOr deeper) {
      chain.push(deeper);
      first = deeper.left();
    }
    evaluation.conditions++;
    List<String> before = state.directories;
    command(first, state, scope);
    evaluation.conditions--;
    boolean direct = first instanceof Command.Simple;
    ShellState good = state.status == Truth.FALSE ? null : state;
    ShellState bad = state.status == Truth.TRUE ? null : good == null ? state : state.fork();
    while (!chain.isEmpty() && !evaluation.isStopped()) {
      Command.AndOr link = chain.pop();
      ShellState runs = link.and() ? good : bad;
      if (runs == null || runs.flow != Flow.NONE) {
        continue;
      }
      boolean both = good != null && bad != null;
      runs.status = Truth.of(link.and());
      if (!link.and() && direct && both) {
        runs.directories = before;
      }
      before = runs.directories;
      evaluation.uncertain += both ? 1 : 0;
      evaluation.conditions += chain.isEmpty() ? 0 : 1;
      command(link.right(), runs, scope);
      evaluation.conditions -= chain.isEmpty() ? 0 : 1;
      evaluation.uncertain -= both ? 1 : 0;
      direct = link.right() instanceof Command.Simple;
      ShellState succeeds = runs.status == Truth.FALSE ? null : runs;
      ShellState fails = runs.status == Truth.TRUE ? null : succeeds == null ? runs : runs.fork();
      if (link.and()) {
        good = succeeds;
        bad = merged(bad, fails);
      } else {
        bad = fails;
        good = merged(good, succeeds);
      }
    }
    if (good != null && bad != null) {
      good.status = Truth.TRUE;
      bad.status = Truth.FALSE;
    }
    ShellState end = merged(good, bad);
    if (end != null && end != state) {
      state.become(end);
    }
  }

  private static @Nullable ShellState merged(@Nullable ShellState one, @Nullable ShellState other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    one.merge(other);
    return one;
  }

  private void choice(Command.If choice, ShellState state, Scope scope) {
    ShellState pending = state.fork();
    ShellState result = null;
    int unsure = 0;
    for (Command.Branch branch : choice.branches()) {
      condition(branch.condition(), pending, scope);
      if (pending.flow != Flow.NONE || evaluation.isStopped()) {
        break;
      }
      Truth truth = pending.status;
      if (truth == Truth.FALSE) {
        continue;
      }
      ShellState taken = truth == Truth.TRUE ? pending : pending.fork();
      unsure += truth == Truth.TRUE ? 0 : 1;
      evaluation.uncertain += unsure > 0 ? 1 : 0;
      run(branch.body(), taken, scope);
      evaluation.uncertain -= unsure > 0 ? 1 : 0;
      result = merged(result, taken);
      if (truth == Truth.TRUE) {
        state.become(result == null ? taken : result);
        return;
      }
    }
    if (pending.flow == Flow.NONE) {
      pending.status = Truth.TRUE;
      evaluation.uncertain += unsure > 0 ? 1 : 0;
      run(choice.otherwise(), pending, scope);
      evaluation.uncertain -= unsure > 0 ? 1 : 0;
    }
    result = merged(result, pending);
    state.become(result == null ? pending : result);
  }

  private void choice(Command.Case choice, ShellState state, Scope scope) {
    Choices choices = new Choices();
    Expander expander = new Expander(evaluation, state, scope, choices);
    Word word = expander.whole(choice.word());
    if (choices.next()) {
      word = Word.unknown(new Unknown(Unknown.Kind.VARIABLE, "…", "", List.of()), word.span());
    }
    ShellState pending = state.fork();
    ShellState result = null;
    boolean falls = false;
    boolean certain = true;
    for (Command.CaseItem item : choice.items()) {
      if (evaluation.isStopped()) {
        break;
      }
      Truth truth = falls ? Truth.TRUE : matches(item, word, expander);
      falls = false;
      if (truth == Truth.FALSE) {
        continue;
      }
      boolean sure = truth == Truth.TRUE && certain;
      ShellState taken = truth == Truth.TRUE ? pending : pending.fork();
      evaluation.uncertain += sure ? 0 : 1;
      run(item.body(), taken, scope);
      evaluation.uncertain -= sure ? 0 : 1;
      if (!item.end().equals(";;") && taken.flow == Flow.NONE) {
        falls = item.end().equals(";&");
        if (taken != pending) {
          pending.merge(taken);
        }
        continue;
      }
      certain &= truth == Truth.TRUE;
      result = merged(result, taken);
      if (truth == Truth.TRUE) {
        state.become(result == null ? taken : result);
        return;
      }
    }
    result = merged(result, pending);
    state.become(result == null ? pending : result);
  }

  private static Truth matches(Command.CaseItem item, Word word, Expander expander) {
    Truth truth = Truth.FALSE;
    for (WordNode node : item.patterns()) {
      Word pattern = expander.pattern(node);
      Truth one = Conditions.matches(word, pattern);
      truth = truth.or(one);
      if (truth == Truth.TRUE) {
        return truth;
      }
    }
    return truth;
  }

  /** What a command substitution writes, one text for each way. */
  List<Word> output(Script body, Span span, ShellState state, Scope scope) {
    if (!evaluation.enter()) {
      return List.of(gap(Unknown.Kind.OUTPUT, span, scope, List.of()));
    }
    int mark = evaluation.executions.size();
    ShellState child = state.fork();
    child.io = state.io.captured();
    child.captured = Alternatives.EMPTY;
    if (!body.isComplete()) {
      evaluation.texts.doubt(body);
    }
    run(body.statements(), child, scope);
    List<Word> before = state.captured;
    state.afterSubshell(child);
    state.captured = before;
    evaluation.leave();
    List<Word> outputs = new ArrayList<>();
    for (Word text : child.captured == null ? Alternatives.EMPTY : child.captured) {
      outputs.add(named(Alternatives.trimmed(text), span, scope, mark));
    }
    return List.copyOf(outputs);
  }

  /** Gaps of an output are called by the substitution, and all that it ran made them. */
  private Word named(Word text, Span span, Scope scope, int mark) {
    if (text.isKnown()) {
      return text;
    }
    Unknown all =
        new Unknown(Unknown.Kind.OUTPUT, scope.source().written(span), "", evaluation.since(mark));
    List<Unknown> unknowns = new ArrayList<>(text.unknowns().size());
    for (Unknown unknown : text.unknowns()) {
      unknowns.add(unknown.kind() == Unknown.Kind.OUTPUT ? all : unknown);
    }
    return new Word(text.text(), unknowns, text.glob(), true, scope.place(span));
  }

  private Word gap(Unknown.Kind kind, Span span, Scope scope, List<Execution> producers) {
    return Word.unknown(
        new Unknown(kind, scope.source().written(span), "", producers), scope.place(span));
  }

  /** The name of a file from which a command's output can be read. */
  Word process(WordPart.ProcessSubstitution process, ShellState state, Scope scope) {
    int mark = evaluation.executions.size();
    evaluation.asynchronous++;
    List<Word> outputs = output(process.body(), process.span(), state, scope);
    evaluation.asynchronous--;
    Word name = gap(Unknown.Kind.PROCESS, process.span(), scope, evaluation.since(mark));
    evaluation.process(name.unknowns().getFirst(), outputs);
    return name;
  }

  void endless() {
    evaluation.doubts.add(Doubt.ENDLESS);
  }
}
