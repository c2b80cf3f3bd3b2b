package dev.belay.guard.execution;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was written, for when it is run later.
 *
 * @param path its absolute path
 * @param text what it holds, as far as it is known; null where nothing is
 * @param origin where its content comes from
 * @param from the executions that wrote it
 */
public record WrittenFile(String path, @Nullable Word text, Origin origin, List<Execution> from) {
  /** Where a content comes from. */
  public enum Origin {
    /** The agent's own text. */
    WRITTEN,
    /** A network. */
    FETCHED,
    /** An encoding was resolved: base64, an archive, a cipher. */
    DECODED,
    /** A program's output, of which nothing is known. */
    OUTPUT
  }

  public WrittenFile {
    requireNonNull(path, "path");
    requireNonNull(origin, "origin");
    from = List.copyOf(from);
  }
}
