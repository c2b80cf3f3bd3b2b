package dev.belay.guard.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists, pipelines and compound commands. Lenient: what does not fit is skipped and the reading
 * marked incomplete.
 */
final class ListParser {
  private static final Set<String> NO_WORDS = Set.of();
  private static final Set<String> CLOSERS =
      Set.of("then", "do", "done", "fi", "else", "elif", "esac", "}");

  private final Reading reading;
  private final Cursor cursor;
  private final WordLexer lexer;
  private final CommandParser commands;
  private final Arithmetic arithmetic;

  ListParser(Reading reading, Cursor cursor) {
    this.reading = reading;
    this.cursor = cursor;
    this.lexer = new WordLexer(reading, this, cursor);
    this.arithmetic = new Arithmetic(reading, cursor, lexer);
    this.commands = new CommandParser(reading, cursor, lexer, this);
  }

  /** Reads to the end of the text; gives the command if it is the only one. */
  @Nullable SimpleCommand all(Feed feed) {
    return list(NO_WORDS, Cursor.END, feed);
  }

  /** Reads {@code (…)} at the cursor as a subshell. */
  @Nullable SimpleCommand group() {
    return group(Feed.NONE);
  }

  private @Nullable SimpleCommand group(Feed feed) {
    cursor.next();
    if (!reading.enter()) {
      return null;
    }
    Reading.Scope outer = reading.scope();
    SimpleCommand only = list(NO_WORDS, ')', feed);
    reading.restore(outer);
    reading.leave();
    if (cursor.peek() == ')') {
      cursor.next();
    } else {
      reading.lost();
    }
    return only;
  }

  /** Reads a PowerShell block after its opening brace. */
  void block() {
    if (reading.enter()) {
      reading.uncertain++;
      list(NO_WORDS, '}', Feed.NONE);
      reading.uncertain--;
      reading.leave();
      if (cursor.peek() == '}') {
        cursor.next();
      } else {
        reading.lost();
      }
    }
  }

  /**
   * Reads pipelines until one of the closing words, or the closing character, or the end.
   *
   * @return the command, where the list is a single pipeline that ends in a simple command
   */
  private @Nullable SimpleCommand list(Set<String> closers, char closer, Feed feed) {
    SimpleCommand last = null;
    int pipelines = 0;
    int outerUncertain = reading.uncertain;
    while (!reading.stopped()) {
      skipSeparators(closer);
      if (cursor.atEnd()
          || (closer != Cursor.END && cursor.peek() == closer)
          || closers.contains(keyword())) {
        break;
      }
      int before = cursor.position;
      int mark = reading.count();
      last = pipeline(feed);
      pipelines++;
      char c = cursor.peek();
      if (c == '&' && cursor.peek(1) == '&') {
        cursor.skip(2);
        reading.uncertain = outerUncertain + 1;
      } else if (c == '|' && cursor.peek(1) == '|') {
        cursor.skip(2);
        reading.uncertain = outerUncertain + 1;
      } else {
        if (c == '&') {
          cursor.next();
          reading.markBackground(mark);
        }
        reading.uncertain = outerUncertain;
      }
      if (cursor.position == before) {
        reading.lost();
        cursor.next();
      }
    }
    reading.uncertain = outerUncertain;
    return pipelines == 1 ? last : null;
  }

  private void skipSeparators(char closer) {
    while (!cursor.atEnd()) {
      char c = cursor.peek();
      if (c == '#') {
        comment();
      } else if (c == ';' && closer == ';' && (cursor.peek(1) == ';' || cursor.peek(1) == '&')) {
        return;
      } else if (Cursor.isBlank(c) || c == '\n' || c == ';' || c == '&') {
        cursor.next();
      } else if (c == cursor.dialect.escape() && cursor.peek(1) == '\n') {
        cursor.skip(2);
      } else {
        return;
      }
    }
  }

  void skipBlanks() {
    while (!cursor.atEnd()) {
      if (Cursor.isBlank(cursor.peek())) {
        cursor.next();
      } else if (cursor.peek() == cursor.dialect.escape() && cursor.peek(1) == '\n') {
        cursor.skip(2);
      } else {
        return;
      }
    }
  }

  private void skipBlanksAndLines() {
    while (!cursor.atEnd()) {
      skipBlanks();
      if (cursor.peek() == '#') {
        comment();
      } else if (cursor.peek() == '\n') {
        cursor.next();
      } else {
        return;
      }
    }
  }

  void comment() {
    while (!cursor.atEnd() && cursor.peek() != '\n') {
      cursor.next();
    }
  }

  private @Nullable SimpleCommand pipeline(Feed outer) {
    List<SimpleCommand> before = new ArrayList<>(outer.all());
    SimpleCommand direct = outer.direct();
    for (int elements = 0; !reading.stopped(); elements++) {
      skipBlanksAndLines();
      if (keyword().equals("!")) {
        cursor.next();
        skipBlanks();
      }
      int mark = reading.count();
      int start = cursor.position;
      SimpleCommand main = element(new Feed(before, direct));
      if (cursor.peek() != '|' || cursor.peek(1) == '|') {
        return main;
      }
      if (elements >= 64 || cursor.position == start) {
        reading.lost();
      }
      cursor.next();
      if (cursor.peek() == '&') {
        cursor.next();
      }
      if (elements < 64) {
        before = new ArrayList<>(before);
        before.addAll(reading.since(mark));
      }
      direct = main;
    }
    return null;
  }

  /** The unquoted word at the cursor if it can be a keyword, without going past it; else empty. */
  String keyword() {
    int i = cursor.position;
    while (i - cursor.position < 9
        && (Character.isLetter(cursor.at(i)) || "!{}[]".indexOf(cursor.at(i)) >= 0)) {
      i++;
    }
    reading.work(i - cursor.position);
    char after = cursor.at(i);
    boolean whole = i >= cursor.end() || Cursor.endsWord(after);
    return whole ? cursor.text.substring(cursor.position, i) : "";
  }

  private @Nullable SimpleCommand element(Feed feed) {
    if (!reading.enter()) {
      return null;
    }
    try {
      return entered(feed);
    } finally {
      reading.leave();
    }
  }

  private @Nullable SimpleCommand entered(Feed feed) {
    if (cursor.peek() == '(') {
      if (cursor.peek(1) == '(' && arithmetic()) {
        return null;
      }
      group(feed);
      commands.trailingRedirections(feed);
      return null;
    }
    if (cursor.dialect != Dialect.POSIX) {
      return commands.simple(feed);
    }
    String keyword = keyword();
    switch (keyword) {
      case "{" -> compound(feed, "{", "}");
      case "if" -> branches(feed);
      case "while", "until" -> compound(feed, keyword, "do", "done");
      case "for", "select" -> loop(feed, keyword);
      case "case" -> cases(feed);
      case "[[" -> test();
      case "function" -> {
        cursor.skip(8);
        skipBlanks();
        String name = lexer.word().bare();
        skipBlanks();
        if (cursor.peek() == '(') {
          cursor.next();
          skipBlanks();
          cursor.next();
        }
        function(name == null ? "" : name);
      }
      case "coproc" -> {
        cursor.skip(6);
        skipBlanks();
        return element(feed);
      }
      default -> {
        if (!CLOSERS.contains(keyword)) {
          return commands.simple(feed);
        }
        reading.lost();
        cursor.skip(keyword.length());
      }
    }
    return null;
  }

  /** A function's body, after its name. */
  void function(String name) {
    List<String> outer = reading.trail;
    reading.trail = Reading.with(outer, "function " + name);
    reading.uncertain++;
    skipBlanksAndLines();
    element(Feed.NONE);
    reading.uncertain--;
    reading.trail = outer;
  }

  /** An opening word and lists that end with the given words, one after the other. */
  private void compound(Feed feed, String opening, String... closings) {
    cursor.skip(opening.length());
    boolean certain = opening.equals("{");
    reading.uncertain += certain ? 0 : 1;
    for (String closing : closings) {
      list(Set.of(closing), Cursor.END, feed);
      expect(closing);
    }
    reading.uncertain -= certain ? 0 : 1;
    commands.trailingRedirections(feed);
  }

  private void branches(Feed feed) {
    cursor.skip(2);
    reading.uncertain++;
    Set<String> ends = Set.of("then", "elif", "else", "fi");
    while (!reading.stopped()) {
      list(ends, Cursor.END, feed);
      String end = keyword();
      if (end.isEmpty() || cursor.atEnd()) {
        reading.lost();
        break;
      }
      cursor.skip(end.length());
      if (end.equals("fi")) {
        break;
      }
    }
    reading.uncertain--;
    commands.trailingRedirections(feed);
  }

  private void loop(Feed feed, String opening) {
    cursor.skip(opening.length());
    skipBlanks();
    if (cursor.peek() == '(' && cursor.peek(1) == '(') {
      arithmetic();
    } else {
      String name = lexer.word().bare();
      skipBlanksAndLines();
      if (keyword().equals("in")) {
        cursor.skip(2);
        List<RawWord> items = new ArrayList<>();
        skipBlanks();
        while (!cursor.atEnd()
            && cursor.peek() != ';'
            && cursor.peek() != '\n'
            && !reading.stopped()) {
          int before = cursor.position;
          items.add(lexer.word());
          if (cursor.position == before) {
            cursor.next();
          }
          skipBlanks();
        }
        if (name != null) {
          reading.variables.put(name, reading.expander.values(items), false);
        }
      } else if (name != null) {
        reading.variables.forget(name);
      }
    }
    skipSeparators(Cursor.END);
    if (keyword().equals("{")) {
      compound(feed, "{", "}");
    } else {
      expect("do");
      compound(feed, "", "done");
    }
  }

  private void cases(Feed feed) {
    cursor.skip(4);
    skipBlanks();
    reading.expander.expand(lexer.word());
    skipBlanksAndLines();
    expect("in");
    reading.uncertain++;
    while (!reading.stopped()) {
      skipBlanksAndLines();
      if (cursor.atEnd()) {
        reading.lost();
        break;
      }
      if (keyword().equals("esac")) {
        cursor.skip(4);
        break;
      }
      while (!cursor.atEnd() && cursor.peek() != ')' && !reading.stopped()) {
        int before = cursor.position;
        lexer.word();
        if (cursor.position == before) {
          cursor.next();
        }
      }
      cursor.next();
      list(Set.of("esac"), ';', feed);
      while (cursor.peek() == ';' || cursor.peek() == '&') {
        cursor.next();
      }
    }
    reading.uncertain--;
    commands.trailingRedirections(feed);
  }

  private void test() {
    cursor.skip(2);
    while (!cursor.atEnd() && !reading.stopped()) {
      skipBlanksAndLines();
      if (keyword().equals("]]")) {
        cursor.skip(2);
        return;
      }
      int before = cursor.position;
      lexer.word();
      if (cursor.position == before) {
        cursor.next();
      }
    }
    reading.lost();
  }

  /** Reads {@code ((…))} at the cursor; where it is none, stays there and says false. */
  boolean arithmetic() {
    return arithmetic.read();
  }

  private void expect(String word) {
    skipSeparators(Cursor.END);
    if (keyword().equals(word)) {
      cursor.skip(word.length());
    } else {
      reading.lost();
    }
  }
}
