package dev.belay.guard.execution;

import static java.util.Objects.requireNonNull;

/**
 * A file that the shell opens for a program. Duplicated descriptors are followed: {@code exec 3>f;
 * echo x >&3} gives a redirection to {@code f}.
 *
 * @param mode what for
 * @param file the file; {@code /dev/tcp/host/port} where bash opens a connection
 */
public record Redirection(Mode mode, Word file) {
  /** What a file is opened for. */
  public enum Mode {
    /** {@code <} */
    READ,
    /** {@code >}, {@code >|}, {@code &>}: what was in it is gone. */
    OVERWRITE,
    /** {@code >>}, {@code &>>} */
    APPEND,
    /** <code>&lt;&gt;</code> */
    BOTH
  }

  public Redirection {
    requireNonNull(mode, "mode");
    requireNonNull(file, "file");
  }

  public boolean writes() {
    return mode != Mode.READ;
  }

  public boolean reads() {
    return mode == Mode.READ || mode == Mode.BOTH;
  }
}
