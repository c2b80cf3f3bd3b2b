package dev.belay.codegen;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything that is wrong with one or several contract files; the message has one line for each
 * problem.
 */
public final class ContractFileException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  public ContractFileException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
