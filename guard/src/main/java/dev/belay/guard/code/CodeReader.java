package dev.belay.guard.code;

import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.Span;
import java.util.List;
import java.util.Map;

/**
 * Reads program text of other languages than the shell. Pure; never throws; linear in the text, and
 * bounded.
 */
public final class CodeReader {
  static final Span NOWHERE = new Span(0, 0);

  private CodeReader() {}

  /** Reads a text of which no variable of the environment is known. */
  public static CodeReading read(String language, Word text) {
    return read(language, text, Map.of());
  }

  /**
   * Reads a text.
   *
   * @param language a language or interpreter: {@code python}, {@code node}
   * @param text the text; what is not known of it may stand in its strings
   * @param environment the variables whose value is known: {@code HOME}, {@code PWD}
   * @return what it does; not followed where the language is not known
   */
  public static CodeReading read(String language, Word text, Map<String, String> environment) {
    if (language.equals("osascript") || language.equals("applescript")) {
      return AppleScript.read(text);
    }
    Language known = Language.named(language);
    if (known == null || text.text().length() > CodeLimits.CHARACTERS) {
      return new CodeReading(List.of(), false);
    }
    Evaluator evaluator =
        switch (known) {
          case PYTHON -> new PythonEvaluator(language, text, environment);
          case JAVASCRIPT -> new ScriptEvaluator(language, text, environment);
          case PERL, RUBY, PHP, LUA, R -> new PlainEvaluator(known, language, text, environment);
          case AWK -> new AwkEvaluator(language, text, environment);
        };
    try {
      return evaluator.read();
    } catch (StackOverflowError error) {
      // A nesting that the evaluator does not count: nothing is said of such a text.
      return new CodeReading(List.of(), false);
    }
  }
}
