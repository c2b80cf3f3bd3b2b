package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import java.util.ArrayList;
import java.util.List;

/** What is started in, or typed into, another terminal: {@code tmux}, {@code screen}. */
final class TerminalRoutes {
  private TerminalRoutes() {}

  static void addTmux(Execution execution, List<Route> routes) {
    List<Word> arguments = execution.arguments();
    int start = 0;
    while (start < arguments.size() && arguments.get(start).text().startsWith("-")) {
      String option = arguments.get(start).text();
      boolean takes = option.length() == 2 && "LSfcT".indexOf(option.charAt(1)) >= 0;
      if (option.equals("-c") && start + 1 < arguments.size()) {
        routes.add(ShellRoutes.text(arguments.get(start + 1), List.of()));
      }
      start += takes ? 2 : 1;
    }
    while (start < arguments.size()) {
      int end = start;
      while (end < arguments.size() && !endsCommand(arguments.get(end).text())) {
        end++;
      }
      if (end > start) {
        tmux(execution, arguments.subList(start, end), routes);
      }
      start = end + 1;
    }
  }

  private static boolean endsCommand(String word) {
    return word.equals(";") || word.equals("\\;");
  }

  private static void tmux(Execution execution, List<Word> words, List<Route> routes) {
    String valued =
        switch (words.getFirst().text()) {
          case "new-session", "new" -> "cefFnstxy";
          case "new-window", "neww" -> "ceFnt";
          case "split-window", "splitw" -> "ceFlpt";
          case "respawn-pane", "respawnp", "respawn-window", "respawnw" -> "cet";
          case "run-shell", "run" -> "cdt";
          case "pipe-pane", "pipep" -> "t";
          case "display-popup", "popup" -> "bcdehstSTwxy";
          case "if-shell", "if" -> "t";
          case "send-keys", "send" -> "Nct";
          default -> "none";
        };
    if (valued.equals("none")) {
      return;
    }
    int i = 1;
    while (i < words.size()
        && words.get(i).text().startsWith("-")
        && words.get(i).text().length() > 1) {
      String option = words.get(i).text();
      if (option.equals("--")) {
        i++;
        break;
      }
      boolean takes = valued.indexOf(option.charAt(option.length() - 1)) >= 0;
      i += takes ? 2 : 1;
    }
    if (i >= words.size()) {
      return;
    }
    List<Word> rest = words.subList(i, words.size());
    switch (words.getFirst().text()) {
      case "send-keys", "send" -> routes.add(ShellRoutes.text(typed(rest), List.of()));
      case "if-shell", "if" -> {
        routes.add(ShellRoutes.text(rest.getFirst(), List.of()));
        for (Word command : rest.subList(1, rest.size())) {
          List<Word> inner = EnvRoutes.split(command);
          if (!inner.isEmpty()) {
            tmux(execution, inner, routes);
          }
        }
      }
      default -> {
        if (rest.size() == 1) {
          routes.add(ShellRoutes.text(rest.getFirst(), List.of()));
        } else {
          routes.add(new Route.Program(rest, null, List.of(), false, false, false));
        }
      }
    }
  }

  /** Keys in a row: names of keys become what they type. */
  private static Word typed(List<Word> keys) {
    Word all = RouteWords.made("", keys.getFirst().span());
    for (Word key : keys) {
      String typed =
          switch (key.text()) {
            case "Enter", "C-m", "C-j", "KPEnter" -> "\n";
            case "Space" -> " ";
            case "Tab" -> "\t";
            case "C-c", "C-d", "C-l", "C-u", "Escape" -> "\n";
            default -> null;
          };
      all = RouteWords.concat(all, typed == null ? key : RouteWords.made(typed, key.span()));
    }
    return all;
  }

  static void addScreen(Execution execution, List<Route> routes) {
    List<Word> arguments = execution.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      String text = arguments.get(i).text();
      if (text.equals("-X")) {
        List<Word> rest = arguments.subList(i + 1, arguments.size());
        if (rest.size() > 1 && rest.getFirst().is("stuff")) {
          routes.add(ShellRoutes.text(unescaped(rest.get(1)), List.of()));
        } else if (rest.size() > 1
            && (rest.getFirst().is("exec") || rest.getFirst().is("screen"))) {
          routes.add(ShellRoutes.program(rest.subList(1, rest.size())));
        }
        return;
      }
      if (text.startsWith("-")) {
        boolean takes =
            text.length() > 1 && "cehpsStT".indexOf(text.charAt(text.length() - 1)) >= 0;
        i += takes ? 1 : 0;
        continue;
      }
      routes.add(
          new Route.Program(
              arguments.subList(i, arguments.size()), null, List.of(), false, false, false));
      return;
    }
  }

  private static Word unescaped(Word word) {
    List<Word> parts = new ArrayList<>();
    String text = word.text();
    int start = 0;
    for (String mark : List.of("\\n", "^M", "\\r", "\\015", "\\012")) {
      int at = text.indexOf(mark);
      if (at >= 0) {
        parts.add(word.part(start, at));
        break;
      }
    }
    return parts.isEmpty() ? word : parts.getFirst();
  }
}
