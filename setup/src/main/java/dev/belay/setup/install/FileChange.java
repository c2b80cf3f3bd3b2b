package dev.belay.setup.install;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What shall become of a file.
 *
 * @param path the file
 * @param before its text; null where there is none
 * @param after the text that it gets; null where it goes
 * @param program whether it is to be run
 */
public record FileChange(
    Path path, @Nullable String before, @Nullable String after, boolean program) {
  public boolean changesNothing() {
    return before == null ? after == null : before.equals(after);
  }
}
