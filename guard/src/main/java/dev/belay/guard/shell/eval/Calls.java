package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Assignment;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Input;
import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.execution.WrittenFile.Origin;
import dev.belay.guard.shell.eval.ShellState.Flow;
import dev.belay.guard.shell.syntax.Command;
import dev.belay.guard.shell.syntax.RedirectionNode;
import dev.belay.guard.shell.syntax.Script;
import dev.belay.guard.shell.syntax.ShellParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Functions and aliases that are called, and what commands leave behind. */
final class Calls {
  private static final int DEPTH = 16;
  private static final int SAME = 4;

  private final Evaluation evaluation;
  private final OutputFiles outputFiles;
  private final List<Active> active = new ArrayList<>();
  private final List<String> aliases = new ArrayList<>();

  /** A function, alias or script that is running. */
  private record Active(
      String name,
      int asynchronous,
      int uncertain,
      Map<String, Variable> locals,
      List<Word> argv,
      Object body) {}

  Calls(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.outputFiles = new OutputFiles(evaluation);
  }

  void call(String name, FunctionValue function, Start start, ShellState state, Scope scope) {
    List<Word> arguments = List.copyOf(start.argv().subList(1, start.argv().size()));
    if (!begin(name, function.body(), arguments, state)) {
      return;
    }
    List<Word> before = state.arguments;
    for (Assignment assignment : start.assignments()) {
      keep(assignment.name(), state);
      evaluation.set(state, assignment.name(), List.of(assignment.value()));
    }
    state.arguments = arguments;
    state.status = Truth.TRUE;
    int loops = state.loops;
    state.loops = 0;
    state.returns++;
    if (evaluation.enter()) {
      evaluation.commands.command(
          function.body(), state, scope.through(name).in(function.source()));
      evaluation.leave();
    }
    state.arguments = before;
    state.loops = loops;
    state.returns--;
    if (state.flow == Flow.RETURN) {
      state.flow = Flow.NONE;
    }
    end(state);
  }

  /**
   * Enters a function or script; false where it is running already and goes on for ever.
   *
   * @param body what tells it from another of the same name: its commands, or its text
   */
  boolean begin(String name, Object body, List<Word> argv, ShellState state) {
    int same = 0;
    for (int i = active.size() - 1; i >= 0; i--) {
      Active each = active.get(i);
      if (!each.name().equals(name)) {
        continue;
      }
      if (same++ > 0) {
        continue;
      }
      int added = evaluation.asynchronous - each.asynchronous();
      boolean certain = evaluation.uncertain == each.uncertain();
      if (added > (certain ? 0 : 1)) {
        evaluation.commands.endless();
        return false;
      }
      boolean another = body instanceof String ? !each.body().equals(body) : each.body() != body;
      if (another) {
        continue;
      }
      if (certain && Alternatives.same(each.argv(), argv)) {
        return false;
      }
    }
    if (same >= SAME || active.size() >= DEPTH) {
      if (active.size() >= DEPTH || !Alternatives.same(active.getLast().argv(), argv)) {
        evaluation.limit();
      }
      state.status = Truth.UNKNOWN;
      return false;
    }
    active.add(
        new Active(
            name, evaluation.asynchronous, evaluation.uncertain, new HashMap<>(0), argv, body));
    return true;
  }

  /** Leaves it: what was local is gone. */
  void end(ShellState state) {
    for (Map.Entry<String, Variable> each : active.removeLast().locals().entrySet()) {
      state.set(each.getKey(), each.getValue());
    }
  }

  /** The variable becomes local to the function that runs. */
  void keep(String name, ShellState state) {
    if (active.isEmpty() || active.getLast().locals().containsKey(name)) {
      return;
    }
    Variable before = state.variable(name);
    Word given = before == null ? evaluation.given(name, state) : null;
    active
        .getLast()
        .locals()
        .put(name, before != null ? before : given != null ? Variable.of(given) : unknown(name));
  }

  private static Variable unknown(String name) {
    return Variable.of(
        Word.unknown(
            new Unknown(Unknown.Kind.VARIABLE, "$" + name, name, List.of()),
            Alternatives.NO_PLACE));
  }

  /** Runs a command whose first word is an alias; false where it is none. */
  boolean alias(Command.Simple command, ShellState state, Scope scope) {
    String name = command.words().getFirst().plain();
    String value = name == null || aliases.contains(name) ? null : state.alias(name);
    if (name == null || value == null || aliases.size() >= 8) {
      return false;
    }
    for (RedirectionNode redirection : command.redirections()) {
      if (redirection.document() != null) {
        return false;
      }
    }
    String text = scope.source().text();
    int start = command.span().start();
    int first = command.words().getFirst().span().start();
    int after = command.words().getFirst().span().end();
    int end = Math.min(command.span().end(), text.length());
    if (start > first || after > end) {
      return false;
    }
    String replaced = text.substring(start, first) + value + text.substring(after, end);
    Script script = ShellParser.parse(replaced);
    Source source = new Source(replaced, scope.place(command.span()), scope.source().gaps());
    aliases.add(name);
    evaluation.spend(replaced.length());
    evaluation.commands.run(script.statements(), state, scope.in(source));
    aliases.removeLast();
    return true;
  }

  /** What an execution writes goes where its output leads. */
  void output(Execution execution, String name, ShellState state, Scope scope) {
    if (name.equals("disown")) {
      evaluation.disowned++;
    }
    if (name.equals("wait") || (evaluation.asynchronous == 0 && isPause(name))) {
      evaluation.waits++;
    }
    Target output = state.io.output();
    if (output.captured()) {
      if (state.captured != null && !isSilent(name)) {
        Word text = text(execution, name, state);
        state.captured =
            Alternatives.join(
                state.captured, List.of(text != null ? text : unknownOutput(execution)));
      }
    } else {
      Word file = output.file();
      String path =
          file == null || scope.elsewhere() && execution.redirections().isEmpty()
              ? null
              : evaluation.files.path(file, state.directory());
      if (path != null && !isSilent(name)) {
        Word text = text(execution, name, state);
        evaluation.files.append(
            state,
            path,
            text == null ? null : List.of(text),
            text != null ? Origin.WRITTEN : origin(execution),
            List.of(execution));
      }
    }
    files(execution, name, state, scope);
  }

  /** Files that an execution writes by its arguments. */
  void files(Execution execution, String name, ShellState state, Scope scope) {
    if (!scope.elsewhere()) {
      outputFiles.note(execution, name, state);
    }
  }

  Word unknownOutput(Execution execution) {
    return Word.unknown(
        new Unknown(Unknown.Kind.OUTPUT, execution.line(), "", List.of(execution)),
        execution.span());
  }

  /** Where a content of which nothing is known comes from. */
  static Origin origin(Execution execution) {
    if (Outputs.fetches(execution)) {
      return Origin.FETCHED;
    }
    boolean decodes = Outputs.decodes(execution);
    for (Execution each : execution.input().from()) {
      if (Outputs.fetches(each)) {
        return Origin.FETCHED;
      }
      decodes |= Outputs.decodes(each);
    }
    return decodes ? Origin.DECODED : Origin.OUTPUT;
  }

  /** What an execution writes; null where it is not known. */
  @Nullable Word text(Execution execution, String name, ShellState state) {
    Word known = Outputs.of(execution);
    if (known != null) {
      return known;
    }
    Word last = execution.argv().isEmpty() ? null : execution.argv().getLast();
    switch (name) {
      case "pwd" -> {
        String directory = state.directory();
        return directory == null ? null : Starts.word(directory + "\n", execution.span());
      }
      case "which", "command", "type", "whence" -> {
        boolean names = name.equals("which") || name.equals("whence") || looks(execution);
        return names && last != null && execution.argv().size() > 1
            ? Alternatives.join(last, Starts.word("\n", last.span()))
            : null;
      }
      case "mktemp" -> {
        return temporary(execution);
      }
      case "printenv" -> {
        Word value =
            execution.argv().size() == 2 && last != null && last.isKnown()
                ? evaluation.value(state, last.text())
                : null;
        return value == null ? null : Alternatives.join(value, Starts.word("\n", value.span()));
      }
      default -> {
        return last == null || execution.argv().size() < 2 ? null : ofFile(execution, last, state);
      }
    }
  }

  /** A new name in the directory for temporary files. */
  private static @Nullable Word temporary(Execution execution) {
    String folder = "/tmp/";
    String name = "tmp.";
    List<Word> words = execution.arguments();
    for (int i = 0; i < words.size(); i++) {
      String text = words.get(i).text();
      Word next = i + 1 < words.size() ? words.get(i + 1) : null;
      if (!words.get(i).isKnown()) {
        return null;
      }
      if (text.equals("-p") && next != null) {
        folder = next.text() + "/";
        i++;
      } else if (text.startsWith("--tmpdir=")) {
        folder = text.substring(9) + "/";
      } else if (text.startsWith("--suffix") || text.startsWith("-") && text.indexOf('t') > 0) {
        return null;
      } else if (!text.startsWith("-")) {
        int placeholder = text.indexOf("XXX");
        if (placeholder < 0) {
          return null;
        }
        name = text.substring(0, placeholder);
        folder = folder.equals("/tmp/") ? "" : folder;
      }
    }
    Unknown random = new Unknown(Unknown.Kind.OUTPUT, execution.line(), "", List.of(execution));
    return new Word(
        folder + name + Word.GAP + "\n", List.of(random), false, true, execution.span());
  }

  private static boolean looks(Execution execution) {
    Word option = execution.argv().get(Math.min(1, execution.argv().size() - 1));
    return option.is("-v") || option.is("-p") || option.is("-P");
  }

  /** The output of a filter whose file is known: as if it came on standard input. */
  private @Nullable Word ofFile(Execution execution, Word file, ShellState state) {
    Word content = content(file, state);
    if (content == null) {
      return null;
    }
    return Outputs.of(
        new Execution(
            execution.argv().subList(0, execution.argv().size() - 1),
            execution.assignments(),
            execution.redirections(),
            new Input(content, execution.input().from()),
            null,
            execution.trail(),
            execution.directory(),
            execution.stands(),
            execution.span()));
  }

  private @Nullable Word content(Word file, ShellState state) {
    if (!file.isKnown()) {
      List<Word> read =
          file.unknowns().size() == 1 ? evaluation.process(file.unknowns().getFirst()) : null;
      return read == null ? null : Alternatives.anyOf(read);
    }
    if (state.files().isEmpty()) {
      return null;
    }
    String path = evaluation.files.path(file, state.directory());
    FileContent content = path == null ? null : evaluation.files.written(state, path);
    return content == null || content.texts().isEmpty()
        ? null
        : Alternatives.anyOf(content.texts());
  }

  private static boolean isPause(String name) {
    return name.equals("sleep") || name.equals("read") || name.equals("inotifywait");
  }

  /** Commands that write nothing. */
  private static boolean isSilent(String name) {
    return switch (name) {
      case ":",
          "true",
          "false",
          "cd",
          "pushd",
          "popd",
          "export",
          "declare",
          "typeset",
          "local",
          "readonly",
          "unset",
          "set",
          "shift",
          "read",
          "mapfile",
          "readarray",
          "exit",
          "return",
          "break",
          "continue",
          "test",
          "[",
          "let",
          "shopt",
          "wait",
          "sleep",
          "rm",
          "mkdir",
          "touch",
          "chmod",
          "chown",
          "cp",
          "mv",
          "ln",
          "rmdir",
          "exec",
          "unalias",
          "trap",
          "kill",
          "umask" ->
          true;
      default -> false;
    };
  }
}
