package dev.belay.lab.agent;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which agents the lab is about: those that {@code belay.lab.hosts} or {@code BELAY_LAB} name
 * ({@code all}: every one), else those of CI that are installed already. {@code belay.lab.version}
 * puts another version in the place of the pinned one.
 */
public final class ChosenAgents {
  private static final List<String> OF_CI =
      List.of("claude-code", "codex", "gemini-cli", "opencode");

  private ChosenAgents() {}

  public static List<Agent> all() {
    Agents pinned = Agents.pinned();
    List<String> named = named();
    if (named.isEmpty()) {
      AgentCache cache = AgentCache.usual(System.getenv());
      return OF_CI.stream().map(pinned::named).filter(cache::has).toList();
    }
    Stream<Agent> chosen =
        named.contains("all") ? pinned.all().stream() : named.stream().map(pinned::named);
    String version = System.getProperty("belay.lab.version", "");
    return chosen.map(each -> version.isEmpty() ? each : each.withVersion(version)).toList();
  }

  /** The names that the user gave. */
  public static List<String> named() {
    String asked = System.getProperty("belay.lab.hosts", "");
    String chosen = asked.isEmpty() ? System.getenv().getOrDefault("BELAY_LAB", "") : asked;
    return Arrays.stream(chosen.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
