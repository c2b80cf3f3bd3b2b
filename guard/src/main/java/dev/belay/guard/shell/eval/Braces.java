package dev.belay.guard.shell.eval;

import dev.belay.guard.shell.syntax.Span;
import dev.belay.guard.shell.syntax.WordNode;
import dev.belay.guard.shell.syntax.WordPart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brace expansion: <code>{a,b}</code> and <code>{1..3}</code>. */
final class Braces {
  private static final int MOST = 256;

  private Braces() {}

  static boolean isIn(List<WordPart> parts) {
    for (int i = 0; i < parts.size(); i++) {
      WordPart part = parts.get(i);
      if (part instanceof WordPart.BraceList || part instanceof WordPart.BraceRange) {
        return true;
      }
    }
    return false;
  }

  /** The words that a word with braces becomes, at most {@value #MOST}. */
  static List<List<WordPart>> expand(List<WordPart> parts, Evaluation evaluation) {
    List<List<WordPart>> words = new ArrayList<>();
    words.add(List.of());
    for (WordPart part : parts) {
      List<List<WordPart>> items =
          switch (part) {
            case WordPart.BraceList list -> items(list, evaluation);
            case WordPart.BraceRange range -> items(range);
            default -> List.of(List.of(part));
          };
      List<List<WordPart>> longer = new ArrayList<>();
      for (List<WordPart> word : words) {
        for (List<WordPart> item : items) {
          evaluation.spend(word.size() + item.size());
          if (longer.size() == MOST || evaluation.isStopped()) {
            break;
          }
          List<WordPart> joined = new ArrayList<>(word);
          joined.addAll(item);
          longer.add(joined);
        }
      }
      words = longer;
      if (evaluation.isStopped()) {
        break;
      }
    }
    return words;
  }

  private static List<List<WordPart>> items(WordPart.BraceList list, Evaluation evaluation) {
    List<List<WordPart>> items = new ArrayList<>();
    for (WordNode item : list.items()) {
      if (items.size() >= MOST) {
        break;
      }
      if (isIn(item.parts())) {
        items.addAll(expand(item.parts(), evaluation));
      } else {
        items.add(item.parts());
      }
    }
    return items;
  }

  private static List<List<WordPart>> items(WordPart.BraceRange range) {
    List<String> bounds = range.bounds();
    Long first = number(bounds.getFirst());
    Long last = bounds.size() < 2 ? null : number(bounds.get(1));
    Long step = bounds.size() < 3 ? Long.valueOf(1) : number(bounds.get(2));
    boolean numbers = first != null && last != null;
    if (!numbers
        && bounds.size() >= 2
        && bounds.get(0).length() == 1
        && bounds.get(1).length() == 1) {
      first = (long) bounds.get(0).charAt(0);
      last = (long) bounds.get(1).charAt(0);
    }
    if (first == null || last == null || step == null || Math.abs(last - first) > 1_000_000) {
      return List.of(List.of(new WordPart.Quoted("", range.span())));
    }
    int width = 0;
    for (int i = 0; i < 2; i++) {
      String bound = bounds.get(i);
      if (numbers && bound.length() > 1 && bound.startsWith("0")) {
        width = Math.max(bounds.get(0).length(), bounds.get(1).length());
      }
    }
    long by = Math.max(1, Math.abs(step));
    List<List<WordPart>> items = new ArrayList<>();
    for (long at = first;
        (first <= last ? at <= last : at >= last) && items.size() < MOST;
        at += first <= last ? by : -by) {
      items.add(
          List.of(item(numbers ? padded(at, width) : String.valueOf((char) at), range.span())));
    }
    return items;
  }

  private static WordPart item(String text, Span span) {
    return new WordPart.Quoted(text, span);
  }

  private static String padded(long number, int width) {
    String digits = Long.toString(Math.abs(number));
    StringBuilder padded = new StringBuilder(number < 0 ? "-" : "");
    for (int i = padded.length() + digits.length(); i < width; i++) {
      padded.append('0');
    }
    return padded.append(digits).toString();
  }

  private static @Nullable Long number(String text) {
    int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    if (start == text.length() || text.length() > 12) {
      return null;
    }
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return null;
      }
    }
    return Long.valueOf(text.startsWith("+") ? text.substring(1) : text);
  }
}
