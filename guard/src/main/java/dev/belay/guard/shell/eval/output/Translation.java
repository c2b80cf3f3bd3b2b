package dev.belay.guard.shell.eval.output;

import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code tr}: sets with ranges, classes and escapes; {@code -d}, {@code -s}, {@code -c}. */
final class Translation {
  private static final int MOST = 1024;

  private Translation() {}

  static @Nullable Word by(Arguments words, Word input, Span span) {
    List<Word> operands = words.operands();
    if (operands.isEmpty() || !operands.getFirst().isKnown()) {
      return null;
    }
    boolean deletes = words.has('d');
    boolean squeezes = words.has('s');
    boolean others = words.has('c') || words.has('C');
    String from = set(operands.getFirst().text());
    String to = operands.size() > 1 ? set(operands.get(1).text()) : "";
    String squeezed = operands.size() > 1 ? to : from;
    OutputText out = new OutputText();
    String text = input.text();
    char last = Word.GAP;
    int gap = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == Word.GAP) {
        out.gap(input.unknowns().get(gap++));
        last = c;
        continue;
      }
      int at = from.lastIndexOf(c);
      boolean in = others ? at < 0 : at >= 0;
      if (in && deletes) {
        continue;
      }
      char changed = c;
      if (in && !deletes && !to.isEmpty()) {
        int index = others ? to.length() - 1 : Math.min(at, to.length() - 1);
        changed = to.charAt(index);
      }
      boolean squeeze =
          others && operands.size() == 1
              ? from.indexOf(changed) < 0
              : squeezed.indexOf(changed) >= 0;
      if (squeezes && squeeze && changed == last) {
        continue;
      }
      out.append(changed);
      last = changed;
    }
    return out.word(span);
  }

  /** The characters of a set, in order. */
  private static String set(String text) {
    StringBuilder set = new StringBuilder();
    for (int i = 0; i < text.length() && set.length() < MOST; i++) {
      char c = text.charAt(i);
      if (c == '[' && text.startsWith("[:", i)) {
        int end = text.indexOf(":]", i + 2);
        if (end > 0) {
          named(text.substring(i + 2, end), set);
          i = end + 1;
          continue;
        }
      }
      if (c == '\\' && i + 1 < text.length()) {
        i++;
        int octal = 0;
        int digits = 0;
        while (digits < 3
            && i + digits < text.length()
            && Character.digit(text.charAt(i + digits), 8) >= 0) {
          octal = octal * 8 + Character.digit(text.charAt(i + digits), 8);
          digits++;
        }
        if (digits > 0) {
          c = (char) octal;
          i += digits - 1;
        } else {
          c = escaped(text.charAt(i));
        }
      }
      if (i + 2 < text.length() && text.charAt(i + 1) == '-') {
        char end = text.charAt(i + 2);
        for (int next = c; next <= end && set.length() < MOST; next++) {
          set.append((char) next);
        }
        i += 2;
      } else {
        set.append(c);
      }
    }
    return set.toString();
  }

  private static char escaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'a' -> '\u0007';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'v' -> '\u000b';
      default -> c;
    };
  }

  private static void named(String name, StringBuilder set) {
    for (char c = 0; c < 128; c++) {
      boolean in =
          switch (name) {
            case "upper" -> c >= 'A' && c <= 'Z';
            case "lower" -> c >= 'a' && c <= 'z';
            case "digit" -> c >= '0' && c <= '9';
            case "alpha" -> Character.isLetter(c);
            case "alnum" -> Character.isLetterOrDigit(c);
            case "space" -> c == ' ' || (c >= 9 && c <= 13);
            case "blank" -> c == ' ' || c == '\t';
            case "punct" -> c > 32 && c < 127 && !Character.isLetterOrDigit(c);
            case "print" -> c >= 32 && c < 127;
            case "graph" -> c > 32 && c < 127;
            case "cntrl" -> c < 32 || c == 127;
            case "xdigit" -> Character.digit(c, 16) >= 0;
            default -> false;
          };
      if (in) {
        set.append(c);
      }
    }
  }
}
