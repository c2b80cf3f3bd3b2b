package dev.belay.lab.sandbox;

import static java.util.Objects.requireNonNull;

/**
 * How a command ended.
 *
 * @param exit its exit code; {@link #TIMED_OUT} when it was killed for taking too long
 */
public record Outcome(int exit, String stdout, String stderr) {
  public static final int TIMED_OUT = -1;

  public Outcome {
    requireNonNull(stdout, "stdout");
    requireNonNull(stderr, "stderr");
  }

  public boolean succeeded() {
    return exit == 0;
  }

  /** For the message of a failed case. */
  public String described() {
    return "exit " + exit + "\nstdout: " + end(stdout) + "\nstderr: " + end(stderr);
  }

  private static String end(String text) {
    return text.substring(Math.max(0, text.length() - 2000));
  }
}
