package dev.belay.guard.program;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Input;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.Span;
import java.util.ArrayList;
import java.util.List;

/** Executions of plain words: blanks part them, nothing is expanded. */
public final class Plain {
  private Plain() {}

  public static Execution execution(String line) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (String text : line.split(" ")) {
      Span span = new Span(at, at + text.length());
      boolean glob = text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
      words.add(new Word(text, List.of(), glob, false, span));
      at += text.length() + 1;
    }
    return new Execution(
        words,
        List.of(),
        List.of(),
        Input.INHERITED,
        null,
        List.of(),
        "/home/dev/app",
        null,
        new Span(0, line.length()));
  }

  public static Invocation invocation(String line) {
    return Invocation.of(execution(line));
  }
}
