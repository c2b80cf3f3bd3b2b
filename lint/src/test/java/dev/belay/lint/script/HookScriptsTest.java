package dev.belay.lint.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Hook scripts in the ways that people write them. Each says in comments what is to be found:
 * {@code fields} exactly (a question mark for an alternative), the others where they are said.
 */
class HookScriptsTest {
  @TestFactory
  Stream<DynamicTest> eachScriptIsReadAsItSays() throws Exception {
    Path folder =
        Path.of(Objects.requireNonNull(getClass().getResource("hooks/py-load-get.py")).toURI())
            .getParent();
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> scripts = files.sorted().toList();
      assertThat(scripts).hasSizeGreaterThan(50);
      return scripts.stream()
          .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private static void check(Path file) throws IOException {
    String text = Files.readString(file);
    ScriptLanguage language = ScriptLanguage.of("", file.getFileName().toString(), text);
    ScriptReading reading = ScriptReader.read(text, Objects.requireNonNull(language));
    assertThat(fields(reading)).as("fields").isEqualTo(said(text, "fields", ""));
    said(reading, text, "answers", answers(reading));
    said(reading, text, "exits", exits(reading));
    String texts = said(text, "text", null);
    if (texts != null) {
      assertThat(
              reading.plainText().stream().map(PrintedText::text).collect(Collectors.joining(", ")))
          .isEqualTo(texts);
    } else {
      assertThat(reading.plainText()).isEmpty();
    }
    String environment = said(text, "env", null);
    if (environment != null) {
      assertThat(environment(reading)).isEqualTo(environment);
    }
    assertThat(reading.readsInput())
        .as("input")
        .isEqualTo(Boolean.parseBoolean(said(text, "input", String.valueOf(reading.readsInput()))));
    assertThat(reading.stopHookActive())
        .isEqualTo(Boolean.parseBoolean(said(text, "stop", "false")));
    assertThat(reading.complete()).isEqualTo(Boolean.parseBoolean(said(text, "complete", "true")));
    for (FieldRead field : reading.fields()) {
      String last = field.place().substring(field.place().lastIndexOf('.') + 1);
      assertThat(field.span().in(text)).contains(last.replace("[]", ""));
    }
  }

  private static void said(ScriptReading reading, String text, String what, String found) {
    assertThat(found).as(what + " of " + reading.language()).isEqualTo(said(text, what, ""));
  }

  private static String said(String text, String what, String otherwise) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n")) {
      String comment =
          line.startsWith("//= ")
              ? line.substring(4)
              : line.startsWith("#= ") ? line.substring(3) : "";
      if (comment.startsWith(what + ":")) {
        lines.add(comment.substring(what.length() + 1).strip());
      }
    }
    return lines.isEmpty() ? otherwise : String.join(", ", lines);
  }

  private static String fields(ScriptReading reading) {
    return reading.fields().stream()
        .map(field -> field.place() + (field.alternative() ? "?" : ""))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String environment(ScriptReading reading) {
    return reading.environment().stream()
        .map(each -> each.name() + (each.fallback() ? "?" : ""))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String exits(ScriptReading reading) {
    return reading.exits().stream()
        .map(exit -> exit.code() + " " + exit.look().name().toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static String answers(ScriptReading reading) {
    return reading.answers().stream()
        .map(answer -> written(answer.sketch()))
        .collect(Collectors.joining(", "));
  }

  private static String written(AnswerSketch sketch) {
    return switch (sketch) {
      case AnswerSketch.Unknown __ -> "?";
      case AnswerSketch.Constant constant ->
          constant.quoted() ? '"' + constant.text() + '"' : constant.text();
      case AnswerSketch.Items items ->
          items.items().stream().map(HookScriptsTest::written).toList().toString();
      case AnswerSketch.Members members ->
          members.members().entrySet().stream()
              .map(each -> '"' + each.getKey() + "\":" + written(each.getValue()))
              .collect(Collectors.joining(",", "{", members.open() ? ",...}" : "}"));
    };
  }
}
