package dev.belay.codegen;

import dev.belay.codegen.HostFile.Config;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code HookConfigPaths}: where all hosts keep their hooks, for those who guard these
 * files.
 */
final class ConfigPathsWriter {
  private ConfigPathsWriter() {}

  static String write(List<HostFile> hosts) {
    Set<String> endings = new TreeSet<>();
    for (HostFile host : hosts) {
      for (Config config : host.config()) {
        String ending = ending(config);
        if (ending != null) {
          endings.add(ending);
        }
      }
    }
    return """
        package dev.belay.contract;

        import java.util.List;

        /**
         * The files that hosts read hooks from, by their last parts; one that ends in a slash is a folder with everything in it.
         * Left out are names that any project may use (a plugin's bare {@code hooks.json}, {@code agents/*.md}). Generated from
         * {@code src/main/contract/hosts}: do not edit.
         */
        public final class HookConfigPaths {
          /** Sorted, without repetition. */
          public static final List<String> ENDINGS =
        %s;

          private HookConfigPaths() {}
        }
        """
        .formatted(JavaText.strings(List.copyOf(endings)));
  }

  /**
   * The last parts of a path that tell it from others: without home, root and drive, up to the
   * first wildcard.
   */
  static @Nullable String ending(Config config) {
    String path = config.path().replace('\\', '/').replaceFirst("^(~/|[A-Z]:/[^/]+/|/)", "");
    boolean anybodys = config.path().equals(path) && !path.startsWith(".") && !path.startsWith("_");
    if (anybodys
        && (Set.of("skill", "agent").contains(config.scope()) || isBarePluginFile(config))) {
      return null;
    }
    int star = path.indexOf('*');
    if (star < 0) {
      return path;
    }
    int slash = path.lastIndexOf('/', star);
    return slash < 0 ? null : path.substring(0, slash + 1);
  }

  private static boolean isBarePluginFile(Config config) {
    return config.scope().equals("plugin") && config.path().indexOf('/') < 0;
  }
}
