package dev.belay.lint.script;

import java.util.List;

/**
 * What is certain about a script. Spans are those of the text that was read, also for what stands
 * in programs within it.
 *
 * @param language what it was read as
 * @param readsInput whether it reads its standard input, or starts something that may
 * @param fields the places of the event that it reads, in the order of the text
 * @param answers the JSON objects that it prints
 * @param plainText the texts that it prints and that are no JSON
 * @param exits the codes that it ends with
 * @param environment the environment variables that it reads
 * @param stopHookActive whether it looks at {@code stop_hook_active}
 * @param complete whether all of it was read; otherwise there may be more of everything
 */
public record ScriptReading(
    ScriptLanguage language,
    boolean readsInput,
    List<FieldRead> fields,
    List<PrintedAnswer> answers,
    List<PrintedText> plainText,
    List<ExitCode> exits,
    List<EnvironmentRead> environment,
    boolean stopHookActive,
    boolean complete) {
  public ScriptReading {
    fields = List.copyOf(fields);
    answers = List.copyOf(answers);
    plainText = List.copyOf(plainText);
    exits = List.copyOf(exits);
    environment = List.copyOf(environment);
  }

  /** Nothing is known. */
  static ScriptReading unread(ScriptLanguage language) {
    return new ScriptReading(
        language, true, List.of(), List.of(), List.of(), List.of(), List.of(), true, false);
  }

  /** Whether any of its answers or codes refuses. */
  public boolean blocks() {
    return answers.stream().anyMatch(PrintedAnswer::refuses)
        || exits.stream().anyMatch(exit -> exit.code() == 2);
  }

  /** Whether a place is read, itself or something within it. */
  public boolean reads(String place) {
    return fields.stream()
        .anyMatch(field -> field.place().equals(place) || field.place().startsWith(place + "."));
  }
}
