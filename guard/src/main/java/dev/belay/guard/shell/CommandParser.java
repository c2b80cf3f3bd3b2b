package dev.belay.guard.shell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Simple commands with their redirections and here-documents. */
final class CommandParser {
  private final Reading reading;
  private final Cursor cursor;
  private final WordLexer lexer;
  private final ListParser parser;

  CommandParser(Reading reading, Cursor cursor, WordLexer lexer, ListParser parser) {
    this.reading = reading;
    this.cursor = cursor;
    this.lexer = lexer;
    this.parser = parser;
  }

  @Nullable SimpleCommand simple(Feed feed) {
    int start = cursor.position;
    List<RawWord> assignments = new ArrayList<>();
    List<RawWord> words = new ArrayList<>();
    List<Redirection> redirections = new ArrayList<>();
    while (!cursor.atEnd() && !reading.stopped()) {
      parser.skipBlanks();
      char c = cursor.peek();
      if (cursor.atEnd()
          || c == '\n'
          || c == ';'
          || c == '|'
          || c == ')'
          || (c == '&' && cursor.peek(1) != '>')) {
        break;
      }
      if (c == '#' && cursor.dialect != Dialect.CMD) {
        parser.comment();
        break;
      }
      if (redirection(redirections)) {
        continue;
      }
      if (c == '(') {
        if (definition(assignments, words)) {
          return null;
        }
        continue;
      }
      if (cursor.dialect == Dialect.POWERSHELL && c == '}') {
        break;
      }
      if (cursor.dialect == Dialect.POWERSHELL && c == '{') {
        cursor.next();
        parser.block();
        continue;
      }
      RawWord word = lexer.word();
      if (word.end() == word.start()) {
        reading.lost();
        cursor.next();
      } else if (words.isEmpty() && word.assignment() > 0 && cursor.dialect == Dialect.POSIX) {
        assignments.add(word);
      } else {
        words.add(word);
      }
    }
    return finish(assignments, words, redirections, feed, start);
  }

  /** {@code name()} and its body; any other parenthesis here is a group whose commands are read. */
  private boolean definition(List<RawWord> assignments, List<RawWord> words) {
    String name = words.size() == 1 && assignments.isEmpty() ? words.getFirst().bare() : null;
    int ahead = 1;
    while (Cursor.isBlank(cursor.peek(ahead))) {
      ahead++;
    }
    reading.work(ahead);
    if (name != null && cursor.peek(ahead) == ')') {
      cursor.skip(ahead + 1);
      parser.function(name);
      return true;
    }
    if (cursor.dialect == Dialect.POSIX) {
      reading.lost();
    }
    int at = cursor.position;
    int mark = reading.count();
    parser.group();
    words.add(
        new RawWord(
            List.of(new Piece.Output(reading.since(mark), null, cursor.slice(at), true)),
            at,
            cursor.position));
    return false;
  }

  private @Nullable SimpleCommand finish(
      List<RawWord> assignments,
      List<RawWord> words,
      List<Redirection> redirections,
      Feed feed,
      int start) {
    List<Assignment> assigned = new ArrayList<>();
    for (RawWord assignment : assignments) {
      assigned.add(reading.expander.assign(assignment, words.isEmpty()));
    }
    List<Word> argv = new ArrayList<>();
    for (RawWord word : words) {
      reading.expander.expandInto(word, cursor, argv);
    }
    if (argv.isEmpty() && assigned.isEmpty() && redirections.isEmpty()) {
      return null;
    }
    SimpleCommand command =
        new SimpleCommand(
            argv,
            assigned,
            redirections,
            feed.all(),
            input(redirections, feed),
            reading.trail,
            reading.directory,
            false,
            cursor.spanStart(start),
            cursor.spanEnd(cursor.position));
    reading.emit(command);
    return command;
  }

  private @Nullable String input(List<Redirection> redirections, Feed feed) {
    for (int i = redirections.size() - 1; i >= 0; i--) {
      Redirection redirection = redirections.get(i);
      if (redirection.body() != null) {
        return redirection.body();
      }
      if (redirection.operator().equals("<<<")) {
        return redirection.target().known() ? redirection.target().value() : null;
      }
      if (redirection.reads()) {
        return null;
      }
    }
    return feed.direct() == null ? null : Outputs.of(feed.direct(), reading.context);
  }

  /** The redirections after a compound command, as a command without words. */
  void trailingRedirections(Feed feed) {
    int start = cursor.position;
    List<Redirection> redirections = new ArrayList<>();
    do {
      parser.skipBlanks();
    } while (!cursor.atEnd() && redirection(redirections));
    if (!redirections.isEmpty()) {
      finish(List.of(), List.of(), redirections, feed, start);
    }
  }

  private boolean redirection(List<Redirection> redirections) {
    int digits = 0;
    while (Character.isDigit(cursor.peek(digits)) && digits < 4) {
      digits++;
    }
    char c = cursor.peek(digits);
    boolean both = digits == 0 && c == '&' && cursor.peek(1) == '>';
    if ((c != '<' && c != '>' && !both) || (cursor.peek(digits + 1) == '(' && !both)) {
      return false;
    }
    cursor.skip(digits);
    String operator = operator();
    cursor.skip(operator.length());
    parser.skipBlanks();
    RawWord raw = lexer.word();
    if (raw.start() == raw.end()) {
      reading.lost();
      return true;
    }
    if (operator.equals("<<") || operator.equals("<<-")) {
      String delimiter = delimiter(raw);
      Word word = Word.literal(delimiter, cursor.spanStart(raw.start()), cursor.spanEnd(raw.end()));
      String body = hereDocument(delimiter, operator.equals("<<-"), raw.bare() == null);
      redirections.add(new Redirection(operator, word, body));
    } else {
      List<Word> targets = new ArrayList<>();
      reading.expander.expandInto(raw, cursor, targets);
      for (Word target : targets) {
        redirections.add(new Redirection(operator, target, null));
      }
    }
    return true;
  }

  private String operator() {
    for (String operator :
        new String[] {"&>>", "<<<", "<<-", "&>", ">>", ">|", ">&", "<<", "<>", "<&", ">"}) {
      if (cursor.startsWith(operator)) {
        return operator;
      }
    }
    return "<";
  }

  private static String delimiter(RawWord raw) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : raw.pieces()) {
      text.append(piece.source());
    }
    return text.toString();
  }

  /**
   * Finds the body, which starts after this line, and has the cursor pass over it when it comes to
   * the line's end.
   */
  private String hereDocument(String delimiter, boolean tabs, boolean quoted) {
    if (cursor.lineEnd < 0) {
      cursor.lineEnd = lineEnd(cursor.position);
      cursor.bodiesEnd = cursor.lineEnd + 1;
    }
    if (cursor.lineEnd >= cursor.end()) {
      cursor.lineEnd = -1;
      return "";
    }
    StringBuilder body = new StringBuilder();
    int at = cursor.bodiesEnd;
    while (at < cursor.end()) {
      int newline = cursor.text.indexOf('\n', at);
      int end = newline < 0 || newline > cursor.end() ? cursor.end() : newline;
      reading.work(end - at + 1);
      String line = cursor.text.substring(at, end);
      at = Math.min(end + 1, cursor.end());
      if (tabs) {
        line = line.substring(leadingTabs(line));
      }
      if (line.equals(delimiter) || line.equals(delimiter + "\r")) {
        break;
      }
      body.append(line).append('\n');
    }
    cursor.bodiesEnd = at;
    return quoted ? body.toString() : expanded(body.toString());
  }

  /** An unquoted body: what it substitutes is run. */
  private String expanded(String body) {
    if (body.indexOf('$') < 0 && body.indexOf('`') < 0 && body.indexOf('\\') < 0) {
      return body;
    }
    if (!reading.spend(body.length()) || !reading.enter()) {
      return body;
    }
    int[] span = {cursor.spanStart(cursor.position), cursor.spanEnd(cursor.bodiesEnd)};
    Cursor inner = new Cursor(reading, body, 0, body.length(), Dialect.POSIX, span);
    ListParser innerParser = new ListParser(reading, inner);
    List<Piece> pieces = new WordLexer(reading, innerParser, inner).document();
    reading.leave();
    List<Word> words = reading.expander.expand(new RawWord(pieces, 0, body.length()));
    return words.isEmpty() ? "" : words.getFirst().value();
  }

  private static int leadingTabs(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == '\t') {
      i++;
    }
    return i;
  }

  /** Where the line ends that the index lies in: at the first newline outside quotes. */
  private int lineEnd(int from) {
    int i = from;
    char quote = Cursor.END;
    while (i < cursor.end()) {
      char c = cursor.at(i);
      if (quote != Cursor.END) {
        if (c == quote) {
          quote = Cursor.END;
        } else if (c == '\\' && quote == '"') {
          i++;
        }
      } else if (c == '\n') {
        break;
      } else if (c == '\\') {
        i++;
      } else if (c == '\'' || c == '"') {
        quote = c;
      }
      i++;
    }
    reading.work(Math.max(0, i - from));
    return Math.min(i, cursor.end());
  }
}
