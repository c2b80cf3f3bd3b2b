package dev.belay.codegen;

import dev.belay.codegen.HostFile.Config;
import dev.belay.codegen.HostFile.Off;
import java.util.ArrayList;
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
    Set<String> switches = new TreeSet<>();
    for (HostFile host : hosts) {
      switches.addAll(switches(host));
      for (Off off : host.setup().off()) {
        if (!off.file().isEmpty()) {
          endings.add(off.file().replaceFirst("^~/", ""));
        }
      }
      for (Config config : host.config()) {
        String ending = ending(config);
        if (ending != null) {
          endings.add(ending);
        }
      }
    }
    return
"""
        package dev.belay.contract;

        import java.util.ArrayList;
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

          /**
           * What takes the hooks from an agent when it stands on its command line, each behind the agent's program: an option, a
           * setting as {@code key=value}, or a variable before it as {@code $name=value}, without a value where any counts.
           */
          public static final List<String> SWITCHES =
        %s;

          private HookConfigPaths() {}
        }
        """
        .formatted(JavaText.strings(List.copyOf(endings)), JavaText.strings(List.copyOf(switches)));
  }

  /** Variables that move the configuration elsewhere leave the agent without it. */
  static List<String> switches(HostFile host) {
    List<String> switches = new ArrayList<>();
    for (String program : host.setup().programs()) {
      for (Off off : host.setup().off()) {
        String value = off.value().replace("\"", "");
        switches.add(program + " " + off.key() + (value.isEmpty() ? "" : "=" + value));
      }
      host.setup().moves().keySet().forEach(name -> switches.add(program + " $" + name));
    }
    return switches;
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
