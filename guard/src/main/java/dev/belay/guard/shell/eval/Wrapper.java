package dev.belay.guard.shell.eval;

import static java.util.Objects.requireNonNull;

import dev.belay.guard.execution.Assignment;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a program that starts another reads its words: {@link WrapperTable} has one for each.
 *
 * @param subcommand the words that have to come first, options between them passed over
 * @param letters the one-letter options that take a value, attached or as the next word
 * @param words the long options that take a value as the next word
 * @param operands how many operands stand before the command
 * @param traits what else is true of it
 * @param directory the options whose value is the command's directory
 * @param texts the options whose value is a shell text
 * @param nothing the options with which it starts nothing
 * @param command the options behind which the command begins; empty where it is the first operand
 */
record Wrapper(
    List<String> subcommand,
    String letters,
    Set<String> words,
    int operands,
    Set<Trait> traits,
    Set<String> directory,
    Set<String> texts,
    Set<String> nothing,
    Set<String> command) {
  /** A trait of a wrapper. */
  enum Trait {
    /** {@code NAME=value} may stand before the command. */
    ASSIGNS,
    /** The command runs in another machine or container. */
    ELSEWHERE,
    /** The words are joined and given to a shell. */
    SHELL,
    /** One word alone is given to a shell, several are a program's. */
    SHELL_WHEN_ONE,
    /** Without a command it starts a shell, which reads the standard input. */
    SHELL_WHEN_NONE,
    /** The command does not get the standard input. */
    NO_INPUT,
    /** The command stands behind {@code --} and nowhere else. */
    DASHES,
    /** Options may stand behind operands, up to the command's place. */
    PERMUTES,
    /** An option of one dash is a whole word, as in {@code -name}. */
    LONG_SINGLE
  }

  Wrapper {
    subcommand = List.copyOf(subcommand);
    requireNonNull(letters, "letters");
    words = Set.copyOf(words);
    traits = Set.copyOf(traits);
    directory = Set.copyOf(directory);
    texts = Set.copyOf(texts);
    nothing = Set.copyOf(nothing);
    command = Set.copyOf(command);
  }

  private boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** Adds what an execution of this wrapper starts; whether it is one (its subcommand fits). */
  boolean add(Execution execution, List<Route> routes) {
    List<Word> arguments = execution.arguments();
    int at = afterSubcommand(arguments);
    if (at < 0) {
      return false;
    }
    new Reading(execution, arguments, at, routes).read();
    return true;
  }

  private int afterSubcommand(List<Word> arguments) {
    int found = 0;
    int i = 0;
    while (found < subcommand.size()) {
      if (i >= arguments.size()) {
        return -1;
      }
      String word = arguments.get(i).text();
      if (word.equals(subcommand.get(found))) {
        found++;
      } else if (word.length() > 1 && word.charAt(0) == '-') {
        i += takesNext(word) ? 1 : 0;
      } else {
        return -1;
      }
      i++;
    }
    return i;
  }

  private boolean takesNext(String word) {
    if (word.startsWith("--") || is(Trait.LONG_SINGLE)) {
      return words.contains(word);
    }
    for (int i = 1; i < word.length(); i++) {
      if (letters.indexOf(word.charAt(i)) >= 0) {
        return i == word.length() - 1;
      }
    }
    return words.contains(word);
  }

  /** One reading of one execution. */
  private final class Reading {
    private final Execution execution;
    private final List<Word> arguments;
    private final List<Route> routes;
    private final List<Assignment> assignments = new ArrayList<>();
    private @Nullable Word inDirectory;
    private int at;
    private boolean ended;

    Reading(Execution execution, List<Word> arguments, int at, List<Route> routes) {
      this.execution = execution;
      this.arguments = arguments;
      this.at = at;
      this.routes = routes;
    }

    void read() {
      int left = operands;
      boolean told = false;
      boolean waits = is(Trait.DASHES) || !command.isEmpty();
      for (; at < arguments.size(); at++) {
        Word word = arguments.get(at);
        String text = word.text();
        if (text.equals("--") && !ended) {
          ended = true;
          if (is(Trait.DASHES)) {
            left = 0;
            waits = false;
          }
        } else if (!ended && text.length() > 1 && text.charAt(0) == '-') {
          if (command.contains(text)) {
            left = 0;
            waits = false;
            ended = true;
            continue;
          }
          Boolean starts = option(word);
          if (starts == null) {
            return;
          }
          told |= starts;
        } else if (is(Trait.ASSIGNS) && left == 0 && RouteWords.assignment(text) > 0) {
          int equals = RouteWords.assignment(text);
          assignments.add(new Assignment(text.substring(0, equals), word.from(equals + 1)));
        } else if (left > 0) {
          left--;
        } else if (!waits) {
          started(arguments.subList(at, arguments.size()));
          return;
        }
      }
      if (!told && is(Trait.SHELL_WHEN_NONE)) {
        routes.add(new Route.StandardInput("sh", List.of(), is(Trait.ELSEWHERE)));
      }
    }

    /** Reads an option; whether it starts something; null when nothing will be started. */
    private @Nullable Boolean option(Word word) {
      String text = word.text();
      if (text.startsWith("--") || is(Trait.LONG_SINGLE)) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        if (nothing.contains(name)) {
          return null;
        }
        Word value = equals < 0 ? null : word.from(equals + 1);
        if (value == null
            && (words.contains(name) || texts.contains(name) || directory.contains(name))) {
          value = ++at < arguments.size() ? arguments.get(at) : null;
        }
        return value != null && valued(name, value);
      }
      boolean started = false;
      for (int i = 1; i < text.length(); i++) {
        String name = "-" + text.charAt(i);
        if (nothing.contains(name)) {
          return null;
        }
        if (letters.indexOf(text.charAt(i)) >= 0) {
          Word value = i + 1 < text.length() ? word.from(i + 1) : null;
          if (value == null && ++at < arguments.size()) {
            value = arguments.get(at);
          }
          started = value != null && valued(name, value);
          break;
        }
      }
      return started;
    }

    private boolean valued(String name, Word value) {
      if (directory.contains(name)) {
        inDirectory = value;
      }
      if (!texts.contains(name)) {
        return false;
      }
      text(value);
      return true;
    }

    private void text(Word text) {
      routes.add(
          new Route.Text(
              "sh", text, List.of(), false, is(Trait.ELSEWHERE), inDirectory, assignments));
    }

    private void started(List<Word> words) {
      if (is(Trait.SHELL) || (is(Trait.SHELL_WHEN_ONE) && words.size() == 1)) {
        text(RouteWords.joined(words, execution.span()));
        if (RouteWords.isSpaced(words)) {
          // The shell in between takes the quotes away that were meant for the command.
          program(words);
        }
        return;
      }
      program(words);
      if (RouteWords.isWholeGap(words.getFirst()) && words.size() > 1) {
        // It may hold options, or nothing, so that the command begins behind it.
        program(words.subList(1, words.size()));
      }
    }

    private void program(List<Word> words) {
      routes.add(
          new Route.Program(
              words, inDirectory, assignments, is(Trait.ELSEWHERE), !is(Trait.NO_INPUT), false));
    }
  }
}
