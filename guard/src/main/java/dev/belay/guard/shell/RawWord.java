package dev.belay.guard.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word as written, before expansion. */
record RawWord(List<Piece> pieces, int start, int end) {
  /** The text of a word that holds no quote and no expansion, else null. */
  @Nullable String bare() {
    return pieces.size() == 1 && pieces.getFirst() instanceof Piece.Text text && !text.quoted()
        ? text.text()
        : null;
  }

  /** The length of {@code name=} or {@code name+=} at its start, 0 when it is no assignment. */
  int assignment() {
    if (pieces.isEmpty() || !(pieces.getFirst() instanceof Piece.Text first) || first.quoted()) {
      return 0;
    }
    return assignment(first.text());
  }

  static int assignment(String text) {
    if (text.isEmpty() || !Cursor.isNameStart(text.charAt(0))) {
      return 0;
    }
    int i = 1;
    while (i < text.length() && Cursor.isNamePart(text.charAt(i))) {
      i++;
    }
    if (i < text.length() && text.charAt(i) == '[') {
      int close = text.indexOf(']', i);
      i = close < 0 ? text.length() : close + 1;
    }
    if (i < text.length() && text.charAt(i) == '+') {
      i++;
    }
    return i < text.length() && text.charAt(i) == '=' ? i + 1 : 0;
  }
}
