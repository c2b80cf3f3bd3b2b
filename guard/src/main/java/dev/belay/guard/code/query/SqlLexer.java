package dev.belay.guard.code.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts SQL of all dialects into words and signs; comments are left out. */
final class SqlLexer {
  private final String text;
  private final boolean hashComments;
  private int at;

  SqlLexer(String text, boolean hashComments) {
    this.text = text;
    this.hashComments = hashComments;
  }

  List<QueryToken> read() {
    List<QueryToken> tokens = new ArrayList<>();
    while (at < text.length()) {
      char c = text.charAt(at);
      int start = at;
      if (c == '\n' || c <= ' ') {
        at++;
      } else if (text.startsWith("--", at) || hashComments && c == '#') {
        at = to("\n", at + 1, 0);
      } else if (text.startsWith("/*", at)) {
        // What MySQL runs although it looks like a comment.
        boolean run = at + 2 < text.length() && text.charAt(at + 2) == '!';
        at = run ? at + 3 : to("*/", at + 2, 2);
        while (run && at < text.length() && Character.isDigit(text.charAt(at))) {
          at++;
        }
      } else if (text.startsWith("*/", at)) {
        at += 2;
      } else if (c == '\'') {
        tokens.add(quoted(c, true));
      } else if (c == '"' || c == '`') {
        tokens.add(quoted(c, false));
      } else if (c == '[') {
        int close = bracket();
        boolean name =
            close > at + 1
                && isWord(text.charAt(at + 1))
                && !Character.isDigit(text.charAt(at + 1));
        if (name) {
          at = close + 1;
          tokens.add(new QueryToken(text.substring(start + 1, close), "", false, start, at));
        } else {
          at++;
          tokens.add(new QueryToken("[", "[", false, start, at));
        }
      } else if (c == '$' && dollar() >= 0) {
        String tag = text.substring(at, dollar() + 1);
        int close = text.indexOf(tag, at + tag.length());
        int stop = close < 0 ? text.length() : close;
        tokens.add(new QueryToken(text.substring(at + tag.length(), stop), "", true, start, stop));
        at = Math.min(text.length(), stop + tag.length());
      } else if (isWord(c)) {
        while (at < text.length() && isWord(text.charAt(at))) {
          at++;
        }
        String word = text.substring(start, at);
        tokens.add(new QueryToken(word, word.toUpperCase(Locale.ROOT), false, start, at));
      } else {
        at++;
        String sign = String.valueOf(c);
        tokens.add(new QueryToken(sign, sign, false, start, at));
      }
    }
    return tokens;
  }

  private int bracket() {
    for (int i = at; i < text.length() && i < at + 130; i++) {
      if (text.charAt(i) == ']') {
        return i;
      }
    }
    return -1;
  }

  private int dollar() {
    int stop = at + 1;
    while (stop < text.length()
        && stop < at + 64
        && isWord(text.charAt(stop))
        && text.charAt(stop) != '$') {
      stop++;
    }
    return stop < text.length() && text.charAt(stop) == '$' ? stop : -1;
  }

  private QueryToken quoted(char quote, boolean literal) {
    int start = at;
    StringBuilder word = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == quote) {
        if (at + 1 < text.length() && text.charAt(at + 1) == quote) {
          at++;
        } else {
          break;
        }
      } else if (c == '\\'
          && quote != '`'
          && at + 1 < text.length()
          && text.charAt(at + 1) == quote) {
        at++;
      }
      word.append(text.charAt(at));
      at++;
    }
    at = Math.min(text.length(), at + 1);
    return new QueryToken(word.toString(), "", literal, start, at);
  }

  private int to(String mark, int from, int more) {
    int stop = text.indexOf(mark, from);
    return stop < 0 ? text.length() : stop + more;
  }

  private static boolean isWord(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '_'
        || c == '$'
        || c == '@'
        || c >= 0x80;
  }
}
