package dev.belay.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/**
 * The folders that generated files go to. A file is written only when its content changes, so that
 * a build that follows finds nothing to do; what an earlier run wrote and this one did not is
 * removed.
 */
final class Outputs {
  private static final String JAVA = "java/";
  private static final String RESOURCES = "resources/";

  private final Path javaOut;
  private final Path resourcesOut;
  private final TreeSet<String> written = new TreeSet<>();

  Outputs(Path javaOut, Path resourcesOut) {
    this.javaOut = javaOut;
    this.resourcesOut = resourcesOut;
  }

  /**
   * @param name for example {@code dev/belay/contract/host/HostCatalog.java}
   */
  void java(String name, String text) throws IOException {
    write(JAVA + name, text);
  }

  void resource(String name, String text) throws IOException {
    write(RESOURCES + name, text);
  }

  /** Removes what earlier runs wrote and this one did not. */
  void removeStale() throws IOException {
    Path list = javaOut.resolve(".generated");
    List<String> before = Files.exists(list) ? Files.readAllLines(list) : List.of();
    for (String name : before) {
      if (!written.contains(name)) {
        Files.deleteIfExists(path(name));
      }
    }
    writeIfChanged(list, String.join("\n", written) + "\n");
  }

  private void write(String name, String text) throws IOException {
    writeIfChanged(path(name), text);
    written.add(name);
  }

  private Path path(String name) {
    return name.startsWith(JAVA)
        ? javaOut.resolve(name.substring(JAVA.length()))
        : resourcesOut.resolve(name.substring(RESOURCES.length()));
  }

  private static void writeIfChanged(Path path, String text) throws IOException {
    if (Files.exists(path) && Files.readString(path).equals(text)) {
      return;
    }
    Files.createDirectories(path.toAbsolutePath().getParent());
    Files.writeString(path, text);
  }
}
