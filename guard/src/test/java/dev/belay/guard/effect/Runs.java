package dev.belay.guard.effect;

import dev.belay.guard.execution.Code;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Input;
import dev.belay.guard.execution.Redirection;
import dev.belay.guard.execution.ShellRun;
import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.program.Plain;
import dev.belay.guard.shell.syntax.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs of plain commands, without a shell. */
final class Runs {
  private static final Span NOWHERE = new Span(0, 0);

  private Runs() {}

  static ShellRun of(String line) {
    return run(List.of(Plain.execution(line)));
  }

  /** Commands between semicolons, one after the other. */
  static ShellRun sequence(String lines) {
    List<Execution> executions = new ArrayList<>();
    for (String line : lines.split(" ; ")) {
      executions.add(Plain.execution(line));
    }
    return run(executions);
  }

  /** Commands between semicolons, each feeding the next. */
  static ShellRun pipeline(String lines) {
    List<Execution> executions = new ArrayList<>();
    for (String line : lines.split(" ; ")) {
      Execution plain = Plain.execution(line);
      executions.add(with(plain, plain.argv(), List.of(), new Input(null, executions), null));
    }
    return run(executions);
  }

  /** A dollar sign in the first command stands for the output of the second. */
  static ShellRun substitution(String line, String inner) {
    Execution producer = Plain.execution(inner);
    Unknown output = new Unknown(Unknown.Kind.OUTPUT, "$(…)", "", List.of(producer));
    return run(List.of(producer, filled(line, output)));
  }

  /** A dollar sign stands for a variable. */
  static ShellRun variable(String line, String name) {
    return run(
        List.of(filled(line, new Unknown(Unknown.Kind.VARIABLE, "$" + name, name, List.of()))));
  }

  /** The output of a command is run as code. */
  static ShellRun interpreted(String producer, String interpreter) {
    Execution from = Plain.execution(producer);
    Execution plain = Plain.execution(interpreter);
    Code code = new Code("sh", null, null, List.of(from), false, false);
    return run(
        List.of(from, with(plain, plain.argv(), List.of(), new Input(null, List.of(from)), code)));
  }

  static ShellRun redirected(String line, String file) {
    Execution plain = Plain.execution(line);
    Redirection redirection =
        new Redirection(Redirection.Mode.OVERWRITE, Word.literal(file, NOWHERE));
    return run(List.of(with(plain, plain.argv(), List.of(redirection), Input.INHERITED, null)));
  }

  private static Execution filled(String line, Unknown unknown) {
    Execution plain = Plain.execution(line);
    List<Word> words = new ArrayList<>();
    for (Word word : plain.argv()) {
      words.add(
          word.text().indexOf('$') < 0
              ? word
              : new Word(
                  word.text().replace('$', Word.GAP), List.of(unknown), false, true, word.span()));
    }
    return with(plain, words, List.of(), Input.INHERITED, null);
  }

  private static Execution with(
      Execution plain,
      List<Word> argv,
      List<Redirection> redirections,
      Input input,
      @Nullable Code code) {
    return new Execution(
        argv,
        List.of(),
        redirections,
        input,
        code,
        List.of(),
        plain.directory(),
        null,
        plain.span());
  }

  private static ShellRun run(List<Execution> executions) {
    return new ShellRun(executions, Set.of(), List.of());
  }
}
