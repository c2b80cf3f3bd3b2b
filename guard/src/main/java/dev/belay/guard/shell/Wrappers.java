package dev.belay.guard.shell;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Programs that start the program named by their own words. */
final class Wrappers {
  private Wrappers() {}

  /** The command that a wrapper starts; empty when this is no wrapper, or it starts nothing. */
  static List<Word> started(SimpleCommand command) {
    return switch (command.name()) {
      case "sudo" -> after(command, "ugpCcDhRrTtU", 0, true);
      case "doas" -> after(command, "uC", 0, true);
      case "env" -> after(command, "uCS", 0, true);
      case "nohup",
          "setsid",
          "builtin",
          "catchsegv",
          "dbus-run-session",
          "proxychains",
          "proxychains4",
          "rtk",
          "fakeroot",
          "unbuffer",
          "winpty",
          "time",
          "command" ->
          isQuery(command) ? List.of() : after(command, "of", 0, false);
      case "exec" -> after(command, "a", 0, false);
      case "nice", "ionice", "chrt" ->
          after(command, "ncpPu", command.name().equals("chrt") ? 1 : 0, false);
      case "timeout", "gtimeout" -> after(command, "ks", 1, false);
      case "taskset", "flock", "chroot" -> after(command, "cwE", 1, false);
      case "stdbuf" -> after(command, "ioe", 0, false);
      case "strace", "ltrace" -> after(command, "eopsaESuPI", 0, false);
      case "watch" -> after(command, "nd", 0, false);
      case "busybox", "toybox" -> after(command, "", 0, false);
      case "xargs" -> after(command, "IiLlnPsEead", 0, false);
      case "parallel" -> after(command, "jnNaSI", 0, false);
      case "unshare", "nsenter", "caffeinate", "systemd-run", "firejail", "bwrap" ->
          after(command, "tSGpu", 0, false);
      case "npx", "bunx", "pnpx" -> after(command, "p", 0, false);
      default -> List.of();
    };
  }

  /** Whether a single word after the wrapper is a whole shell text. */
  static boolean takesShellText(String name) {
    return name.equals("watch") || name.equals("parallel") || name.equals("flock");
  }

  private static boolean isQuery(SimpleCommand command) {
    return command.name().equals("command")
        && !command.arguments().isEmpty()
        && command.arguments().getFirst().value().toLowerCase(java.util.Locale.ROOT).equals("-v");
  }

  /**
   * The words after options, assignments and operands.
   *
   * @param valued the one-letter options that take the next word
   * @param operands how many words come before the command
   */
  private static List<Word> after(
      SimpleCommand command, String valued, int operands, boolean assignments) {
    List<Word> arguments = command.arguments();
    int left = operands;
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i).value();
      if (word.equals("--")) {
        i += 1 + left;
        return i < arguments.size() ? arguments.subList(i, arguments.size()) : List.of();
      }
      if (word.startsWith("-") && word.length() > 1) {
        boolean takesNext = word.length() == 2 && valued.indexOf(word.charAt(1)) >= 0;
        boolean longTakesNext =
            switch (word) {
              case "--user",
                  "--group",
                  "--unset",
                  "--chdir",
                  "--signal",
                  "--kill-after",
                  "--replace",
                  "--max-args" ->
                  true;
              default -> false;
            };
        i += takesNext || longTakesNext ? 1 : 0;
      } else if (assignments && RawWord.assignment(word) > 0) {
        continue;
      } else if (left > 0) {
        left--;
      } else {
        return arguments.subList(i, arguments.size());
      }
    }
    return List.of();
  }

  /** The text that {@code xargs -I} replaces. */
  static @Nullable String placeholder(SimpleCommand xargs) {
    List<Word> arguments = xargs.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i).value();
      if (word.equals("-I") && i + 1 < arguments.size()) {
        return arguments.get(i + 1).value();
      }
      if (word.startsWith("-I") && word.length() > 2) {
        return word.substring(2);
      }
      if (word.equals("-i") || word.equals("--replace")) {
        return "{}";
      }
      if (!word.startsWith("-")) {
        return null;
      }
    }
    return null;
  }

  /** The text of PowerShell's {@code -EncodedCommand}. */
  static @Nullable String encoded(String base64) {
    try {
      return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_16LE);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
