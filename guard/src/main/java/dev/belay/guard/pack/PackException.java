package dev.belay.guard.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pack that cannot be used. Its problems say where, what is wrong, and what to do. */
public final class PackException extends Exception {
  private static final long serialVersionUID = 1L;

  private final List<String> problems;

  PackException(String problem, @Nullable Throwable cause) {
    super(problem, cause);
    problems = List.of(problem);
  }

  PackException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** Every problem of the file, each as {@code file:line:column: what}. */
  public List<String> problems() {
    return problems;
  }
}
