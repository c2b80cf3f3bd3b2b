package dev.belay.lint.compat;

import dev.belay.lint.compat.ClaudeModsArguments.Help;
import dev.belay.lint.compat.ClaudeModsArguments.Misuse;
import dev.belay.lint.compat.ClaudeModsArguments.Run;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the published linter's command line as Python's {@code argparse} (3.11) does: options may
 * be shortened and stand anywhere, and what is wrong is told in its words.
 */
final class ArgparseReading {
  /**
   * In the order in which they are declared, which is the order in which ambiguous ones are named.
   */
  private static final List<String> LONG_OPTIONS = List.of("--help", "--json", "--strict");

  private final List<String> words;
  private final List<String> unrecognized = new ArrayList<>();
  private String path = "";
  private boolean pathTaken;
  private boolean json;
  private boolean strict;

  private ArgparseReading(List<String> words) {
    this.words = words;
  }

  static ClaudeModsArguments read(List<String> words) {
    return new ArgparseReading(words).read();
  }

  private ClaudeModsArguments read() {
    int separator = words.indexOf("--");
    for (String word : separator < 0 ? words : words.subList(0, separator)) {
      if (longOptions(word).size() > 1) {
        return new Misuse(
            "ambiguous option: " + word + " could match " + String.join(", ", longOptions(word)));
      }
    }
    int at = 0;
    while (at < words.size()) {
      String word = words.get(at);
      if (!isOption(word)) {
        at = takePositionals(at);
        continue;
      }
      ClaudeModsArguments ending = takeOption(word);
      if (ending != null) {
        return ending;
      }
      at++;
    }
    return unrecognized.isEmpty()
        ? new Run(path, json, strict)
        : new Misuse("unrecognized arguments: " + String.join(" ", unrecognized));
  }

  /** Takes the words up to the next option, and all after a {@code --}; the index after them. */
  private int takePositionals(int from) {
    int at = from;
    boolean separated = false;
    if (!pathTaken) {
      pathTaken = true;
      if (isSeparator(at)) {
        separated = true;
        at++;
      }
      if (at < words.size()) {
        path = words.get(at++);
      }
      if (!separated && isSeparator(at)) {
        separated = true;
        at++;
      }
    }
    while (at < words.size() && (separated || !isOption(words.get(at)))) {
      separated |= isSeparator(at);
      unrecognized.add(words.get(at++));
    }
    return at;
  }

  private boolean isSeparator(int at) {
    return at < words.size() && words.get(at).equals("--");
  }

  /** What the program ends with here, if it does. */
  private @Nullable ClaudeModsArguments takeOption(String word) {
    if (word.startsWith("-h")) {
      return shortHelp(word.startsWith("-h=") ? word.substring(3) : word.substring(2), word);
    }
    List<String> options = longOptions(word);
    if (options.isEmpty()) {
      unrecognized.add(word);
      return null;
    }
    String option = options.getFirst();
    int assigned = word.indexOf('=');
    if (assigned >= 0) {
      return ignored(option.equals("--help") ? "-h/--help" : option, word.substring(assigned + 1));
    }
    switch (option) {
      case "--json" -> json = true;
      case "--strict" -> strict = true;
      default -> {
        return new Help();
      }
    }
    return null;
  }

  /** Short options may share a dash; {@code -h} is the only one. */
  private static ClaudeModsArguments shortHelp(String others, String word) {
    int helps = 0;
    while (helps < others.length() && others.charAt(helps) == 'h') {
      helps++;
    }
    return helps == others.length() && !word.equals("-h=")
        ? new Help()
        : ignored("-h/--help", others.substring(helps));
  }

  private static Misuse ignored(String option, String value) {
    return new Misuse(
        "argument " + option + ": ignored explicit argument " + PythonText.repr(value));
  }

  private static boolean isOption(String word) {
    if (word.length() < 2 || word.charAt(0) != '-' || word.equals("--")) {
      return false;
    }
    return word.startsWith("-h")
        || !longOptions(word).isEmpty()
        || !(isNegativeNumber(word) || word.indexOf(' ') >= 0);
  }

  /** The options that begin as {@code word} does before its {@code =}. */
  private static List<String> longOptions(String word) {
    if (!word.startsWith("--") || word.equals("--")) {
      return List.of();
    }
    int assigned = word.indexOf('=');
    String name = assigned < 0 ? word : word.substring(0, assigned);
    List<String> found = new ArrayList<>();
    for (String option : LONG_OPTIONS) {
      if (option.startsWith(name)) {
        found.add(option);
      }
    }
    return found;
  }

  private static boolean isNegativeNumber(String word) {
    int point = word.indexOf('.');
    boolean wholeIsDigits = isDigits(word, 1, point < 0 ? word.length() : point);
    return point < 0
        ? wholeIsDigits
        : wholeIsDigits && point + 1 < word.length() && isDigits(word, point + 1, word.length());
  }

  private static boolean isDigits(String word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
