package dev.belay.guard.shell.windows;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.ShellRun.Doubt;
import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** PowerShell's expressions and arguments: strings, variables, types and their methods. */
final class Expressions {
  private static final int NESTING = 8;

  private int level;
  private final PowerShellReader reader;
  private final String text;

  Expressions(PowerShellReader reader) {
    this.reader = reader;
    this.text = reader.text;
  }

  private char now() {
    return reader.at < reader.end() ? text.charAt(reader.at) : '\0';
  }

  private char after(int more) {
    return reader.at + more < reader.end() ? text.charAt(reader.at + more) : '\0';
  }

  /** Whether an expression rather than a command stands here. */
  boolean begins() {
    char c = now();
    if (c == '-') {
      String word = operator();
      return word.equals("-join") || word.equals("-split");
    }
    return c == '\''
        || c == '"'
        || c == '$'
        || c == '['
        || c == '('
        || c == '@'
        || Character.isDigit(c);
  }

  /** Whether parentheses hold statements and nothing follows that uses their value. */
  boolean plainGroup() {
    int close = closing(reader.at);
    char next = close + 1 < reader.end() ? text.charAt(close + 1) : '\0';
    int sign = close + 1;
    while (sign < reader.end() && text.charAt(sign) == ' ') {
      sign++;
    }
    boolean operator =
        sign + 1 < reader.end()
            && text.charAt(sign) == '-'
            && Character.isLetter(text.charAt(sign + 1));
    return next != '.'
        && next != ':'
        && next != '['
        && !operator
        && reader.value(reader.at + 1, close) == null;
  }

  /** The index of the bracket that closes the one at an index; strings are passed over. */
  int closing(int open) {
    return closing(open, 0);
  }

  private int closing(int open, int nesting) {
    int level = 0;
    for (int i = open; i < reader.end(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '`' -> i++;
        case '\'', '"' -> i = quote(i, nesting) - 1;
        case '(', '{', '[' -> level++;
        case ')', '}', ']' -> {
          if (--level == 0) {
            return i;
          }
        }
        default -> {}
      }
    }
    return reader.end();
  }

  /** The index behind the string that begins here. */
  private int quote(int open) {
    return quote(open, 0);
  }

  private int quote(int open, int nesting) {
    char mark = text.charAt(open);
    if (open > 0
        && text.charAt(open - 1) == '@'
        && open + 1 < reader.end()
        && text.charAt(open + 1) == '\n') {
      int close = text.indexOf("\n" + mark + "@", open + 1);
      return close < 0 ? reader.end() : Math.min(reader.end(), close + 3);
    }
    int i = open + 1;
    while (i < reader.end()) {
      char c = text.charAt(i);
      if (c == '`' && mark == '"') {
        i++;
      } else if (c == '$' && mark == '"' && nesting < NESTING && text.startsWith("$(", i)) {
        i = closing(i + 1, nesting + 1);
      } else if (c == mark) {
        if (i + 1 < reader.end() && text.charAt(i + 1) == mark) {
          i++;
        } else {
          return i + 1;
        }
      }
      i++;
    }
    return reader.end();
  }

  /** An assignment, or an expression whose value goes on. */
  @Nullable List<Word> statement() {
    int start = reader.at;
    if (now() == '$') {
      int stop = nameEnd(start + 1);
      String name = name(start + 1, stop);
      int sign = stop;
      while (sign < reader.end() && text.charAt(sign) == ' ') {
        sign++;
      }
      boolean adds = text.startsWith("+=", sign);
      if (sign < reader.end() && (text.charAt(sign) == '=' || adds)) {
        List<Word> old = adds ? reader.run.get(name, reader.span(start)) : null;
        reader.at = sign + (adds ? 2 : 1);
        reader.blanks(false);
        assign(name, old);
        return null;
      }
    }
    return read();
  }

  private void assign(String name, @Nullable List<Word> old) {
    int start = reader.at;
    List<Word> value;
    if (begins()) {
      value = read();
    } else {
      int stop = start;
      while (stop < reader.end()
          && text.charAt(stop) != ';'
          && text.charAt(stop) != '\n'
          && text.charAt(stop) != '|') {
        char c = text.charAt(stop);
        stop =
            c == '\'' || c == '"'
                ? quote(stop)
                : c == '(' || c == '{' ? closing(stop) + 1 : c == '`' ? stop + 2 : stop + 1;
      }
      stop = Math.min(stop, reader.end());
      List<Execution> from = reader.nested(start, stop, reader.trail);
      reader.at = stop;
      value =
          List.of(
              Words.unknown(
                  Unknown.Kind.OUTPUT, text.substring(start, stop), "", from, reader.span(start)));
    }
    if (old != null) {
      value = List.of(new Words().add(old).add(value).word(reader.span(start)));
    }
    reader.run.set(name, value);
  }

  /** An expression with its operators. */
  List<Word> read() {
    int start = reader.at;
    if (now() == '-') {
      String unary = operator();
      reader.at += unary.length();
      reader.blanks(false);
      List<Word> value = term();
      return unary.equals("-join") ? joined(value, "", start) : value;
    }
    List<Word> left = term();
    while (reader.at < reader.end()) {
      reader.blanks(false);
      char c = now();
      if (c == '+') {
        Words sum = new Words().add(left).made();
        while (now() == '+') {
          reader.at++;
          reader.blanks(true);
          sum.add(term());
          reader.blanks(false);
        }
        left = List.of(sum.word(reader.span(start)));
      } else if (c == ',') {
        reader.at++;
        reader.blanks(true);
        List<Word> all = new ArrayList<>(left);
        all.addAll(term());
        left = all;
      } else if (c == '-' && Character.isLetter(after(1))) {
        String operator = operator();
        int before = reader.at;
        reader.at += operator.length();
        reader.blanks(false);
        List<Word> right = begins() || now() == '{' ? operand(operator) : List.of();
        left = applied(operator, left, right, start);
        reader.at = Math.max(reader.at, before + 1);
      } else if (c == '*' || c == '/' || c == '%' || c == '-') {
        reader.at++;
        reader.blanks(false);
        term();
        left = List.of(unknown(start, List.of()));
      } else {
        return left;
      }
    }
    return left;
  }

  private List<Word> operand(String operator) {
    List<Word> all = new ArrayList<>(term());
    while (!operator.equals("-join")) {
      reader.blanks(false);
      if (now() != ',') {
        break;
      }
      reader.at++;
      reader.blanks(true);
      all.addAll(term());
    }
    return all;
  }

  private String operator() {
    int stop = reader.at + 1;
    while (stop < reader.end() && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    return text.substring(reader.at, stop).toLowerCase(Locale.ROOT);
  }

  private List<Word> applied(String operator, List<Word> left, List<Word> right, int start) {
    switch (operator) {
      case "-join" -> {
        return joined(left, right.isEmpty() ? "" : right.getFirst().text(), start);
      }
      case "-f" -> {
        return List.of(formatted(left, right, start));
      }
      case "-replace", "-creplace", "-ireplace" -> {
        boolean known = left.size() == 1 && left.getFirst().isKnown() && !right.isEmpty();
        for (Word word : right) {
          known &= word.isKnown();
        }
        if (known) {
          String by = right.size() > 1 ? right.get(1).text() : "";
          String old = right.getFirst().text();
          String all =
              old.isEmpty() || by.length() > 256
                  ? left.getFirst().text()
                  : left.getFirst().text().replace(old, by);
          return List.of(Words.known(all, reader.span(start)));
        }
        return List.of(unknown(start, List.of()));
      }
      default -> {
        return List.of(unknown(start, List.of()));
      }
    }
  }

  private List<Word> joined(List<Word> words, String between, int start) {
    Words all = new Words();
    for (int i = 0; i < words.size(); i++) {
      for (int j = 0; i > 0 && j < between.length() && j < 16; j++) {
        all.add(between.charAt(j));
      }
      all.add(words.get(i));
    }
    return List.of(all.made().word(reader.span(start)));
  }

  private Word formatted(List<Word> left, List<Word> right, int start) {
    Words all = new Words();
    String format = left.isEmpty() ? "" : left.getFirst().text();
    if (!left.isEmpty() && !left.getFirst().isKnown()) {
      return unknown(start, List.of());
    }
    for (int i = 0; i < format.length(); i++) {
      int close = format.charAt(i) == '{' ? format.indexOf('}', i) : -1;
      if (close > i + 1 && close < i + 4 && Character.isDigit(format.charAt(i + 1))) {
        int index = format.charAt(i + 1) - '0';
        index =
            close == i + 3 && Character.isDigit(format.charAt(i + 2))
                ? index * 10 + format.charAt(i + 2) - '0'
                : index;
        if (index < right.size()) {
          all.add(right.get(index));
        }
        i = close;
      } else {
        all.add(format.charAt(i));
      }
    }
    return all.made().word(reader.span(start));
  }

  private Word unknown(int start, List<Execution> from) {
    int stop = Math.max(start, Math.min(reader.at, reader.end()));
    return Words.unknown(
        Unknown.Kind.CODE, text.substring(start, stop), "", from, reader.span(start));
  }

  private List<Word> term() {
    if (level >= WindowsRun.DEPTH) {
      reader.run.doubt(Doubt.LIMIT);
      int from = reader.at;
      reader.at = reader.end();
      return List.of(unknown(from, List.of()));
    }
    level++;
    List<Word> value = single();
    level--;
    return value;
  }

  /** A value with its members. */
  private List<Word> single() {
    int start = reader.at;
    String type = "";
    List<Word> value;
    char c = now();
    if (c == '\'' || c == '"') {
      value = List.of(string());
    } else if (c == '@' && (after(1) == '\'' || after(1) == '"')) {
      reader.at++;
      value = List.of(string());
    } else if (c == '$' && after(1) != '(') {
      value = variable();
    } else if (c == '(' || c == '@' && after(1) == '(' || c == '$') {
      reader.at += c == '(' ? 0 : 1;
      int open = reader.at;
      int close = closing(open);
      List<Word> known = reader.value(open + 1, close);
      List<Execution> from = List.of();
      if (known == null) {
        from = reader.nested(open + 1, close, reader.trail);
        type = made(from);
      }
      reader.at = Math.min(reader.end(), close + 1);
      value =
          known != null
              ? known
              : List.of(
                  Words.unknown(
                      Unknown.Kind.OUTPUT,
                      text.substring(start, reader.at),
                      "",
                      from,
                      reader.span(start)));
    } else if (c == '[') {
      int close = closing(reader.at);
      type =
          text.substring(reader.at + 1, Math.max(reader.at + 1, Math.min(close, reader.end())))
              .toLowerCase(Locale.ROOT);
      type = type.startsWith("system.") ? type.substring(7) : type;
      reader.at = Math.min(reader.end(), close + 1);
      if (!text.startsWith("::", reader.at)) {
        reader.blanks(false);
        return begins() ? cast(type, term(), start) : List.of(unknown(start, List.of()));
      }
      value = List.of();
    } else if (c == '@' || c == '{') {
      int open = c == '@' ? reader.at + 1 : reader.at;
      int close = open < reader.end() ? closing(open) : reader.end();
      if (open < reader.end()) {
        reader.nested(
            Math.min(open + 1, reader.end()), Math.min(close, reader.end()), reader.trail);
      }
      reader.at = Math.min(reader.end(), close + 1);
      value = List.of(Words.known(text.substring(start, reader.at), reader.span(start)));
    } else {
      while (Character.isLetterOrDigit(now()) || now() == '_') {
        reader.at++;
      }
      if (reader.at == start) {
        reader.at++;
      }
      value =
          List.of(
              Word.literal(
                  text.substring(start, Math.min(reader.at, reader.end()))
                      .replace(Word.GAP, '\uFFFD'),
                  reader.span(start)));
    }
    return members(type, value, start);
  }

  private static String made(List<Execution> from) {
    for (Execution execution : from) {
      if (execution.program().equals("new-object")) {
        for (Word word : execution.arguments()) {
          if (!word.text().startsWith("-")) {
            String type = word.text().toLowerCase(Locale.ROOT);
            return type.startsWith("system.") ? type.substring(7) : type;
          }
        }
      }
    }
    return "";
  }

  private List<Word> cast(String type, List<Word> value, int start) {
    if (!type.startsWith("char")) {
      return value;
    }
    List<Word> letters = new ArrayList<>();
    for (Word word : value) {
      Integer code = number(word.text());
      letters.add(code == null ? word : Words.known(Character.toString(code), reader.span(start)));
    }
    return letters;
  }

  private static @Nullable Integer number(String text) {
    boolean hex = text.startsWith("0x") || text.startsWith("0X");
    int value = 0;
    if (text.isEmpty() || text.length() > 8) {
      return null;
    }
    for (int i = hex ? 2 : 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), hex ? 16 : 10);
      if (digit < 0) {
        return null;
      }
      value = value * (hex ? 16 : 10) + digit;
    }
    return Character.isValidCodePoint(value) && value != Word.GAP ? value : null;
  }

  private List<Word> members(String type, List<Word> value, int start) {
    String of = type;
    List<Word> current = value;
    while (reader.at < reader.end()) {
      boolean fixed = text.startsWith("::", reader.at);
      boolean member =
          fixed
              || now() == '.'
                  && (Character.isLetter(after(1)) || after(1) == '"' || after(1) == '\'');
      if (member) {
        reader.at += fixed ? 2 : 1;
        int from = reader.at;
        String name;
        if (now() == '\'' || now() == '"') {
          name = string().text();
        } else {
          reader.at = nameEnd(from);
          name = text.substring(from, reader.at);
        }
        if (now() == '(') {
          int close = closing(reader.at);
          List<Word> arguments = reader.value(reader.at + 1, close);
          if (arguments == null) {
            List<Execution> made = reader.nested(reader.at + 1, close, reader.trail);
            arguments = made.isEmpty() ? List.of() : List.of(unknown(start, made));
          }
          reader.at = Math.min(reader.end(), close + 1);
          current =
              Members.call(of, name.toLowerCase(Locale.ROOT), current, arguments, reader, start);
        } else if (!fixed) {
          current = List.of(unknown(start, producers(current)));
        }
        of = fixed && current.isEmpty() ? of + "::" + name.toLowerCase(Locale.ROOT) : of;
      } else if (now() == '[' && !current.isEmpty()) {
        int close = closing(reader.at);
        reader.value(reader.at + 1, close);
        reader.at = Math.min(reader.end(), close + 1);
        current = List.of(unknown(start, producers(current)));
      } else {
        break;
      }
    }
    return current;
  }

  static List<Execution> producers(List<Word> words) {
    List<Execution> all = new ArrayList<>();
    for (Word word : words) {
      all.addAll(word.producers());
    }
    return all;
  }

  private int nameEnd(int from) {
    int stop = from;
    if (stop < reader.end() && text.charAt(stop) == '{') {
      int close = text.indexOf('}', stop);
      return close < 0 || close >= reader.end() ? reader.end() : close + 1;
    }
    while (stop < reader.end()
        && (Character.isLetterOrDigit(text.charAt(stop))
            || text.charAt(stop) == '_'
            || text.charAt(stop) == ':'
                && stop + 1 < reader.end()
                && Character.isLetter(text.charAt(stop + 1))
                && stop > from
                && text.charAt(stop - 1) != ':')) {
      stop++;
    }
    boolean special = stop == from && stop < reader.end() && "_?$^".indexOf(text.charAt(stop)) >= 0;
    return special ? stop + 1 : stop;
  }

  private String name(int from, int stop) {
    return from < stop && text.charAt(from) == '{'
        ? text.substring(from + 1, Math.max(from + 1, stop - 1))
        : text.substring(from, stop);
  }

  private List<Word> variable() {
    int start = reader.at;
    int stop = nameEnd(start + 1);
    String name = name(start + 1, stop);
    reader.at = Math.max(stop, start + 1);
    List<Word> value = name.isEmpty() ? null : reader.run.get(name, reader.span(start));
    return value != null
        ? value
        : List.of(
            Words.unknown(
                Unknown.Kind.VARIABLE,
                text.substring(start, reader.at),
                name,
                List.of(),
                reader.span(start)));
  }

  private Word string() {
    int start = reader.at;
    char mark = text.charAt(start);
    int stop = quote(start);
    boolean document =
        start > 0
            && text.charAt(start - 1) == '@'
            && start + 1 < reader.end()
            && text.charAt(start + 1) == '\n';
    int from = document ? start + 2 : start + 1;
    boolean closed = stop > start + 1 && text.charAt(stop - 1) == mark;
    int to = document ? Math.max(from, stop - 3) : closed ? Math.max(from, stop - 1) : stop;
    Words words = new Words();
    reader.at = from;
    while (reader.at < to) {
      piece(words, mark, document);
    }
    reader.at = stop;
    return words.word(reader.span(start));
  }

  private void piece(Words words, char mark, boolean document) {
    char c = now();
    if (!document && c == mark) {
      reader.at += 2;
      words.add(mark);
    } else if (c == '`' && mark == '"') {
      char letter = after(1);
      reader.at += 2;
      words.add(
          switch (letter) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            default -> letter;
          });
    } else if (c == '$'
        && mark == '"'
        && (Character.isLetter(after(1)) || after(1) == '_' || after(1) == '{')) {
      words.add(variable());
    } else if (c == '$' && mark == '"' && after(1) == '(') {
      words.add(term());
    } else {
      words.add(c);
      reader.at++;
    }
  }

  /** The words that an argument gives. */
  List<Word> argument() {
    int start = reader.at;
    char c = now();
    if (c == '(' || c == '@' && (after(1) == '(' || after(1) == '\'' || after(1) == '"')) {
      return term();
    }
    Words words = new Words();
    while (reader.at < reader.end()) {
      c = now();
      if (c <= ' '
          || ";|(){},".indexOf(c) >= 0 && !(c == '{' && words.isEmpty())
          || c == '&'
          || c == '>' && !words.isEmpty()) {
        break;
      }
      if (c == '\'' || c == '"') {
        words.add(string());
      } else if (c == '`' && after(1) != '\n') {
        words.add(after(1)).made();
        reader.at += 2;
      } else if (c == '$'
          && (after(1) == '('
              || Character.isLetter(after(1))
              || after(1) == '{'
              || after(1) == '_')) {
        words.add(term());
      } else {
        if (c == '*' || c == '?') {
          words.glob();
        }
        words.add(c);
        reader.at++;
      }
    }
    reader.at = Math.min(reader.at, reader.end());
    Span span = reader.span(start);
    return words.isEmpty() && reader.at == start ? List.of() : List.of(words.word(span));
  }
}
