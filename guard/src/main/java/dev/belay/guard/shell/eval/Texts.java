package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Assignment;
import dev.belay.guard.execution.Code;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Input;
import dev.belay.guard.execution.ShellRun.Doubt;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.eval.ShellState.Flow;
import dev.belay.guard.shell.syntax.Script;
import dev.belay.guard.shell.syntax.ShellParser;
import dev.belay.guard.shell.syntax.Span;
import dev.belay.guard.shell.syntax.SyntaxProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Program texts that executions run: finds them, reads them, and evaluates what they start. */
final class Texts {
  private static final int DEPTH = 16;

  private final Evaluation evaluation;
  private final CodeFollower codes;

  Texts(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.codes = new CodeFollower(evaluation);
  }

  /**
   * A route that is about to be followed.
   *
   * @param language the language of its texts
   * @param texts what may be run; empty where nothing is known
   * @param code what the execution is said to run; null where it runs none
   * @param path the file that the text is read from; null where it is none
   */
  record Pending(
      Route route, String language, List<Word> texts, @Nullable Code code, @Nullable String path) {}

  void doubt(Script script) {
    for (SyntaxProblem problem : script.problems()) {
      if (problem.kind() != SyntaxProblem.Kind.OPEN_DOCUMENT) {
        evaluation.doubts.add(
            problem.kind() == SyntaxProblem.Kind.LIMIT ? Doubt.LIMIT : Doubt.SYNTAX);
      }
    }
  }

  Pending prepare(Route route, Execution execution, ShellState state, Scope scope) {
    return switch (route) {
      case Route.Program program -> new Pending(program, "", List.of(), null, null);
      case Route.Text text -> text(text, execution);
      case Route.File file -> file(file, execution, state, scope);
      case Route.StandardInput input -> input(input, input.language(), null, execution, state);
    };
  }

  private Pending text(Route.Text route, Execution execution) {
    Word text = route.text();
    boolean blank = Alternatives.isBlank(text);
    List<Word> texts = blank ? List.of() : List.of(text);
    List<Execution> from = text.producers();
    Code code =
        new Code(
            route.language(),
            text,
            null,
            from,
            decoded(from) || Decodings.isNamedIn(text),
            !blank && isFollowed(route.language(), text));
    return new Pending(route, route.language(), texts, code, null);
  }

  private Pending input(
      Route route, String language, @Nullable Word file, Execution execution, ShellState state) {
    Input input = execution.input();
    List<Word> texts = input.text() == null ? List.of() : List.of(input.text());
    List<Execution> from = input.from();
    if (texts.isEmpty() && from.size() == 1) {
      texts = printed(from.getFirst(), state);
    }
    boolean reads = !from.isEmpty() || readsFile(execution) || isParallel(execution);
    if (texts.isEmpty() && !reads) {
      return new Pending(route, language, List.of(), null, null);
    }
    Word text = texts.isEmpty() ? null : Alternatives.anyOf(texts);
    Code code =
        new Code(
            language, text, file, from, decoded(from), text != null && isFollowed(language, text));
    return new Pending(route, language, texts, code, null);
  }

  /** Nobody types the commands that {@code parallel} is to run. */
  private static boolean isParallel(Execution execution) {
    return execution.program().equals("parallel");
  }

  private static boolean readsFile(Execution execution) {
    for (int i = 0; i < execution.redirections().size(); i++) {
      if (execution.redirections().get(i).reads()) {
        return true;
      }
    }
    return false;
  }

  /** What {@code cat FILE} writes, where the file is known from elsewhere. */
  private List<Word> printed(Execution execution, ShellState state) {
    if (!execution.program().equals("cat") || execution.argv().size() != 2) {
      return List.of();
    }
    String path = evaluation.files.path(execution.argv().getLast(), execution.directory());
    FileContent content = path == null ? null : evaluation.files.find(state, path);
    return content == null ? List.of() : content.texts();
  }

  private Pending file(Route.File route, Execution execution, ShellState state, Scope scope) {
    Word file = route.file();
    String language = route.language();
    String shown = language == null ? "sh" : language;
    String descriptor = Redirections.descriptorFile(file);
    if (descriptor != null || (file.is("-") && language != null)) {
      if (descriptor != null && !descriptor.equals("0")) {
        Input opened = state.io.descriptor(descriptor).input();
        List<Word> texts = opened.text() == null ? List.of() : List.of(opened.text());
        return new Pending(
            route,
            shown,
            texts,
            new Code(
                shown,
                opened.text(),
                file,
                opened.from(),
                decoded(opened.from()),
                !texts.isEmpty()),
            null);
      }
      return input(route, shown, file, execution, state);
    }
    if (!file.isKnown()) {
      return process(route, shown, file);
    }
    String path = scope.elsewhere() ? null : evaluation.files.path(file, state.directory());
    FileContent content = path == null ? null : evaluation.files.find(state, path);
    if (content == null) {
      Code code = language == null ? null : new Code(shown, null, file, List.of(), false, false);
      return new Pending(route, shown, List.of(), code, null);
    }
    Word text = content.texts().isEmpty() ? null : Alternatives.anyOf(content.texts());
    if (text != null && Alternatives.isBlank(text)) {
      text = content.texts().size() > 1 ? text : null;
    }
    if (language == null && text != null) {
      shown = Shebang.language(text.text());
    }
    Code code =
        new Code(
            shown,
            text,
            file,
            content.from(),
            decoded(content.from()),
            text != null && isFollowed(shown, text));
    return new Pending(route, shown, text == null ? List.of() : content.texts(), code, path);
  }

  /** {@code source <(…)} */
  private Pending process(Route.File route, String language, Word file) {
    List<Word> texts = List.of();
    List<Word> read =
        file.unknowns().size() == 1 ? evaluation.process(file.unknowns().getFirst()) : null;
    if (read != null && !Alternatives.isBlank(Alternatives.anyOf(read))) {
      texts = read;
    } else if (read != null && read.size() > 1) {
      texts = read;
    }
    Word text = texts.isEmpty() ? null : Alternatives.anyOf(texts);
    boolean code = route.language() != null || read != null;
    return new Pending(
        route,
        language,
        texts,
        code
            ? new Code(
                language,
                text,
                file,
                file.producers(),
                decoded(file.producers()),
                text != null && isFollowed(language, text))
            : null,
        null);
  }

  private static boolean decoded(List<Execution> from) {
    for (int i = 0; i < from.size(); i++) {
      if (Outputs.decodes(from.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text can be read; a gap at its beginning could be any code. */
  private boolean isFollowed(String language, Word text) {
    String stripped = text.text().stripLeading();
    if (!stripped.isEmpty() && stripped.charAt(0) == Word.GAP) {
      return false;
    }
    return language.equals("sh")
        ? text.text().length() < 128 * 1024
        : codes.isFollowed(language, text);
  }

  /** Evaluates what a route starts; false where nothing of it is known. */
  boolean follow(Pending pending, Execution execution, ShellState state, Scope scope) {
    if (pending.texts().isEmpty()) {
      return false;
    }
    if (scope.depth() > DEPTH) {
      evaluation.limit();
      return false;
    }
    String path = pending.path();
    String name = execution.program();
    if (path != null
        && !evaluation.calls.begin(
            path, Alternatives.anyOf(pending.texts()).text(), execution.argv(), state)) {
      return true;
    }
    Scope inner = scope.through(name.isEmpty() ? execution.line() : name);
    if (pending.texts().size() == 1) {
      run(pending, pending.texts().getFirst(), execution, state, inner);
    } else {
      ShellState end = null;
      evaluation.uncertain++;
      for (Word text : pending.texts()) {
        ShellState way = state.fork();
        run(pending, text, execution, way, inner);
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
    if (path != null) {
      evaluation.calls.end(state);
    }
    return true;
  }

  private void run(Pending pending, Word text, Execution execution, ShellState state, Scope scope) {
    Span span = execution.span();
    switch (pending.route()) {
      case Route.Program program -> {}
      case Route.Text route when execution.program().equals("trap") -> {
        // It runs later or never.
        ShellState later = state.fork();
        evaluation.uncertain++;
        run("sh", text, List.of(), execution, later, scope, place(text, span));
        evaluation.uncertain--;
        later.flow = Flow.NONE;
        state.merge(later);
      }
      case Route.Text route -> {
        Scope inner = scope.elsewhere(scope.elsewhere() || route.elsewhere());
        ShellState shell = route.here() ? state : child(state, route, execution, inner);
        run(
            pending.language(),
            text,
            route.arguments(),
            execution,
            shell,
            inner,
            place(text, span));
        left(shell, state);
      }
      case Route.File route -> {
        ShellState shell = route.here() ? state : child(state, execution);
        List<Word> arguments = new ArrayList<>(route.arguments().size() + 1);
        arguments.add(route.file());
        arguments.addAll(route.arguments());
        List<Word> before = state.arguments;
        shell.returns += route.here() ? 1 : 0;
        boolean keeps = route.here() && route.arguments().isEmpty();
        run(pending.language(), text, keeps ? List.of() : arguments, execution, shell, scope, span);
        if (route.here()) {
          state.returns--;
          state.arguments = before;
          if (state.flow == Flow.RETURN) {
            state.flow = Flow.NONE;
          }
        }
        left(shell, state);
      }
      case Route.StandardInput route -> {
        ShellState shell = child(state, execution);
        // The text itself is used up.
        shell.io = shell.io.withInput(Input.INHERITED);
        Scope inner = scope.elsewhere(scope.elsewhere() || route.elsewhere());
        run(pending.language(), text, parameters(route, execution), execution, shell, inner, span);
        left(shell, state);
      }
    }
  }

  /** {@code $0} and what follows: {@code sh -s a}, {@code sh /dev/stdin a}. */
  private static List<Word> parameters(Route.StandardInput route, Execution execution) {
    List<Word> given = route.arguments();
    if (execution.argv().isEmpty()
        || (!given.isEmpty() && ShellRoutes.isStandardInput(given.getFirst()))) {
      return given;
    }
    List<Word> all = new ArrayList<>(given.size() + 1);
    all.add(execution.argv().getFirst());
    all.addAll(given);
    return all;
  }

  private static Span place(Word text, Span command) {
    return text.span().length() == 0 ? command : text.span();
  }

  private static void left(ShellState shell, ShellState state) {
    if (shell != state) {
      state.afterSubshell(shell);
    }
  }

  private ShellState child(ShellState state, Execution execution) {
    ShellState child = state.child();
    for (Assignment assignment : execution.assignments()) {
      child.set(assignment.name(), Variable.of(assignment.value()).export(true));
    }
    return child;
  }

  private ShellState child(ShellState state, Route.Text route, Execution execution, Scope scope) {
    ShellState child = child(state, execution);
    for (Assignment assignment : route.assignments()) {
      child.set(assignment.name(), Variable.of(assignment.value()).export(true));
    }
    Word directory = route.directory();
    if (directory != null) {
      child.directory(evaluation.files.path(directory, state.directory()));
    }
    if (scope.elsewhere()) {
      child.directory(null);
    }
    return child;
  }

  private void run(
      String language,
      Word text,
      List<Word> arguments,
      Execution execution,
      ShellState state,
      Scope scope,
      Span span) {
    if (!language.equals("sh")) {
      codes.follow(language, text, execution, state, scope, span);
      return;
    }
    Source source = Source.nested(text, span);
    evaluation.spend(source.text().length());
    if (evaluation.isStopped()) {
      return;
    }
    Script script = ShellParser.parse(source.text());
    doubt(script);
    if (!arguments.isEmpty()) {
      state.zero = arguments.getFirst();
      state.arguments = List.copyOf(arguments.subList(1, arguments.size()));
    }
    state.status = Truth.TRUE;
    evaluation.commands.run(script.statements(), state, scope.in(source));
  }

  /** Evaluates a shell text that code of another language runs. */
  void shell(Word text, Execution execution, ShellState state, Scope scope, Span span) {
    if (Alternatives.isBlank(text)) {
      return;
    }
    run("sh", text, List.of(), execution, state, scope, span);
  }
}
