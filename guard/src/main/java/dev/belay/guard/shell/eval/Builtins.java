package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.eval.ShellState.Flow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the shell's own commands do to its state. */
final class Builtins {
  private final Evaluation evaluation;

  Builtins(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  static boolean isDeclaration(String name) {
    return switch (name) {
      case "export", "declare", "typeset", "local", "readonly" -> true;
      default -> false;
    };
  }

  /** Does what a builtin does; null where it is none, or its success is not known. */
  @Nullable Truth run(String name, Execution execution, ShellState state, Scope scope) {
    List<Word> words = execution.arguments();
    switch (name) {
      case "true", ":" -> {
        return Truth.TRUE;
      }
      case "false" -> {
        return Truth.FALSE;
      }
      case "test" -> {
        return Conditions.holds(words, evaluation, state);
      }
      case "[" -> {
        boolean closed = !words.isEmpty() && words.getLast().is("]");
        return Conditions.holds(
            closed ? words.subList(0, words.size() - 1) : words, evaluation, state);
      }
      case "cd", "chdir" -> directory(words, state);
      case "pushd" -> {
        pushed(state);
        directory(words, state);
      }
      case "popd" -> popped(state);
      case "export", "declare", "typeset", "local", "readonly" -> {
        declare(name, words, state);
        return Truth.TRUE;
      }
      case "unset" -> unset(words, state);
      case "alias" -> alias(words, state);
      case "hash" -> hash(words, state);
      case "unalias" -> unalias(words, state);
      case "set" -> {
        set(words, state);
        return Truth.TRUE;
      }
      case "shift" -> shift(words, state);
      case "read" -> {
        return Reads.read(words, Reads.input(words, execution, state), evaluation, state);
      }
      case "mapfile", "readarray" ->
          Reads.lines(words, Reads.input(words, execution, state), state);
      case "printf" -> Reads.printed(execution, evaluation, state);
      case "let" -> {
        Truth truth = Truth.TRUE;
        for (Word word : words) {
          Long value = word.isKnown() ? Arithmetic.evaluate(word.text(), evaluation, state) : null;
          truth = value == null ? Truth.UNKNOWN : Truth.of(value != 0);
        }
        return truth;
      }
      case "exit", "logout" -> {
        state.flow = Flow.EXIT;
        return exit(words, state);
      }
      case "return" -> {
        // Elsewhere it is an error, and what follows runs.
        state.flow = state.returns > 0 ? Flow.RETURN : state.flow;
        return exit(words, state);
      }
      case "break" -> leave(Flow.BREAK, words, state);
      case "continue" -> leave(Flow.CONTINUE, words, state);
      default -> {}
    }
    return null;
  }

  private static Truth exit(List<Word> words, ShellState state) {
    if (words.isEmpty()) {
      return state.status;
    }
    Word code = words.getFirst();
    return code.isKnown() ? Truth.of(code.is("0")) : Truth.UNKNOWN;
  }

  private static void leave(Flow flow, List<Word> words, ShellState state) {
    if (state.loops == 0) {
      return;
    }
    state.flow = flow;
    state.levels = 1;
    if (!words.isEmpty() && words.getFirst().text().length() == 1) {
      state.levels = Math.max(1, Character.digit(words.getFirst().text().charAt(0), 10));
    }
  }

  private void directory(List<Word> words, ShellState state) {
    Word target = null;
    for (Word word : words) {
      String text = word.text();
      if (text.length() > 1 && text.startsWith("-") && target == null) {
        continue;
      }
      target = target == null ? word : target;
    }
    if (target == null) {
      Word home = evaluation.value(state, "HOME");
      state.directory(home != null && home.isKnown() ? evaluation.files.path(home, null) : null);
    } else if (target.is("-")) {
      state.directory(state.previousDirectory);
    } else if (!target.glob()) {
      state.directory(evaluation.files.path(target, state.directory()));
    } else {
      state.directory(null);
    }
  }

  private static void pushed(ShellState state) {
    List<String> stack = new ArrayList<>(state.directoryStack);
    String directory = state.directory();
    if (stack.size() < 16) {
      stack.add(directory == null ? ShellState.UNKNOWN_DIRECTORY : directory);
    }
    state.directoryStack = List.copyOf(stack);
  }

  private static void popped(ShellState state) {
    List<String> stack = state.directoryStack;
    if (!stack.isEmpty()) {
      String last = stack.getLast();
      state.directory(last.isEmpty() ? null : last);
      state.directoryStack = stack.subList(0, stack.size() - 1);
    }
  }

  private void declare(String command, List<Word> words, ShellState state) {
    boolean export = command.equals("export");
    boolean unexport = false;
    boolean reference = false;
    boolean array = false;
    boolean functions = false;
    boolean fixed = command.equals("readonly");
    for (Word word : words) {
      String text = word.text();
      if (text.length() > 1 && (text.startsWith("-") || text.startsWith("+"))) {
        boolean on = text.charAt(0) == '-';
        export |= on && text.indexOf('x') > 0;
        unexport |= command.equals("export") && text.indexOf('n') > 0;
        reference |= on && !command.equals("export") && text.indexOf('n') > 0;
        array |= text.indexOf('a') > 0 || text.indexOf('A') > 0;
        functions |= text.indexOf('f') > 0;
        fixed |= on && text.indexOf('r') > 0;
        continue;
      }
      if (functions) {
        state.exportsFunctions |= export;
        continue;
      }
      int sign = text.indexOf('=');
      boolean append = sign > 0 && text.charAt(sign - 1) == '+';
      String name = sign < 0 ? text : text.substring(0, append ? sign - 1 : sign);
      if (name.indexOf(Word.GAP) >= 0 || name.isEmpty()) {
        continue;
      }
      if (command.equals("local")) {
        evaluation.calls.keep(name, state);
      }
      declare(name, sign < 0 ? null : Starts.unstarred(word.from(sign + 1)), append, array, state);
      mark(name, export, unexport, reference, state);
      if (fixed) {
        state.fix(name);
      }
    }
  }

  private void declare(
      String name, @Nullable Word value, boolean append, boolean array, ShellState state) {
    if (value == null) {
      return;
    }
    if (array && value.text().startsWith("(")) {
      return;
    }
    Word before = append ? evaluation.value(state, name) : null;
    evaluation.set(state, name, List.of(before == null ? value : Alternatives.join(before, value)));
  }

  private void mark(
      String name, boolean export, boolean unexport, boolean reference, ShellState state) {
    if (!export && !reference) {
      return;
    }
    Variable variable = state.variable(name);
    if (variable == null) {
      Word given = evaluation.given(name, state);
      if (given == null) {
        return;
      }
      variable = Variable.of(given);
    }
    state.set(
        name,
        new Variable(
            variable.values(),
            variable.items(),
            (variable.exported() || export) && !unexport,
            reference || variable.reference()));
  }

  private static void unset(List<Word> words, ShellState state) {
    boolean functions = false;
    for (Word word : words) {
      if (word.text().startsWith("-")) {
        functions |= word.text().indexOf('f') > 0;
      } else if (functions) {
        state.define(word.text(), null);
      } else {
        state.forget(word.text());
        if (state.function(word.text()) != null) {
          state.define(word.text(), null);
        }
      }
    }
  }

  private static void alias(List<Word> words, ShellState state) {
    for (Word word : words) {
      int sign = word.text().indexOf('=');
      if (sign > 0 && word.isKnown()) {
        state.alias(word.text().substring(0, sign), word.text().substring(sign + 1));
      }
    }
  }

  /** {@code hash -p FILE NAME}: the name is that program from now on. */
  private static void hash(List<Word> words, ShellState state) {
    if (words.size() == 3 && words.getFirst().is("-p") && words.get(1).isKnown()) {
      state.alias(words.get(2).text(), words.get(1).text());
    }
  }

  private static void unalias(List<Word> words, ShellState state) {
    for (Word word : words) {
      if (word.is("-a")) {
        state.forgetAliases();
      } else {
        state.alias(word.text(), null);
      }
    }
  }

  private static void set(List<Word> words, ShellState state) {
    for (int i = 0; i < words.size(); i++) {
      String text = words.get(i).text();
      if (text.equals("--")) {
        state.arguments = List.copyOf(words.subList(i + 1, words.size()));
        return;
      }
      if (text.length() > 1 && (text.startsWith("-") || text.startsWith("+"))) {
        boolean on = text.startsWith("-");
        if (text.endsWith("o") && i + 1 < words.size()) {
          option(words.get(++i).text(), on, state);
        }
        for (int at = 1; at < text.length(); at++) {
          letter(text.charAt(at), on, state);
        }
      } else if (!text.isEmpty() || !words.get(i).isKnown()) {
        state.arguments = List.copyOf(words.subList(i, words.size()));
        return;
      }
    }
  }

  private static void letter(char letter, boolean on, ShellState state) {
    switch (letter) {
      case 'e' -> state.stopsOnError = on;
      case 'n' -> state.readsOnly = on;
      case 'a' -> state.exportsAll = on;
      default -> {}
    }
  }

  private static void option(String name, boolean on, ShellState state) {
    switch (name) {
      case "errexit" -> state.stopsOnError = on;
      case "noexec" -> state.readsOnly = on;
      case "allexport" -> state.exportsAll = on;
      default -> {}
    }
  }

  private static void shift(List<Word> words, ShellState state) {
    int count = 1;
    if (!words.isEmpty()) {
      String text = words.getFirst().text();
      count = text.length() == 1 && Character.isDigit(text.charAt(0)) ? text.charAt(0) - '0' : 1;
    }
    if (count <= state.arguments.size()) {
      state.arguments = state.arguments.subList(count, state.arguments.size());
    }
  }

  static Word unknown(String name, List<Execution> producers, Word near) {
    return Word.unknown(
        new Unknown(Unknown.Kind.VARIABLE, "$" + name, name, producers), near.span());
  }
}
