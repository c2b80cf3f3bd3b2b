package dev.belay.guard.rule;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.FileOperation;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tool call that documents and tests a rule. It is meant in the project {@code /home/dev/app}, by
 * a user whose home is {@code /home/dev}.
 *
 * @param tool the tool: {@code bash}, {@code powershell}, or {@code file}
 * @param text the shell text or the path
 * @param operation what happens to the path, for a file
 */
public record Example(String tool, String text, @Nullable FileOperation operation) {
  public Example {
    requireNonNull(tool, "tool");
    requireNonNull(text, "text");
  }

  /** Calls of a shell, one for each text. */
  public static List<Example> bash(String... texts) {
    return Arrays.stream(texts).map(text -> new Example("bash", text, null)).toList();
  }

  public static Example powershell(String text) {
    return new Example("powershell", text, null);
  }

  public static Example file(FileOperation operation, String path) {
    return new Example("file", path, operation);
  }

  /** These examples and more. */
  public static List<Example> and(List<Example> examples, Example... more) {
    return java.util.stream.Stream.concat(examples.stream(), Arrays.stream(more)).toList();
  }
}
