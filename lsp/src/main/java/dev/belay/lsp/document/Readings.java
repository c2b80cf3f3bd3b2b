package dev.belay.lsp.document;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the documents of this editor are read. Safe for threads. */
public final class Readings {
  private final DocumentKinds kinds;
  private volatile List<Path> roots = List.of();

  /**
   * @param kinds tells hosts
   */
  public Readings(DocumentKinds kinds) {
    this.kinds = kinds;
  }

  /** The folders that are open in the editor. */
  public List<Path> roots() {
    return roots;
  }

  /** Other folders are open now. */
  public void setRoots(List<Path> folders) {
    roots = List.copyOf(folders);
  }

  /** How a document is read; null where no host reads hooks from it, or it is too long. */
  public @Nullable HostReading of(LiveDocument document) {
    Path path = document.path();
    return path == null || document.isTooLong()
        ? null
        : kinds.recognise(path, document.text(), roots);
  }
}
