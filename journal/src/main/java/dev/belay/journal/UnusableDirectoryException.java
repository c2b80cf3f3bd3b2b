package dev.belay.journal;

import java.io.IOException;
import java.nio.file.Path;

/** A directory that must not hold a journal, or cannot. The message says what the user can do. */
public final class UnusableDirectoryException extends IOException {
  private static final long serialVersionUID = 1L;

  UnusableDirectoryException(Path directory, String why) {
    super("the journal's directory " + directory + " cannot be used: " + why);
  }
}
