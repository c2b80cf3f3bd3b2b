package dev.belay.cli.signature;

import dev.belay.cli.input.InputFiles;
import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The body of a delivery, byte by byte. */
final class DeliveryBody {
  private static final int MOST = 64 << 20;

  private DeliveryBody() {}

  /**
   * Reads it.
   *
   * @param file null or {@code -} for standard input
   * @throws CommandFailure if it cannot be read, or is larger than 64 MiB
   */
  static byte[] read(@Nullable String file, InputStream standardInput) {
    String name = file == null ? InputFiles.STANDARD_INPUT : file;
    boolean fromInput = name.equals(InputFiles.STANDARD_INPUT);
    String shown = fromInput ? "standard input" : name;
    try {
      byte[] bytes = fromInput ? standardInput.readNBytes(MOST + 1) : bytes(name);
      if (bytes.length > MOST) {
        throw new CommandFailure(ExitCode.UNREADABLE, "larger than 64 MiB", shown, "");
      }
      return bytes;
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.NOT_FOUND, "cannot be read (" + e.getMessage() + ")", shown, "");
    }
  }

  private static byte[] bytes(String name) throws IOException {
    Path file = InputFiles.file(name, "file", "check the path, or leave it out for standard input");
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MOST + 1);
    }
  }
}
