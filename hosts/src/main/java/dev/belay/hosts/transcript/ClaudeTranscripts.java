package dev.belay.hosts.transcript;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Claude Code: {@code ~/.claude/projects/<folder>/<session>.jsonl}, and {@code
 * <session>/subagents/agent-<id>.jsonl} beside it. Seen with 2.1.329. An assistant line holds the
 * calls, a user line their results; since some version the latter also tell what was decided about
 * the permission, which comes after the hooks.
 */
final class ClaudeTranscripts implements TranscriptFormat {
  /** Handled by the host itself, before any hook. */
  private static final Set<String> NOT_HOOKED = Set.of("EndConversation");

  @Override
  public String host() {
    return "claude-code";
  }

  @Override
  public List<String> folders() {
    return List.of(".claude/projects");
  }

  @Override
  public boolean isTranscript(Path file) {
    return file.toString().endsWith(".jsonl");
  }

  @Override
  public boolean sharesIds() {
    return true;
  }

  @Override
  public Lines lines(Path file, CallLedger calls) {
    return new Reader(calls);
  }

  private record Reader(CallLedger calls) implements Lines {
    @Override
    public boolean concerns(String line) {
      return line.contains("tool_use");
    }

    @Override
    public void read(JsonObject line) {
      long millis = CallLedger.millis(Members.text(line, "timestamp"));
      switch (Members.text(line, "type", "")) {
        case "assistant" -> begun(line, millis);
        case "user" -> ended(line, millis);
        default -> {}
      }
    }

    private void begun(JsonObject line, long millis) {
      for (JsonObject block : Members.objects(Members.object(line, "message"), "content")) {
        String type = Members.text(block, "type", "");
        String id = Members.text(block, "id");
        String name = Members.text(block, "name");
        boolean served = type.equals("server_tool_use");
        if (id != null && name != null && (served || type.equals("tool_use"))) {
          calls.begun(
              Members.text(line, "sessionId", ""),
              Members.text(line, "agentId"),
              id,
              name,
              Members.object(block, "input"),
              !served && !NOT_HOOKED.contains(name),
              millis);
        }
      }
    }

    private void ended(JsonObject line, long millis) {
      for (JsonObject block : Members.objects(Members.object(line, "message"), "content")) {
        String id = Members.text(block, "tool_use_id");
        if (id != null && Members.text(block, "type", "").equals("tool_result")) {
          calls.ended(id, outcome(line, block), millis);
        }
      }
    }

    private static Outcome outcome(JsonObject line, JsonObject result) {
      boolean error = Members.text(result, "is_error", "").equals("true");
      String permission = Members.text(Members.object(line, "permissionDecision"), "decision", "");
      if (permission.equals("reject") || line.has("toolDenialKind")) {
        return Outcome.NOT_STARTED;
      }
      if (permission.isEmpty() && error && wasNotStarted(line, result)) {
        return Outcome.NOT_STARTED;
      }
      return error ? Outcome.FAILED : Outcome.RAN;
    }

    /**
     * A tool's own output cannot look like this: it has a permission, or its exit code in front.
     */
    private static boolean wasNotStarted(JsonObject line, JsonObject result) {
      JsonElement content = result.get("content");
      String told = content != null && content.isJsonPrimitive() ? content.getAsString() : "";
      String structured = Members.text(line, "toolUseResult", "");
      return told.startsWith("<tool_use_error>")
          || structured.equals("User rejected tool use")
          || structured.startsWith("Error: PreToolUse:");
    }
  }
}
