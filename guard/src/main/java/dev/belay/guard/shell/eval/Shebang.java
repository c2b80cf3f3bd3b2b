package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Execution;

/** The language that a script's first line names. */
final class Shebang {
  private Shebang() {}

  static String language(String text) {
    if (!text.startsWith("#!")) {
      return "sh";
    }
    int end = text.indexOf('\n');
    String line = text.substring(2, end < 0 ? text.length() : end).strip();
    String program = "";
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i < line.length() && !Character.isWhitespace(line.charAt(i))) {
        continue;
      }
      String word = line.substring(start, i);
      start = i + 1;
      String name = Execution.programName(word);
      if (!word.isEmpty()
          && !word.startsWith("-")
          && !name.equals("env")
          && word.indexOf('=') < 0) {
        program = name;
        break;
      }
    }
    return language(program, "sh");
  }

  private static String language(String program, String otherwise) {
    int end = program.length();
    while (end > 0
        && (Character.isDigit(program.charAt(end - 1)) || program.charAt(end - 1) == '.')) {
      end--;
    }
    return switch (program.substring(0, end)) {
      case "python", "pypy" -> "python";
      case "node", "nodejs", "deno", "bun", "tsx", "ts-node" -> "javascript";
      case "perl" -> "perl";
      case "ruby" -> "ruby";
      case "php" -> "php";
      case "awk", "gawk", "mawk", "nawk" -> "awk";
      case "lua", "luajit" -> "lua";
      case "rscript" -> "r";
      case "osascript" -> "osascript";
      case "pwsh", "powershell" -> "powershell";
      default -> otherwise;
    };
  }
}
