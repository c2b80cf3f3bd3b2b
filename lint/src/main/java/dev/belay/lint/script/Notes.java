package dev.belay.lint.script;

import dev.belay.guard.shell.syntax.Span;
import dev.belay.lint.script.ExitCode.Look;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What is noted while a script is read. */
final class Notes {
  private static final Pattern REFUSAL =
      Pattern.compile(
          "\\b(?:block(?:ed|ing|s)?|den(?:y|ied|ying)|refus(?:e|ed|ing)|reject(?:ed|ing)?"
              + "|forbidden|prohibited|disallowed|not (?:allowed|permitted))\\b|\u26d4|\ud83d\udeab|\ud83d\uded1",
          Pattern.CASE_INSENSITIVE);
  private static final int MANY = 2000;

  private final Map<Integer, FieldRead> reads = new LinkedHashMap<>();
  private final Set<Integer> alternatives = new HashSet<>();
  private final Set<Integer> dropped = new HashSet<>();
  private final Set<String> written = new HashSet<>();
  private final List<PrintedAnswer> answers = new ArrayList<>();
  private final List<PrintedText> texts = new ArrayList<>();
  private final List<ExitCode> exits = new ArrayList<>();
  private final List<EnvironmentRead> environment = new ArrayList<>();
  boolean readsInput;
  boolean complete = true;

  static boolean speaksOfRefusal(String text) {
    return REFUSAL.matcher(text).find();
  }

  /** Notes a place; the number of the reading is where it stands, the same in each pass. */
  int read(String place, Span span) {
    if (!place.isEmpty() && reads.size() < MANY) {
      reads.put(span.start(), new FieldRead(place, span, false));
    }
    return span.start();
  }

  /** A place was only the way to another. */
  void drop(List<Integer> numbers) {
    dropped.addAll(numbers);
  }

  void alternative(List<Integer> numbers) {
    alternatives.addAll(numbers);
  }

  int mark() {
    return reads.size();
  }

  void alternativesSince(int mark) {
    alternatives.addAll(List.copyOf(reads.keySet()).subList(mark, reads.size()));
  }

  /** The script puts something there itself. */
  void wrote(String place) {
    written.add(place);
  }

  void printed(Value value, Span span) {
    switch (value) {
      case Value.Json(Value.Made(AnswerSketch.Members members)) -> answer(members, span);
      case Value.Text text -> {
        AnswerSketch.Members members =
            text.text().stripLeading().startsWith("{") ? JsonSketch.object(text.text()) : null;
        if (members != null) {
          answer(members, span);
        } else if (isPlain(text.text())) {
          texts.add(new PrintedText(text.text().replace(Value.HOLE, '\u2026').strip(), span));
        }
      }
      case Value.Unknown __ -> {}
      case Value.Nothing __ -> {}
      case Value.Stream __ -> {}
      case Value.Raw __ -> {}
      case Value.Event __ -> {}
      case Value.Made __ -> {}
      case Value.Json __ -> {}
      case Value.Name __ -> {}
      case Value.Function __ -> {}
      case Value.Parameter __ -> {}
      case Value.Promise __ -> {}
    }
  }

  private static boolean isPlain(String text) {
    String begin = text.strip();
    return !begin.isEmpty()
        && "{[\"".indexOf(begin.charAt(0)) < 0
        && Character.isDefined(begin.charAt(0))
        && begin.charAt(0) != Value.HOLE;
  }

  private void answer(AnswerSketch.Members members, Span span) {
    if (answers.size() < MANY) {
      answers.add(new PrintedAnswer(members, span));
    }
  }

  void exit(int code, Span span, Look look) {
    if (exits.size() < MANY) {
      exits.add(new ExitCode(code, span, look));
    }
  }

  void environment(String name, Span span, boolean fallback) {
    if (environment.size() < MANY && !name.isEmpty()) {
      environment.add(new EnvironmentRead(name, span, fallback));
    }
  }

  /** What the script sets itself is not read from outside. */
  void sets(Set<String> names) {
    environment.removeIf(read -> names.contains(read.name()));
  }

  /** A variable that was noted has something else beside it. */
  void fallback(Span span) {
    environment.replaceAll(
        read -> read.span().equals(span) ? new EnvironmentRead(read.name(), span, true) : read);
  }

  ScriptReading reading(ScriptLanguage language, String text) {
    List<FieldRead> fields = new ArrayList<>();
    reads.forEach(
        (number, read) -> {
          if (!dropped.contains(number) && !isWritten(read.place())) {
            fields.add(new FieldRead(read.place(), read.span(), alternatives.contains(number)));
          }
        });
    fields.sort((one, other) -> Integer.compare(one.span().start(), other.span().start()));
    String lower = text.toLowerCase(Locale.ROOT);
    return new ScriptReading(
        language,
        readsInput,
        fields,
        answers,
        texts,
        exits,
        environment.stream()
            .distinct()
            .sorted((one, other) -> Integer.compare(one.span().start(), other.span().start()))
            .toList(),
        lower.contains("stop_hook_active") || lower.contains("stophookactive"),
        complete);
  }

  private boolean isWritten(String place) {
    if (written.isEmpty()) {
      return false;
    }
    if (written.contains("")) {
      return true;
    }
    for (int dot = place.indexOf('.'); dot >= 0; dot = place.indexOf('.', dot + 1)) {
      if (written.contains(place.substring(0, dot))) {
        return true;
      }
    }
    return written.contains(place);
  }
}
