package dev.belay.contract.host;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.ToolKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that Belay knows of a host. Immutable; made by the build from {@code
 * contract/src/main/contract/hosts/<id>.yml}.
 *
 * @param id the host's id, kebab case
 * @param title the product's name
 * @param vendor who makes it
 * @param verifiedVersion the version that the lab ran; empty where it never did
 * @param documentedVersion the version that documents speak of; empty where unknown
 * @param places where the common facts lie in a payload
 * @param recognition what tells its payloads from those of others
 * @param config where it reads hooks from, in the order that it reads them
 * @param timeoutUnit {@code s} or {@code ms}: the unit in its configuration
 * @param timeoutDefault its default time limit, in that unit; 0 where undocumented
 * @param http what it does with HTTP hooks; null where it has none
 * @param setup how hooks get into its configuration
 * @param matcherSyntax how matchers are read: {@code exact-or-regex}, {@code regex}, {@code
 *     strict-regex} (where a lone star is an error and matches nothing), {@code glob}, {@code none}
 *     ...
 * @param env environment variables that it sets for hooks, with their meaning
 * @param tools its tools; the first that matches a name counts
 * @param events its events, in the host's own order
 * @param notes facts that users of this host should know
 */
public record HostContract(
    String id,
    String title,
    String vendor,
    String verifiedVersion,
    String documentedVersion,
    PayloadPlaces places,
    Recognition recognition,
    List<ConfigFile> config,
    String timeoutUnit,
    int timeoutDefault,
    @Nullable HttpHandlers http,
    Setup setup,
    String matcherSyntax,
    Map<String, String> env,
    List<ToolContract> tools,
    List<EventContract> events,
    List<String> notes) {
  public HostContract {
    requireNonNull(id, "id");
    config = List.copyOf(config);
    requireNonNull(setup, "setup");
    env = Map.copyOf(env);
    tools = List.copyOf(tools);
    events = List.copyOf(events);
    notes = List.copyOf(notes);
  }

  /**
   * The event of this name: the exact spelling first, then whatever differs in case alone (some
   * hosts change the case from one of their surfaces to the next).
   */
  public @Nullable EventContract event(String spelling) {
    for (EventContract event : events) {
      if (event.isNamed(spelling)) {
        return event;
      }
    }
    String lower = spelling.toLowerCase(Locale.ROOT);
    for (EventContract event : events) {
      if (event.name().toLowerCase(Locale.ROOT).equals(lower)) {
        return event;
      }
    }
    return null;
  }

  /**
   * The tool of this name; one that no line of the contract matches is of kind {@link
   * ToolKind#OTHER}.
   */
  public ToolContract tool(String toolName) {
    for (ToolContract tool : tools) {
      if (tool.matches(toolName)) {
        return tool;
      }
    }
    return new ToolContract(
        toolName, ToolKind.OTHER, List.of(), List.of(), List.of(), List.of(), List.of(), null);
  }
}
