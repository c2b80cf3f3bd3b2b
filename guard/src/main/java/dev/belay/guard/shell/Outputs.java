package dev.belay.guard.shell;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What a few harmless commands write, where that can be told from their words. */
final class Outputs {
  private Outputs() {}

  /** The standard output of a command; null when it is not known. */
  static @Nullable String of(SimpleCommand command, ShellContext context) {
    for (Redirection redirection : command.redirections()) {
      if (redirection.writes()) {
        return null;
      }
    }
    return switch (command.name()) {
      case "echo" -> echo(command);
      case "printf" -> printf(command);
      case "pwd" -> command.directory();
      case "mktemp" ->
          command.arguments().stream()
                  .allMatch(w -> w.value().startsWith("-") && !w.value().equals("-p"))
              ? context.temp() + "/mktemp"
              : null;
      case "cat", "tee" -> command.argv().size() == 1 ? command.input() : null;
      case "base64" -> decodes(command) ? decoded(command.input()) : null;
      case "git" -> isTopLevel(command) ? context.project() : null;
      default -> null;
    };
  }

  private static @Nullable String echo(SimpleCommand command) {
    StringBuilder text = new StringBuilder();
    boolean options = true;
    for (Word word : command.arguments()) {
      if (!word.known()) {
        return null;
      }
      options &=
          word.value().equals("-n") || word.value().equals("-e") || word.value().equals("-ne");
      if (!options) {
        text.append(text.isEmpty() ? "" : " ").append(word.value());
      }
    }
    return text.append('\n').toString();
  }

  private static @Nullable String printf(SimpleCommand command) {
    StringBuilder text = new StringBuilder();
    for (Word word : command.arguments()) {
      if (!word.known()) {
        return null;
      }
    }
    if (command.arguments().isEmpty()) {
      return "";
    }
    String format = command.arguments().getFirst().value();
    int next = 1;
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      char after = i + 1 < format.length() ? format.charAt(i + 1) : Cursor.END;
      if (c == '%' && (after == 's' || after == 'b' || after == 'q')) {
        text.append(
            next < command.arguments().size() ? command.arguments().get(next++).value() : "");
        i++;
      } else if (c == '\\' && after == 'n') {
        text.append('\n');
        i++;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static boolean decodes(SimpleCommand command) {
    return command.arguments().size() == 1
        && switch (command.arguments().getFirst().value()) {
          case "-d", "-D", "--decode" -> true;
          default -> false;
        };
  }

  private static @Nullable String decoded(@Nullable String input) {
    if (input == null) {
      return null;
    }
    try {
      return new String(Base64.getMimeDecoder().decode(input), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean isTopLevel(SimpleCommand command) {
    return command.arguments().size() == 2
        && command.arguments().get(0).value().equals("rev-parse")
        && command.arguments().get(1).value().equals("--show-toplevel");
  }
}
