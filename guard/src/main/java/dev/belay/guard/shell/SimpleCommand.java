package dev.belay.guard.shell;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One program start: a command word with its arguments, after expansion. Wrappers are followed:
 * {@code sudo rm x} gives the command {@code sudo} and, with {@code sudo} in its trail, the command
 * {@code rm}.
 *
 * @param argv the words, the command word first; empty where there are only assignments or
 *     redirections
 * @param assignments the assignments before it
 * @param redirections its redirections
 * @param fedBy the commands that stand before it in its pipeline
 * @param input the text on its standard input, where that is known
 * @param trail the wrappers, shells and functions that it is started through, outermost first
 * @param directory the working directory at that point, where it is known
 * @param background whether it is started with {@code &}
 * @param start where it begins in the text; for a nested text, where the word that holds the text
 *     begins
 * @param end where it ends
 */
public record SimpleCommand(
    List<Word> argv,
    List<Assignment> assignments,
    List<Redirection> redirections,
    List<SimpleCommand> fedBy,
    @Nullable String input,
    List<String> trail,
    @Nullable String directory,
    boolean background,
    int start,
    int end) {
  public SimpleCommand {
    argv = List.copyOf(argv);
    assignments = List.copyOf(assignments);
    redirections = List.copyOf(redirections);
    fedBy = List.copyOf(fedBy);
    trail = List.copyOf(trail);
  }

  /**
   * The program's name without its folder and without {@code .exe}, in lower case; empty where it
   * is not known.
   */
  public String name() {
    return argv.isEmpty() || !argv.getFirst().known() ? "" : programName(argv.getFirst().value());
  }

  /** The words after the command word. */
  public List<Word> arguments() {
    return argv.isEmpty() ? argv : argv.subList(1, argv.size());
  }

  /** Whether it was started through this wrapper, shell or function. */
  public boolean through(String wrapper) {
    return trail.contains(requireNonNull(wrapper));
  }

  /** The command as one line, for messages. */
  public String line() {
    StringBuilder line = new StringBuilder();
    for (Word word : argv) {
      line.append(line.isEmpty() ? "" : " ").append(word.value());
    }
    return line.toString();
  }

  SimpleCommand inBackground() {
    return new SimpleCommand(
        argv, assignments, redirections, fedBy, input, trail, directory, true, start, end);
  }

  /** The last part of a program's path without {@code .exe}, in lower case. */
  public static String programName(String path) {
    int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    String name = path.substring(slash + 1).toLowerCase(Locale.ROOT);
    return name.endsWith(".exe") ? name.substring(0, name.length() - 4) : name;
  }

  @Override
  public String toString() {
    return line();
  }
}
