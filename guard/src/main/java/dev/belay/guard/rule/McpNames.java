package dev.belay.guard.rule;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.contract.ToolCall;
import dev.belay.contract.ToolKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The server and the tool of an MCP call. Hosts write them differently: {@code mcp__github__get},
 * {@code mcp_github_get}, {@code github.get}, or as fields of the input; where the border between
 * the two is not clear, every border is tried.
 *
 * @param servers what the server may be called, in lower case without separators
 * @param tools what the tool may be called, likewise
 */
record McpNames(List<String> servers, List<String> tools) {
  private static final McpNames NONE = new McpNames(List.of(), List.of());

  static McpNames of(ToolCall call) {
    String name = call.name();
    if (call.kind() != ToolKind.MCP && !name.startsWith("mcp__")) {
      return NONE;
    }
    if (call.input() instanceof JsonObject input) {
      String server = text(input, "server_name", "serverName", "server");
      String tool = text(input, "tool_name", "toolName", "tool");
      if (!server.isEmpty() && !tool.isEmpty() && !name.startsWith("mcp__")) {
        return new McpNames(List.of(plain(server)), List.of(plain(tool)));
      }
    }
    if (name.startsWith("mcp__")) {
      int border = name.indexOf("__", 5);
      if (border > 5) {
        return new McpNames(
            List.of(plain(name.substring(5, border))), List.of(plain(name.substring(border + 2))));
      }
    }
    return anyBorder(name.startsWith("mcp_") || name.startsWith("mcp:") ? name.substring(4) : name);
  }

  private static McpNames anyBorder(String name) {
    List<String> servers = new ArrayList<>();
    List<String> tools = new ArrayList<>();
    tools.add(plain(name));
    for (int i = 1; i < name.length() - 1 && servers.size() < 16; i++) {
      if (!Character.isLetterOrDigit(name.charAt(i))) {
        servers.add(plain(name.substring(0, i)));
        tools.add(plain(name.substring(i + 1)));
      }
    }
    return new McpNames(servers, tools);
  }

  boolean server(Globs globs) {
    return any(servers, globs);
  }

  boolean tool(Globs globs) {
    return any(tools, globs);
  }

  private static boolean any(List<String> names, Globs globs) {
    for (int i = 0; i < names.size(); i++) {
      if (globs.matches(names.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static String text(JsonObject input, String... names) {
    for (String name : names) {
      JsonElement value = input.get(name);
      if (value != null && value.isJsonPrimitive()) {
        return value.getAsString();
      }
    }
    return "";
  }

  /**
   * Lower case without separators: {@code delete_repo}, {@code deleteRepo} are {@code deleterepo}.
   */
  static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '_' && c != '-' && c != ' ' && c != '.') {
        plain.append(c);
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
