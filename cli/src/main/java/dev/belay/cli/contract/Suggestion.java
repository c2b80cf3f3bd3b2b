package dev.belay.cli.contract;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What to say about a name that does not exist. */
final class Suggestion {
  private Suggestion() {}

  /** {@code did you mean x?} where one is near; otherwise the names that exist. */
  static String of(String name, Collection<String> known) {
    String nearest = nearest(name.toLowerCase(Locale.ROOT), known);
    return nearest != null
        ? "did you mean " + nearest + "?"
        : "known are " + String.join(", ", known);
  }

  private static @Nullable String nearest(String name, Collection<String> known) {
    String nearest = null;
    int fewest = Math.max(2, name.length() / 3) + 1;
    for (String candidate : known) {
      String lower = candidate.toLowerCase(Locale.ROOT);
      boolean piece =
          name.length() >= 3
              && (lower.startsWith(name) || name.startsWith(lower) || lower.endsWith(name));
      int edits =
          piece ? 1 : Math.min(edits(name, lower), edits(name, lower.replaceFirst("@.*", "")));
      if (edits < fewest) {
        fewest = edits;
        nearest = candidate;
      }
    }
    return nearest;
  }

  private static int edits(String a, String b) {
    if (a.length() > 64) {
      return Integer.MAX_VALUE;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
