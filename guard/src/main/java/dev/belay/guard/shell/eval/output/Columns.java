package dev.belay.guard.shell.eval.output;

import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.Span;
import org.jspecify.annotations.Nullable;

/** {@code cut}: characters or fields of each line. */
final class Columns {
  private Columns() {}

  static @Nullable Word cut(Arguments words, Word input, Span span) {
    Word characters = words.has('c') ? words.value('c') : words.value('b');
    Word fields = words.value('f');
    Word list = characters != null ? characters : fields;
    if (list == null || !list.isKnown() || words.has('C')) {
      return null;
    }
    Word delimiter = words.value('d');
    char between =
        delimiter == null || delimiter.text().isEmpty() ? '\t' : delimiter.text().charAt(0);
    OutputText out = new OutputText();
    for (Word line : Filters.lines(input)) {
      String text = line.text();
      if (characters != null) {
        for (int i = 0; i < text.length(); i++) {
          if (selects(list.text(), i + 1)) {
            out.append(line, i, i + 1);
          }
        }
      } else {
        if (text.indexOf(between) < 0) {
          if (!words.has('s')) {
            out.append(line).append('\n');
          }
          continue;
        }
        fields(line, between, list.text(), out);
      }
      out.append('\n');
    }
    return out.word(span);
  }

  private static void fields(Word line, char between, String list, OutputText out) {
    String text = line.text();
    int start = 0;
    boolean first = true;
    for (int number = 1; start <= text.length(); number++) {
      int end = text.indexOf(between, start);
      end = end < 0 ? text.length() : end;
      if (selects(list, number)) {
        if (!first) {
          out.append(between);
        }
        out.append(line, start, end);
        first = false;
      }
      start = end + 1;
    }
  }

  /** Whether a list such as {@code 1,3-5,7-} holds a number. */
  private static boolean selects(String list, int number) {
    int at = 0;
    while (at < list.length()) {
      int comma = list.indexOf(',', at);
      int end = comma < 0 ? list.length() : comma;
      int dash = list.indexOf('-', at);
      if (dash < 0 || dash >= end) {
        if (Arguments.number(list.substring(at, end)) == number) {
          return true;
        }
      } else {
        int from = Arguments.number(list.substring(at, dash));
        int to =
            dash + 1 == end ? Integer.MAX_VALUE : Arguments.number(list.substring(dash + 1, end));
        if (number >= from && number <= to) {
          return true;
        }
      }
      at = end + 1;
    }
    return false;
  }
}
