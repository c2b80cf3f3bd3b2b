package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Assignment;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code env}: options, assignments, a command; {@code -S} takes a text apart by its own rules. */
final class EnvRoutes {
  private static final int MOST_SPLITS = 4;

  private EnvRoutes() {}

  static void add(Execution execution, List<Route> routes) {
    List<Word> arguments = execution.arguments();
    List<Assignment> assignments = new ArrayList<>();
    Word directory = null;
    int splits = 0;
    boolean ended = false;
    for (int i = 0; i < arguments.size(); i++) {
      Word word = arguments.get(i);
      String text = word.text();
      if (text.equals("--") && !ended) {
        ended = true;
        continue;
      }
      if (!ended && text.length() > 1 && text.charAt(0) == '-') {
        Option option = Option.of(arguments, i);
        if (option.name == 'S' && option.value != null && splits++ < MOST_SPLITS) {
          List<Word> all = new ArrayList<>(split(option.value));
          int next = i + 1 + (option.takesNext ? 1 : 0);
          all.addAll(
              next < arguments.size() ? arguments.subList(next, arguments.size()) : List.of());
          arguments = all;
          i = -1;
          continue;
        }
        if (option.name == 'C') {
          directory = option.value;
        }
        i += option.takesNext ? 1 : 0;
        continue;
      }
      if (text.equals("-") && !ended) {
        continue;
      }
      int equals = text.indexOf('=');
      if (equals > 0 && text.lastIndexOf(Word.GAP, equals) < 0) {
        assignments.add(new Assignment(text.substring(0, equals), word.from(equals + 1)));
        ended = true;
        continue;
      }
      List<Word> words = arguments.subList(i, arguments.size());
      routes.add(new Route.Program(words, directory, assignments, false, true, false));
      if (RouteWords.isWholeGap(word) && words.size() > 1) {
        routes.add(
            new Route.Program(
                words.subList(1, words.size()), directory, assignments, false, true, false));
      }
      return;
    }
  }

  /** An option that takes a value: its letter, the value, and whether that is the next word. */
  private record Option(char name, @Nullable Word value, boolean takesNext) {
    static Option of(List<Word> arguments, int at) {
      Word word = arguments.get(at);
      String text = word.text();
      Word next = at + 1 < arguments.size() ? arguments.get(at + 1) : null;
      if (text.startsWith("--")) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        char letter = '-';
        if (name.length() > 3 && "--split-string".startsWith(name)) {
          letter = 'S';
        } else if (name.length() > 3 && "--chdir".startsWith(name)) {
          letter = 'C';
        } else if (name.length() > 3 && "--unset".startsWith(name)) {
          letter = 'u';
        } else if (name.equals("--argv0")) {
          letter = 'a';
        }
        if (letter == '-') {
          return new Option(letter, null, false);
        }
        return equals < 0
            ? new Option(letter, next, true)
            : new Option(letter, word.from(equals + 1), false);
      }
      for (int i = 1; i < text.length(); i++) {
        char letter = text.charAt(i);
        if (letter == 'S' || letter == 'C' || letter == 'u' || letter == 'P' || letter == 'a') {
          return i + 1 < text.length()
              ? new Option(letter, word.from(i + 1), false)
              : new Option(letter, next, true);
        }
      }
      return new Option('-', null, false);
    }
  }

  /** Takes a text apart as {@code env -S} does. */
  static List<Word> split(Word text) {
    List<Word> words = new ArrayList<>();
    String all = text.text();
    StringBuilder word = new StringBuilder();
    List<Unknown> unknowns = new ArrayList<>();
    boolean started = false;
    char quote = 0;
    int gap = 0;
    for (int i = 0; i < all.length(); i++) {
      char c = all.charAt(i);
      if (c == Word.GAP) {
        unknowns.add(text.unknowns().get(gap++));
        word.append(c);
        started = true;
      } else if (c == '\\' && i + 1 < all.length()) {
        char next = all.charAt(++i);
        if (quote == '\'') {
          word.append(next == '\'' || next == '\\' ? "" : "\\").append(next);
        } else if (next == 'c' && quote == 0) {
          break;
        } else if (next == '_' && quote == 0) {
          started = flush(text, words, word, unknowns, started);
          continue;
        } else {
          word.append(escaped(next));
        }
        started = true;
      } else if (c == '\'' || c == '"') {
        if (quote == 0) {
          quote = c;
          started = true;
        } else if (quote == c) {
          quote = 0;
        } else {
          word.append(c);
        }
      } else if (quote == 0 && isSpace(c)) {
        started = flush(text, words, word, unknowns, started);
      } else if (quote == 0 && c == '#' && !started) {
        break;
      } else if (c == '$' && quote != '\'' && i + 1 < all.length() && all.charAt(i + 1) == '{') {
        int close = all.indexOf('}', i);
        String name = all.substring(i + 2, close < 0 ? all.length() : close);
        i = close < 0 ? all.length() : close;
        unknowns.add(new Unknown(Unknown.Kind.VARIABLE, "${" + name + "}", name, List.of()));
        word.append(Word.GAP);
        started = true;
      } else {
        word.append(c);
        started = true;
      }
    }
    flush(text, words, word, unknowns, started);
    return words;
  }

  private static boolean flush(
      Word text, List<Word> words, StringBuilder word, List<Unknown> unknowns, boolean started) {
    if (started) {
      words.add(new Word(word.toString(), unknowns, false, true, text.span()));
      word.setLength(0);
      unknowns.clear();
    }
    return false;
  }

  private static char escaped(char c) {
    return switch (c) {
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> '\u000b';
      case '_' -> ' ';
      default -> c;
    };
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
