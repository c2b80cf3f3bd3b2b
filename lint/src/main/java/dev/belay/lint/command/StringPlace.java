package dev.belay.lint.command;

import com.google.gson.JsonPrimitive;
import dev.belay.contract.json.Json;
import dev.belay.setup.text.TextEdit;
import dev.belay.setup.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** Where a stretch of a string stands in the text of its file. */
public final class StringPlace {
  private StringPlace() {}

  /**
   * The place of a stretch of a string; the place of the whole string where that cannot be told.
   *
   * @param file the file's text
   * @param value where the string stands, with its quotes
   * @param text what it says
   * @param from the first character of the stretch
   * @param to the one behind it
   */
  public static TextSpan of(String file, TextSpan value, String text, int from, int to) {
    if (value.end() - value.start() < 2 || value.end() > file.length()) {
      return value;
    }
    char quote = file.charAt(value.start());
    if (quote == '"' && !file.startsWith("\"\"\"", value.start())) {
      return escaped(file, value, from, to);
    }
    int plain = file.indexOf(text, value.start());
    return plain < 0 || plain + text.length() > value.end()
        ? value
        : new TextSpan(plain + from, plain + to);
  }

  /**
   * The edit that makes the one string the other, where it is written as JSON writes it; null where
   * it is not, or where nothing is to be done.
   */
  public static @Nullable TextEdit edit(String file, TextSpan value, String before, String after) {
    int end = value.end();
    boolean json =
        end - value.start() >= 2
            && end <= file.length()
            && file.charAt(value.start()) == '"'
            && file.charAt(end - 1) == '"'
            && !file.startsWith("\"\"\"", value.start());
    if (!json || before.equals(after)) {
      return null;
    }
    TextEdit change = TextEdit.between(before, after);
    TextSpan place = escaped(file, value, change.start(), change.end());
    if (place.equals(value)) {
      return null;
    }
    String quoted = Json.write(new JsonPrimitive(change.replacement()));
    return new TextEdit(place.start(), place.end(), quoted.substring(1, quoted.length() - 1));
  }

  private static TextSpan escaped(String file, TextSpan value, int from, int to) {
    int at = value.start() + 1;
    int start = -1;
    for (int i = 0; at < value.end() - 1; i++) {
      if (i == from) {
        start = at;
      }
      if (i == to) {
        break;
      }
      boolean escape = file.charAt(at) == '\\' && at + 1 < value.end();
      at += !escape ? 1 : file.charAt(at + 1) == 'u' ? 6 : 2;
    }
    return start < 0 || at < start || at >= value.end() ? value : new TextSpan(start, at);
  }
}
