package dev.belay.lint.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a script's file begins.
 *
 * @param line its first line, without its end
 * @param carriageReturn whether that line ends as lines do on Windows
 * @param marked whether a byte order mark stands before it
 * @param binary whether it is no text
 */
public record ScriptHead(String line, boolean carriageReturn, boolean marked, boolean binary) {
  private static final int LONGEST = 512;

  public ScriptHead {
    requireNonNull(line, "line");
  }

  /** How this file begins; null if it cannot be read. */
  public static @Nullable ScriptHead of(Path file) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LONGEST);
    } catch (IOException e) {
      return null;
    }
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    boolean marked = text.startsWith("\u00EF\u00BB\u00BF");
    int start = marked ? 3 : 0;
    int end = text.indexOf('\n');
    String line = text.substring(start, end < 0 ? text.length() : end);
    boolean carriageReturn = end >= 0 && line.endsWith("\r");
    return new ScriptHead(
        carriageReturn ? line.substring(0, line.length() - 1) : line,
        carriageReturn,
        marked,
        text.indexOf('\0') >= 0);
  }

  /** Whether it names the program that reads it. */
  public boolean hasInterpreter() {
    return line.startsWith("#!");
  }

  /**
   * The program that reads the script: a path, or a bare name behind {@code env}; empty if none.
   */
  public String interpreter() {
    if (!hasInterpreter()) {
      return "";
    }
    String[] words = line.substring(2).strip().split("[ \t]+", -1);
    if (!ShellCall.baseName(words[0]).equals("env")) {
      return words[0];
    }
    for (int i = 1; i < words.length; i++) {
      if (!words[i].startsWith("-") && words[i].indexOf('=') < 0) {
        return words[i];
      }
    }
    return "";
  }
}
