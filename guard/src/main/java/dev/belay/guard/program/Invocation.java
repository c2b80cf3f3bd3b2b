package dev.belay.guard.program;

import static java.util.Objects.requireNonNull;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An execution whose words are sorted the way its program sorts them.
 *
 * @param execution what is sorted
 * @param program the program's name, in lower case; empty where it is not known
 * @param words the words that are neither options nor their values, in order: subcommands first
 * @param depth how many of them name the subcommand, as far as the program is known
 * @param options the options, in order
 * @param grammar what is known of the program, of its subcommand where there is one
 */
public record Invocation(
    Execution execution,
    String program,
    List<Word> words,
    int depth,
    List<Option> options,
    Grammar grammar) {
  public Invocation {
    requireNonNull(execution, "execution");
    requireNonNull(program, "program");
    requireNonNull(grammar, "grammar");
  }

  /** Sorts the words of an execution. Never fails; takes time in proportion to the words. */
  public static Invocation of(Execution execution) {
    return of(execution, ProgramTable.standard());
  }

  /** Sorts them by another table. */
  public static Invocation of(Execution execution, ProgramTable table) {
    return new ArgumentSorter(execution, table).sort();
  }

  /** The words that name the subcommand: {@code [s3, rb]}, {@code [push]}. */
  public List<String> command() {
    List<String> command = new ArrayList<>(depth);
    for (int i = 0; i < depth; i++) {
      command.add(words.get(i).text());
    }
    return command;
  }

  /** The words after the subcommand. */
  public List<Word> operands() {
    return depth == 0 ? words : words.subList(depth, words.size());
  }

  /**
   * The words after the first ones, for a rule that says which words are the command. Empty where
   * there are not as many.
   */
  public List<Word> operandsAfter(int commandWords) {
    return commandWords >= words.size() ? List.of() : words.subList(commandWords, words.size());
  }

  /** The first word; empty where there is none or it is not known. */
  public String subcommand() {
    return words.isEmpty() || !words.getFirst().isKnown() ? "" : words.getFirst().text();
  }

  /** Whether the words begin with these. */
  public boolean runs(String... command) {
    if (command.length > words.size()) {
      return false;
    }
    for (int i = 0; i < command.length; i++) {
      if (!words.get(i).is(command[i])) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether it only shows its help or its version. Programs without subcommands may take what
   * follows an operand as another one, and an option of which nobody knows whether it takes a value
   * may take the word behind it: there it does not count.
   */
  public boolean isHelp() {
    Option help = option("--help");
    if (help == null && words.isEmpty()) {
      help = option("--version");
    }
    if (help == null || help.value() != null) {
      return false;
    }
    List<Word> arguments = execution.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      Word word = arguments.get(i);
      if (word == help.word()) {
        return i == 0 || !mayTakeValue(arguments.get(i - 1).text());
      }
      if (depth == 0 && !words.isEmpty() && word == words.getFirst()) {
        return false;
      }
    }
    return false;
  }

  private boolean mayTakeValue(String text) {
    if (!text.startsWith("-") || text.indexOf('=') >= 0) {
      return false;
    }
    // A letter that is known to take a value has taken it.
    boolean letter = !text.startsWith("--") && grammar.isKnown();
    return !letter && !grammar.flags().contains(text);
  }

  /** Whether an option of this name, with its dashes, is given. */
  public boolean has(String flag) {
    return option(flag) != null;
  }

  /** Whether one of these options is given. */
  public boolean hasAny(String... flags) {
    for (String flag : flags) {
      if (has(flag)) {
        return true;
      }
    }
    return false;
  }

  /** The first option of this name; null where it is not given. */
  public @Nullable Option option(String flag) {
    boolean fold = grammar.style().ignoresCase();
    for (int i = 0; i < options.size(); i++) {
      Option option = options.get(i);
      if (fold ? option.name().equalsIgnoreCase(flag) : option.name().equals(flag)) {
        return option;
      }
    }
    return null;
  }

  /** The values that options of this name are given. */
  public List<Word> values(String flag) {
    List<Word> values = List.of();
    boolean fold = grammar.style().ignoresCase();
    for (int i = 0; i < options.size(); i++) {
      Option option = options.get(i);
      Word value = option.value();
      if (value != null
          && (fold ? option.name().equalsIgnoreCase(flag) : option.name().equals(flag))) {
        if (values.isEmpty()) {
          values = new ArrayList<>(2);
        }
        values.add(value);
      }
    }
    return values;
  }

  /** The first value of the first of these options that has one; null where none has. */
  public @Nullable Word value(String... flags) {
    for (String flag : flags) {
      Option option = option(flag);
      if (option != null && option.value() != null) {
        return option.value();
      }
    }
    return null;
  }
}
