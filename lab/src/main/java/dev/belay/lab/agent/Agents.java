package dev.belay.lab.agent;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The agents that the lab knows. */
public final class Agents {
  private static final List<String> IDS =
      List.of(
          "claude-code",
          "codex",
          "gemini-cli",
          "qwen-code",
          "copilot-cli",
          "opencode",
          "cline",
          "kimi-code");

  private final Map<String, Agent> byId;

  private Agents(Map<String, Agent> byId) {
    this.byId = byId;
  }

  public static Agents pinned() {
    return new Agents(
        IDS.stream()
            .map(id -> new AgentReader(id + ".yml").read())
            .collect(Collectors.toUnmodifiableMap(Agent::id, each -> each)));
  }

  /** All of them, in the order of tables. */
  public List<Agent> all() {
    return IDS.stream().map(this::named).toList();
  }

  /**
   * @throws IllegalArgumentException if there is none of this id; the message names those that are
   */
  public Agent named(String id) {
    Agent agent = byId.get(id);
    if (agent == null) {
      throw new IllegalArgumentException(
          "the lab has no agent " + id + "; it has " + String.join(", ", IDS));
    }
    return agent;
  }
}
