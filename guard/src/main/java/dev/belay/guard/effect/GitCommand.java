package dev.belay.guard.effect;

import dev.belay.guard.shell.SimpleCommand;
import dev.belay.guard.shell.Word;
import java.util.List;

/**
 * A git command, whatever global options stand before its subcommand.
 *
 * @param subcommand {@code push}, {@code reset}, ...; empty when this is not git
 * @param arguments the words after it
 */
public record GitCommand(String subcommand, List<Word> arguments) {
  public GitCommand {
    arguments = List.copyOf(arguments);
  }

  public static GitCommand of(SimpleCommand command) {
    if (!command.name().equals("git")) {
      return new GitCommand("", List.of());
    }
    List<Word> words = command.arguments();
    for (int i = 0; i < words.size(); i++) {
      String value = words.get(i).value();
      switch (value) {
        case "-C",
            "-c",
            "--git-dir",
            "--work-tree",
            "--namespace",
            "--exec-path",
            "--super-prefix" ->
            i++;
        case "--help", "-h", "--version" -> {
          return new GitCommand("", List.of());
        }
        default -> {
          if (!value.startsWith("-")) {
            return new GitCommand(value, words.subList(i + 1, words.size()));
          }
        }
      }
    }
    return new GitCommand("", List.of());
  }

  /** Whether one of these words is among the arguments. */
  public boolean has(String... options) {
    for (Word word : arguments) {
      for (String option : options) {
        if (word.value().equals(option) || isAbbreviation(word.value(), option)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Git takes the beginning of a long option for the whole. */
  private static boolean isAbbreviation(String word, String option) {
    return word.length() > 3 && word.startsWith("--") && option.startsWith(word);
  }

  /** Whether a bundle of one-letter options holds this letter: {@code -fdx}. */
  public boolean hasLetter(char letter) {
    for (Word word : arguments) {
      String value = word.value();
      if (value.equals("--")) {
        return false;
      }
      if (value.length() > 1
          && value.charAt(0) == '-'
          && value.charAt(1) != '-'
          && value.indexOf(letter) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether this {@code git restore} leaves the working tree as it is. */
  boolean restoresIndexOnly() {
    return (has("--staged") || hasLetter('S')) && !has("--worktree") && !hasLetter('W');
  }
}
