package dev.belay.guard.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Commands that the guard is allowed to get wrong, each with a reason. A line is a case's name, two
 * spaces, a number sign, and the reason; {@code *} at the beginning or end of a name stands for
 * anything.
 */
final class Exceptions {
  private final Map<String, String> reasons = new LinkedHashMap<>();

  private Exceptions() {}

  static Exceptions read(String file) throws IOException {
    Exceptions exceptions = new Exceptions();
    try (InputStream in = Exceptions.class.getResourceAsStream("/grid/" + file)) {
      if (in == null) {
        throw new IOException("no resource grid/" + file);
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        int mark = line.indexOf("  # ");
        if (mark > 0) {
          exceptions.reasons.put(line.substring(0, mark).strip(), line.substring(mark + 4).strip());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          throw new IOException("grid/" + file + ": no reason: " + line);
        }
      }
    }
    return exceptions;
  }

  /** The entry for a case; empty without one. */
  String entryFor(String name) {
    for (String entry : reasons.keySet()) {
      boolean head = entry.startsWith("* ");
      boolean tail = entry.endsWith(" *");
      String part = entry.substring(head ? 2 : 0, entry.length() - (tail ? 2 : 0));
      boolean fits =
          head && tail
              ? name.contains(part)
              : head ? name.endsWith(part) : tail ? name.startsWith(part) : name.equals(part);
      if (fits) {
        return entry;
      }
    }
    return "";
  }

  java.util.Set<String> entries() {
    return reasons.keySet();
  }
}
