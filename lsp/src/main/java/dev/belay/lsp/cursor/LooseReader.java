package dev.belay.lsp.cursor;

import dev.belay.lsp.cursor.LooseNode.Elements;
import dev.belay.lsp.cursor.LooseNode.Member;
import dev.belay.lsp.cursor.LooseNode.Members;
import dev.belay.lsp.cursor.LooseNode.Scalar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON with comments, or the values of TOML, however broken: what is missing is taken for
 * there, what is too much is passed over. Takes time and memory in proportion to the text. Not safe
 * for threads.
 */
final class LooseReader {
  private static final String THREE_QUOTES = "\"\"\"";
  private static final String THREE_APOSTROPHES = "'''";

  private final String text;
  private final boolean toml;
  private final Deque<Frame> open = new ArrayDeque<>();
  private int openMembers;
  private int openElements;
  private int at;

  private LooseReader(String text, boolean toml, int from) {
    this.text = text;
    this.toml = toml;
    this.at = from;
  }

  /** The documents in a text, one most often: something may stand behind the first. */
  static List<LooseNode> json(String text) {
    LooseReader reader = new LooseReader(text, false, text.startsWith("\uFEFF") ? 1 : 0);
    Frame root = new Frame(false, false, reader.at);
    reader.open.push(root);
    reader.read();
    return root.elements;
  }

  /** The lines of a TOML table from a place on, up to the next header or the end. */
  static Members tomlTable(String text, int from) {
    LooseReader reader = new LooseReader(text, true, from);
    Frame root = new Frame(true, false, from);
    reader.open.push(root);
    reader.read();
    root.finish(reader.at);
    return new Members(from, reader.at, false, false, root.members);
  }

  /** Something that is not closed yet. */
  private static final class Frame {
    private final boolean holdsMembers;
    private final boolean marks;
    private final int start;
    private final List<Member> members = new ArrayList<>();
    private final List<LooseNode> elements = new ArrayList<>();
    private @Nullable Scalar key;
    private int separator = -1;

    Frame(boolean holdsMembers, boolean marks, int start) {
      this.holdsMembers = holdsMembers;
      this.marks = marks;
      this.start = start;
    }

    /** The member in the making ends, with or without a value. */
    void finish(int end) {
      if (key != null) {
        members.add(new Member(key.text(), key, separator, null, end));
      }
      key = null;
      separator = -1;
    }

    void add(LooseNode value) {
      if (!holdsMembers) {
        elements.add(value);
      } else if (key != null && separator >= 0) {
        members.add(new Member(key.text(), key, separator, value, value.end()));
        key = null;
        separator = -1;
      } else if (value instanceof Scalar name) {
        finish(value.start());
        key = name;
      } else {
        finish(value.start());
        Scalar nameless = new Scalar(value.start(), value.start(), "", 0, true);
        members.add(new Member("", nameless, value.start(), value, value.end()));
      }
    }

    /** What was taken for the value of the member before turns out to be the next one's name. */
    void separate(int place) {
      if (!holdsMembers) {
        return;
      }
      if (key != null) {
        separator = separator < 0 ? place : separator;
        return;
      }
      if (!members.isEmpty() && members.getLast().value() instanceof Scalar name) {
        Member before = members.removeLast();
        members.add(
            new Member(before.key(), before.keyNode(), before.separator(), null, name.start()));
        key = name;
        separator = place;
      }
    }

    /** The list or the object as far as it came. */
    LooseNode node(int end, boolean closed) {
      finish(closed ? end - 1 : end);
      return holdsMembers
          ? new Members(start, end, marks, closed, members)
          : new Elements(start, end, marks, closed, elements);
    }
  }

  private Frame top() {
    return Objects.requireNonNull(open.peek());
  }

  private boolean isAtTop() {
    return open.size() == 1;
  }

  private void read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (toml && isAtTop() && c == '[' && top().separator < 0) {
        break;
      }
      token(c);
    }
    while (!isAtTop()) {
      close(false);
    }
  }

  private void token(char c) {
    switch (c) {
      case '{', '[' -> {
        open.push(new Frame(c == '{', true, at));
        count(c == '{', 1);
        at++;
      }
      case '}', ']' -> {
        at++;
        closeUpTo(c == '}');
      }
      case ',' -> top().finish(at++);
      case '"' -> string('"');
      case '\'' -> {
        if (toml) {
          string('\'');
        } else {
          word();
        }
      }
      case '\n', '\r' -> {
        if (toml && isAtTop()) {
          top().finish(at);
        }
        at++;
      }
      case ' ', '\t', '\f' -> at++;
      default -> other(c);
    }
  }

  private void other(char c) {
    if (c == (toml ? '=' : ':')) {
      top().separate(at++);
    } else if (toml && c == '#') {
      at = lineEnd(at);
    } else if (!toml && text.startsWith("//", at)) {
      at = lineEnd(at);
    } else if (!toml && text.startsWith("/*", at)) {
      int end = text.indexOf("*/", at + 2);
      at = end < 0 ? text.length() : end + 2;
    } else {
      word();
    }
  }

  private void count(boolean members, int change) {
    if (members) {
      openMembers += change;
    } else {
      openElements += change;
    }
  }

  /** A closing mark closes what is open inside as well; one that nothing waits for does nothing. */
  private void closeUpTo(boolean members) {
    if ((members ? openMembers : openElements) == 0) {
      return;
    }
    while (top().holdsMembers != members) {
      close(false);
    }
    close(true);
  }

  private void close(boolean closed) {
    Frame frame = open.pop();
    count(frame.holdsMembers, -1);
    // What is closed by something around it ends before that.
    boolean forced = !closed && at > 0 && at <= text.length() && isCloser(at - 1);
    top().add(frame.node(forced ? at - 1 : at, closed));
  }

  private boolean isCloser(int place) {
    return text.charAt(place) == '}' || text.charAt(place) == ']';
  }

  private void string(char quote) {
    int start = at;
    String three = quote == '"' ? THREE_QUOTES : THREE_APOSTROPHES;
    if (toml && text.startsWith(three, start)) {
      int end = text.indexOf(three, start + 3);
      at = end < 0 ? lineEnd(start + 3) : end + 3;
      String content = text.substring(start + 3, end < 0 ? at : end);
      top().add(new Scalar(start, at, content, 3, end >= 0));
      return;
    }
    boolean escapes = quote == '"';
    int end = start + 1;
    while (end < text.length() && !isLineEnd(text.charAt(end)) && text.charAt(end) != quote) {
      end += escapes && text.charAt(end) == '\\' && !isLineEndAt(end + 1) ? 2 : 1;
    }
    end = Math.min(end, text.length());
    boolean closed = end < text.length() && text.charAt(end) == quote;
    String content = text.substring(start + 1, end);
    at = closed ? end + 1 : end;
    top().add(new Scalar(start, at, escapes ? unescaped(content) : content, 1, closed));
  }

  private boolean isLineEndAt(int place) {
    return place >= text.length() || isLineEnd(text.charAt(place));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void word() {
    int start = at++;
    while (at < text.length() && !endsWord(text.charAt(at))) {
      at++;
    }
    top().add(new Scalar(start, at, text.substring(start, at), 0, true));
  }

  private boolean endsWord(char c) {
    return switch (c) {
      case ' ', '\t', '\f', '\n', '\r', ',', '{', '}', '[', ']', '"' -> true;
      case ':' -> !toml;
      case '=', '#', '\'' -> toml;
      default -> false;
    };
  }

  /** What a string says; escapes that mean nothing are left as they are. */
  static String unescaped(String content) {
    if (content.indexOf('\\') < 0) {
      return content;
    }
    StringBuilder plain = new StringBuilder(content.length());
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c != '\\' || i + 1 == content.length()) {
        plain.append(c);
        continue;
      }
      char escaped = content.charAt(++i);
      switch (escaped) {
        case 'n' -> plain.append('\n');
        case 't' -> plain.append('\t');
        case 'r' -> plain.append('\r');
        case 'b' -> plain.append('\b');
        case 'f' -> plain.append('\f');
        case 'u' -> {
          int code = i + 5 <= content.length() ? hex(content, i + 1) : -1;
          plain.append(code < 0 ? 'u' : (char) code);
          i += code < 0 ? 0 : 4;
        }
        default -> plain.append(escaped);
      }
    }
    return plain.toString();
  }

  private static int hex(String content, int start) {
    int code = 0;
    for (int i = start; i < start + 4; i++) {
      int digit = Character.digit(content.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
