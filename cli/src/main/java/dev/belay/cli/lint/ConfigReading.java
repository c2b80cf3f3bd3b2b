package dev.belay.cli.lint;

import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads configuration files, byte order marks included, which hosts take or refuse. */
final class ConfigReading {
  private static final int LARGEST = 16 << 20;

  private ConfigReading() {}

  /**
   * The text of a file.
   *
   * @throws CommandFailure if there is none
   */
  static String of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in);
    } catch (AccessDeniedException e) {
      throw new CommandFailure(ExitCode.NOT_FOUND, "may not be read", "", "check its permissions");
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** The same, from a stream. */
  static String of(InputStream in) {
    try {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new CommandFailure(
            ExitCode.UNREADABLE, "larger than 16 MiB", "", "is this the right file?");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new CommandFailure(
          ExitCode.UNREADABLE, "is not UTF-8", "", "hosts read nothing of it; convert the file");
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static CommandFailure unreadable(IOException e) {
    return new CommandFailure(
        ExitCode.NOT_FOUND, "cannot be read (" + e.getMessage() + ")", "", "check the path");
  }
}
