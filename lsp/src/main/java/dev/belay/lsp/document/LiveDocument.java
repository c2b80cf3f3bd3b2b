package dev.belay.lsp.document;

import dev.belay.setup.text.TextEdit;
import dev.belay.setup.text.TextSpan;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.jspecify.annotations.Nullable;

/**
 * A document as it stands in the editor, saved or not. Immutable.
 *
 * @param uri its address, as the editor spells it
 * @param version the editor's number of this state
 * @param text what stands in it
 * @param lines the same in lines
 */
public record LiveDocument(String uri, int version, String text, Lines lines) {
  /** Documents with more characters are not read: no host has such a configuration. */
  public static final int MAX_LENGTH = 4 * 1024 * 1024;

  public LiveDocument(String uri, int version, String text) {
    this(uri, version, text, new Lines(text));
  }

  /** What it becomes by changes that follow one another. */
  public LiveDocument changed(int newVersion, List<TextDocumentContentChangeEvent> changes) {
    LiveDocument now = this;
    for (TextDocumentContentChangeEvent change : changes) {
      now = new LiveDocument(uri, newVersion, now.changed(change));
    }
    return changes.isEmpty() ? new LiveDocument(uri, newVersion, text, lines) : now;
  }

  private String changed(TextDocumentContentChangeEvent change) {
    Range range = change.getRange();
    if (range == null) {
      return change.getText();
    }
    TextSpan span = lines.span(range);
    return TextEdit.apply(text, List.of(new TextEdit(span.start(), span.end(), change.getText())));
  }

  public boolean isTooLong() {
    return text.length() > MAX_LENGTH;
  }

  /** The file that it is, or would be; null where the address is no file's. */
  public @Nullable Path path() {
    return path(uri);
  }

  /** The file of an address; null where it is none's. */
  public static @Nullable Path path(String uri) {
    try {
      URI address = URI.create(uri);
      return "file".equals(address.getScheme()) ? Path.of(address).normalize() : null;
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return null;
    }
  }
}
