package dev.belay.guard.code;

import dev.belay.guard.code.Token.Kind;
import dev.belay.guard.code.Token.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the strings of all languages: quotes, escapes, and expressions within. */
final class StringReader {
  /** A here-document that begins behind this line. */
  record Document(String end, boolean expand, boolean indented, int token) {}

  private static final int NESTING = 8;

  private final String text;
  private final int end;
  private final Language language;
  private List<Part> parts = List.of();
  private Kind kind = Kind.STRING;
  private String name = "";
  private @Nullable Document pending;

  StringReader(String text, int end, Language language) {
    this.text = text;
    this.end = end;
    this.language = language;
  }

  Kind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  List<Part> parts() {
    return parts;
  }

  @Nullable Document pending() {
    return pending;
  }

  /** Reads the string that begins here: the index behind it, -1 where there is none. */
  int read(int at, boolean operand, int token, boolean spaced) {
    kind = Kind.STRING;
    name = "";
    pending = null;
    char c = text.charAt(at);
    return switch (language) {
      case PYTHON -> python(at, c);
      case JAVASCRIPT ->
          c == '\'' || c == '"'
              ? quoted(at + 1, c, c, true, "")
              : c == '`' ? quoted(at + 1, c, c, true, "${") : -1;
      case PERL, RUBY ->
          operand || !spaced || c != '<' ? scripted(at, c, operand, token) : heredoc(at, token);
      case PHP ->
          switch (c) {
            case '\'' -> quoted(at + 1, c, c, false, "");
            case '"' -> quoted(at + 1, c, c, true, "$");
            case '`' -> shell(quoted(at + 1, c, c, true, "$"));
            case '<' -> text.startsWith("<<<", at) ? heredoc(at, token) : -1;
            default -> -1;
          };
      case AWK -> c == '"' ? quoted(at + 1, c, c, true, "") : -1;
      case LUA ->
          c == '"' || c == '\''
              ? quoted(at + 1, c, c, true, "")
              : text.startsWith("[[", at) ? until(at + 2, "]]", false, "") : -1;
      case R -> c == '"' || c == '\'' ? quoted(at + 1, c, c, true, "") : -1;
    };
  }

  private int shell(int stop) {
    kind = Kind.SHELL;
    return stop;
  }

  private int python(int at, char c) {
    int quote = at;
    boolean raw = false;
    boolean format = false;
    while (quote < end && quote < at + 3 && "rRbBuUfFtT".indexOf(text.charAt(quote)) >= 0) {
      raw |= "rR".indexOf(text.charAt(quote)) >= 0;
      format |= "fF".indexOf(text.charAt(quote)) >= 0;
      quote++;
    }
    if (quote >= end || text.charAt(quote) != '\'' && text.charAt(quote) != '"') {
      return -1;
    }
    if (quote > at && at > 0 && CodeLexer.isNamePart(text.charAt(at - 1))) {
      return -1;
    }
    char mark = text.charAt(quote);
    String inner = format ? "{" : "";
    String triple = String.valueOf(mark).repeat(3);
    return text.startsWith(triple, quote)
        ? until(quote + 3, triple, !raw, inner)
        : quoted(quote + 1, mark, mark, !raw, inner);
  }

  private int scripted(int at, char c, boolean operand, int token) {
    String inner = language == Language.PERL ? "$@" : "#{";
    switch (c) {
      case '\'' -> {
        return quoted(at + 1, c, c, false, "");
      }
      case '"' -> {
        return quoted(at + 1, c, c, true, inner);
      }
      case '`' -> {
        return shell(quoted(at + 1, c, c, true, inner));
      }
      case '<' -> {
        return operand ? heredoc(at, token) : -1;
      }
      case ':' -> {
        return language == Language.RUBY ? symbol(at) : -1;
      }
      case '%' -> {
        return language == Language.RUBY && operand ? percent(at) : -1;
      }
      default -> {
        return language == Language.PERL ? quoteLike(at) : -1;
      }
    }
  }

  private int symbol(int at) {
    int stop = at + 1;
    if (stop < end && text.charAt(stop) == ':' || at > 0 && text.charAt(at - 1) == ':') {
      return -1;
    }
    while (stop < end && CodeLexer.isNamePart(text.charAt(stop))) {
      stop++;
    }
    if (stop == at + 1) {
      return -1;
    }
    parts = List.of(new Part(text.substring(at + 1, stop), -1, -1));
    name = ":";
    return stop;
  }

  private int percent(int at) {
    if (at + 2 >= end) {
      return -1;
    }
    char letter = text.charAt(at + 1);
    boolean named = "qQwWxiIr".indexOf(letter) >= 0;
    int opening = named ? at + 2 : at + 1;
    char mark = text.charAt(opening);
    if (Character.isLetterOrDigit(mark) || mark <= ' ' || mark == '=') {
      return -1;
    }
    boolean plain = letter == 'q' || letter == 'w' || letter == 'i';
    int stop = quoted(opening + 1, mark, closing(mark), !plain, plain ? "" : "#{");
    return list(letter, stop, named);
  }

  private int list(char letter, int stop, boolean named) {
    if (named && letter == 'x') {
      return shell(stop);
    }
    if (named && (letter == 'w' || letter == 'W' || letter == 'i' || letter == 'I')) {
      kind = Kind.WORDS;
    } else if (named && letter == 'r') {
      kind = Kind.PATTERN;
    }
    return stop;
  }

  private int quoteLike(int at) {
    if (at > 0
        && (CodeLexer.isNamePart(text.charAt(at - 1))
            || "$@%&>-".indexOf(text.charAt(at - 1)) >= 0)) {
      return -1;
    }
    int letters = at;
    while (letters < end && letters < at + 3 && Character.isLetter(text.charAt(letters))) {
      letters++;
    }
    String operator = text.substring(at, letters);
    boolean twice = operator.equals("s") || operator.equals("tr") || operator.equals("y");
    boolean known =
        switch (operator) {
          case "q", "qq", "qx", "qw", "qr", "m" -> true;
          default -> twice;
        };
    int mark = letters;
    while (known && mark < end && text.charAt(mark) == ' ') {
      mark++;
    }
    if (!known || mark >= end) {
      return -1;
    }
    char c = text.charAt(mark);
    if (Character.isLetterOrDigit(c)
        || c <= ' '
        || c == ','
        || c == ';'
        || c == '='
        || c == ')'
        || c == '_'
        || c == '}'
        || c == '#' && mark > letters) {
      return -1;
    }
    boolean plain = operator.equals("q") || operator.equals("qw") || c == '\'';
    int stop = quoted(mark + 1, c, closing(c), !plain, plain ? "" : "$@");
    switch (operator) {
      case "qx" -> kind = Kind.SHELL;
      case "qw" -> kind = Kind.WORDS;
      case "q", "qq" -> kind = Kind.STRING;
      default -> {
        kind = Kind.PATTERN;
        if (twice) {
          int second = stop;
          if (closing(c) != c) {
            while (second < end && text.charAt(second) <= ' ') {
              second++;
            }
            second++;
          }
          List<Part> pattern = parts;
          stop = second >= end ? end : quoted(second, c, closing(c), false, "");
          int flags = stop;
          boolean run = false;
          while (flags < end && Character.isLetter(text.charAt(flags))) {
            run |= text.charAt(flags) == 'e';
            flags++;
          }
          name = run && operator.equals("s") ? "e" : "";
          parts = run ? parts : pattern;
          stop = flags;
        }
      }
    }
    return stop;
  }

  private int heredoc(int at, int token) {
    int next = at + (language == Language.PHP ? 3 : 2);
    if (!text.startsWith("<<", at) || next >= end) {
      return -1;
    }
    boolean indented = language == Language.PHP;
    if (text.charAt(next) == '~' || text.charAt(next) == '-') {
      indented = true;
      next++;
    }
    while (language == Language.PHP && next < end && text.charAt(next) == ' ') {
      next++;
    }
    char quote = next < end ? text.charAt(next) : ' ';
    boolean marked = quote == '"' || quote == '\'' || quote == '`';
    int start = marked ? next + 1 : next;
    int stop = start;
    while (stop < end
        && (CodeLexer.isNamePart(text.charAt(stop)) || marked && text.charAt(stop) == ' ')) {
      stop++;
    }
    if (stop == start || Character.isDigit(text.charAt(start))) {
      return -1;
    }
    pending = new Document(text.substring(start, stop), quote != '\'', indented, token);
    kind = quote == '`' ? Kind.SHELL : Kind.STRING;
    parts = List.of();
    return marked && stop < end ? stop + 1 : stop;
  }

  /** Reads the lines of a here-document; the index behind its end. */
  int document(Document document, int at) {
    int line = at;
    while (line < end) {
      int stop = text.indexOf('\n', line);
      stop = stop < 0 || stop > end ? end : stop;
      String content = text.substring(line, stop);
      String mark = document.indented ? content.strip() : content;
      if (mark.equals(document.end)
          || language == Language.PHP
              && mark.startsWith(document.end)
              && (mark.length() == document.end.length()
                  || !CodeLexer.isNamePart(mark.charAt(document.end.length())))) {
        body(at, line, document);
        int behind =
            language == Language.PHP
                ? line + content.indexOf(document.end) + document.end.length()
                : stop;
        return behind;
      }
      line = stop + 1;
    }
    body(at, end, document);
    return end;
  }

  private void body(int from, int to, Document document) {
    String inner =
        !document.expand
            ? ""
            : language == Language.RUBY ? "#{" : language == Language.PHP ? "$" : "$@";
    pieces(from, to, document.expand, inner);
  }

  Token filled(Token token) {
    return new Token(
        token.kind(), token.text(), parts, token.at(), token.end(), token.column(), token.spaced());
  }

  private static char closing(char opening) {
    return switch (opening) {
      case '(' -> ')';
      case '[' -> ']';
      case '{' -> '}';
      case '<' -> '>';
      default -> opening;
    };
  }

  private int quoted(int from, char opening, char closing, boolean escapes, String inner) {
    int at = from;
    int depth = 0;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '\\') {
        at += 2;
        continue;
      }
      if (inner.equals("${") && c == '$' && at + 1 < end && text.charAt(at + 1) == '{'
          || inner.equals("#{") && c == '#' && at + 1 < end && text.charAt(at + 1) == '{') {
        at = Braces.end(text, at + 1, end, NESTING);
        continue;
      }
      if (opening != closing && c == opening) {
        depth++;
      } else if (c == closing && depth-- == 0) {
        break;
      }
      at++;
    }
    int stop = Math.min(at, end);
    pieces(from, stop, escapes, inner);
    return Math.min(end, stop + 1);
  }

  private int until(int from, String mark, boolean escapes, String inner) {
    int at = from;
    while (at < end && !text.startsWith(mark, at)) {
      at += text.charAt(at) == '\\' && language == Language.PYTHON ? 2 : 1;
    }
    int stop = Math.min(at, end);
    pieces(from, stop, escapes, inner);
    return Math.min(end, stop + mark.length());
  }

  int pattern(int at) {
    boolean set = false;
    for (int i = at + 1; i < end && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        set = true;
      } else if (c == ']') {
        set = false;
      } else if (c == '/' && !set) {
        int stop = i + 1;
        while (stop < end && Character.isLetter(text.charAt(stop))) {
          stop++;
        }
        return stop;
      }
    }
    return -1;
  }

  private void pieces(int from, int to, boolean escapes, String inner) {
    List<Part> read = new ArrayList<>(1);
    StringBuilder plain = new StringBuilder();
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < to) {
        at =
            escapes
                ? Escapes.read(text, at, to, language, plain)
                : Escapes.protectedOnly(text, at, language, plain);
        continue;
      }
      int expression = inner.isEmpty() ? -1 : Interpolation.end(text, at, to, inner, language);
      if (expression > at) {
        if (!plain.isEmpty()) {
          read.add(new Part(plain.toString(), -1, -1));
          plain.setLength(0);
        }
        int start = Interpolation.start(text, at, inner);
        int stop = Interpolation.stop(text, at, expression, inner, language);
        read.add(new Part("", Math.min(start, stop), stop));
        at = expression;
      } else {
        at += expression < -1 ? 2 : 1;
        plain.append(c);
      }
    }
    if (!plain.isEmpty() || read.isEmpty()) {
      read.add(new Part(plain.toString(), -1, -1));
    }
    parts = read;
  }
}
