package dev.belay.guard.shell.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word as written.
 *
 * @param parts what it consists of; {@code ''} and {@code ""} are parts, too
 */
public record WordNode(List<WordPart> parts, Span span) implements SyntaxNode {
  public WordNode {
    parts = List.copyOf(parts);
  }

  /** The text where the word has no quotes and no expansions; null otherwise. */
  public @Nullable String plain() {
    if (parts.isEmpty()) {
      return "";
    }
    return parts.size() == 1 && parts.getFirst() instanceof WordPart.Literal literal
        ? literal.text()
        : null;
  }
}
