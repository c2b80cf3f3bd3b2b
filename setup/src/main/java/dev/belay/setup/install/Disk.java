package dev.belay.setup.install;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Changes files so that whoever looks, and whatever crashes, finds the old bytes or the new ones.
 * Overridable so that tests can let it fail anywhere.
 */
class Disk {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> EXECUTE =
      PosixFilePermissions.fromString("--x--x--x");

  /** Comes before every step that changes something on the disk. */
  void step(String what) throws IOException {}

  /** How a file that is not there yet is made. */
  enum Mode {
    /** As the user's other files are. */
    USUAL,
    /** For the user alone. */
    PRIVATE,
    /** As the user's other files are, and to be run. */
    PROGRAM
  }

  /**
   * Replaces a file's content, or makes the file. A link is followed; owner and permissions stay.
   *
   * @return the folders that had to be made, the outermost first
   */
  List<Path> write(Path file, byte[] content, Mode mode) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = parent(target);
    List<Path> made = makeFolders(folder, mode);
    Path draft = draft(target);
    step("write " + draft);
    try {
      try (FileChannel channel = FileChannel.open(draft, create(), attributes(mode))) {
        ByteBuffer left = ByteBuffer.wrap(content);
        while (left.hasRemaining()) {
          channel.write(left);
        }
        channel.force(true);
      }
      if (Files.exists(target)) {
        likeBefore(target, draft);
      } else if (mode == Mode.PROGRAM) {
        makeExecutable(draft);
      }
      step("rename " + draft);
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
    return made;
  }

  private static Set<StandardOpenOption> create() {
    return Set.of(
        StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
  }

  private static FileAttribute<?>[] attributes(Mode mode) {
    boolean posix = Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");
    return mode == Mode.PRIVATE && posix
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
        : new FileAttribute<?>[0];
  }

  private static void likeBefore(Path target, Path draft) throws IOException {
    PosixFileAttributeView before =
        Files.getFileAttributeView(target, PosixFileAttributeView.class);
    PosixFileAttributeView after = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
    if (before == null || after == null) {
      return;
    }
    PosixFileAttributes attributes = before.readAttributes();
    PosixFileAttributes ours = after.readAttributes();
    if (!ours.owner().equals(attributes.owner())) {
      after.setOwner(attributes.owner());
    }
    if (!ours.group().equals(attributes.group())) {
      after.setGroup(attributes.group());
    }
    after.setPermissions(attributes.permissions());
  }

  /** For those who may read it. */
  void makeExecutable(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null) {
      Set<PosixFilePermission> permissions = view.readAttributes().permissions();
      for (PosixFilePermission execute : EXECUTE) {
        String reader = execute.name().replace("EXECUTE", "READ");
        if (permissions.contains(PosixFilePermission.valueOf(reader))) {
          permissions.add(execute);
        }
      }
      view.setPermissions(permissions);
    }
  }

  void delete(Path file) throws IOException {
    step("delete " + file);
    Files.deleteIfExists(file);
    Files.deleteIfExists(draft(file));
  }

  /** One name, so that what a crash leaves is used up by the next run. */
  private static Path draft(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".belay-draft");
  }

  /** Removes folders that are empty by now, the innermost first. */
  void deleteEmpty(List<Path> folders) throws IOException {
    for (Path folder : folders.reversed()) {
      if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        try (var entries = Files.list(folder)) {
          if (entries.findAny().isPresent()) {
            continue;
          }
        }
        step("delete " + folder);
        Files.deleteIfExists(folder);
      }
    }
  }

  private List<Path> makeFolders(Path folder, Mode mode) throws IOException {
    List<Path> missing = new ArrayList<>();
    for (Path at = folder; at != null && !Files.exists(at); at = at.getParent()) {
      missing.addFirst(at);
    }
    for (Path one : missing) {
      step("make " + one);
      Files.createDirectories(one);
      if (mode == Mode.PRIVATE
          && Files.getFileAttributeView(one, PosixFileAttributeView.class) != null) {
        Files.setPosixFilePermissions(one, PosixFilePermissions.fromString("rwx------"));
      }
    }
    return missing;
  }

  /** The bytes of a file; null if there is none. */
  static byte @Nullable [] bytes(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllBytes(file) : null;
  }

  private static Path parent(Path file) throws IOException {
    Path parent = file.getParent();
    if (parent == null) {
      throw new IOException(file + " has no folder");
    }
    return parent;
  }
}
