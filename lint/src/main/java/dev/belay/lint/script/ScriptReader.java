package dev.belay.lint.script;

import dev.belay.guard.shell.syntax.Span;
import java.util.Map;
import java.util.Set;

/**
 * Reads hook scripts of Python, JavaScript, TypeScript, the shell and jq, and command lines, which
 * are shell. Pure, linear in the text and bounded; never throws. What it tells is certain: a place
 * is told only where the value surely is the event. Nothing is ever run.
 */
public final class ScriptReader {
  /** The longest text that is read, in UTF-16 units. */
  public static final int LIMIT = 256 * 1024;

  private ScriptReader() {}

  /** Reads a script, or a command line as {@link ScriptLanguage#SH}. */
  public static ScriptReading read(String text, ScriptLanguage language) {
    if (text.length() > LIMIT) {
      return ScriptReading.unread(language);
    }
    Notes notes = new Notes();
    Passage passage = Passage.of(text);
    Value input = new Value.Raw("");
    try {
      switch (language) {
        case SH, BASH -> {
          Set<String> set =
              ShellReader.read(
                  passage, new ShellReader.Context(input, true, true), Set.of(), 0, notes);
          notes.sets(set);
        }
        case PYTHON, JAVASCRIPT -> ProgramReader.read(passage, language, input, true, notes);
        case JQ -> {
          notes.readsInput = true;
          Value made = JqReader.read(passage, input, Map.of(), notes);
          if (made instanceof Value.Made) {
            notes.printed(new Value.Json(made), new Span(0, text.length()));
          }
        }
      }
    } catch (StackOverflowError error) {
      // A nesting that is not counted: nothing is said of such a text.
      return ScriptReading.unread(language);
    }
    return notes.reading(language, text);
  }
}
