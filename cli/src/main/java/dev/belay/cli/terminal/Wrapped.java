package dev.belay.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Prose cut into lines at blanks. */
public final class Wrapped {
  private Wrapped() {}

  /** The lines of {@code text}, none wider than {@code columns} unless a single word is. */
  public static List<String> lines(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" +", -1)) {
      if (!line.isEmpty() && TextWidth.of(line.toString()) + 1 + TextWidth.of(word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
