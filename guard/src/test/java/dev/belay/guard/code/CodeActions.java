package dev.belay.guard.code;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a text does, as lines that a test can say. */
final class CodeActions {
  private CodeActions() {}

  static CodeReading read(String language, String text) {
    return CodeReader.read(language, Word.literal(text, new Span(0, text.length())), Map.of());
  }

  static List<String> of(String language, String text) {
    List<String> lines = new ArrayList<>();
    for (CodeAction action : read(language, text).actions()) {
      lines.add(line(action));
    }
    return lines;
  }

  private static String line(CodeAction action) {
    return switch (action) {
      case CodeAction.Shell shell ->
          "shell " + shell.text() + (shell.directory() == null ? "" : " in " + shell.directory());
      case CodeAction.Program program ->
          "program "
              + program.argv()
              + (program.directory() == null ? "" : " in " + program.directory());
      case CodeAction.Run run -> "run " + run.language() + " " + run.text() + from(run.text());
      case CodeAction.RunFile file -> "run-file " + file.language() + " " + file.file();
      case CodeAction.File file ->
          file.deed().name().toLowerCase(java.util.Locale.ROOT)
              + " "
              + file.path()
              + (file.recursive() ? " and below" : "")
              + (file.content() == null ? "" : " with " + file.content() + from(file.content()));
      case CodeAction.Transfer transfer ->
          transfer.way().name().toLowerCase(java.util.Locale.ROOT)
              + " "
              + transfer.from()
              + " to "
              + transfer.to();
      case CodeAction.Network network ->
          network.method()
              + " "
              + network.url()
              + from(network.url())
              + (network.body() == null ? "" : " sends" + from(network.body()));
      case CodeAction.Environment environment -> "environment " + environment.name();
      case CodeAction.Directory directory -> "directory " + directory.path();
    };
  }

  private static String from(Word word) {
    StringBuilder from = new StringBuilder();
    for (Execution producer : word.producers()) {
      from.append(" from (").append(producer.line()).append(')');
    }
    return from.toString();
  }
}
