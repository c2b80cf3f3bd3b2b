package dev.belay.guard.rule;

import dev.belay.contract.ToolKind;
import java.util.List;
import java.util.Set;

/** Something that holds of a tool call as a whole. */
public sealed interface CallCondition {
  /** What the tool does. */
  record Tool(Set<ToolKind> kinds) implements CallCondition {
    public Tool {
      kinds = Set.copyOf(kinds);
    }
  }

  /** The tool's name as the host spells it. */
  record Name(Globs names) implements CallCondition {}

  /** The MCP server's name. */
  record Server(Globs servers) implements CallCondition {}

  /** The MCP tool's name; {@code deleteRepo}, {@code delete-repo}, {@code delete_repo} are one. */
  record McpTool(Globs tools) implements CallCondition {}

  /** A field of the input, by the names that lead to it; {@code *} stands for every element. */
  record InputField(List<String> path, Globs values) implements CallCondition {
    public InputField {
      path = List.copyOf(path);
    }
  }

  /** What is written. */
  record Content(List<Regex> any) implements CallCondition {
    public Content {
      any = List.copyOf(any);
    }
  }

  /** The host that makes the call. */
  record HostAgent(Globs hosts) implements CallCondition {}

  /** The event's canonical type. */
  record Event(Globs types) implements CallCondition {}

  /** The address that a fetch tool is given. */
  record Url(Globs urls) implements CallCondition {}

  /**
   * A CEL expression.
   *
   * @param at where it stands, for messages
   */
  record When(String expression, String at) implements CallCondition {}
}
