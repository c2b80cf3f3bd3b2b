package dev.belay.lint.compat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** What hooks-lint v1 knows: frozen, see NOTICE.md beside the files. */
final class HooksLintCatalog {
  private HooksLintCatalog() {}

  static Set<String> events() {
    return Set.copyOf(List.of(read("hooks-lint-v1.events.txt").strip().split("\n")));
  }

  static String help() {
    return read("hooks-lint-v1.help.txt");
  }

  private static String read(String name) {
    try (InputStream file = HooksLintCatalog.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("the product lacks its file " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
