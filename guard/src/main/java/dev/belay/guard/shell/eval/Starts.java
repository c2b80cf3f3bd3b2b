package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Assignment;
import dev.belay.guard.execution.Code;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Input;
import dev.belay.guard.execution.ShellRun.Doubt;
import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.eval.ShellState.Flow;
import dev.belay.guard.shell.syntax.AssignmentNode;
import dev.belay.guard.shell.syntax.Command;
import dev.belay.guard.shell.syntax.Span;
import dev.belay.guard.shell.syntax.WordNode;
import dev.belay.guard.shell.syntax.WordPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Simple commands: expands them, notes the execution, and follows what it starts. */
final class Starts {
  private static final int DEPTH = 40;

  private final Evaluation evaluation;

  Starts(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** A command with its words expanded. */
  private record Prepared(Start start, Io io, Expander expander) {}

  void simple(Command.Simple command, ShellState state, Scope scope) {
    if (!evaluation.step() || state.readsOnly) {
      return;
    }
    if (command.words().isEmpty()) {
      assignments(command, state, scope);
      return;
    }
    if (state.hasAliases() && evaluation.calls.alias(command, state, scope)) {
      return;
    }
    Choices choices = new Choices();
    Prepared first = prepare(command, state, scope, choices);
    if (!choices.next()) {
      run(command, first, state, scope);
      return;
    }
    List<Prepared> all = new ArrayList<>();
    all.add(first);
    do {
      all.add(prepare(command, state, scope, choices));
    } while (choices.next());
    ShellState end = null;
    evaluation.uncertain++;
    for (Prepared each : all) {
      ShellState way = state.fork();
      run(command, each, way, scope);
      if (end == null) {
        end = way;
      } else {
        end.merge(way);
      }
    }
    evaluation.uncertain--;
    if (end != null) {
      state.become(end);
    }
  }

  private Prepared prepare(Command.Simple command, ShellState state, Scope scope, Choices choices) {
    Expander expander = new Expander(evaluation, state, scope, choices);
    List<WordNode> nodes = command.words();
    List<Word> argv = new ArrayList<>(nodes.size());
    String plain = nodes.getFirst().plain();
    boolean declares = plain != null && Builtins.isDeclaration(plain);
    for (int i = 0; i < nodes.size(); i++) {
      if (declares && i > 0 && isAssignment(nodes.get(i))) {
        argv.add(declared(nodes.get(i), expander));
      } else {
        expander.fields(nodes.get(i), argv);
      }
    }
    List<Assignment> assignments = List.of();
    if (!command.assignments().isEmpty()) {
      assignments = new ArrayList<>(command.assignments().size());
      for (AssignmentNode node : command.assignments()) {
        WordNode value = node.value();
        assignments.add(
            new Assignment(
                node.name(),
                value == null ? Alternatives.NOTHING : unstarred(expander.whole(value))));
      }
    }
    Io io =
        command.redirections().isEmpty()
            ? state.io
            : Redirections.apply(command.redirections(), state.io, expander);
    return new Prepared(
        new Start(argv, assignments, scope.place(command.span()), true, true, null), io, expander);
  }

  private static boolean isAssignment(WordNode node) {
    return !node.parts().isEmpty()
        && node.parts().getFirst() instanceof WordPart.Literal literal
        && literal.text().indexOf('=') > 0;
  }

  /** A word {@code NAME=value} of {@code export}: a tilde behind the sign is meant. */
  private static Word declared(WordNode node, Expander expander) {
    WordPart.Literal literal = (WordPart.Literal) node.parts().getFirst();
    String text = literal.text();
    int sign = text.indexOf('=');
    if (sign + 1 < text.length() && text.charAt(sign + 1) == '~') {
      List<WordPart> parts = new ArrayList<>(node.parts());
      parts.set(0, new WordPart.Literal(text.substring(sign + 1), literal.span()));
      Word value = expander.whole(new WordNode(parts, node.span()));
      return Alternatives.join(Word.literal(text.substring(0, sign + 1), value.span()), value);
    }
    return expander.whole(node);
  }

  /** A wildcard in an assigned value is no file's name yet. */
  static Word unstarred(Word word) {
    return word.glob()
        ? new Word(word.text(), word.unknowns(), false, word.made(), word.span())
        : word;
  }

  private void run(Command.Simple command, Prepared prepared, ShellState state, Scope scope) {
    Start start = prepared.start();
    int mark = evaluation.executions.size();
    if (start.argv().isEmpty()) {
      assignments(command, state, scope);
      return;
    }
    if (!command.assignments().isEmpty()
        && Builtins.isDeclaration(start.argv().getFirst().text())) {
      assign(command.assignments(), state, scope);
    }
    List<String> directories = state.directories;
    if (directories.size() == 1) {
      started(start, prepared.io(), state, scope);
    } else {
      ShellState end = null;
      for (String directory : directories) {
        ShellState way = state.fork();
        way.directories = List.of(directory);
        started(start, prepared.io(), way, scope);
        if (end == null) {
          end = way;
        } else {
          end.merge(way);
        }
      }
      if (end != null) {
        state.become(end);
      }
    }
    readers(prepared.expander(), state, scope, mark, null);
  }

  private void started(Start start, Io io, ShellState state, Scope scope) {
    Io before = state.io;
    state.io = io;
    start(start, state, scope);
    if (!isOpening(start.argv())) {
      state.io = before;
    }
    state.lastArgument = start.argv().getLast();
  }

  /** {@code exec} without a program: its redirections stay. */
  private static boolean isOpening(List<Word> argv) {
    if (!argv.getFirst().is("exec")) {
      return false;
    }
    for (int i = 1; i < argv.size(); i++) {
      if (!argv.get(i).text().startsWith("-")) {
        return i > 1 && argv.get(i - 1).is("-a") && i == argv.size() - 1;
      }
    }
    return true;
  }

  /** Runs what reads from the command by {@code >(…)}. */
  void readers(Expander expander, ShellState state, Scope scope, int mark, @Nullable Word written) {
    if (expander.readers.isEmpty()) {
      return;
    }
    List<Execution> from = evaluation.since(mark);
    Word text = written;
    if (text == null && from.size() == 1) {
      text =
          from.getFirst().program().equals("tee")
              ? from.getFirst().input().text()
              : Outputs.of(from.getFirst());
    }
    for (WordPart.ProcessSubstitution reader : expander.readers) {
      ShellState child = state.fork();
      child.io = child.io.withInput(new Input(text, from));
      evaluation.asynchronous++;
      evaluation.commands.run(reader.body().statements(), child, scope);
      evaluation.asynchronous--;
      List<Word> captured = state.captured;
      Truth status = state.status;
      state.afterSubshell(child);
      state.captured = captured;
      state.status = status;
    }
  }

  private void assignments(Command.Simple command, ShellState state, Scope scope) {
    int mark = evaluation.executions.size();
    List<Assignment> set = assign(command.assignments(), state, scope);
    boolean ran = evaluation.executions.size() > mark;
    Choices choices = new Choices();
    Expander expander = new Expander(evaluation, state, scope, choices);
    Io io = Redirections.apply(command.redirections(), state.io, expander);
    Execution execution =
        new Execution(
            List.of(),
            set,
            io.redirections(),
            io.input(),
            null,
            scope.trail(),
            scope.elsewhere() ? null : state.directory(),
            null,
            scope.place(command.span()));
    evaluation.add(execution);
    if (isFileRead(command, io) && state.captured != null && io.output().captured()) {
      Word text = io.input().text();
      state.captured =
          Alternatives.join(
              state.captured,
              List.of(text != null ? text : evaluation.calls.unknownOutput(execution)));
    }
    state.status = ran || !command.redirections().isEmpty() ? Truth.UNKNOWN : Truth.TRUE;
    readers(expander, state, scope, mark, null);
  }

  /** {@code $(<file)} */
  private static boolean isFileRead(Command.Simple command, Io io) {
    return command.words().isEmpty()
        && command.assignments().isEmpty()
        && command.redirections().size() == 1
        && command.redirections().getFirst().operator().startsWith("<")
        && io.input() != Input.INHERITED;
  }

  private List<Assignment> assign(List<AssignmentNode> nodes, ShellState state, Scope scope) {
    if (nodes.isEmpty()) {
      return List.of();
    }
    List<Assignment> set = new ArrayList<>(nodes.size());
    for (AssignmentNode node : nodes) {
      if (node.items() != null) {
        Arrays.assign(node, node.items(), evaluation, state, scope);
        set.add(new Assignment(node.name(), Arrays.shown(state, node.name())));
        continue;
      }
      List<Word> values = values(node, state, scope);
      if (node.index() != null) {
        Arrays.assignItem(node, values, evaluation, state, scope);
      } else {
        if (node.append()) {
          Word before = evaluation.value(state, node.name());
          Variable old = state.variable(evaluation.resolved(state, node.name()));
          if (old != null && !old.values().isEmpty()) {
            values = Alternatives.join(old.values(), values);
          } else if (before != null) {
            values = Alternatives.join(List.of(before), values);
          }
        }
        evaluation.set(state, node.name(), values);
      }
      set.add(new Assignment(node.name(), Alternatives.anyOf(values)));
    }
    return set;
  }

  private List<Word> values(AssignmentNode node, ShellState state, Scope scope) {
    WordNode value = node.value();
    if (value == null) {
      return Alternatives.EMPTY;
    }
    Choices choices = new Choices();
    List<Word> values = List.of();
    do {
      Word word = unstarred(new Expander(evaluation, state, scope, choices).whole(value));
      values = values.isEmpty() ? List.of(word) : Alternatives.union(values, List.of(word));
    } while (choices.next());
    return values;
  }

  /** Starts a program, builtin or function. */
  void start(Start given, ShellState state, Scope scope) {
    if (scope.depth() > DEPTH || evaluation.isStopped()) {
      evaluation.limit();
      return;
    }
    Start start = given;
    Word first = start.argv().getFirst();
    if (first.glob()) {
      Word found = Programs.resolved(first);
      if (found != null) {
        List<Word> argv = new ArrayList<>(start.argv());
        argv.set(0, found);
        start = start.with(argv);
        first = found;
      }
    }
    boolean known = first.isKnown();
    if (!known && isNameAround(first)) {
      // An unset variable within a name leaves the name: r${x}m.
      List<Word> argv = new ArrayList<>(start.argv());
      String name = first.text().replace(String.valueOf(Word.GAP), "");
      argv.set(0, new Word(name, List.of(), false, true, first.span()));
      evaluation.uncertain++;
      start(start.with(argv), state.fork(), scope);
      evaluation.uncertain--;
    }
    if (known && start.functions()) {
      FunctionValue function = state.function(first.text());
      if (function != null) {
        evaluation.calls.call(first.text(), function, start, state, scope);
        return;
      }
    }
    Execution execution = execution(start, state, scope);
    String program = execution.program();
    if (program.isEmpty() && !known) {
      evaluation.doubts.add(Doubt.UNKNOWN_PROGRAM);
    }
    List<Route> routes =
        !start.builtins() && Routes.isBuiltin(program) ? List.of() : Routes.of(execution);
    if (routes.isEmpty()) {
      leaf(execution, start, state, scope, known ? first.text() : "");
      return;
    }
    routes(execution, start, routes, state, scope);
  }

  /** Whether variables of which nothing is known stand within a name without a folder. */
  private static boolean isNameAround(Word word) {
    for (Unknown unknown : word.unknowns()) {
      if (unknown.kind() != Unknown.Kind.VARIABLE && unknown.kind() != Unknown.Kind.ARGUMENT) {
        return false;
      }
    }
    return word.text().length() > word.unknowns().size() + 1 && word.text().indexOf('/') < 0;
  }

  private void leaf(Execution execution, Start start, ShellState state, Scope scope, String name) {
    if (!evaluation.add(execution)) {
      return;
    }
    Truth status =
        switch (name) {
          case "/bin/true", "/usr/bin/true" -> Truth.TRUE;
          case "/bin/false", "/usr/bin/false" -> Truth.FALSE;
          default ->
              start.builtins() ? evaluation.builtins.run(name, execution, state, scope) : null;
        };
    state.status = status == null ? Truth.UNKNOWN : status;
    evaluation.calls.output(execution, name, state, scope);
  }

  private void routes(
      Execution execution, Start start, List<Route> routes, ShellState state, Scope scope) {
    List<Texts.Pending> pending = new ArrayList<>(routes.size());
    Code code = null;
    for (Route route : routes) {
      Texts.Pending each = evaluation.texts.prepare(route, execution, state, scope);
      pending.add(each);
      if (code == null) {
        code = each.code();
      }
    }
    Execution whole = code == null ? execution : withCode(execution, code);
    if (!evaluation.add(whole)) {
      return;
    }
    String program = whole.program();
    state.status = Truth.UNKNOWN;
    if (start.builtins() && !program.equals("exec")) {
      evaluation.builtins.run(program, whole, state, scope);
    }
    boolean quiet = false;
    for (Texts.Pending each : pending) {
      if (each.route() instanceof Route.Program next) {
        program(whole, start, next, state, scope);
        quiet = true;
      } else {
        quiet |= evaluation.texts.follow(each, whole, state, scope);
      }
    }
    Word first = start.argv().getFirst();
    if (start.builtins() && first.is("exec")) {
      boolean certain =
          start.argv().size() > 1 && evaluation.executions.getLast().program().length() > 0;
      state.flow = certain ? Flow.EXIT : state.flow;
    }
    if (quiet && Outputs.of(whole) == null) {
      evaluation.calls.files(whole, program, state, scope);
    } else {
      evaluation.calls.output(whole, program, state, scope);
    }
  }

  private void program(
      Execution execution, Start start, Route.Program next, ShellState state, Scope scope) {
    if (next.argv().isEmpty()) {
      return;
    }
    String name = execution.program();
    boolean own = name.equals("command") || name.equals("builtin") || name.equals("exec");
    own &= start.builtins();
    Scope inner = scope.through(name).elsewhere(scope.elsewhere() || next.elsewhere());
    Start following =
        new Start(
            next.argv(),
            next.assignments(),
            start.span(),
            next.keepsFunctions() && start.functions(),
            (own && !name.equals("exec")) || next.keepsFunctions(),
            start.stands());
    if (own) {
      start(following, state, inner);
      return;
    }
    ShellState child = state.fork();
    Word directory = next.directory();
    if (directory != null) {
      child.directory(evaluation.files.path(directory, state.directory()));
    }
    if (!next.keepsInput()) {
      child.io = child.io.withInput(Input.INHERITED);
    }
    start(following, child, inner);
    state.afterSubshell(child);
  }

  private Execution execution(Start start, ShellState state, Scope scope) {
    List<Assignment> environment = environment(start.assignments(), state);
    return new Execution(
        withOptions(start.argv(), environment),
        environment,
        state.io.redirections(),
        state.io.input(),
        null,
        scope.trail(),
        scope.elsewhere() ? null : state.directory(),
        start.stands(),
        start.span());
  }

  /** {@code TAR_OPTIONS} stand before what is written. */
  private static List<Word> withOptions(List<Word> argv, List<Assignment> environment) {
    if (environment.isEmpty() || !Execution.programName(argv.getFirst().text()).equals("tar")) {
      return argv;
    }
    for (Assignment each : environment) {
      if (each.name().equals("TAR_OPTIONS") && each.value().isKnown()) {
        List<Word> all = new ArrayList<>();
        all.add(argv.getFirst());
        for (Word option : RouteWords.parts(each.value(), ' ', 32)) {
          if (!option.text().isEmpty()) {
            all.add(option);
          }
        }
        all.addAll(argv.subList(1, argv.size()));
        return all;
      }
    }
    return argv;
  }

  /** The variables that a program gets, as far as the text sets them. */
  private static List<Assignment> environment(List<Assignment> own, ShellState state) {
    List<Assignment> all = null;
    if (!state.variables().isEmpty()) {
      for (Map.Entry<String, Variable> each : state.variables().entrySet()) {
        Variable variable = each.getValue();
        if (variable.exported() && !variable.values().isEmpty() && !isIn(own, each.getKey())) {
          all = all == null ? new ArrayList<>(own) : all;
          all.add(new Assignment(each.getKey(), Alternatives.anyOf(variable.values())));
        }
      }
    }
    return all == null ? own : all;
  }

  private static boolean isIn(List<Assignment> assignments, String name) {
    for (Assignment each : assignments) {
      if (each.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static Execution withCode(Execution execution, Code code) {
    return new Execution(
        execution.argv(),
        execution.assignments(),
        execution.redirections(),
        execution.input(),
        code,
        execution.trail(),
        execution.directory(),
        execution.stands(),
        execution.span());
  }

  /** A word of a command that stands for code. */
  static Word word(String text, Span span) {
    return new Word(text, List.of(), false, true, span);
  }
}
