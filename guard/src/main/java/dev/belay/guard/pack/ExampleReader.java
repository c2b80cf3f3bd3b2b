package dev.belay.guard.pack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.FileOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the examples of a rule. */
final class ExampleReader {
  private static final Set<String> KEYS =
      Set.of(
          "bash",
          "powershell",
          "cmd",
          "read",
          "write",
          "edit",
          "delete",
          "content",
          "mcp",
          "tool",
          "input",
          "fetch",
          "cwd");

  private final NodeReader nodes;

  ExampleReader(NodeReader nodes) {
    this.nodes = nodes;
  }

  List<PackExample> read(@Nullable PackNode node, String which) throws PackException {
    List<PackExample> examples = new ArrayList<>();
    if (node == null) {
      return examples;
    }
    PackNode.Keys keys = nodes.keys(node, "examples");
    for (PackNode.Entry entry : keys.entries()) {
      if (!entry.name().equals("stopped") && !entry.name().equals("passed")) {
        throw nodes.unknownKey(entry, Set.of("stopped", "passed"));
      }
      if (entry.name().equals(which)) {
        for (PackNode item : nodes.items(entry.value(), which)) {
          examples.add(example(item));
        }
      }
    }
    return examples;
  }

  private PackExample example(PackNode node) throws PackException {
    if (node instanceof PackNode.Text text) {
      return new PackExample.Shell("bash", text.value(), PackExample.PROJECT);
    }
    PackNode.Keys keys = nodes.keys(node, "an example");
    for (PackNode.Entry entry : keys.entries()) {
      if (!KEYS.contains(entry.name())) {
        throw nodes.unknownKey(entry, KEYS);
      }
    }
    @Nullable String given = optional(keys, "cwd");
    String cwd = given == null ? PackExample.PROJECT : given;
    for (String tool : List.of("bash", "powershell", "cmd")) {
      String text = optional(keys, tool);
      if (text != null) {
        return new PackExample.Shell(tool, text, cwd);
      }
    }
    for (FileOperation operation :
        List.of(
            FileOperation.READ, FileOperation.WRITE, FileOperation.UPDATE, FileOperation.DELETE)) {
      String path =
          optional(keys, operation == FileOperation.UPDATE ? "edit" : operation.wireName());
      if (path != null) {
        return new PackExample.File(operation, path, optional(keys, "content"), cwd);
      }
    }
    String url = optional(keys, "fetch");
    if (url != null) {
      return new PackExample.Fetch(url, cwd);
    }
    String tool = optional(keys, "tool");
    if (tool == null) {
      throw nodes.error(
          node,
          "an example is a shell text, or needs one of bash, powershell, cmd, read, write,"
              + " edit, delete, fetch, or mcp with tool");
    }
    @Nullable PackNode input = keys.get("input");
    return new PackExample.Tool(
        optional(keys, "mcp"),
        tool,
        input == null ? new JsonObject() : json(nodes.keys(input, "input")).getAsJsonObject(),
        cwd);
  }

  private @Nullable String optional(PackNode.Keys keys, String name) throws PackException {
    PackNode node = keys.get(name);
    return node == null ? null : nodes.text(node, name);
  }

  private static JsonElement json(PackNode node) {
    return switch (node) {
      case PackNode.Text text -> new JsonPrimitive(text.value());
      case PackNode.Items items -> {
        JsonArray array = new JsonArray();
        for (PackNode item : items.items()) {
          array.add(json(item));
        }
        yield array;
      }
      case PackNode.Keys keys -> {
        JsonObject object = new JsonObject();
        for (PackNode.Entry entry : keys.entries()) {
          object.add(entry.name(), json(entry.value()));
        }
        yield object;
      }
    };
  }
}
