package dev.belay.guard.shell.eval.output;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code echo} and {@code printf}. */
final class Printed {
  private static final int MOST_ROUNDS = 1024;

  private Printed() {}

  static Word echo(Execution execution) {
    List<Word> words = execution.arguments();
    boolean line = true;
    boolean escapes = false;
    int i = 0;
    for (; i < words.size() && isEchoOption(words.get(i).text()); i++) {
      String option = words.get(i).text();
      for (int k = 1; k < option.length(); k++) {
        switch (option.charAt(k)) {
          case 'n' -> line = false;
          case 'e' -> escapes = true;
          default -> escapes = false;
        }
      }
    }
    OutputText out = new OutputText();
    for (int first = i; i < words.size(); i++) {
      if (i > first) {
        out.append(' ');
      }
      if (!escapes) {
        out.append(words.get(i));
      } else if (Escapes.resolve(words.get(i), true, out)) {
        return out.word(execution.span());
      }
    }
    if (line) {
      out.append('\n');
    }
    return out.word(execution.span());
  }

  private static boolean isEchoOption(String word) {
    if (word.length() < 2 || word.charAt(0) != '-') {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      if ("neE".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Null where it writes into a variable, or without a format. */
  static @Nullable Word printf(Execution execution) {
    List<Word> words = execution.arguments();
    int start = 0;
    if (start < words.size() && words.get(start).text().startsWith("-v")) {
      return null;
    }
    if (start < words.size() && words.get(start).is("--")) {
      start++;
    }
    if (start >= words.size()) {
      return null;
    }
    OutputText out = new OutputText();
    format(words.get(start), words.subList(start + 1, words.size()), out);
    return out.word(execution.span());
  }

  /** Writes by a format, which is used again while there are arguments. */
  static void format(Word format, List<Word> arguments, OutputText out) {
    int next = 0;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      int used = once(format, arguments, next, out);
      if (used < 0 || used == next || used >= arguments.size() || out.isFull()) {
        return;
      }
      next = used;
    }
  }

  /** One use of the format; the next argument, or -1 where {@code \c} ended it. */
  private static int once(Word format, List<Word> arguments, int first, OutputText out) {
    String text = format.text();
    int next = first;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        int end = Escapes.one(text, i, false, out);
        if (end < 0) {
          return -1;
        }
        i = end - 1;
        continue;
      }
      if (c != '%' || i + 1 == text.length()) {
        out.append(format, i, i + 1);
        continue;
      }
      if (text.charAt(i + 1) == '%') {
        out.append('%');
        i++;
        continue;
      }
      int at = i + 1;
      boolean left = false;
      boolean zero = false;
      while (at < text.length() && "-+ #0'".indexOf(text.charAt(at)) >= 0) {
        left |= text.charAt(at) == '-';
        zero |= text.charAt(at) == '0';
        at++;
      }
      int width = 0;
      if (at < text.length() && text.charAt(at) == '*') {
        width = (int) number(next < arguments.size() ? arguments.get(next).text() : "");
        next++;
        at++;
      }
      while (at < text.length() && isDigit(text.charAt(at)) && width < 4096) {
        width = width * 10 + text.charAt(at++) - '0';
      }
      int precision = -1;
      if (at < text.length() && text.charAt(at) == '.') {
        at++;
        precision = 0;
        if (at < text.length() && text.charAt(at) == '*') {
          precision = (int) number(next < arguments.size() ? arguments.get(next).text() : "");
          next++;
          at++;
        }
        while (at < text.length() && isDigit(text.charAt(at)) && precision < 65536) {
          precision = precision * 10 + text.charAt(at++) - '0';
        }
      }
      while (at < text.length() && "hlLjzt".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      if (at < text.length() && text.charAt(at) == '(') {
        int close = text.indexOf(')', at);
        at = close < 0 ? text.length() - 1 : close + 1;
        if (at < text.length()) {
          out.gap(new Unknown(Unknown.Kind.NUMBER, "%(…)T", "", List.of()));
          next++;
        }
        i = at;
        continue;
      }
      if (at >= text.length()) {
        return next;
      }
      Word argument = next < arguments.size() ? arguments.get(next) : null;
      next++;
      if (!conversion(text.charAt(at), argument, width, precision, left, zero, out)) {
        return -1;
      }
      i = at;
    }
    return next;
  }

  private static boolean conversion(
      char kind,
      @Nullable Word argument,
      int width,
      int precision,
      boolean left,
      boolean zero,
      OutputText out) {
    if (argument != null && !argument.isKnown() && kind != 's' && kind != 'b' && kind != 'q') {
      out.gap(argument.unknowns().getFirst());
      return true;
    }
    String value = argument == null ? "" : argument.text();
    switch (kind) {
      case 's' -> {
        int end = precision >= 0 ? Math.min(precision, value.length()) : value.length();
        pad(width - end, !left, ' ', out);
        if (argument != null) {
          out.append(argument, 0, end);
        }
        pad(width - end, left, ' ', out);
      }
      case 'q', 'Q' -> {
        if (argument == null || value.isEmpty()) {
          out.append("''");
        } else {
          quoted(argument, out);
        }
      }
      case 'b' -> {
        return argument == null || !Escapes.resolve(argument, true, out);
      }
      case 'c' -> out.append(value.isEmpty() ? "" : value.substring(0, 1));
      case 'd', 'i', 'u', 'o', 'x', 'X' -> {
        long number = number(value);
        String digits =
            switch (kind) {
              case 'o' -> Long.toOctalString(number);
              case 'x' -> Long.toHexString(number);
              case 'X' -> Long.toHexString(number).toUpperCase(java.util.Locale.ROOT);
              default -> Long.toString(number);
            };
        int zeros = Math.max(0, precision - digits.length());
        int space = width - digits.length() - zeros;
        pad(space, !left, zero ? '0' : ' ', out);
        pad(zeros, true, '0', out);
        out.append(digits);
        pad(space, left, ' ', out);
      }
      default -> out.gap(new Unknown(Unknown.Kind.NUMBER, "%" + kind, "", List.of()));
    }
    return true;
  }

  private static void quoted(Word word, OutputText out) {
    String text = word.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c == Word.GAP || Character.isLetterOrDigit(c) || "_-./:=@%+,".indexOf(c) >= 0;
      if (!plain) {
        out.append('\\');
      }
      out.append(word, i, i + 1);
    }
  }

  private static void pad(int count, boolean wanted, char with, OutputText out) {
    for (int i = 0; wanted && i < count && i < 4096; i++) {
      out.append(with);
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A number as {@code printf} reads it: decimal, octal, hexadecimal, or a quoted character. */
  static long number(String text) {
    if (text.length() > 1 && (text.charAt(0) == '\'' || text.charAt(0) == '"')) {
      return text.codePointAt(1);
    }
    int at = 0;
    boolean negative = false;
    if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
      negative = text.charAt(at++) == '-';
    }
    int base = 10;
    if (at + 1 < text.length() && text.charAt(at) == '0') {
      boolean hex = text.charAt(at + 1) == 'x' || text.charAt(at + 1) == 'X';
      base = hex ? 16 : 8;
      at += hex ? 2 : 1;
    }
    long value = 0;
    while (at < text.length() && Character.digit(text.charAt(at), base) >= 0) {
      value = value * base + Character.digit(text.charAt(at++), base);
    }
    return negative ? -value : value;
  }
}
