package dev.belay.engine.approval;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import dev.belay.contract.ToolKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

/**
 * What tells one call from another: the host, the directory, and every tool with all of its
 * arguments. The order of arguments does not count, nor how a shell call is described: a model that
 * tries again describes it anew.
 */
final class CallDigest {
  private final MessageDigest digest;

  private CallDigest(MessageDigest digest) {
    this.digest = digest;
  }

  /**
   * In hex.
   *
   * @param directory where the call is made
   * @param salt makes it useless for guessing what was run to whoever has only the digest
   */
  static String of(HookEvent event, String directory, byte[] salt) {
    try {
      CallDigest call = new CallDigest(MessageDigest.getInstance("SHA-256"));
      call.digest.update(salt);
      call.text(event.host());
      call.text(directory);
      for (ToolCall tool : event.calls()) {
        call.tool(tool);
      }
      return HexFormat.of().formatHex(call.digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private void tool(ToolCall tool) {
    mark('c');
    text(tool.name());
    String command = tool.command();
    text(command == null ? "" : command);
    boolean described = tool.kind() == ToolKind.SHELL && command != null;
    if (described && tool.input() instanceof JsonObject input) {
      JsonObject kept = new JsonObject();
      for (String name : input.keySet()) {
        if (!name.equals("description")) {
          kept.add(name, input.get(name));
        }
      }
      json(kept);
    } else {
      json(tool.input());
    }
  }

  /** Depth is bounded by what the reader of payloads lets in. */
  private void json(JsonElement element) {
    switch (element) {
      case JsonObject object -> {
        mark('{');
        for (String name : new TreeSet<>(object.keySet())) {
          text(name);
          json(object.get(name));
        }
        mark('}');
      }
      case JsonArray array -> {
        mark('[');
        for (JsonElement item : array) {
          json(item);
        }
        mark(']');
      }
      default -> {
        mark('v');
        text(element.toString());
      }
    }
  }

  private void mark(char mark) {
    digest.update((byte) mark);
  }

  /** With its length before it, so that no text can pass for two. */
  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(
        new byte[] {
          (byte) (bytes.length >>> 24),
          (byte) (bytes.length >>> 16),
          (byte) (bytes.length >>> 8),
          (byte) bytes.length
        });
    digest.update(bytes);
  }
}
