package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Assignment;
import dev.belay.guard.execution.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an execution starts in turn. */
public sealed interface Route {
  /**
   * A program with its arguments: {@code sudo}, {@code env}, {@code xargs}, {@code find -exec}.
   *
   * @param argv the program and its arguments; what {@code xargs} and {@code find} put in is {@link
   *     dev.belay.guard.execution.Unknown.Kind#ITEM}, or known where the input is
   * @param directory the directory that it is started in; null for the wrapper's own
   * @param assignments the variables that the wrapper sets for it
   * @param elsewhere whether it runs on another machine or in a container, whose files are not
   *     these
   * @param keepsInput whether it gets the wrapper's standard input
   * @param keepsFunctions whether functions and aliases of the shell are seen: {@code builtin},
   *     {@code command} and {@code exec} see builtins alone, external wrappers neither
   */
  record Program(
      List<Word> argv,
      @Nullable Word directory,
      List<Assignment> assignments,
      boolean elsewhere,
      boolean keepsInput,
      boolean keepsFunctions)
      implements Route {
    public Program {
      argv = List.copyOf(argv);
      assignments = List.copyOf(assignments);
    }
  }

  /**
   * Program text: {@code sh -c TEXT}, {@code eval}, {@code python -c}, {@code ssh host TEXT}.
   *
   * @param language {@code sh} for shells of every kind, else as in {@link
   *     dev.belay.guard.execution.Code}
   * @param arguments {@code $0}, {@code $1}, … for a shell
   * @param here whether it runs in this very shell, with its variables: {@code eval}, {@code trap}
   */
  record Text(
      String language,
      Word text,
      List<Word> arguments,
      boolean here,
      boolean elsewhere,
      @Nullable Word directory,
      List<Assignment> assignments)
      implements Route {
    public Text {
      arguments = List.copyOf(arguments);
      assignments = List.copyOf(assignments);
    }
  }

  /**
   * A file that is run as a program text: {@code bash FILE}, {@code source FILE}, {@code ./FILE}.
   *
   * @param language as above; null where its first line tells
   */
  record File(@Nullable String language, Word file, List<Word> arguments, boolean here)
      implements Route {
    public File {
      arguments = List.copyOf(arguments);
    }
  }

  /** The program text is what comes on standard input: {@code … | sh}, {@code python3 -}. */
  record StandardInput(String language, List<Word> arguments, boolean elsewhere) implements Route {
    public StandardInput {
      arguments = List.copyOf(arguments);
    }
  }
}
