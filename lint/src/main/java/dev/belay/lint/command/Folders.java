package dev.belay.lint.command;

import dev.belay.contract.host.HostContract;
import java.util.Locale;
import java.util.TreeSet;

/** Variables of hosts that hold folders, told by how hosts name them. */
public final class Folders {
  private Folders() {}

  /** Whether a variable of this name holds a folder of the user's. */
  public static boolean isFolder(String variable) {
    return isProject(variable)
        || isPlugin(variable)
        || variable.endsWith("_CWD")
        || variable.endsWith("PLUGIN_DATA");
  }

  /** Whether this is a host's variable for the project's folder. */
  public static boolean isProject(String variable) {
    return variable.endsWith("_PROJECT_DIR");
  }

  /** Whether this is a host's variable for the plugin's folder. */
  public static boolean isPlugin(String variable) {
    return variable.endsWith("PLUGIN_ROOT") || variable.equals("extensionPath");
  }

  /** The host's own variable for the folder of the project; empty if it has none. */
  public static String project(HostContract host) {
    return own(host, false);
  }

  /** The host's own variable for the folder of a plugin; empty if it has none. */
  public static String plugin(HostContract host) {
    return own(host, true);
  }

  /** Several hosts set another one's variables, too. */
  private static String own(HostContract host, boolean plugin) {
    String found = "";
    for (String variable : new TreeSet<>(host.env().keySet())) {
      if (plugin ? isPlugin(variable) : isProject(variable)) {
        String vendor = variable.substring(0, variable.indexOf('_')).toLowerCase(Locale.ROOT);
        if (found.isEmpty() || host.id().contains(vendor) || vendor.equals("plugin")) {
          found = variable;
        }
      }
    }
    return found;
  }
}
