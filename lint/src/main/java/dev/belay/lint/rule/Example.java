package dev.belay.lint.rule;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A configuration that shows a rule.
 *
 * @param host the host's id
 * @param file the file's name, as the host's contract has it
 * @param text what stands in it
 * @param besides other files that are there, by their names from the project's folder; a name that
 *     ends with {@code *} is executable, without the star
 */
public record Example(String host, String file, String text, Map<String, String> besides) {
  public Example {
    requireNonNull(host, "host");
    requireNonNull(file, "file");
    requireNonNull(text, "text");
    besides = new LinkedHashMap<>(besides);
  }

  /** An example of one file. */
  public static Example of(String host, String file, String text) {
    return new Example(host, file, text, Map.of());
  }

  /** A project's settings of Claude Code. */
  public static Example claude(String text) {
    return of("claude-code", ".claude/settings.json", text);
  }
}
