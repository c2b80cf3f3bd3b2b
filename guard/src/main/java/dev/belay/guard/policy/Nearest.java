package dev.belay.guard.policy;

import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The name that a mistyped one was meant to be. */
final class Nearest {
  private Nearest() {}

  /** The known name with the fewest edits, when they are few enough to be a slip; else null. */
  static @Nullable String of(String name, Collection<String> known) {
    if (name.length() > 64) {
      return null;
    }
    String best = null;
    int fewest = Math.max(2, name.length() / 3) + 1;
    for (String candidate : new TreeSet<>(known)) {
      int edits = edits(name, candidate);
      if (edits < fewest) {
        fewest = edits;
        best = candidate;
      }
    }
    return best;
  }

  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
