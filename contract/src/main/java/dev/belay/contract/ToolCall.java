package dev.belay.contract;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call of a tool, with typed views that mean the same on every host, so that a rule is written
 * once.
 *
 * @param kind what the tool does
 * @param name the tool's name as the host spells it
 * @param id the host's id of this call, if it gives one
 * @param input the arguments as the host sent them (an object on nearly all hosts; a patch text on
 *     some)
 * @param command the shell text, for {@link ToolKind#SHELL} and for MCP or unknown tools that are
 *     given a command; several commands of one call are joined by line feeds
 * @param files the paths that the call names, in the order of the payload; also those inside a
 *     patch
 * @param content the text that the call writes, if the payload holds it
 * @param url the address that the call fetches
 * @param output what the tool answered, on events after the call
 */
public record ToolCall(
    ToolKind kind,
    String name,
    @Nullable String id,
    JsonElement input,
    @Nullable String command,
    List<FileTouch> files,
    @Nullable String content,
    @Nullable String url,
    @Nullable JsonElement output) {
  public ToolCall {
    requireNonNull(kind, "kind");
    requireNonNull(name, "name");
    requireNonNull(input, "input");
    files = List.copyOf(files);
  }

  /** The paths of {@link #files}, without repetition, in order. */
  public List<String> paths() {
    return files.stream().map(FileTouch::path).distinct().toList();
  }
}
