package dev.belay.guard.pack;

import com.google.gson.JsonObject;
import dev.belay.contract.FileOperation;
import dev.belay.contract.FileTouch;
import dev.belay.contract.ToolCall;
import dev.belay.contract.ToolKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tool call that documents and tests a rule, by the user {@code dev} whose home is {@code
 * /home/dev}.
 */
public sealed interface PackExample {
  /** The project that examples are meant in. */
  String PROJECT = "/home/dev/app";

  /** The home of the user. */
  String HOME = "/home/dev";

  /** The working directory. */
  String cwd();

  /** The call as an agent makes it. */
  ToolCall call();

  /** The example for people. */
  String shown();

  /**
   * A shell text.
   *
   * @param tool {@code bash}, {@code powershell} or {@code cmd}
   */
  record Shell(String tool, String text, String cwd) implements PackExample {
    @Override
    public ToolCall call() {
      JsonObject input = new JsonObject();
      input.addProperty("command", text);
      return new ToolCall(ToolKind.SHELL, tool, null, input, text, List.of(), null, null, null);
    }

    @Override
    public String shown() {
      return tool.equals("bash") ? text : tool + ": " + text;
    }
  }

  /** A file tool. */
  record File(FileOperation operation, String path, @Nullable String content, String cwd)
      implements PackExample {
    @Override
    public ToolCall call() {
      String absolute = path.startsWith("~/") ? HOME + path.substring(1) : path;
      JsonObject input = new JsonObject();
      input.addProperty("file_path", absolute);
      if (content != null) {
        input.addProperty("content", content);
      }
      ToolKind kind =
          switch (operation) {
            case READ -> ToolKind.READ;
            case WRITE, CREATE -> ToolKind.WRITE;
            case UPDATE -> ToolKind.EDIT;
            case DELETE -> ToolKind.DELETE;
          };
      List<FileTouch> files = List.of(new FileTouch(absolute, operation));
      return new ToolCall(kind, "File", null, input, null, files, content, null, null);
    }

    @Override
    public String shown() {
      String verb = operation == FileOperation.UPDATE ? "edit" : operation.wireName();
      return verb + ": " + path + (content == null ? "" : " with " + content.strip());
    }
  }

  /** A tool of an MCP server, or another tool of the host where there is no server. */
  record Tool(@Nullable String server, String tool, JsonObject input, String cwd)
      implements PackExample {
    @Override
    public ToolCall call() {
      return server == null
          ? new ToolCall(ToolKind.OTHER, tool, null, input, null, List.of(), null, null, null)
          : new ToolCall(
              ToolKind.MCP,
              "mcp__" + server + "__" + tool,
              null,
              input,
              null,
              List.of(),
              null,
              null,
              null);
    }

    @Override
    public String shown() {
      return call().name() + " " + input;
    }
  }

  /** A fetched address. */
  record Fetch(String url, String cwd) implements PackExample {
    @Override
    public ToolCall call() {
      JsonObject input = new JsonObject();
      input.addProperty("url", url);
      return new ToolCall(
          ToolKind.FETCH, "WebFetch", null, input, null, List.of(), null, url, null);
    }

    @Override
    public String shown() {
      return "fetch: " + url;
    }
  }
}
