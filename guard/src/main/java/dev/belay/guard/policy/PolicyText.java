package dev.belay.guard.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The texts of policy files. */
final class PolicyText {
  private static final int LARGEST = 256 * 1024;

  private PolicyText() {}

  /**
   * The whole text of a file.
   *
   * @param what what it is, for messages
   */
  static String read(Path file, String what) throws PolicyException {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        // Opening a pipe would wait for whoever writes into it.
        throw new PolicyException(file + ": " + what + " is no regular file", null);
      }
      byte[] bytes;
      try (InputStream in = Files.newInputStream(file)) {
        bytes = in.readNBytes(LARGEST + 1);
      }
      if (bytes.length > LARGEST) {
        throw new PolicyException(
            file + ": larger than " + LARGEST + " bytes: is this a policy file?", null);
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new PolicyException(file + ": not UTF-8", e);
    } catch (NoSuchFileException e) {
      throw new PolicyException(file + ": " + what + " does not exist", e);
    } catch (IOException e) {
      throw new PolicyException(
          file + ": " + what + " cannot be read: " + e.getClass().getSimpleName(), e);
    }
  }

  /** Whoever may write the policy decides for the user. */
  static List<String> permissions(Path file) {
    List<String> warnings = new ArrayList<>();
    Path folder = file.toAbsolutePath().getParent();
    for (Path path : folder == null ? List.of(file) : List.of(file, folder)) {
      try {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
        if (permissions.contains(PosixFilePermission.OTHERS_WRITE)
            || permissions.contains(PosixFilePermission.GROUP_WRITE)) {
          warnings.add(path + ": other users may write this; run: chmod go-w " + path);
        }
      } catch (UnsupportedOperationException e) {
        return warnings;
      } catch (IOException e) {
        warnings.add(path + ": its permissions cannot be read: " + e.getClass().getSimpleName());
      }
    }
    return warnings;
  }
}
