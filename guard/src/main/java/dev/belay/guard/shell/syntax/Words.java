package dev.belay.guard.shell.syntax;

import java.util.ArrayList;
import java.util.List;

/** Reads words: text, quotes and what is expanded. */
final class Words {
  private final Grammar grammar;
  private final SourceText source;

  Words(Grammar grammar) {
    this.grammar = grammar;
    this.source = grammar.source;
  }

  /** The word that begins here; it may be empty. */
  WordNode word(BareText kind) {
    source.countWord();
    int start = source.pos;
    int run = run(start, kind);
    int after = source.at(run);
    if (run > start && (after < 0 || kind.endsAt((char) after))) {
      source.moveTo(run);
      Span span = source.span(start, run);
      return new WordNode(
          List.of(new WordPart.Literal(source.text.substring(start, run), span)), span);
    }
    List<WordPart> parts = bare(kind);
    return new WordNode(parts, source.span(start));
  }

  /** The subscript up to an index that was looked up. */
  WordNode within(int to) {
    int start = source.pos;
    int end = source.end;
    source.end = Math.max(start, Math.min(end, to));
    List<WordPart> parts = source.enter() ? bare(BareText.SUBSCRIPT) : List.of();
    source.leave();
    source.end = end;
    if (source.isStopped()) {
      source.pos = end;
    }
    return new WordNode(parts, source.span(start, to));
  }

  private int run(int from, BareText kind) {
    int i = from;
    String text = source.text;
    int end = source.end;
    while (i < end && kind.isPlain(text.charAt(i))) {
      i++;
    }
    return i;
  }

  List<WordPart> bare(BareText kind) {
    Parts parts = new Parts(source, false);
    while (source.pos < source.end) {
      int at = source.pos;
      int run = run(at, kind);
      if (run > at) {
        parts.text(at, run);
        source.moveTo(run);
        continue;
      }
      char c = source.text.charAt(at);
      if (kind.endsAt(c) || endsHere(kind, c)) {
        break;
      }
      special(c, at, kind, parts);
    }
    return parts.finish();
  }

  private boolean endsHere(BareText kind, char c) {
    if (!kind.delimited) {
      return false;
    }
    return switch (c) {
      case '<', '>' -> source.following() != '(';
      case '\r' -> source.at(source.pos + 1) == '\n';
      default -> false;
    };
  }

  void special(char c, int at, BareText kind, Parts parts) {
    switch (c) {
      case '\\' -> escape(at, parts);
      case '\'' -> parts.add(single(at));
      case '"' -> parts.add(doubleQuoted(at));
      case '$', '`' -> expansion(parts, at, false);
      case '<', '>' -> {
        if (source.following() == '(') {
          parts.add(grammar.expansions.process(at, c == '<'));
        } else {
          letter(at, parts);
        }
      }
      case '{' -> brace(at, parts);
      case '=' -> {
        if (parts.isEmpty() && kind.delimited && source.following() == '(') {
          parts.add(grammar.expansions.process(at, true));
        } else {
          letter(at, parts);
        }
      }
      case '?', '*', '+', '@', '!' -> {
        if (source.following() == '(') {
          parts.add(extendedGlob(c, at));
        } else {
          letter(at, parts);
        }
      }
      default -> letter(at, parts);
    }
  }

  private void letter(int at, Parts parts) {
    parts.text(at, at + 1);
    source.advance();
  }

  private void escape(int at, Parts parts) {
    if (at + 1 >= source.end) {
      letter(at, parts);
      return;
    }
    source.moveTo(at + 2);
    parts.add(new WordPart.Quoted(source.text.substring(at + 1, at + 2), source.span(at, at + 2)));
  }

  /** {@code '…'}. */
  WordPart single(int at) {
    int close = source.text.indexOf('\'', at + 1);
    if (close < 0 || close >= source.end) {
      source.unclosed(at);
      close = source.end;
    }
    String text = source.text.substring(Math.min(at + 1, close), close);
    source.moveTo(Math.min(source.end, close + 1));
    return new WordPart.Quoted(text, source.span(at));
  }

  /** {@code "…"}; {@code start} is the dollar sign before it or the quote. */
  WordPart doubleQuoted(int start) {
    source.moveRaw(source.pos + 1);
    List<WordPart> parts = quoted(QuotedText.DOUBLE);
    if (source.pos < source.end) {
      source.advance();
    } else {
      source.unclosed(start);
    }
    return new WordPart.DoubleQuoted(parts, source.span(start));
  }

  private void expansion(Parts parts, int at, boolean inQuotes) {
    WordPart part = grammar.expansions.expansion(inQuotes);
    if (part != null) {
      parts.add(part);
    } else {
      parts.text(at, at + 1);
    }
  }

  /** Text that means itself but for expansions, up to what ends it. */
  List<WordPart> quoted(QuotedText kind) {
    Parts parts = new Parts(source, true);
    boolean tabs = kind == QuotedText.INDENTED_DOCUMENT;
    if (tabs) {
      skipTabs();
    }
    int from = source.pos;
    while (source.pos < source.end) {
      int at = source.pos;
      char c = source.text.charAt(at);
      if (kind.endsAt(c)) {
        break;
      }
      boolean special =
          c == '\\' || c == '$' || c == '`' || c == '"' && kind.nested || c == '\n' && tabs;
      if (!special) {
        source.pos++;
        continue;
      }
      if (at > from) {
        parts.text(from, at);
      }
      switch (c) {
        case '\\' -> protect(kind, at, parts);
        case '\n' -> {
          parts.text(at, at + 1);
          source.moveRaw(at + 1);
          skipTabs();
        }
        case '"' -> {
          parts.add(doubleQuoted(at));
        }
        default -> expansion(parts, at, true);
      }
      from = source.pos;
    }
    if (source.pos > from) {
      parts.text(from, source.pos);
    }
    return parts.finish();
  }

  private void skipTabs() {
    while (source.current() == '\t') {
      source.moveRaw(source.pos + 1);
    }
  }

  private void protect(QuotedText kind, int at, Parts parts) {
    int continuation = source.continuation(at);
    if (continuation > 0) {
      source.moveRaw(at + continuation);
      if (kind == QuotedText.INDENTED_DOCUMENT) {
        skipTabs();
      }
      return;
    }
    int after = source.at(at + 1);
    if (after < 0) {
      parts.text(at, at + 1);
      source.moveRaw(at + 1);
    } else if (kind.protects((char) after)) {
      parts.character((char) after, at, at + 2);
      source.moveRaw(at + 2);
    } else {
      parts.text(at, at + 2);
      source.moveRaw(at + 2);
    }
  }

  /** <code>{a,b}</code>, <code>{1..9}</code>, or a brace that means itself. */
  private void brace(int at, Parts parts) {
    if (source.following() == '}' || !source.enter()) {
      letter(at, parts);
      return;
    }
    source.advance();
    List<WordNode> items = new ArrayList<>(4);
    boolean closed = false;
    while (true) {
      items.add(word(BareText.BRACE_ITEM));
      int c = source.current();
      if (c == ',') {
        source.advance();
      } else {
        closed = c == '}';
        break;
      }
    }
    int end = source.pos;
    if (closed) {
      source.advance();
    }
    source.leave();
    List<String> bounds = closed && items.size() == 1 ? bounds(items.getFirst()) : List.of();
    if (!bounds.isEmpty()) {
      parts.add(new WordPart.BraceRange(bounds, source.span(at)));
    } else if (closed && items.size() > 1) {
      parts.add(new WordPart.BraceList(items, source.span(at)));
    } else {
      flatten(at, end, items, parts);
      if (closed) {
        parts.text(end, end + 1);
      }
    }
  }

  private void flatten(int at, int end, List<WordNode> items, Parts parts) {
    parts.text(at, at + 1);
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        parts.character(',', at, end);
      }
      parts.addAll(items.get(i).parts(), at, end);
    }
  }

  /** The two or three texts of a range; none where the item is no range. */
  private static List<String> bounds(WordNode item) {
    String text = item.plain();
    if (text == null) {
      return List.of();
    }
    int dots = text.indexOf("..");
    if (dots <= 0) {
      return List.of();
    }
    String first = text.substring(0, dots);
    int step = text.indexOf("..", dots + 2);
    String last = step < 0 ? text.substring(dots + 2) : text.substring(dots + 2, step);
    boolean numbers = isNumber(first) && isNumber(last);
    boolean letters = isLetter(first) && isLetter(last);
    if (!numbers && !letters) {
      return List.of();
    }
    if (step < 0) {
      return List.of(first, last);
    }
    String width = text.substring(step + 2);
    return isNumber(width) ? List.of(first, last, width) : List.of();
  }

  private static boolean isLetter(String text) {
    return text.length() == 1
        && (text.charAt(0) >= 'a' && text.charAt(0) <= 'z'
            || text.charAt(0) >= 'A' && text.charAt(0) <= 'Z');
  }

  private static boolean isNumber(String text) {
    int from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    if (from == text.length() || text.length() > 20) {
      return false;
    }
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private WordPart extendedGlob(char operator, int at) {
    source.advance();
    int open = source.pos;
    source.advance();
    List<WordNode> patterns = new ArrayList<>(2);
    if (source.enter()) {
      while (true) {
        patterns.add(word(BareText.GLOB_ITEM));
        if (source.current() != '|') {
          break;
        }
        source.advance();
      }
      source.leave();
    }
    if (source.current() == ')') {
      source.advance();
    } else {
      source.unclosed(open);
    }
    return new WordPart.ExtendedGlob(operator, patterns, source.span(at));
  }
}
