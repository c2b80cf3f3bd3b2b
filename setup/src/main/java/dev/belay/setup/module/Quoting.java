package dev.belay.setup.module;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A program and its arguments as one line of a shell, such that the program gets exactly these
 * arguments. What a shell cannot be told is refused with {@link IllegalArgumentException}.
 */
public final class Quoting {
  private static final Pattern POSIX_PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");
  private static final Pattern CMD_PLAIN = Pattern.compile("[A-Za-z0-9_:\\\\.-]+");
  private static final Pattern POWERSHELL_PLAIN = Pattern.compile("-{0,2}[A-Za-z][A-Za-z0-9-]*");

  /** PowerShell takes the typographic ones for {@code '} too. */
  private static final Pattern POWERSHELL_QUOTE = Pattern.compile("['\u2018\u2019\u201a\u201b]");

  /** What POSIX shells and bash read as syntax where a command's name is expected. */
  private static final Set<String> RESERVED =
      Set.of(
          "if",
          "then",
          "elif",
          "else",
          "fi",
          "for",
          "while",
          "until",
          "do",
          "done",
          "case",
          "esac",
          "in",
          "function",
          "select",
          "time",
          "coproc");

  private Quoting() {}

  /** For {@code sh -c}, and every shell that descends from it. */
  public static String posix(List<String> argv) {
    refuseNoProgram(argv);
    refuse(argv, "\0", "a POSIX shell");
    List<String> words = new ArrayList<>();
    for (String word : argv) {
      boolean syntax = words.isEmpty() && (RESERVED.contains(word) || word.contains("="));
      words.add(POSIX_PLAIN.matcher(word).matches() && !syntax ? word : posixWord(word));
    }
    return String.join(" ", words);
  }

  /**
   * For {@code cmd /s /c} and programs that split their command line by the rules of Microsoft's C
   * runtime. Percent signs survive unless a variable is named with a caret at its end.
   */
  public static String cmd(List<String> argv) {
    refuseNoProgram(argv);
    refuse(argv, "\0\r\n", "cmd.exe");
    refuse(argv.subList(0, 1), "\"", "cmd.exe");
    List<String> words = new ArrayList<>();
    for (String word : argv) {
      words.add(CMD_PLAIN.matcher(word).matches() ? word : cmdQuoted(word));
    }
    return String.join(" ", words);
  }

  /**
   * For PowerShell. A double quote is refused: Windows PowerShell 5.1 hands it to programs
   * unescaped, PowerShell 7.3 escapes it.
   */
  public static String powershell(List<String> argv) {
    refuseNoProgram(argv);
    refuse(argv, "\0\"", "PowerShell");
    List<String> words = new ArrayList<>();
    for (String word : argv) {
      // Without the call operator and quotes, a path with a blank would be two words.
      boolean plain = !words.isEmpty() && POWERSHELL_PLAIN.matcher(word).matches();
      words.add(plain ? word : powershellWord(word));
    }
    return "& " + String.join(" ", words);
  }

  /**
   * For the bash of Git for Windows. The program is written with slashes, which it takes as well:
   * one layer of quoting more than we know of would eat backslashes.
   */
  public static String gitBash(List<String> argv) {
    List<String> words = new ArrayList<>(argv);
    words.set(0, argv.get(0).replace('\\', '/'));
    return posix(words);
  }

  /** Arguments for a program that splits its command line by the rules of Microsoft's C runtime. */
  static String runtime(List<String> arguments) {
    refuse(arguments, "\0", "Windows");
    return arguments.stream()
        .map(word -> '"' + word.replaceAll("(\\\\*)(\"|$)", "$1$1$2").replace("\"", "\\\"") + '"')
        .collect(joining(" "));
  }

  static String posixWord(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }

  static String powershellWord(String word) {
    return "'" + POWERSHELL_QUOTE.matcher(word).replaceAll("$0$0") + "'";
  }

  /**
   * Between double quotes, cmd.exe takes everything but {@code %} and {@code "} as it is. Those two
   * stand outside, behind a caret, which also keeps {@code %NAME%} from being a variable.
   */
  private static String cmdQuoted(String word) {
    StringBuilder line = new StringBuilder("\"");
    int backslashes = 0;
    for (char c : word.toCharArray()) {
      if (c == '%' || c == '"') {
        // Backslashes count double in front of a quote, here the one that closes.
        line.repeat('\\', backslashes).append(c == '%' ? "\"^%\"" : "\"\\^\"\"");
      } else {
        line.append(c);
      }
      backslashes = c == '\\' ? backslashes + 1 : 0;
    }
    return line.repeat('\\', backslashes).append('"').toString();
  }

  private static void refuseNoProgram(List<String> argv) {
    if (argv.isEmpty() || argv.get(0).isEmpty()) {
      throw new IllegalArgumentException("no program to start");
    }
  }

  private static void refuse(List<String> argv, String characters, String shell) {
    for (String word : argv) {
      if (word.chars().anyMatch(c -> characters.indexOf(c) >= 0)) {
        throw new IllegalArgumentException("no line of " + shell + " can hold this word: " + word);
      }
    }
  }
}
