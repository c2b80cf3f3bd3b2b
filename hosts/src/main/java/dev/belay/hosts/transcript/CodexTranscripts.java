package dev.belay.hosts.transcript;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Codex: {@code ~/.codex/sessions/<year>/<month>/<day>/rollout-<time>-<thread>.jsonl}; a sub-agent
 * has a file of its own, which names the session that started it. Seen with 0.169.0. Response items
 * hold what the model asked for and what it was answered; the events beside them tell what was
 * really run.
 */
final class CodexTranscripts implements TranscriptFormat {
  /** Further input for a command that was let pass, and waiting for one: seen to ask no hook. */
  private static final Set<String> NOT_HOOKED = Set.of("write_stdin", "wait");

  private static final Set<String> SHELLS =
      Set.of("exec_command", "shell", "shell_command", "local_shell", "container.exec");

  /** What the host says of calls that it did not make; a tool's own output stands behind a head. */
  private static final List<String> REFUSALS =
      List.of(
          "unsupported call: ",
          "unsupported custom tool call: ",
          "failed to parse function arguments",
          "Command blocked by PreToolUse hook",
          "Tool call blocked by PreToolUse hook",
          "exec_command failed: CreateProcess { message: \"Rejected(",
          "rejected by user",
          "exec command rejected by user",
          "patch rejected by user");

  @Override
  public String host() {
    return "codex";
  }

  @Override
  public List<String> folders() {
    return List.of(".codex/sessions", ".codex/archived_sessions");
  }

  @Override
  public boolean isTranscript(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith("rollout-") && name.endsWith(".jsonl");
  }

  @Override
  public boolean sharesIds() {
    return true;
  }

  @Override
  public Lines lines(Path file, CallLedger calls) {
    return new Reader(file, calls);
  }

  private static final class Reader implements Lines {
    private final CallLedger calls;
    private String session;
    private @Nullable String agent;

    Reader(Path file, CallLedger calls) {
      this.calls = calls;
      this.session = threadOf(String.valueOf(file.getFileName()));
    }

    /** The last 36 characters of the name are the thread's UUID. */
    private static String threadOf(String name) {
      String stem = name.endsWith(".jsonl") ? name.substring(0, name.length() - 6) : name;
      return stem.substring(Math.max(0, stem.length() - 36));
    }

    @Override
    public boolean concerns(String line) {
      return line.contains("_call")
          || line.contains("\"session_meta\"")
          || line.contains("\"item_completed\"");
    }

    @Override
    public void read(JsonObject line) {
      JsonObject payload = Members.object(line, "payload");
      long millis = CallLedger.millis(Members.text(line, "timestamp"));
      switch (Members.text(line, "type", "")) {
        case "session_meta" -> meta(payload);
        case "response_item" -> item(payload, millis);
        case "event_msg" -> event(payload, millis);
        default -> {}
      }
    }

    private void meta(JsonObject meta) {
      String thread = Members.text(meta, "id", session);
      session = Members.text(meta, "session_id", thread);
      agent = session.equals(thread) ? null : thread;
    }

    private void item(JsonObject item, long millis) {
      String id = Members.text(item, "call_id", Members.text(item, "id", ""));
      switch (Members.text(item, "type", "")) {
        case "function_call" ->
            begun(id, name(item), parsed(Members.text(item, "arguments", "")), millis);
        case "custom_tool_call" ->
            begun(id, name(item), patch(Members.text(item, "input", "")), millis);
        case "local_shell_call" -> begun(id, "local_shell", Members.object(item, "action"), millis);
        case "function_call_output", "custom_tool_call_output" ->
            calls.ended(id, outcome(item.get("output")), millis);
        // The vendor's servers run these; the host only hears of them.
        case "web_search_call", "image_generation_call", "tool_search_call" ->
            calls.begun(session, agent, id, Members.text(item, "type", ""), item, false, millis);
        default -> {}
      }
    }

    private void begun(String id, String name, JsonElement input, long millis) {
      if (SHELLS.contains(name)) {
        calls.begun(session, agent, id, "Bash", shell(input), true, millis);
      } else {
        calls.begun(session, agent, id, name, input, !NOT_HOOKED.contains(name), millis);
      }
    }

    /** Hooks hear {@code mcp__server__tool}; other tools go by their flat name. */
    private static String name(JsonObject item) {
      String name = Members.text(item, "name", "");
      String space = Members.text(item, "namespace", "");
      if (!space.startsWith("mcp__")) {
        return name;
      }
      return space.endsWith("__") ? space + name : space + "__" + name;
    }

    private static JsonElement parsed(String arguments) {
      try {
        return Json.parse(arguments);
      } catch (JsonException e) {
        return new JsonPrimitive(arguments);
      }
    }

    private static JsonObject patch(String text) {
      JsonObject input = new JsonObject();
      input.addProperty("command", text);
      return input;
    }

    /** Hooks get {@code {"command": TEXT}}, whatever the model's tool is called. */
    private static JsonObject shell(JsonElement input) {
      JsonObject given = input instanceof JsonObject object ? object : new JsonObject();
      JsonElement command = given.has("cmd") ? given.get("cmd") : given.get("command");
      JsonObject told = new JsonObject();
      if (command instanceof JsonArray words) {
        told.addProperty("command", text(words));
      } else if (command != null && command.isJsonPrimitive()) {
        told.addProperty("command", command.getAsString());
      }
      return told;
    }

    private static String text(JsonArray words) {
      StringBuilder joined = new StringBuilder();
      for (JsonElement word : words) {
        if (word.isJsonPrimitive()) {
          joined.append(joined.isEmpty() ? "" : " ").append(word.getAsString());
        }
      }
      return joined.toString();
    }

    private static Outcome outcome(@Nullable JsonElement output) {
      if (output != null && output.isJsonPrimitive()) {
        String text = output.getAsString();
        for (String refusal : REFUSALS) {
          if (text.startsWith(refusal)) {
            return Outcome.NOT_STARTED;
          }
        }
      }
      return Outcome.RAN;
    }

    /** Of commands, patches and MCP calls the host also tells how they ended. */
    private void event(JsonObject event, long millis) {
      JsonObject item = Members.object(event, "item");
      String id = Members.text(item, "id");
      String status = Members.text(item, "status", "").toLowerCase(Locale.ROOT);
      if (id != null && status.equals("failed")) {
        calls.ended(id, Outcome.FAILED, millis);
      }
    }
  }
}
