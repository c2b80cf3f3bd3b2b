package dev.belay.guard.shell.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what begins with a dollar sign or a backquote, and process substitutions. */
final class Expansions {
  private final Grammar grammar;
  private final SourceText source;

  Expansions(Grammar grammar) {
    this.grammar = grammar;
    this.source = grammar.source;
  }

  /** The expansion here; null, behind the character, where it means itself. */
  @Nullable WordPart expansion(boolean inQuotes) {
    int at = source.pos;
    if (source.text.charAt(at) == '`') {
      return backquotes(at, inQuotes);
    }
    step(inQuotes);
    int c = source.current();
    return switch (c) {
      case '(' -> parenthesis(at, inQuotes);
      case '{' -> braces(at, inQuotes);
      case '[' -> bracket(at, inQuotes);
      case '\'' -> inQuotes ? null : ansi(at);
      case '"' -> inQuotes ? null : grammar.words.doubleQuoted(at);
      case '@', '*', '#', '?', '$', '!', '-' -> special(at, (char) c, inQuotes);
      default -> named(at, c, inQuotes);
    };
  }

  /** Behind the expansion begins quoted text, where a continuation is read later. */
  private void step(boolean inQuotes) {
    if (inQuotes && source.continuation(source.pos + 1) == 0) {
      source.moveRaw(source.pos + 1);
    } else {
      source.advance();
    }
  }

  private WordPart special(int at, char name, boolean inQuotes) {
    step(inQuotes);
    return plain(at, String.valueOf(name));
  }

  private @Nullable WordPart named(int at, int c, boolean inQuotes) {
    if (c >= '0' && c <= '9') {
      return special(at, (char) c, inQuotes);
    }
    if (!Names.begins(c)) {
      return null;
    }
    return plain(at, name());
  }

  private WordPart plain(int at, String name) {
    return new WordPart.Parameter(name, false, false, null, "", List.of(), source.span(at));
  }

  /** The name that begins here. */
  String name() {
    int start = source.pos;
    int i = start;
    while (Names.continues(source.at(i))) {
      i++;
    }
    if (source.continuation(i) == 0) {
      source.moveRaw(i);
      return source.text.substring(start, i);
    }
    StringBuilder name = new StringBuilder();
    while (Names.continues(source.current())) {
      name.append((char) source.current());
      source.advance();
    }
    return name.toString();
  }

  private WordPart parenthesis(int at, boolean inQuotes) {
    if (source.following() == '(') {
      int second = source.next(source.pos);
      int close = source.matching(second + 1, '(', ')');
      if (close >= 0 && source.at(source.next(close)) == ')') {
        WordNode expression = expression(second + 1, close);
        source.moveTo(source.next(close));
        close(inQuotes);
        return new WordPart.Arithmetic(expression, source.span(at));
      }
    }
    int open = source.pos;
    source.advance();
    Script body = substitution(open, ')', inQuotes);
    return new WordPart.CommandSubstitution(body, source.span(at));
  }

  /** Over the last character of an expansion. */
  private void close(boolean inQuotes) {
    if (inQuotes) {
      source.moveRaw(source.pos + 1);
    } else {
      source.advance();
    }
  }

  /** The expression between two indices. */
  WordNode expression(int from, int to) {
    int end = source.end;
    source.moveRaw(from);
    source.end = Math.min(end, to);
    List<WordPart> parts = source.enter() ? grammar.words.quoted(QuotedText.ARITHMETIC) : List.of();
    source.leave();
    source.end = end;
    if (source.isStopped()) {
      source.pos = end;
    }
    return new WordNode(parts, source.span(from, to));
  }

  private WordPart bracket(int at, boolean inQuotes) {
    int close = source.matching(source.pos + 1, '[', ']');
    if (close < 0) {
      source.unclosed(at);
      close = source.end;
    }
    WordNode expression = expression(Math.min(source.pos + 1, close), close);
    source.moveRaw(close);
    close(inQuotes);
    return new WordPart.Arithmetic(expression, source.span(at));
  }

  private WordPart braces(int at, boolean inQuotes) {
    int open = source.pos;
    source.advance();
    int c = source.current();
    if (c == ' ' || c == '\t' || c == '\n' || c == '|') {
      if (c == '|') {
        source.advance();
      }
      Script body = substitution(open, '}', inQuotes);
      return new WordPart.CommandSubstitution(body, source.span(at));
    }
    return grammar.parameters.parameter(at, open, inQuotes);
  }

  /** {@code <(…)} and its kin. */
  WordPart process(int at, boolean input) {
    source.advance();
    int open = source.pos;
    source.advance();
    Script body = substitution(open, ')', false);
    return new WordPart.ProcessSubstitution(body, input, source.span(at));
  }

  /** Commands up to a closing bracket, which is read, too. */
  private Script substitution(int open, char close, boolean inQuotes) {
    int start = source.pos;
    int problems = source.problems.size();
    if (!source.enter()) {
      return new Script(List.of(), problemsFrom(problems), source.span(start));
    }
    List<?> outer = source.documents.setAside();
    boolean outerParentheses = source.inParentheses(close == ')');
    List<Statement> statements = grammar.commands.body(close);
    source.inParentheses(outerParentheses);
    source.documents.resume(outer);
    source.leave();
    int end = source.pos;
    if (source.current() == close) {
      close(inQuotes);
    } else {
      source.unclosed(open);
    }
    return new Script(statements, problemsFrom(problems), source.span(start, end));
  }

  private List<SyntaxProblem> problemsFrom(int first) {
    List<SyntaxProblem> problems = source.problems;
    return first >= problems.size() ? List.of() : problems.subList(first, problems.size());
  }

  private WordPart backquotes(int at, boolean inQuotes) {
    StringBuilder inner = new StringBuilder();
    int i = at + 1;
    while (i < source.end && source.text.charAt(i) != '`') {
      char c = source.text.charAt(i);
      int after = source.at(i + 1);
      if (c == '\\'
          && (after == '`' || after == '$' || after == '\\' || after == '"' && inQuotes)) {
        c = (char) after;
        i++;
      }
      inner.append(c);
      i++;
    }
    boolean closed = i < source.end;
    source.moveRaw(i);
    if (closed) {
      close(inQuotes);
    } else {
      source.unclosed(at);
    }
    int end = source.pos;
    if (!source.enter()) {
      return new WordPart.CommandSubstitution(
          new Script(List.of(), List.of(), source.span(at, end)), source.span(at, end));
    }
    Script known = source.backquoted.get(at);
    if (known == null) {
      SourceText within = source.within(inner.toString(), at, end);
      known = ShellParser.read(within);
      source.countWorkOf(within);
      source.backquoted.put(at, known);
    }
    source.leave();
    for (SyntaxProblem problem : known.problems()) {
      source.problem(problem.kind(), at);
    }
    return new WordPart.CommandSubstitution(known, source.span(at, end));
  }

  private WordPart ansi(int at) {
    source.moveRaw(source.pos + 1);
    String text = AnsiText.read(source);
    if (source.pos < source.end) {
      source.advance();
    } else {
      source.unclosed(at);
    }
    return new WordPart.Quoted(text, source.span(at));
  }
}
