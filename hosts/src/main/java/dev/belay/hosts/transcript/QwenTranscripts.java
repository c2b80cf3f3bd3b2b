package dev.belay.hosts.transcript;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;

/**
 * Qwen Code: {@code ~/.qwen/projects/<folder>/chats/<session>.jsonl}, and {@code
 * subagents/<session>/agent-<id>.jsonl} beside {@code chats}. Seen with 0.24.4. The ids are the
 * model service's, which hooks get as {@code tool_call_id}.
 */
final class QwenTranscripts implements TranscriptFormat {
  @Override
  public String host() {
    return "qwen-code";
  }

  @Override
  public List<String> folders() {
    return List.of(".qwen/projects");
  }

  @Override
  public boolean isTranscript(Path file) {
    String path = file.toString();
    return path.endsWith(".jsonl") && (path.contains("/chats/") || path.contains("/subagents/"));
  }

  @Override
  public boolean sharesIds() {
    return false;
  }

  @Override
  public Lines lines(Path file, CallLedger calls) {
    return new Reader(calls);
  }

  private record Reader(CallLedger calls) implements Lines {
    @Override
    public boolean concerns(String line) {
      return line.contains("\"functionCall\"") || line.contains("\"toolCallResult\"");
    }

    @Override
    public void read(JsonObject line) {
      long millis = CallLedger.millis(Members.text(line, "timestamp"));
      switch (Members.text(line, "type", "")) {
        case "assistant" -> begun(line, millis);
        case "tool_result" -> ended(Members.object(line, "toolCallResult"), millis);
        default -> {}
      }
    }

    private void begun(JsonObject line, long millis) {
      for (JsonObject part : Members.objects(Members.object(line, "message"), "parts")) {
        JsonObject call = Members.object(part, "functionCall");
        String id = Members.text(call, "id");
        String name = Members.text(call, "name");
        if (id != null && name != null) {
          calls.begun(
              Members.text(line, "sessionId", ""),
              Members.text(line, "agentId"),
              id,
              name,
              Members.object(call, "args"),
              true,
              millis);
        }
      }
    }

    private void ended(JsonObject result, long millis) {
      String id = Members.text(result, "callId");
      if (id != null) {
        calls.ended(id, outcome(result), millis);
      }
    }

    private static Outcome outcome(JsonObject result) {
      String status = Members.text(result, "status", "");
      return switch (Members.text(result, "executionStatus", status)) {
        case "success" -> Outcome.RAN;
        case "not_started" -> Outcome.NOT_STARTED;
        default -> Outcome.FAILED;
      };
    }
  }
}
