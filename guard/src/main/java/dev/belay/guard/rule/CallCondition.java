package dev.belay.guard.rule;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.contract.ToolKind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Something that holds of a tool call as a whole. */
public sealed interface CallCondition {
  /** Whether it holds. */
  boolean holds(Evidence evidence);

  /** What the tool does. */
  record Tool(Set<ToolKind> kinds) implements CallCondition {
    public Tool {
      kinds = Set.copyOf(kinds);
    }

    @Override
    public boolean holds(Evidence evidence) {
      return kinds.contains(evidence.call().call().kind());
    }
  }

  /** The tool's name as the host spells it. */
  record Name(Globs names) implements CallCondition {
    @Override
    public boolean holds(Evidence evidence) {
      return names.matches(evidence.call().call().name());
    }
  }

  /** The MCP server's name; separators and case do not count. */
  record Server(Globs servers) implements CallCondition {
    public Server {
      servers = plain(servers);
    }

    @Override
    public boolean holds(Evidence evidence) {
      return evidence.mcp().server(servers);
    }
  }

  /** The MCP tool's name; {@code deleteRepo}, {@code delete-repo}, {@code delete_repo} are one. */
  record McpTool(Globs tools) implements CallCondition {
    public McpTool {
      tools = plain(tools);
    }

    @Override
    public boolean holds(Evidence evidence) {
      return evidence.mcp().tool(tools);
    }
  }

  /** A field of the input, by the names that lead to it; {@code *} stands for every element. */
  record InputField(List<String> path, Globs values) implements CallCondition {
    public InputField {
      path = List.copyOf(path);
    }

    @Override
    public boolean holds(Evidence evidence) {
      return holds(evidence.call().call().input(), 0);
    }

    private boolean holds(JsonElement at, int depth) {
      switch (at) {
        case JsonArray list -> {
          boolean star = depth < path.size() && path.get(depth).equals("*");
          for (JsonElement item : list) {
            if (!item.isJsonArray() && holds(item, star ? depth + 1 : depth)) {
              return true;
            }
          }
          return false;
        }
        case JsonObject object when depth < path.size() -> {
          if (path.get(depth).equals("*")) {
            for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
              if (holds(entry.getValue(), depth + 1)) {
                return true;
              }
            }
            return false;
          }
          JsonElement next = object.get(path.get(depth));
          return next != null && holds(next, depth + 1);
        }
        default -> {
          return depth == path.size()
              && values.matches(at.isJsonPrimitive() ? at.getAsString() : at.toString());
        }
      }
    }
  }

  /** What is written. */
  record Content(List<Regex> any) implements CallCondition {
    public Content {
      any = List.copyOf(any);
    }

    @Override
    public boolean holds(Evidence evidence) {
      String content = evidence.call().call().content();
      return content != null && Regex.anyIn(any, content);
    }
  }

  /** The host that makes the call. */
  record HostAgent(Globs hosts) implements CallCondition {
    @Override
    public boolean holds(Evidence evidence) {
      return hosts.matches(evidence.call().host());
    }
  }

  /** The event's canonical type. */
  record Event(Globs types) implements CallCondition {
    @Override
    public boolean holds(Evidence evidence) {
      return types.matches(evidence.call().event());
    }
  }

  /** The shell text names one of these words, anywhere. */
  record Mentions(List<String> words) implements CallCondition {
    public Mentions {
      words = List.copyOf(words);
    }

    @Override
    public boolean holds(Evidence evidence) {
      String text = evidence.call().call().command();
      if (text == null) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        if (stands(words.get(i), text)) {
          return true;
        }
      }
      return false;
    }

    private static boolean stands(String word, String text) {
      int length = word.length();
      for (int at = 0; at <= text.length() - length; at++) {
        if (text.regionMatches(true, at, word, 0, length)
            && isBorder(text, at - 1)
            && isBorder(text, at + length)) {
          return true;
        }
      }
      return false;
    }

    private static boolean isBorder(String text, int at) {
      if (at < 0 || at >= text.length()) {
        return true;
      }
      char c = text.charAt(at);
      return !Character.isLetterOrDigit(c) && c != '-' && c != '_';
    }
  }

  /** The address that a fetch tool is given. */
  record Url(Globs urls) implements CallCondition {
    @Override
    public boolean holds(Evidence evidence) {
      String url = evidence.call().call().url();
      return url != null && urls.matches(url);
    }
  }

  private static Globs plain(Globs globs) {
    return new Globs(
        globs.any().stream().map(glob -> Glob.ofAnyCase(McpNames.plain(glob.pattern()))).toList());
  }
}
