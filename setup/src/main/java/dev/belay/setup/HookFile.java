package dev.belay.setup;

import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.HostContract;
import dev.belay.setup.shape.HookShape;
import dev.belay.setup.shape.HookShapes;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that a host reads hooks from, on this machine.
 *
 * @param host the host
 * @param config what the contract says of it
 * @param written the path as the contract writes it
 * @param path where it is; a trailing {@code *} stands where the file is named after its event
 * @param shape its layout; null where the whole file is Belay's or nobody's
 */
public record HookFile(
    HostContract host, ConfigFile config, String written, Path path, @Nullable HookShape shape) {

  /**
   * The file of this path.
   *
   * @throws IllegalArgumentException if the contract names no such file
   */
  static HookFile of(Machine machine, HostContract host, String written) {
    for (ConfigFile config : host.config()) {
      if (matches(config.path(), written)) {
        return new HookFile(
            host, config, written, machine.path(host, written), HookShapes.of(host, config));
      }
    }
    throw new IllegalArgumentException(host.id() + " reads no file " + written);
  }

  /** Whether {@code path} is one that {@code pattern} means; a star stands for any one name. */
  public static boolean matches(String pattern, String path) {
    int star = pattern.indexOf('*');
    if (star < 0 || pattern.equals(path)) {
      return pattern.equals(path);
    }
    String before = pattern.substring(0, star);
    int end = path.length() - (pattern.length() - star - 1);
    return path.startsWith(before)
        && end > before.length()
        && matches(pattern.substring(star + 1), path.substring(end))
        && path.substring(before.length(), end).indexOf('/') < 0;
  }

  /** Whether Belay writes the whole file. */
  public boolean isModule() {
    return config.format().equals("module");
  }

  /** Whether there is one script for each event. */
  public boolean isScripts() {
    return config.format().equals("script");
  }
}
