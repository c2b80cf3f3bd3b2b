package dev.belay.setup.install;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/** Nothing was changed, because something is not as it must be. */
public final class InstallException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What kind of thing. */
  public enum Kind {
    /** A file that may not be read or written, or is somebody else's. */
    FILE,
    /** A file that was read and is malformed, or not laid out as its host demands. */
    MALFORMED,
    /** What was asked for does not exist for this host. */
    IMPOSSIBLE
  }

  private final Kind kind;
  private final String where;
  private final String whatToDo;

  InstallException(Kind kind, String what, Path where, String whatToDo) {
    this(kind, what, where.toString(), whatToDo);
  }

  InstallException(Kind kind, String what, String where, String whatToDo) {
    super(requireNonNull(what));
    this.kind = kind;
    this.where = where;
    this.whatToDo = whatToDo;
  }

  public Kind kind() {
    return kind;
  }

  public String what() {
    return String.valueOf(getMessage());
  }

  /** The file; empty where it is about none. */
  public String where() {
    return where;
  }

  public String whatToDo() {
    return whatToDo;
  }
}
