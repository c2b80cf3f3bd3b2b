package dev.belay.lsp.document;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.jspecify.annotations.Nullable;

/** The documents that are open in the editor. Safe for threads. */
public final class OpenDocuments {
  private final Map<String, LiveDocument> documents = new ConcurrentHashMap<>();

  public void open(LiveDocument document) {
    documents.put(document.uri(), document);
  }

  /** Changes a document; what is not open stays so. */
  public void change(String uri, int version, List<TextDocumentContentChangeEvent> changes) {
    documents.computeIfPresent(uri, (same, document) -> document.changed(version, changes));
  }

  public void close(String uri) {
    documents.remove(uri);
  }

  /** The document at this address; null if it is not open. */
  public @Nullable LiveDocument find(String uri) {
    return documents.get(uri);
  }

  public List<LiveDocument> all() {
    return List.copyOf(documents.values());
  }
}
