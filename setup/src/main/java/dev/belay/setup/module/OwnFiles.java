package dev.belay.setup.module;

import dev.belay.contract.host.HostContract;
import dev.belay.setup.HookFile;
import dev.belay.setup.Machine;
import dev.belay.setup.Scope;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that are Belay's as a whole. */
public final class OwnFiles {
  private OwnFiles() {}

  public record Own(Path path, String text, boolean program, List<String> events) {}

  public static List<Own> of(
      Machine machine,
      HostContract host,
      HookFile file,
      List<String> program,
      boolean open,
      List<String> events) {
    return List.of();
  }

  public static List<Own> beside(
      Machine machine,
      HostContract host,
      HookFile file,
      Scope scope,
      List<String> program,
      boolean open,
      List<String> events) {
    return List.of();
  }

  public static List<Path> present(HostContract host, HookFile file) {
    return List.of();
  }

  public static List<Path> presentBeside(
      Machine machine, HostContract host, HookFile file, Scope scope) {
    return List.of();
  }

  public static @Nullable Path script(
      Machine machine, HostContract host, Scope scope, String event) {
    return null;
  }

  public static boolean isOurs(String text) {
    return false;
  }
}
