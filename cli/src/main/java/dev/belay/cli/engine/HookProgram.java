package dev.belay.cli.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What agents start for a hook. */
public final class HookProgram {
  private HookProgram() {}

  /** Whether this Belay was built with the client. */
  public static boolean hasClient() {
    return System.getProperty("belay.home") != null && Files.isExecutable(client());
  }

  /** The client; the launcher and {@code hook} where there is none. */
  public static List<String> command() {
    return hasClient()
        ? List.of(client().toString())
        : List.of(System.getProperty("belay.launcher", "belay"), "hook");
  }

  /** Where the client belongs. */
  public static Path client() {
    return EngineLauncher.home().resolve("bin").resolve("belay-hook");
  }
}
