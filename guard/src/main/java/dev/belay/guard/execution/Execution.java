package dev.belay.guard.execution;

import dev.belay.guard.shell.syntax.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One program start: the program that really runs, with the arguments that it gets. Wrappers are
 * followed: {@code sudo rm x} gives an execution of {@code sudo} and, with {@code sudo} in its
 * trail, one of {@code rm}. So are other languages: {@code shutil.rmtree("/x")} in Python gives
 * {@code rm -r /x} with {@code python3} in its trail.
 *
 * @param argv the program and its arguments; empty where there are only assignments or redirections
 * @param assignments the variables that are set for it, or by it where it has no words
 * @param redirections the files that the shell opens for it, those of enclosing commands included
 * @param input its standard input
 * @param code what it runs as an interpreter; null for others
 * @param trail the wrappers, interpreters and functions that it is started through, outermost
 *     first, by their names
 * @param directory the working directory at that point, absolute; null where it is not known
 * @param stands why it stands for something that is no program start: the code of another language;
 *     null for a real one
 * @param span where it stands in the outermost text; for nested texts, where the word stands that
 *     holds them
 */
public record Execution(
    List<Word> argv,
    List<Assignment> assignments,
    List<Redirection> redirections,
    Input input,
    @Nullable Code code,
    List<String> trail,
    @Nullable String directory,
    @Nullable String stands,
    Span span) {
  public Execution {
    argv = List.copyOf(argv);
    assignments = List.copyOf(assignments);
    redirections = List.copyOf(redirections);
    trail = List.copyOf(trail);
  }

  /**
   * The program's name without its folder and without {@code .exe}; in lower case, since file
   * systems may not mind. Empty where it is not known: its folder need not be.
   */
  public String program() {
    if (argv.isEmpty()) {
      return "";
    }
    Word first = argv.getFirst();
    String name = programName(first.text());
    return first.isKnown() || name.indexOf(Word.GAP) < 0 ? name : "";
  }

  /** The words after the program. */
  public List<Word> arguments() {
    return argv.isEmpty() ? argv : argv.subList(1, argv.size());
  }

  /** Whether it was started through this wrapper, interpreter or function. */
  public boolean through(String name) {
    return trail.contains(name);
  }

  /** The command as one line, for messages. */
  public String line() {
    StringBuilder line = new StringBuilder();
    for (Word word : argv) {
      line.append(line.isEmpty() ? "" : " ").append(word.shown());
    }
    return line.toString();
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
