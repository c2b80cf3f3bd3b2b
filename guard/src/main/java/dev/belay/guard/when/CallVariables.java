package dev.belay.guard.when;

import com.google.gson.JsonObject;
import dev.belay.contract.ToolCall;
import dev.belay.contract.ToolKind;
import dev.belay.guard.effect.Effect;
import dev.belay.guard.execution.Word;
import dev.belay.guard.program.Invocation;
import dev.belay.guard.rule.PreparedCall;
import dev.cel.runtime.CelVariableResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The variables of one evaluation, worked out when they are asked for. */
final class CallVariables implements CelVariableResolver {
  private static final String MCP = "mcp__";

  private final PreparedCall prepared;
  private final @Nullable Invocation invocation;

  CallVariables(PreparedCall prepared, @Nullable Invocation invocation) {
    this.prepared = prepared;
    this.invocation = invocation;
  }

  @Override
  public Optional<Object> find(String name) {
    Variable variable = Variable.named(name);
    return variable == null ? Optional.empty() : Optional.of(value(variable));
  }

  private Object value(Variable variable) {
    ToolCall call = prepared.call();
    return switch (variable) {
      case CALL_KIND -> call.kind().wireName();
      case CALL_NAME -> call.name();
      case CALL_SERVER -> server(call);
      case CALL_TOOL -> tool(call);
      case CALL_COMMAND -> orEmpty(call.command());
      case CALL_PATHS -> paths();
      case CALL_CONTENT -> orEmpty(call.content());
      case CALL_URL -> orEmpty(call.url());
      case CALL_INPUT -> call.input() instanceof JsonObject input ? JsonValues.of(input) : Map.of();
      case EVENT_HOST -> prepared.host();
      case EVENT_TYPE -> prepared.event();
      case EVENT_CWD -> orEmpty(prepared.places().directory());
      case EVENT_PROJECT -> orEmpty(prepared.places().project());
      case EXECUTION_PROGRAM -> invocation == null ? "" : invocation.program();
      case EXECUTION_ARGUMENTS -> arguments();
      case EXECUTION_DIRECTORY ->
          invocation == null ? "" : orEmpty(invocation.execution().directory());
      case EXECUTION_TRAIL -> invocation == null ? List.of() : invocation.execution().trail();
    };
  }

  private List<String> arguments() {
    if (invocation == null) {
      return List.of();
    }
    List<Word> words = invocation.execution().arguments();
    List<String> arguments = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      arguments.add(words.get(i).shown());
    }
    return arguments;
  }

  private List<String> paths() {
    List<String> paths = new ArrayList<>();
    for (Effect effect : prepared.effects()) {
      if (effect.path() != null) {
        String path = effect.path().absolute().replace(Word.GAP, '…');
        if (!paths.contains(path)) {
          paths.add(path);
        }
      }
    }
    return paths;
  }

  private static String server(ToolCall call) {
    int border = border(call);
    if (border > 0) {
      return call.name().substring(MCP.length(), border);
    }
    return call.kind() == ToolKind.MCP ? field(call, "server_name", "serverName", "server") : "";
  }

  private static String tool(ToolCall call) {
    int border = border(call);
    if (border > 0) {
      return call.name().substring(border + 2);
    }
    String named = call.kind() == ToolKind.MCP ? field(call, "tool_name", "toolName", "tool") : "";
    return named.isEmpty() ? call.name() : named;
  }

  /** Where the server's name ends; -1 where the tool's name does not hold it. */
  private static int border(ToolCall call) {
    return call.name().startsWith(MCP) ? call.name().indexOf("__", MCP.length() + 1) : -1;
  }

  private static String field(ToolCall call, String... names) {
    if (call.input() instanceof JsonObject input) {
      for (String name : names) {
        if (input.get(name) != null && input.get(name).isJsonPrimitive()) {
          return input.get(name).getAsString();
        }
      }
    }
    return "";
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
