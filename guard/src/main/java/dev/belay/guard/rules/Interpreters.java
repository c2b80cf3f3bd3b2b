package dev.belay.guard.rules;

import dev.belay.guard.shell.Redirection;
import dev.belay.guard.shell.SimpleCommand;
import dev.belay.guard.shell.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Programs that run text, and the text that nobody has seen. */
final class Interpreters {
  private Interpreters() {}

  /** The download or decoding whose output a command runs; null when it runs none. */
  static @Nullable SimpleCommand unseenSource(SimpleCommand command) {
    String name = command.name();
    return switch (name) {
      case "sh", "bash", "zsh", "dash", "ksh", "mksh", "ash", "fish", "rbash" -> shell(command);
      case "python",
          "python2",
          "python3",
          "perl",
          "ruby",
          "node",
          "nodejs",
          "php",
          "deno",
          "bun",
          "osascript",
          "lua",
          "pwsh",
          "powershell" ->
          program(command);
      case "eval", "source", ".", "iex", "invoke-expression" -> {
        SimpleCommand substituted = substituted(command.arguments());
        yield substituted != null || !name.startsWith("i") ? substituted : fed(command);
      }
      default -> unnamed(command);
    };
  }

  private static @Nullable SimpleCommand shell(SimpleCommand command) {
    SimpleCommand substituted = substituted(command.arguments());
    if (substituted != null) {
      return substituted;
    }
    boolean operand = false;
    boolean standardInput = false;
    boolean skip = false;
    for (Word word : command.arguments()) {
      String value = word.value();
      if (skip) {
        skip = false;
        continue;
      }
      skip =
          value.length() > 1
              && !value.startsWith("--")
              && "-+".indexOf(value.charAt(0)) >= 0
              && value.endsWith("o");
      standardInput |= value.equals("-s") || value.equals("/dev/stdin") || value.equals("-");
      if (!value.startsWith("-") && !value.startsWith("+")) {
        operand = true;
        break;
      }
      if (!value.startsWith("--") && value.indexOf('c') > 0) {
        Word last = command.arguments().getLast();
        return command.through("xargs") && last.knownPrefix() == 0 && !last.known()
            ? fed(command)
            : null;
      }
    }
    return operand && !standardInput && !reads(command) ? null : input(command);
  }

  private static @Nullable SimpleCommand program(SimpleCommand command) {
    SimpleCommand substituted = substituted(command.arguments());
    if (substituted != null) {
      return substituted;
    }
    for (Word word : command.arguments()) {
      String value = word.value();
      if (value.equals("-") || value.equals("/dev/stdin")) {
        return input(command);
      }
      if (!value.startsWith("-")
          || value.length() == 2 && "cemEpnr".indexOf(value.charAt(1)) >= 0
          || value.equals("-ne")
          || value.equals("-pe")) {
        return null;
      }
    }
    return input(command);
  }

  /** A command word that is itself the output of a download: {@code $(curl x)}. */
  private static @Nullable SimpleCommand unnamed(SimpleCommand command) {
    return command.argv().isEmpty() || command.argv().getFirst().known()
        ? null
        : substituted(command.argv().subList(0, 1));
  }

  private static boolean reads(SimpleCommand command) {
    return command.arguments().stream().anyMatch(w -> w.value().equals("/dev/stdin"));
  }

  private static @Nullable SimpleCommand input(SimpleCommand command) {
    for (Redirection redirection : command.redirections()) {
      SimpleCommand source = substituted(List.of(redirection.target()));
      if (source != null) {
        return source;
      }
    }
    return command.input() != null ? null : fed(command);
  }

  private static @Nullable SimpleCommand substituted(List<Word> words) {
    for (Word word : words) {
      for (SimpleCommand command : word.substituted()) {
        if (isUnseen(command)) {
          return command;
        }
      }
    }
    return null;
  }

  private static @Nullable SimpleCommand fed(SimpleCommand command) {
    for (SimpleCommand source : command.fedBy()) {
      if (isUnseen(source)) {
        return source;
      }
    }
    return null;
  }

  private static boolean isUnseen(SimpleCommand command) {
    return switch (command.name()) {
      case "curl",
          "wget",
          "fetch",
          "aria2c",
          "http",
          "https",
          "xh",
          "lynx",
          "iwr",
          "irm",
          "invoke-webrequest",
          "invoke-restmethod",
          "nc",
          "ncat",
          "netcat",
          "telnet" ->
          true;
      case "base64", "base32", "basenc", "uudecode" -> has(command, "-d", "-D", "--decode", "-di");
      case "xxd" ->
          command.arguments().stream()
              .anyMatch(w -> w.value().startsWith("-") && w.value().contains("r"));
      case "openssl" -> has(command, "-d");
      case "new-object" ->
          command.arguments().stream()
              .anyMatch(w -> w.value().toLowerCase(java.util.Locale.ROOT).contains("webclient"));
      default -> false;
    };
  }

  private static boolean has(SimpleCommand command, String... options) {
    for (Word word : command.arguments()) {
      for (String option : options) {
        if (word.value().equals(option)) {
          return true;
        }
      }
    }
    return false;
  }
}
