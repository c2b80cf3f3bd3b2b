package dev.belay.setup.install;

import com.sun.security.auth.module.UnixSystem;
import dev.belay.setup.install.InstallException.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A user's file, read as carefully as it must be before it is written. */
final class UserFile {
  private static final int LARGEST = 16 << 20;

  private UserFile() {}

  /**
   * The text of a file; null where there is none.
   *
   * @throws InstallException if it is no file of this user's that holds a text
   */
  static @Nullable String text(Path path) throws InstallException {
    try {
      if (!Files.exists(path)) {
        checkLeadsSomewhere(path);
        return null;
      }
      if (!Files.isRegularFile(path)) {
        throw new InstallException(Kind.FILE, "this is no file", path, "move it away");
      }
      if (Files.size(path) > LARGEST) {
        throw new InstallException(
            Kind.FILE, "the file is larger than 16 MiB", path, "is this the right file?");
      }
      checkOwner(path);
      byte[] bytes = Files.readAllBytes(path);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new InstallException(
          Kind.MALFORMED, "the file is not UTF-8", path, "convert it first; nothing was changed");
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  /** Writing there would replace the link, and whatever it was meant to lead to stays behind. */
  private static void checkLeadsSomewhere(Path path) throws InstallException {
    if (Files.isSymbolicLink(path)) {
      throw new InstallException(
          Kind.FILE,
          "this is a link that leads nowhere",
          path,
          "make the file that it leads to, or remove the link");
    }
  }

  /** Writing to somebody else's file would be a surprise to them, even where it is allowed. */
  private static void checkOwner(Path path) throws IOException, InstallException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("unix")
        && ((Number) Files.getAttribute(path, "unix:uid")).longValue()
            != new UnixSystem().getUid()) {
      throw new InstallException(
          Kind.FILE,
          "the file belongs to another user",
          path,
          "run belay install as that user, or give the file to yourself");
    }
  }

  static InstallException unreadable(Path path, IOException e) {
    return new InstallException(
        Kind.FILE, "cannot be read: " + e.getMessage(), path, "check its permissions");
  }

  /** The SHA-256 of a text, as {@link InstallStore} names it. */
  static String digest(String text) {
    return InstallStore.digest(text.getBytes(StandardCharsets.UTF_8));
  }
}
