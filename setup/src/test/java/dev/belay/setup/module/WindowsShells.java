package dev.belay.setup.module;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How Windows reads a command line, after Microsoft's documents; no Windows is needed. */
final class WindowsShells {
  private static final Pattern VARIABLE = Pattern.compile("%([^%\"^]+)%");

  private WindowsShells() {}

  /** What a program gets of a line that cmd.exe runs. */
  static List<String> argvOfCmd(String line) {
    Matcher variable = VARIABLE.matcher(line);
    if (variable.find()) {
      throw new AssertionError("cmd.exe would replace " + variable.group() + " in: " + line);
    }
    StringBuilder passed = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '^' && !quoted) {
        passed.append(line.charAt(++i));
        continue;
      }
      quoted ^= c == '"';
      if (!quoted && "&|<>()\n".indexOf(c) >= 0) {
        throw new AssertionError("cmd.exe would act on " + c + " in: " + line);
      }
      passed.append(c);
    }
    return argvOfC(passed.toString());
  }

  /**
   * "Parsing C command-line arguments": 2n backslashes and a quote are n backslashes and a switch
   * of the quoting, 2n+1 are n backslashes and a quote.
   */
  private static List<String> argvOfC(String line) {
    List<String> argv = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    boolean begun = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!quoted && (c == ' ' || c == '\t')) {
        if (begun) {
          argv.add(word.toString());
        }
        word.setLength(0);
        begun = false;
        continue;
      }
      begun = true;
      int backslashes = 0;
      while (i < line.length() && line.charAt(i) == '\\') {
        backslashes++;
        i++;
      }
      if (i == line.length() || line.charAt(i) != '"') {
        word.repeat('\\', backslashes);
        if (backslashes == 0) {
          word.append(c);
        } else {
          i--;
        }
        continue;
      }
      word.repeat('\\', backslashes / 2);
      if (backslashes % 2 == 1) {
        word.append('"');
      } else if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        throw new AssertionError("runtimes differ on \"\" within quotes: " + line);
      } else {
        quoted = !quoted;
      }
    }
    if (begun) {
      argv.add(word.toString());
    }
    return argv;
  }

  /** The words of a call in PowerShell: single-quoted strings and bare words. */
  static List<String> argvOfPowershell(String line) {
    if (!line.startsWith("& '")) {
      throw new AssertionError("not a call: " + line);
    }
    List<String> argv = new ArrayList<>();
    int i = 2;
    while (i < line.length()) {
      StringBuilder word = new StringBuilder();
      if (isQuote(line.charAt(i))) {
        i++;
        while (!isQuote(line.charAt(i)) || isQuoteAt(line, i + 1)) {
          // Two quotes of any kind are one, the first.
          word.append(line.charAt(i));
          i += isQuote(line.charAt(i)) ? 2 : 1;
        }
        i++;
      } else {
        while (i < line.length() && line.charAt(i) != ' ') {
          word.append(line.charAt(i++));
        }
        if (!word.toString().matches("[-A-Za-z0-9]+") || word.toString().equals("--")) {
          throw new AssertionError("PowerShell would read more into " + word);
        }
      }
      argv.add(word.toString());
      i++;
    }
    return argv;
  }

  private static boolean isQuoteAt(String line, int at) {
    return at < line.length() && isQuote(line.charAt(at));
  }

  private static boolean isQuote(char c) {
    return c == '\'' || (c >= '\u2018' && c <= '\u201b');
  }
}
