package dev.belay.guard.policy;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.nio.file.Path;

/**
 * Where policy files stand. No environment variable is asked: a project can set them for its agent.
 *
 * @param managed the machine's, which only its administrator can write
 * @param home the user's home
 */
public record PolicyPlaces(Path managed, Path home) {
  public PolicyPlaces {
    requireNonNull(managed, "managed");
    requireNonNull(home, "home");
  }

  /** The usual places of this machine. */
  public static PolicyPlaces usual(Path home) {
    boolean windows = File.separatorChar == '\\';
    return new PolicyPlaces(
        Path.of(windows ? "C:\\ProgramData\\belay\\policy.yml" : "/etc/belay/policy.yml"), home);
  }

  /** The user's policy file. */
  public Path user() {
    return home.resolve(".config").resolve("belay").resolve("policy.yml");
  }

  /** The policy file of a project. */
  public static Path ofProject(Path project) {
    return project.resolve(".belay").resolve("policy.yml");
  }
}
