package dev.belay.contract;

import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The name that a mistyped one was meant to be, for error messages. */
public final class NearestName {
  private static final int LONGEST = 64;

  private NearestName() {}

  /**
   * The known name with the fewest edits, case aside, when they are few enough to be a slip or the
   * one is a piece of the other; else null. Of equals the first in alphabetical order.
   */
  public static @Nullable String of(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return null;
    }
    String mistyped = name.toLowerCase(Locale.ROOT);
    String nearest = null;
    int fewest = Math.max(2, mistyped.length() / 3) + 1;
    for (String candidate : new TreeSet<>(known)) {
      String meant = candidate.toLowerCase(Locale.ROOT);
      int version = meant.indexOf('@');
      int edits = isPiece(mistyped, meant) ? 1 : edits(mistyped, meant);
      if (version > 0) {
        edits = Math.min(edits, edits(mistyped, meant.substring(0, version)));
      }
      if (edits < fewest) {
        fewest = edits;
        nearest = candidate;
      }
    }
    return nearest;
  }

  private static boolean isPiece(String name, String of) {
    return name.length() >= 3 && (of.startsWith(name) || name.startsWith(of) || of.endsWith(name));
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
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
