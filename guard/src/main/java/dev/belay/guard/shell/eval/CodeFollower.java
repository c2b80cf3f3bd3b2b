package dev.belay.guard.shell.eval;

import dev.belay.guard.code.CodeAction;
import dev.belay.guard.code.CodeReader;
import dev.belay.guard.code.CodeReading;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Input;
import dev.belay.guard.execution.Redirection;
import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.execution.WrittenFile.Origin;
import dev.belay.guard.shell.Dialect;
import dev.belay.guard.shell.syntax.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what other languages' code does into executions. */
final class CodeFollower {
  private static final int DEPTH = 4;
  private static final int SHOWN = 80;

  private final Evaluation evaluation;
  private final WindowsTexts windows;
  private @Nullable Word lastText;
  private @Nullable String lastLanguage;
  private @Nullable CodeReading lastReading;
  private int depth;

  CodeFollower(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.windows = new WindowsTexts(evaluation);
  }

  boolean isFollowed(String language, Word text) {
    return WindowsTexts.dialect(language) != null
        ? text.isKnown() && text.text().length() <= 128 * 1024
        : read(language, text).followed();
  }

  private CodeReading read(String language, Word text) {
    CodeReading reading = lastReading;
    if (reading == null || lastText != text || !language.equals(lastLanguage)) {
      evaluation.spend(text.text().length());
      reading =
          evaluation.isStopped()
              ? new CodeReading(List.of(), false)
              : CodeReader.read(language, text, evaluation.place.environment());
      lastText = text;
      lastLanguage = language;
      lastReading = reading;
    }
    return reading;
  }

  void follow(
      String language, Word text, Execution execution, ShellState state, Scope scope, Span span) {
    if (depth >= DEPTH) {
      evaluation.limit();
      return;
    }
    if (isCommand(text.text())) {
      evaluation.texts.shell(text, execution, state, scope, span);
    }
    Dialect dialect = WindowsTexts.dialect(language);
    if (dialect != null) {
      windows.run(dialect, text, state, scope, span);
      return;
    }
    depth++;
    for (CodeAction action : read(language, text).actions()) {
      if (!evaluation.step()) {
        break;
      }
      action(action, text, execution, state, scope, span);
    }
    depth--;
  }

  /** Whether it is no code but a command that somebody took for it: {@code perl -e "rm -rf x"}. */
  private static boolean isCommand(String text) {
    int space = text.indexOf(' ');
    if (space < 2 || space > 8 || space + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(space + 1);
    return switch (text.substring(0, space)) {
      case "rm", "sudo", "chmod", "chown", "dd", "mkfs", "shred", "curl", "wget", "git" ->
          next == '-' || next == '/' || next == '~' || next == '.' || (next >= 'a' && next <= 'z');
      default -> false;
    };
  }

  private void action(
      CodeAction action, Word code, Execution execution, ShellState state, Scope scope, Span span) {
    String stands = snippet(code, action.at());
    switch (action) {
      case CodeAction.Shell shell -> {
        ShellState child = child(state, shell.directory());
        evaluation.texts.shell(shell.text(), execution, child, scope, span);
        if (Alternatives.isBlank(shell.text())) {
          start(
              List.of(word("sh", span), word("-c", span), shell.text()),
              stands,
              state,
              scope,
              span);
        }
        state.afterSubshell(child);
      }
      case CodeAction.Program program -> {
        if (!program.argv().isEmpty()) {
          ShellState child = child(state, program.directory());
          evaluation.starts.start(
              new Start(program.argv(), List.of(), span, false, false, null), child, scope);
          state.afterSubshell(child);
        }
      }
      case CodeAction.Run run -> {
        if (run.language().equals("sh")) {
          evaluation.texts.shell(run.text(), execution, state, scope, span);
        } else if (Alternatives.isBlank(run.text())) {
          start(
              List.of(word(interpreter(run.language()), span), word("-c", span), run.text()),
              stands,
              state,
              scope,
              span);
        } else {
          follow(run.language(), run.text(), execution, state, scope, span);
        }
      }
      case CodeAction.RunFile run ->
          start(
              List.of(word(interpreter(run.language()), span), run.file()),
              stands,
              state,
              scope,
              span);
      case CodeAction.File file -> file(file, stands, state, scope, span);
      case CodeAction.Transfer transfer -> {
        List<Word> argv =
            switch (transfer.way()) {
              case MOVE ->
                  List.of(word("mv", span), word("--", span), transfer.from(), transfer.to());
              case COPY ->
                  List.of(word("cp", span), word("--", span), transfer.from(), transfer.to());
              case LINK ->
                  List.of(
                      word("ln", span),
                      word("-s", span),
                      word("--", span),
                      transfer.from(),
                      transfer.to());
            };
        Execution made = add(argv, List.of(), stands, state, scope, span);
        evaluation.calls.files(made, made.program(), state, scope);
      }
      case CodeAction.Network network -> {
        Word body = network.body();
        Word curl = word("curl", span);
        Word option = word("-X", span);
        Word method = word(network.method(), span);
        add(
            body == null
                ? List.of(curl, option, method, network.url())
                : List.of(curl, option, method, word("--data-binary", span), body, network.url()),
            List.of(),
            stands,
            state,
            scope,
            span);
      }
      case CodeAction.Environment environment -> {
        String name = environment.name();
        add(
            name == null
                ? List.of(word("printenv", span))
                : List.of(word("printenv", span), word(name, span)),
            List.of(),
            stands,
            state,
            scope,
            span);
      }
      case CodeAction.Directory directory ->
          state.directory(evaluation.files.path(directory.path(), state.directory()));
    }
  }

  private void file(CodeAction.File file, String stands, ShellState state, Scope scope, Span span) {
    Word path = file.path();
    switch (file.deed()) {
      case READ -> add(List.of(word("cat", span), path), List.of(), stands, state, scope, span);
      case DELETE -> {
        List<Word> argv =
            file.recursive()
                ? List.of(word("rm", span), word("-r", span), word("--", span), path)
                : List.of(word("rm", span), word("--", span), path);
        Execution made = add(argv, List.of(), stands, state, scope, span);
        evaluation.calls.files(made, "rm", state, scope);
      }
      case ATTRIBUTES -> {
        Word mode =
            file.content() != null
                ? file.content()
                : Word.unknown(new Unknown(Unknown.Kind.CODE, "…", "", List.of()), span);
        add(
            file.recursive()
                ? List.of(word("chmod", span), word("-R", span), mode, path)
                : List.of(word("chmod", span), mode, path),
            List.of(),
            stands,
            state,
            scope,
            span);
      }
      case OVERWRITE, APPEND -> written(file, stands, state, scope, span);
    }
  }

  private void written(
      CodeAction.File file, String stands, ShellState state, Scope scope, Span span) {
    boolean append = file.deed() == CodeAction.Deed.APPEND;
    Redirection.Mode mode = append ? Redirection.Mode.APPEND : Redirection.Mode.OVERWRITE;
    Execution made =
        add(List.of(), List.of(new Redirection(mode, file.path())), stands, state, scope, span);
    String path = scope.elsewhere() ? null : evaluation.files.path(file.path(), state.directory());
    if (path != null) {
      Word content = file.content();
      List<Word> texts = content == null ? null : List.of(content);
      Origin origin = content == null ? Origin.OUTPUT : Origin.WRITTEN;
      if (append) {
        evaluation.files.append(state, path, texts, origin, List.of(made));
      } else {
        evaluation.files.replace(state, path, texts, origin, List.of(made));
      }
    }
  }

  private void start(List<Word> argv, String stands, ShellState state, Scope scope, Span span) {
    evaluation.starts.start(new Start(argv, List.of(), span, false, false, stands), state, scope);
  }

  private ShellState child(ShellState state, @Nullable Word directory) {
    ShellState child = state.child();
    if (directory != null) {
      child.directory(evaluation.files.path(directory, state.directory()));
    }
    return child;
  }

  private Execution add(
      List<Word> argv,
      List<Redirection> redirections,
      String stands,
      ShellState state,
      Scope scope,
      Span span) {
    Execution made =
        new Execution(
            argv,
            List.of(),
            redirections,
            Input.INHERITED,
            null,
            scope.trail(),
            scope.elsewhere() ? null : state.directory(),
            stands,
            span);
    evaluation.add(made);
    return made;
  }

  private static Word word(String text, Span span) {
    return Starts.word(text, span);
  }

  private static String interpreter(String language) {
    return switch (language) {
      case "python" -> "python3";
      case "javascript" -> "node";
      case "r" -> "Rscript";
      case "powershell" -> "pwsh";
      default -> language;
    };
  }

  /** The code at an index, shortened to its line. */
  private static String snippet(Word code, int at) {
    String text = code.text();
    int start = Math.min(Math.max(at, 0), text.length());
    int end = text.indexOf('\n', start);
    int stop = Math.min(end < 0 ? text.length() : end, start + SHOWN);
    return text.substring(start, stop).replace(Word.GAP, '…').strip();
  }
}
