package dev.belay.setup.install;

import dev.belay.setup.install.InstallException.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

/** Changes a user's configuration file for others than an installation, with the same care. */
public final class Rewriting {
  private final InstallStore store;
  private final Disk disk;

  /**
   * @param store where the file's content is kept as it was
   */
  public Rewriting(InstallStore store) {
    this(store, new Disk());
  }

  Rewriting(InstallStore store, Disk disk) {
    this.store = store;
    this.disk = disk;
  }

  /**
   * Replaces a file's text. Whoever looks finds the old one or the new one; a link is followed;
   * owner and permissions stay.
   *
   * @return where a copy of the old text is kept
   * @throws InstallException if the file is no longer what {@code before} says, or is not the
   *     user's; nothing was changed
   * @throws IOException if something cannot be written; the file is as it was
   */
  public Path replace(Path file, String before, String after) throws InstallException, IOException {
    AtomicReference<Path> kept = new AtomicReference<>(file);
    store.alone(
        () -> {
          if (!before.equals(UserFile.text(file))) {
            throw new InstallException(
                Kind.FILE, "the file has changed since it was read", file, "run the command again");
          }
          kept.set(store.path(store.backup(before.getBytes(StandardCharsets.UTF_8))));
          disk.write(file, after.getBytes(StandardCharsets.UTF_8), Disk.Mode.USUAL);
        });
    return kept.get();
  }
}
