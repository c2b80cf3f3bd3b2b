package dev.belay.setup;

import dev.belay.contract.host.Setup;
import java.util.List;
import java.util.Locale;

/** Whose sessions a registration is for. */
public enum Scope {
  /** All of the user's. */
  USER,
  /** Those in one project, of everyone who works there. */
  PROJECT;

  /** The files that take hooks of this scope, as the contract writes them. */
  public List<String> files(Setup setup) {
    return this == USER ? setup.userFiles() : setup.projectFiles();
  }

  /** The name on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
