package dev.belay.cli.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** An output that remembers whether its reader went away, which a print stream keeps to itself. */
final class WatchedOutput extends FilterOutputStream {
  private boolean readerGone;

  WatchedOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      // The words of Linux and macOS, and of Windows; nothing else tells a closed pipe.
      readerGone = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
      throw e;
    }
  }

  /** Whether a pipe's reader was gone when something was last written: {@code belay ... | head}. */
  boolean readerGone() {
    return readerGone;
  }
}
