package dev.belay.journal;

import com.google.gson.JsonObject;
import dev.belay.contract.EventType;
import dev.belay.contract.FileOperation;
import dev.belay.contract.FileTouch;
import dev.belay.contract.HookEvent;
import dev.belay.contract.Reply;
import dev.belay.contract.ToolCall;
import dev.belay.contract.ToolKind;
import dev.belay.contract.Verdict;
import java.util.List;
import java.util.Map;

/** Entries to fill journals with. */
public final class Entries {
  private Entries() {}

  /** A shell command that was refused. */
  public static HookEntry shell(String command) {
    JsonObject input = new JsonObject();
    input.addProperty("command", command);
    ToolCall call =
        new ToolCall(
            ToolKind.SHELL, "Bash", "toolu_01", input, command, List.of(), null, null, null);
    return of(call, Verdict.deny("it deletes too much", "recursive-delete-outside"));
  }

  /** A file that was written. */
  public static HookEntry write(String path, String content) {
    JsonObject input = new JsonObject();
    input.addProperty("file_path", path);
    input.addProperty("content", content);
    ToolCall call =
        new ToolCall(
            ToolKind.WRITE,
            "Write",
            "toolu_02",
            input,
            null,
            List.of(new FileTouch(path, FileOperation.WRITE)),
            content,
            null,
            null);
    return of(call, Verdict.abstain());
  }

  public static HookEntry of(ToolCall call, Verdict verdict) {
    JsonObject payload = new JsonObject();
    payload.addProperty("hook_event_name", "PreToolUse");
    payload.add("tool_input", call.input());
    HookEvent event =
        new HookEvent(
            "0b9e8c1e-6d5f-4c47-9d2b-0d8c5f2b7a11",
            "claude-code",
            "2.1.329",
            "PreToolUse",
            EventType.TOOL_START,
            "2026-11-21T01:48:10.444Z",
            "5f0c1a52-0000-4000-8000-000000000001",
            "/home/dev/project",
            List.of(),
            List.of(call),
            null,
            null,
            null,
            payload);
    return new HookEntry(
        1_795_225_705_003L,
        WayIn.COLD,
        event,
        null,
        null,
        verdict,
        new Reply("{}", "", 2, List.of()),
        null,
        740,
        "c402b6ff23351659ee1d4b3ee1781e9a98c8296df7251bb32a80cb7c960e9a37");
  }

  public static NoteEntry note(String name) {
    return new NoteEntry(1_795_225_705_003L, name, Map.of());
  }
}
