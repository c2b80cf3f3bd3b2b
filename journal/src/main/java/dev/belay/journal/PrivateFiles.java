package dev.belay.journal;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.Set;

/**
 * Directories and files that are their owner's alone from the moment on that they exist. Where the
 * file system knows no such permissions (Windows), its own defaults hold.
 */
final class PrivateFiles {
  private static final Path SELF = Path.of("/proc/self");

  private PrivateFiles() {}

  /**
   * Makes sure that {@code directory} is there, is this user's, and that nobody else may write in
   * it.
   *
   * @throws UnusableDirectoryException when it is a symbolic link, a file, someone else's, or open
   *     to others
   */
  static void directory(Path directory) throws IOException {
    try {
      if (Files.notExists(directory, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectories(directory, permissions(directory, true));
      }
    } catch (FileAlreadyExistsException e) {
      throw new UnusableDirectoryException(directory, e.getFile() + " is no directory");
    }
    if (Files.isSymbolicLink(directory)) {
      throw new UnusableDirectoryException(
          directory, "it is a symbolic link; name the directory itself");
    }
    if (!Files.isDirectory(directory)) {
      throw new UnusableDirectoryException(directory, "it is no directory");
    }
    if (isPosix(directory)) {
      checkOwner(directory);
    }
  }

  private static void checkOwner(Path directory) throws IOException {
    PosixFileAttributes found =
        Files.readAttributes(directory, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    UserPrincipal us = us(directory);
    if (!found.owner().equals(us)) {
      throw new UnusableDirectoryException(
          directory, "it belongs to " + found.owner().getName() + ", and this is " + us.getName());
    }
    if (found.permissions().contains(PosixFilePermission.GROUP_WRITE)
        || found.permissions().contains(PosixFilePermission.OTHERS_WRITE)) {
      throw new UnusableDirectoryException(
          directory, "other users may write in it; run: chmod go-w " + directory);
    }
  }

  /** The user as whom this process makes files. */
  private static UserPrincipal us(Path directory) throws IOException {
    try {
      return Files.getOwner(SELF);
    } catch (NoSuchFileException e) {
      Path probe = Files.createTempFile(directory, "owner", null, permissions(directory, false));
      try {
        return Files.getOwner(probe);
      } finally {
        Files.delete(probe);
      }
    }
  }

  /** Opens a file for reading and writing, and makes it if it is not there. */
  static FileChannel open(Path file) throws IOException {
    return open(file, CREATE);
  }

  /** Makes a file that must not be there yet. */
  static FileChannel create(Path file) throws IOException {
    return open(file, CREATE_NEW);
  }

  private static FileChannel open(Path file, OpenOption creation) throws IOException {
    Set<OpenOption> options = Set.of(READ, WRITE, creation, LinkOption.NOFOLLOW_LINKS);
    return FileChannel.open(file, options, permissions(file, false));
  }

  /** Makes the names in a directory durable, where the system can do that. */
  static void syncNames(Path directory) throws IOException {
    if (isPosix(directory)) {
      try (FileChannel names = FileChannel.open(directory, READ)) {
        names.force(true);
      }
    }
  }

  private static FileAttribute<?>[] permissions(Path path, boolean directory) {
    if (!isPosix(path)) {
      return new FileAttribute<?>[0];
    }
    Set<PosixFilePermission> permissions =
        EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    if (directory) {
      permissions.add(PosixFilePermission.OWNER_EXECUTE);
    }
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
