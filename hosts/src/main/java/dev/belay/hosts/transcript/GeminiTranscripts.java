package dev.belay.hosts.transcript;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gemini CLI: {@code ~/.gemini/tmp/<project>/chats/session-<time>-<id>.jsonl}, a sub-agent's in
 * {@code chats/<session>/<agent>.jsonl}; before, one JSON document with the ending {@code .json}.
 * Seen with 0.61.0. A message is written anew, calls and answers in it, whenever it grows; a line
 * with {@code $set} may hold all messages.
 */
final class GeminiTranscripts implements TranscriptFormat {
  /** What the host says of calls that it did not make. Other errors are those of tools. */
  private static final List<String> REFUSALS =
      List.of(
          "Tool execution blocked: ",
          "params must ",
          "params/",
          "Tool execution denied by policy",
          "[Operation Cancelled] Reason: ");

  @Override
  public String host() {
    return "gemini-cli";
  }

  @Override
  public List<String> folders() {
    return List.of(".gemini/tmp");
  }

  @Override
  public boolean isTranscript(Path file) {
    String name = String.valueOf(file.getFileName());
    return file.toString().contains("/chats/")
        && (name.endsWith(".jsonl") || (name.startsWith("session-") && name.endsWith(".json")));
  }

  @Override
  public boolean sharesIds() {
    return false;
  }

  @Override
  public Lines lines(Path file, CallLedger calls) {
    return new Reader(file, calls);
  }

  private static final class Reader implements Lines {
    private final Path file;
    private final CallLedger calls;
    private String session = "";
    private @Nullable String agent;

    Reader(Path file, CallLedger calls) {
      this.file = file;
      this.calls = calls;
    }

    @Override
    public boolean concerns(String line) {
      return line.contains("\"toolCalls\"") || line.contains("\"sessionId\"");
    }

    @Override
    public void read(JsonObject line) {
      String told = Members.text(line, "sessionId");
      if (told != null) {
        head(line, told);
      }
      message(line);
      messages(line);
      messages(Members.object(line, "$set"));
    }

    /** The hooks of a sub-agent's calls name the session above it, and so does its folder. */
    private void head(JsonObject line, String told) {
      Path folder = file.toAbsolutePath().getParent();
      boolean sub = Members.text(line, "kind", "").equals("subagent");
      session = sub && folder != null ? String.valueOf(folder.getFileName()) : told;
      agent = sub ? told : null;
    }

    private void messages(JsonObject of) {
      for (JsonObject message : Members.objects(of, "messages")) {
        message(message);
      }
    }

    private void message(JsonObject message) {
      long asked = CallLedger.millis(Members.text(message, "timestamp"));
      for (JsonObject call : Members.objects(message, "toolCalls")) {
        String id = Members.text(call, "id");
        String name = Members.text(call, "name");
        if (id != null && name != null) {
          calls.begun(session, agent, id, name, Members.object(call, "args"), true, asked);
          Outcome outcome = outcome(call);
          if (outcome != Outcome.UNKNOWN) {
            calls.ended(id, outcome, CallLedger.millis(Members.text(call, "timestamp")));
          }
        }
      }
    }

    private static Outcome outcome(JsonObject call) {
      return switch (Members.text(call, "status", "")) {
        case "success" -> Outcome.RAN;
        case "error", "cancelled" ->
            wasNotStarted(error(call)) ? Outcome.NOT_STARTED : Outcome.FAILED;
        default -> Outcome.UNKNOWN;
      };
    }

    private static String error(JsonObject call) {
      for (JsonObject part : Members.objects(call, "result")) {
        JsonObject response = Members.object(Members.object(part, "functionResponse"), "response");
        String error = Members.text(response, "error");
        if (error != null) {
          return error;
        }
      }
      return "";
    }

    private static boolean wasNotStarted(String error) {
      for (String refusal : REFUSALS) {
        if (error.startsWith(refusal)) {
          return true;
        }
      }
      return error.startsWith("Tool \"") && error.contains("\" not found.");
    }
  }
}
