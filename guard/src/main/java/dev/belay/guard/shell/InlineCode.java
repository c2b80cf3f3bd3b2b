package dev.belay.guard.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Programs given on the command line, as in {@code python -c}. Only plain calls with constant
 * arguments are seen: a shell started, a file opened, a tree removed.
 *
 * @param shellTexts the texts handed to a shell
 * @param commands commands that do the same as the calls
 */
record InlineCode(List<String> shellTexts, List<List<String>> commands) {
  private static final Set<String> SHELLS =
      Set.of(
          "system",
          "popen",
          "execSync",
          "exec",
          "run",
          "call",
          "check_output",
          "check_call",
          "Popen",
          "getoutput",
          "shell_exec",
          "passthru");

  InlineCode {
    shellTexts = List.copyOf(shellTexts);
    commands = List.copyOf(commands);
  }

  /**
   * The program in a command's {@code -c} or {@code -e}, or on its standard input; null when there
   * is none.
   */
  static @Nullable InlineCode of(SimpleCommand command) {
    String code = null;
    boolean operands = false;
    List<Word> arguments = command.arguments();
    if (command.name().endsWith("awk")) {
      return arguments.isEmpty() ? null : read(awkProgram(arguments));
    }
    for (int i = 0; i < arguments.size() && code == null; i++) {
      String word = arguments.get(i).value();
      boolean option = word.startsWith("-") && word.length() > 1;
      operands |= !option && !word.equals("-");
      boolean takesCode =
          switch (word) {
            case "-c", "-e", "-p", "-r", "-E", "--eval", "--print", "-ne", "-pe", "-le", "eval" ->
                true;
            default -> false;
          };
      if (takesCode
          && i + 1 < arguments.size()
          && !(word.equals("-p") && command.name().startsWith("p"))) {
        code = arguments.get(i + 1).value();
      } else if (word.equals("-m")) {
        return null;
      }
    }
    if (code == null) {
      code = operands ? null : command.input();
    }
    return code == null ? null : read(code);
  }

  private static String awkProgram(List<Word> arguments) {
    int i = 0;
    while (i < arguments.size() - 1 && arguments.get(i).value().startsWith("-")) {
      String option = arguments.get(i).value();
      i += option.equals("-v") || option.equals("-F") ? 2 : 1;
    }
    return arguments.get(Math.min(i, arguments.size() - 1)).value();
  }

  private static InlineCode read(String code) {
    List<String> shells = new ArrayList<>();
    List<List<String>> commands = new ArrayList<>();
    for (int open = code.indexOf('('); open >= 0; open = code.indexOf('(', open + 1)) {
      int start = open;
      while (start > 0 && Cursor.isNamePart(code.charAt(start - 1))) {
        start--;
      }
      String function = code.substring(start, open);
      List<String> strings = strings(code, open + 1);
      if (strings.isEmpty()) {
        continue;
      }
      switch (function) {
        case "open", "readFileSync", "readFile", "file_get_contents", "createReadStream" ->
            commands.add(List.of(isWrite(function, strings) ? "tee" : "cat", strings.getFirst()));
        case "writeFileSync", "writeFile", "appendFileSync", "file_put_contents" ->
            commands.add(List.of("tee", strings.getFirst()));
        case "rmtree", "rm_rf", "rmSync", "rmdirSync", "remove_entry" ->
            commands.add(List.of("rm", "-rf", strings.getFirst()));
        case "unlink", "unlinkSync", "remove" -> commands.add(List.of("rm", strings.getFirst()));
        default -> {
          if (SHELLS.contains(function)) {
            boolean list = open + 1 < code.length() && code.charAt(open + 1) == '[';
            if (list) {
              commands.add(strings);
            } else {
              shells.add(strings.getFirst());
            }
          }
        }
      }
    }
    return new InlineCode(shells, commands);
  }

  private static boolean isWrite(String function, List<String> strings) {
    return function.equals("open")
        && strings.size() > 1
        && "wax".indexOf(first(strings.get(1))) >= 0;
  }

  private static char first(String text) {
    return text.isEmpty() ? 'r' : text.charAt(0);
  }

  /** The string literals that follow each other, from an index on. */
  private static List<String> strings(String code, int from) {
    List<String> strings = new ArrayList<>();
    int i = from;
    while (i < code.length() && strings.size() < 32) {
      char c = code.charAt(i);
      if (c == '\'' || c == '"' || c == '`') {
        int close = code.indexOf(c, i + 1);
        if (close < 0) {
          break;
        }
        strings.add(code.substring(i + 1, close));
        i = close + 1;
      } else if (c == ' '
          || c == ','
          || c == '['
          || (strings.isEmpty() && "rbfuR".indexOf(c) >= 0)) {
        i++;
      } else {
        break;
      }
    }
    return strings;
  }
}
