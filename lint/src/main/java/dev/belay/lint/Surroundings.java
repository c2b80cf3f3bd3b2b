package dev.belay.lint;

import static java.util.Objects.requireNonNull;

import dev.belay.setup.Machine;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the machine and the project around a configuration file.
 *
 * @param machine the user's home and environment; its project is the file's
 * @param plugin the plugin's folder, for a file that a plugin brings; null else
 * @param hostVersion the host version to judge for; empty for the newest that is known
 * @param disk whether files beside it may be looked at; else nothing is said about them
 */
public record Surroundings(
    Machine machine, @Nullable Path plugin, String hostVersion, boolean disk) {
  public Surroundings {
    requireNonNull(machine, "machine");
    requireNonNull(hostVersion, "hostVersion");
  }

  /** Nothing is known but the text. */
  public static Surroundings none() {
    return new Surroundings(
        new Machine(Path.of("/"), Path.of("/"), Map.of(), false), null, "", false);
  }
}
