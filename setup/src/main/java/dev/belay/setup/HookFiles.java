package dev.belay.setup;

import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.HostContract;
import dev.belay.setup.shape.HookShape;
import dev.belay.setup.text.ConfigSyntaxException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that hosts read hooks from, on this machine. */
public final class HookFiles {
  private HookFiles() {}

  /** The files that an installation may choose from. */
  public static List<HookFile> candidates(Machine machine, HostContract host, Scope scope) {
    List<HookFile> files = new ArrayList<>();
    for (String written : scope.files(host.setup())) {
      files.add(HookFile.of(machine, host, written));
    }
    return files;
  }

  /**
   * The file that an installation writes to: the first that has hooks, since some hosts read one of
   * several alone; else the first whose folder is there, else the first. Null where the host reads
   * none of this scope.
   */
  public static @Nullable HookFile ofBelay(Machine machine, HostContract host, Scope scope) {
    List<HookFile> files = candidates(machine, host, scope);
    for (HookFile file : files) {
      if (hasHooks(file)) {
        return file;
      }
    }
    for (HookFile file : files) {
      if (file.path().getParent() != null && Files.isDirectory(file.path().getParent())) {
        return file;
      }
    }
    return files.isEmpty() ? null : files.getFirst();
  }

  private static boolean hasHooks(HookFile file) {
    HookShape shape = file.shape();
    try {
      return shape != null
          && Files.isRegularFile(file.path())
          && !shape.read(Files.readString(file.path(), StandardCharsets.UTF_8)).isEmpty();
    } catch (IOException | ConfigSyntaxException e) {
      // Whoever chooses it will be told.
      return true;
    }
  }

  /** Whether a host reads hooks from this file. */
  public static boolean reads(HostContract host, HookFile file) {
    for (ConfigFile config : host.config()) {
      boolean same = HookFile.matches(config.path(), file.written());
      if (same && !config.scope().equals("plugin")) {
        return true;
      }
    }
    return false;
  }
}
