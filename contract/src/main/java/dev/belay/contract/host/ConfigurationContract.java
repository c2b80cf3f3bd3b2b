package dev.belay.contract.host;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in a host's hook configuration. Immutable; made by the build from {@code
 * contract/src/main/contract/hosts/<id>.yml}, each host in a class of its own that is loaded when
 * {@link #of} first asks for it: the way of a hook never pays for it.
 *
 * <p>An empty list, map or text means that the fact is not known, and that nothing can be checked
 * with it.
 *
 * @param layouts the kinds of files, the first that covers a file counts; see {@link #layout}
 * @param unknown what the host drops because of something that it does not know
 * @param workingFolders scope to the folder that relative paths of commands start from; the key
 *     {@code *} stands for all other scopes; see {@link #workingFolder}
 * @param placeholders what the host replaces in commands by itself
 * @param gone the names of tools that payloads do not have any more
 * @param stdout event to what plain text on standard output means there; see {@link #stdout}
 * @param oldAnswers answers of another time or another host, and what becomes of them
 * @param ifOn the events that take the handler member {@code if}, a permission rule
 * @param matcherWords event to the fixed word that its matchers are tested against instead of a
 *     field
 * @param matcherAliases tool to the other names that matchers may call it by
 */
public record ConfigurationContract(
    List<Layout> layouts,
    Unknown unknown,
    Map<String, String> workingFolders,
    List<Placeholder> placeholders,
    List<GoneTool> gone,
    Map<String, PlainText> stdout,
    List<OldAnswer> oldAnswers,
    List<String> ifOn,
    Map<String, String> matcherWords,
    Map<String, List<String>> matcherAliases) {
  /** Of a host of whose configuration nothing is known. */
  static final ConfigurationContract NONE =
      new ConfigurationContract(
          List.of(),
          Unknown.NONE,
          Map.of(),
          List.of(),
          List.of(),
          Map.of(),
          List.of(),
          List.of(),
          Map.of(),
          Map.of());

  public ConfigurationContract {
    layouts = List.copyOf(layouts);
    requireNonNull(unknown, "unknown");
    workingFolders = Map.copyOf(workingFolders);
    placeholders = List.copyOf(placeholders);
    gone = List.copyOf(gone);
    stdout = Map.copyOf(stdout);
    oldAnswers = List.copyOf(oldAnswers);
    ifOn = List.copyOf(ifOn);
    matcherWords = Map.copyOf(matcherWords);
    matcherAliases = Map.copyOf(matcherAliases);
  }

  /** What may stand in the configuration of a host of {@link HostCatalog}. */
  public static ConfigurationContract of(HostContract host) {
    return ConfigurationCatalog.of(host.id());
  }

  /** The layout of one of the host's files; null where it is not known. */
  public @Nullable Layout layout(ConfigFile file) {
    for (Layout layout : layouts) {
      if (layout.covers(file)) {
        return layout;
      }
    }
    return null;
  }

  /**
   * What a relative path in a command is relative to, for hooks of a file of this scope: {@code
   * session} (the folder that the session is in, which may change), {@code project} (its root),
   * {@code file} (the folder of the configuration file), {@code plugin} (the plugin's folder),
   * {@code home}; empty where it is not known.
   */
  public String workingFolder(String scope) {
    String folder = workingFolders.get(scope);
    return folder != null ? folder : workingFolders.getOrDefault("*", "");
  }

  /** What plain text on standard output means on this event, with exit code 0. */
  public PlainText stdout(EventContract event) {
    return stdout.getOrDefault(event.name(), PlainText.UNKNOWN);
  }

  /** The tool of this name, when payloads have it no more; null otherwise. */
  public @Nullable GoneTool gone(String toolName) {
    for (GoneTool tool : gone) {
      if (tool.name().equals(toolName)) {
        return tool;
      }
    }
    return null;
  }
}
