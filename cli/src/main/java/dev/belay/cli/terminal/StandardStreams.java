package dev.belay.cli.terminal;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** What is behind this process's standard streams. */
public final class StandardStreams {
  private static final int OUT = 1;
  private static final int ERR = 2;

  private StandardStreams() {}

  static boolean outIsTerminal() {
    return isTerminal(OUT);
  }

  /** Whether a terminal shows standard error. */
  public static boolean errIsTerminal() {
    return isTerminal(ERR);
  }

  /** The width of the terminal that controls this process, or {@code otherwise}. */
  static int columns(int otherwise) {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!stty.waitFor(200, TimeUnit.MILLISECONDS)) {
        stty.destroyForcibly();
        return otherwise;
      }
      String size =
          new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
      return size.matches("[0-9]+ [1-9][0-9]{1,3}")
          ? Integer.parseInt(size.substring(size.indexOf(' ') + 1))
          : otherwise;
    } catch (IOException e) {
      // No stty, no terminal: Windows, say.
      return otherwise;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return otherwise;
    }
  }

  /**
   * {@link Console#isTerminal} is true only where standard input is a terminal too; Linux tells
   * what a descriptor leads to.
   */
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    if (Files.isSymbolicLink(link)) {
      try {
        String target = Files.readSymbolicLink(link).toString();
        return target.startsWith("/dev/pts/")
            || target.startsWith("/dev/tty")
            || target.equals("/dev/console");
      } catch (IOException e) {
        return false;
      }
    }
    @SuppressWarnings(
        "SystemConsoleNull") // It is null in JDK 25 where standard input is no terminal.
    Console console = System.console();
    return console != null && console.isTerminal();
  }
}
