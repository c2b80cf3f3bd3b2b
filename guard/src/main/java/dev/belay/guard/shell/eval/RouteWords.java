package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that are made of other words: joined, replaced in, cut. Gaps stay what they are. */
final class RouteWords {
  private RouteWords() {}

  /** A word that a wrapper makes of known text. */
  static Word made(String text, Span span) {
    return new Word(text.replace(Word.GAP, '\uFFFD'), List.of(), false, true, span);
  }

  /** The words in a row, with a space between two. */
  static Word joined(List<Word> words, Span otherwise) {
    if (words.size() == 1) {
      return words.getFirst();
    }
    StringBuilder text = new StringBuilder();
    List<Unknown> unknowns = new ArrayList<>();
    Span span = words.isEmpty() ? otherwise : words.getFirst().span();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      text.append(i == 0 ? "" : " ").append(word.text());
      unknowns.addAll(word.unknowns());
      span = span.to(word.span());
    }
    return new Word(text.toString(), unknowns, false, true, span);
  }

  /** Whether one of several words holds a space. */
  static boolean isSpaced(List<Word> words) {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).text().indexOf(' ') >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The word as a shell has to read it so that it stays one. */
  static Word quoted(Word word) {
    String text = word.text();
    boolean plain = !text.isEmpty();
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain = Character.isLetterOrDigit(c) || "-_./:=,+@%^".indexOf(c) >= 0 || c == Word.GAP;
    }
    return plain
        ? word
        : new Word(
            "'" + text.replace("'", "'\\''") + "'", word.unknowns(), false, true, word.span());
  }

  /** Two words in one. */
  static Word concat(Word left, Word right) {
    List<Unknown> unknowns = new ArrayList<>(left.unknowns());
    unknowns.addAll(right.unknowns());
    return new Word(
        left.text() + right.text(),
        unknowns,
        left.glob() || right.glob(),
        true,
        left.span().to(right.span()));
  }

  /** The word with another in place of each placeholder; itself where it has none. */
  static Word replaced(Word word, String placeholder, Word with) {
    int at = placeholder.isEmpty() ? -1 : word.text().indexOf(placeholder);
    if (at < 0) {
      return word;
    }
    StringBuilder text = new StringBuilder();
    List<Unknown> unknowns = new ArrayList<>();
    int next = 0;
    int seen = 0;
    for (int i = 0; i < word.text().length(); ) {
      if (i == at) {
        text.append(with.text());
        unknowns.addAll(with.unknowns());
        i += placeholder.length();
        at = word.text().indexOf(placeholder, i);
        if (++seen > 64) {
          at = -1;
        }
      } else {
        char c = word.text().charAt(i++);
        if (c == Word.GAP) {
          unknowns.add(word.unknowns().get(next++));
        }
        text.append(c);
      }
    }
    return new Word(text.toString(), unknowns, word.glob() || with.glob(), true, word.span());
  }

  /** What a wrapper puts in, of which nothing is known. */
  static Word item(String written, List<Execution> producers, Span span) {
    return Word.unknown(new Unknown(Unknown.Kind.ITEM, written, "", producers), span);
  }

  /** The parts of a text between separators. At most so many; the last then holds the rest. */
  static List<Word> parts(Word text, char separator, int most) {
    List<Word> parts = new ArrayList<>();
    int start = 0;
    String all = text.text();
    for (int at = all.indexOf(separator); at >= 0; at = all.indexOf(separator, start)) {
      if (parts.size() == most - 1) {
        break;
      }
      parts.add(text.part(start, at));
      start = at + 1;
    }
    if (start < all.length()) {
      parts.add(text.part(start, all.length()));
    }
    return parts;
  }

  /** The value behind {@code name=}; null where the word is something else. */
  static @Nullable Word after(Word word, String prefix) {
    return word.text().startsWith(prefix) ? word.from(prefix.length()) : null;
  }

  /** The index of the {@code =} of an assignment; -1 where the word is none. */
  static int assignment(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '=') {
        return i == 0 ? -1 : i;
      }
      boolean named =
          c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (i > 0 && isDigit(c));
      if (!named) {
        return -1;
      }
    }
    return -1;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether nothing is known of the word: it may be an option, or nothing at all. */
  static boolean isWholeGap(Word word) {
    return word.text().length() == 1 && word.text().charAt(0) == Word.GAP;
  }
}
