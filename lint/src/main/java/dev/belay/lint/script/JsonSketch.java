package dev.belay.lint.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a JSON text in which pieces may be unknown. */
final class JsonSketch {
  private static final int DEPTH = 32;

  private final String text;
  private int at;
  private boolean failed;

  private JsonSketch(String text) {
    this.text = text;
  }

  /** The object that a text holds and nothing else; null where it surely holds none. */
  static AnswerSketch.@Nullable Members object(String text) {
    JsonSketch reader = new JsonSketch(text);
    reader.blanks();
    AnswerSketch found = reader.value(0);
    reader.blanks();
    return !reader.failed
            && reader.at >= text.length()
            && found instanceof AnswerSketch.Members members
        ? members
        : null;
  }

  private AnswerSketch value(int depth) {
    if (at >= text.length() || depth > DEPTH) {
      return fail();
    }
    char c = text.charAt(at);
    if (c == '{') {
      return members(depth);
    }
    if (c == '[') {
      return items(depth);
    }
    if (c == '"') {
      return string();
    }
    int start = at;
    while (at < text.length() && ",]}: \t\r\n\"[{".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(start, at);
    if (word.indexOf(Value.HOLE) >= 0) {
      return AnswerSketch.unknown();
    }
    boolean known = word.equals("true") || word.equals("false") || word.equals("null");
    return known || word.matches("-?[0-9][0-9.eE+-]*")
        ? new AnswerSketch.Constant(word, false)
        : fail();
  }

  private AnswerSketch members(int depth) {
    Map<String, AnswerSketch> members = new LinkedHashMap<>();
    boolean open = false;
    at++;
    blanks();
    while (!failed && !accept('}')) {
      if (at < text.length() && text.charAt(at) == Value.HOLE) {
        open = true;
        at++;
      } else {
        AnswerSketch key = at < text.length() && text.charAt(at) == '"' ? string() : fail();
        blanks();
        if (!accept(':')) {
          return fail();
        }
        blanks();
        AnswerSketch value = value(depth + 1);
        if (key instanceof AnswerSketch.Constant name) {
          members.put(name.text(), value);
        } else {
          open = true;
        }
      }
      blanks();
      if (accept(',')) {
        blanks();
      } else if (at >= text.length() || text.charAt(at) != '}' && text.charAt(at) != Value.HOLE) {
        return fail();
      }
    }
    return new AnswerSketch.Members(members, open);
  }

  private AnswerSketch items(int depth) {
    List<AnswerSketch> items = new ArrayList<>();
    at++;
    blanks();
    while (!failed && !accept(']')) {
      items.add(value(depth + 1));
      blanks();
      if (accept(',')) {
        blanks();
      } else if (at >= text.length() || text.charAt(at) != ']') {
        return fail();
      }
    }
    return new AnswerSketch.Items(items);
  }

  private AnswerSketch string() {
    StringBuilder read = new StringBuilder();
    boolean whole = true;
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at++);
      whole &= c != Value.HOLE;
      if (c == '\\' && at < text.length()) {
        char next = text.charAt(at++);
        read.append(next == 'n' ? '\n' : next == 't' ? '\t' : next);
      } else {
        read.append(c);
      }
    }
    if (!accept('"')) {
      return fail();
    }
    return whole ? new AnswerSketch.Constant(read.toString(), true) : AnswerSketch.unknown();
  }

  private boolean accept(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void blanks() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
  }

  private AnswerSketch fail() {
    failed = true;
    at = text.length();
    return AnswerSketch.unknown();
  }
}
