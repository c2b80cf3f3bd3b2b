package dev.belay.lsp.document;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which host reads a document. Safe for threads. */
public interface DocumentKinds {
  /**
   * The host that a document is for; null for one that holds no hooks.
   *
   * @param path the file
   * @param text what stands in it, perhaps half-written
   * @param roots the folders that are open in the editor
   */
  @Nullable HostReading recognise(Path path, String text, List<Path> roots);
}
