package dev.belay.contract.host;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * How a host is found on a machine and how hooks get into its configuration. Paths are written as
 * in {@link ConfigFile}; a list is empty where nothing is known.
 *
 * @param programs the names of its program on the {@code PATH}; the first that is there is asked
 *     for its version
 * @param folders folders that show that it is or was in use
 * @param userFiles the files of the user that take hooks: the first that has some, else the first
 * @param projectFiles the same for a project; empty where the host reads none from there
 * @param moves environment variables to the folder that they move elsewhere
 * @param takes what its readers of JSON were seen to take beyond the standard: {@code comment},
 *     {@code trailing-comma}, {@code byte-order-mark}, {@code duplicate-key}
 * @param refuses what they were seen to refuse: nothing of such a file is read
 * @param keys what every handler has beside its command: key to JSON text
 * @param closed what a handler has so that its own failure refuses: key to JSON text; empty where
 *     nothing does
 * @param closedSince the first host version that has {@code closed}; empty where unknown
 * @param shell what reads command lines elsewhere: {@code sh}, {@code bash}, {@code login}, the
 *     user's own shell as at a login
 * @param windows what reads command lines on Windows: {@code cmd}, {@code powershell}, {@code
 *     git-bash}; empty where unknown or where the host does not run there
 * @param last whether new hooks must stand behind those of others, which are told by their number
 * @param never the events that an installation leaves alone: a hook which only watches would break
 *     them, or they are no keys among the hooks
 * @param off what switches all hooks off
 * @param steps what the user has to do after an installation, in sentences
 */
public record Setup(
    List<String> programs,
    List<String> folders,
    List<String> userFiles,
    List<String> projectFiles,
    Map<String, String> moves,
    List<String> takes,
    List<String> refuses,
    Map<String, String> keys,
    Map<String, String> closed,
    String closedSince,
    String shell,
    String windows,
    boolean last,
    List<String> never,
    List<OffSwitch> off,
    List<String> steps) {
  public Setup {
    programs = List.copyOf(programs);
    folders = List.copyOf(folders);
    userFiles = List.copyOf(userFiles);
    projectFiles = List.copyOf(projectFiles);
    moves = Map.copyOf(moves);
    takes = List.copyOf(takes);
    refuses = List.copyOf(refuses);
    keys = Map.copyOf(keys);
    closed = Map.copyOf(closed);
    requireNonNull(closedSince, "closedSince");
    requireNonNull(shell, "shell");
    requireNonNull(windows, "windows");
    never = List.copyOf(never);
    off = List.copyOf(off);
    steps = List.copyOf(steps);
  }

  /**
   * Something that switches all hooks of a host off.
   *
   * @param file the file that it stands in; empty for every file that holds hooks
   * @param key the place of the value, an environment variable after {@code $}, or an option of the
   *     program after {@code --}
   * @param value the JSON text that switches off; empty for an option that takes none
   */
  public record OffSwitch(String file, String key, String value) {}
}
