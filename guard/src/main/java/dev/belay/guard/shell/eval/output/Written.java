package dev.belay.guard.shell.eval.output;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Redirection;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a program writes to its standard output. */
public final class Written {
  private Written() {}

  /** The output; null where nothing is known of it. */
  public static @Nullable Word by(Execution execution) {
    Span span = execution.span();
    Word input = execution.input().text();
    return switch (execution.program()) {
      case "echo" -> Printed.echo(execution);
      case "printf" -> Printed.printf(execution);
      case "true", ":", "false", "cd", "sleep", "export", "set", "unset", "shopt" ->
          new OutputText().word(span);
      case "base64", "gbase64", "base32", "basenc", "openssl", "xxd", "uudecode" ->
          Codecs.by(execution, input);
      case "gunzip", "zcat", "gzip", "gzcat", "pigz", "unpigz", "zlib-flate", "uncompress" ->
          Codecs.unpacked(execution, input);
      case "python", "python3", "perl", "node", "awk", "gawk", "mawk", "ruby", "php" ->
          ConstantCode.by(execution, input);
      default -> Filters.by(execution, input);
    };
  }

  /** Whether it resolves an encoding, whether or not its input is known. */
  public static boolean decoded(Execution execution) {
    return Codecs.decodes(execution);
  }

  /** Whether what it writes comes from a network. */
  public static boolean fetched(Execution execution) {
    return Fetches.fetches(execution);
  }

  /** The operands: the words that are no options, given the letters that take a value. */
  static boolean has(List<Word> words, String option) {
    for (Word word : words) {
      if (word.is(option)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the shell sends its standard output into a file. */
  static boolean isRedirected(Execution execution) {
    for (Redirection redirection : execution.redirections()) {
      if (redirection.writes()) {
        return true;
      }
    }
    return false;
  }
}
