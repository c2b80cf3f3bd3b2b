package dev.belay.contract.openhook;

import java.util.List;

/** A document that is not what OpenHook 0.1 asks for. */
public final class OpenHookException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  OpenHookException(String what, List<String> problems) {
    super(what + String.join("; ", problems));
    this.problems = List.copyOf(problems);
  }

  /** Everything that is wrong, one sentence each. */
  public List<String> problems() {
    return problems;
  }
}
