package dev.belay.guard.shell.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lists of commands, and what joins commands. */
final class CommandLists {
  /** How many commands can be chained: readers of the tree may go down its left side. */
  private static final int LONGEST_CHAIN = 1024;

  private final Grammar grammar;
  private final SourceText source;

  CommandLists(Grammar grammar) {
    this.grammar = grammar;
    this.source = grammar.source;
  }

  /** The whole text; what cannot stand where it stands is passed over. */
  List<Statement> script() {
    List<Statement> statements = new ArrayList<>();
    while (true) {
      list(statements);
      if (source.pos >= source.end) {
        source.skipLines(grammar);
        return statements;
      }
      passOver();
    }
  }

  /** What stands up to a bracket, which is left. */
  List<Statement> body(char close) {
    List<Statement> statements = new ArrayList<>();
    while (true) {
      list(statements);
      if (source.pos >= source.end
          || (close == '}' ? Keyword.CLOSE_BRACE.isAt(source) : source.current() == close)) {
        return statements;
      }
      if (source.current() == ')' || close == '}') {
        return statements;
      }
      passOver();
    }
  }

  private void passOver() {
    source.unexpected(source.pos);
    Keyword keyword = Keyword.at(source);
    if (keyword == null || !keyword.accept(source)) {
      int before = source.current();
      source.advance();
      while (source.current() == before && before == ';') {
        source.advance();
      }
    }
  }

  /** Statements up to what is no beginning of a command. */
  List<Statement> list() {
    List<Statement> statements = new ArrayList<>(2);
    list(statements);
    return statements;
  }

  private void list(List<Statement> statements) {
    while (true) {
      source.skipLines(grammar);
      int c = source.current();
      if (c < 0 || c == ')' || c == ';' && endsItem(source.following())) {
        return;
      }
      if (c == ';' || c == '|' || c == '&' && source.following() != '>') {
        source.unexpected(source.pos);
        source.advance();
        continue;
      }
      Keyword keyword = Keyword.at(source);
      if (keyword != null && keyword.closes()) {
        return;
      }
      int before = source.pos;
      Command command = chain(keyword);
      if (command == null || source.pos == before) {
        return;
      }
      statements.add(statement(command));
    }
  }

  private static boolean endsItem(int afterSemicolon) {
    return afterSemicolon == ';' || afterSemicolon == '&';
  }

  private Statement statement(Command command) {
    source.skipBlanks();
    boolean background = false;
    int c = source.current();
    if (c == '&' && source.following() != '&') {
      background = true;
      source.advance();
      // zsh's &! and &|.
      if (source.current() == '!' || source.current() == '|') {
        int after = source.following();
        if (source.current() == '|' || after < 0 || after == '\n' || after == ' ') {
          source.advance();
        }
      }
    } else if (c == ';' && !endsItem(source.following())) {
      source.advance();
    } else if (c >= 0 && c != '\n' && c != ';' && c != ')' && !closes()) {
      source.unexpected(source.pos);
    }
    return new Statement(command, background, command.span());
  }

  private boolean closes() {
    Keyword keyword = Keyword.at(source);
    return keyword != null && keyword.closes();
  }

  private @Nullable Command chain(@Nullable Keyword keyword) {
    Command left = pipeline(keyword);
    if (left == null) {
      return null;
    }
    int links = 0;
    while (true) {
      source.skipBlanks();
      boolean and = source.lookingAt('&', '&');
      if (!and && !source.lookingAt('|', '|')) {
        return left;
      }
      int operator = source.pos;
      source.advance();
      source.advance();
      if (++links > LONGEST_CHAIN) {
        source.stop();
        return left;
      }
      source.skipLines(grammar);
      Command right = pipeline(Keyword.at(source));
      if (right == null) {
        missing(operator);
        return left;
      }
      left = new Command.AndOr(left, and, right, left.span().to(right.span()));
    }
  }

  private void missing(int operator) {
    if (source.pos >= source.end) {
      source.unclosed(operator);
    } else {
      source.unexpected(source.pos);
    }
  }

  private @Nullable Command pipeline(@Nullable Keyword first) {
    int start = source.pos;
    boolean negated = false;
    boolean timed = false;
    Keyword keyword = first;
    while (keyword == Keyword.NOT || keyword == Keyword.TIME && timesHere() || bangHere()) {
      if (keyword == Keyword.TIME) {
        timed = true;
        Keyword.TIME.accept(source);
        source.skipBlanks();
        timeOptions();
      } else {
        negated = !negated;
        source.advance();
        source.skipBlanks();
      }
      keyword = Keyword.at(source);
    }
    boolean prefixed = source.pos > start;
    Command command = command(keyword);
    if (command == null) {
      return prefixed ? alone(start, negated, timed) : null;
    }
    source.skipBlanks();
    if (!pipeHere()) {
      return prefixed
          ? new Command.Pipeline(
              List.of(command), List.of(), negated, timed, source.span(start).to(command.span()))
          : command;
    }
    List<Command> commands = new ArrayList<>(4);
    List<Boolean> errorsToo = new ArrayList<>(4);
    commands.add(command);
    while (pipeHere()) {
      int operator = source.pos;
      source.advance();
      boolean both = source.current() == '&';
      if (both) {
        source.advance();
      }
      source.skipLines(grammar);
      Command next = next();
      if (next == null) {
        missing(operator);
        break;
      }
      commands.add(next);
      errorsToo.add(both);
      source.skipBlanks();
    }
    Span span = command.span().to(commands.getLast().span());
    if (prefixed) {
      span = source.span(start, span.end()).to(span);
    }
    return new Command.Pipeline(commands, errorsToo, negated, timed, span);
  }

  /** A command behind a bar; bash knows no {@code !} there, other shells do. */
  private @Nullable Command next() {
    Keyword keyword = Keyword.at(source);
    if (keyword == Keyword.NOT || keyword == Keyword.TIME) {
      if (keyword == Keyword.NOT) {
        source.unexpected(source.pos);
      }
      if (!source.enter()) {
        return null;
      }
      Command nested = pipeline(keyword);
      source.leave();
      return nested;
    }
    return command(keyword);
  }

  private Command alone(int start, boolean negated, boolean timed) {
    Span end = source.span(source.pos, source.pos);
    Command nothing = new Command.Simple(List.of(), List.of(), List.of(), end);
    return new Command.Pipeline(List.of(nothing), List.of(), negated, timed, source.span(start));
  }

  /**
   * {@code !(} begins a command only where extended globs are off, which is what shells start with.
   */
  private boolean bangHere() {
    return source.lookingAt('!', '(');
  }

  private boolean pipeHere() {
    return source.current() == '|' && source.following() != '|';
  }

  /** With options of its own, {@code time} is a program. */
  private boolean timesHere() {
    int i = source.pos + 4;
    while (source.at(i) == ' ' || source.at(i) == '\t') {
      i++;
    }
    if (source.at(i) != '-') {
      return true;
    }
    int option = source.at(i + 1);
    int after = source.at(i + 2);
    return (option == 'p' || option == '-') && (after == ' ' || after == '\n' || after < 0);
  }

  private void timeOptions() {
    while (source.lookingAt('-', 'p') || source.lookingAt('-', '-')) {
      int after = source.at(source.next(source.next(source.pos)));
      if (after >= 0 && after != ' ' && after != '\n') {
        return;
      }
      source.advance();
      source.advance();
      source.skipBlanks();
    }
  }

  private @Nullable Command command(@Nullable Keyword keyword) {
    if (keyword != null) {
      return keyword.closes() ? null : compound(keyword);
    }
    int c = source.current();
    return switch (c) {
      case SourceText.END, '\n', ';', '|', ')' -> null;
      case '&' -> source.following() == '>' ? grammar.simple.command() : null;
      case '(' -> compound(null);
      default -> grammar.simple.command();
    };
  }

  private @Nullable Command compound(@Nullable Keyword keyword) {
    if (!source.enter()) {
      return null;
    }
    Command command = grammar.compound.command(keyword);
    source.leave();
    return command == null ? grammar.simple.command() : grammar.simple.redirected(command);
  }
}
