package dev.belay.cli.validate;

import dev.harrel.jsonschema.Error;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something in a payload that its schema forbids.
 *
 * @param pointer where, as {@code $.tool_input.command}
 * @param message what is wrong there; it never quotes a value
 */
record SchemaProblem(String pointer, String message) {
  private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$-]*");
  private static final Pattern TYPES = Pattern.compile("Value is \\[(.*)] but should be \\[(.*)]");
  private static final Pattern MISSING = Pattern.compile("\\[\\[?([^\\[\\]]*)]?]");

  static SchemaProblem of(Error error) {
    String pointer = pointer(error.getInstanceLocation());
    String told = String.valueOf(error.getError());
    Matcher types = TYPES.matcher(told);
    if (types.matches()) {
      return new SchemaProblem(
          pointer, "must be " + types.group(2).replace(", ", " or ") + ", is " + types.group(1));
    }
    Matcher missing = MISSING.matcher(told);
    if ("required".equals(error.getKeyword()) && missing.find()) {
      return new SchemaProblem(pointer, "lacks " + missing.group(1));
    }
    return new SchemaProblem(pointer, told);
  }

  @Override
  public String toString() {
    return pointer + ": " + message;
  }

  /** A JSON pointer in the notation that people know from JSONPath. */
  private static String pointer(String jsonPointer) {
    StringBuilder pointer = new StringBuilder("$");
    for (String part : jsonPointer.split("/", -1)) {
      String key = part.replace("~1", "/").replace("~0", "~");
      if (key.matches("[0-9]+")) {
        pointer.append('[').append(key).append(']');
      } else if (PLAIN_KEY.matcher(key).matches()) {
        pointer.append('.').append(key);
      } else if (!key.isEmpty()) {
        pointer.append("['").append(key.replace("'", "\\'")).append("']");
      }
    }
    return pointer.toString();
  }
}
