package dev.belay.lint;

import static java.util.Objects.requireNonNull;

import dev.belay.setup.text.TextEdit;

/**
 * A change of the file that makes a finding go.
 *
 * @param title what it does, as an editor offers it: {@code rename to PreToolUse}
 * @param safe whether it cannot change what the author meant, so that {@code --fix} may do it
 *     unasked
 * @param edit the change
 */
public record Fix(String title, boolean safe, TextEdit edit) {
  public Fix {
    requireNonNull(title, "title");
    requireNonNull(edit, "edit");
  }

  /** The fix that makes the one text the other. */
  public static Fix safe(String title, String before, String after) {
    return new Fix(title, true, TextEdit.between(before, after));
  }

  /** The same, for one that the author has to look at. */
  public static Fix unsafe(String title, String before, String after) {
    return new Fix(title, false, TextEdit.between(before, after));
  }
}
