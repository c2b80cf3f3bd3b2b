package dev.belay.guard.shell.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Shell texts made from a seed: scraps in any order, scripts that are well formed, and spoilt ones.
 */
final class ShellTexts {
  private static final String[] SCRAPS = {
    "rm ",
    "-rf ",
    "'",
    "\"",
    "\\",
    "$(",
    ")",
    "`",
    "<<EOF\n",
    "EOF\n",
    "<<-'E'\n",
    "E\n",
    "{",
    "}",
    "{a,",
    ",b}",
    "((",
    "))",
    "$((",
    "$[",
    "${x",
    ":-",
    "[",
    "]",
    "if ",
    "then ",
    "else ",
    "elif ",
    "fi ",
    "case x in ",
    "esac",
    ";;",
    ";&",
    "for i in ",
    "for ((",
    "do ",
    "done ",
    "while ",
    "select ",
    "|",
    "&",
    ";",
    "\n",
    ">",
    "<(",
    "[[ ",
    "]] ",
    "=~ ",
    "X=",
    "x[",
    "]=",
    "$X",
    "$'",
    "#",
    "f() ",
    "function ",
    "coproc ",
    "time ",
    "! ",
    "\0",
    "~",
    "*",
    "?(",
    "@(",
    " ",
    "\t",
    "\\\n",
    "\r\n",
    "2>&1",
    "{v}>",
    "é",
    "\uffff"
  };
  private static final String[] WORDS = {
    "a",
    "ls",
    "echo",
    "-rf",
    "--force",
    "x=1",
    "'q r'",
    "\"d $v\"",
    "$v",
    "${v:-w}",
    "${#v}",
    "${v[1]}",
    "{a,b}",
    "{1..3}",
    "{}",
    "*.txt",
    "a\\ b",
    "$'e\\n'",
    "~/x",
    "@",
    "#b"
  };

  private final Random random;
  private final StringBuilder documents = new StringBuilder();
  private int depth;

  ShellTexts(long seed) {
    this.random = new Random(seed);
  }

  static String scraps(long seed, int most) {
    Random random = new Random(seed);
    int count = random.nextInt(most + 1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
    }
    return text.toString();
  }

  /** A script in which something is taken away, doubled or put in. */
  String spoilt() {
    StringBuilder text = new StringBuilder(script());
    for (int i = random.nextInt(3); i >= 0 && !text.isEmpty(); i--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, text.charAt(at));
        default -> text.insert(at, SCRAPS[random.nextInt(SCRAPS.length)]);
      }
    }
    return text.toString();
  }

  String script() {
    List<String> lines = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      lines.add(line());
    }
    return String.join("\n", lines);
  }

  private String line() {
    String line = chain();
    if (documents.isEmpty()) {
      return line;
    }
    line += "\n" + documents;
    documents.setLength(0);
    return line.substring(0, line.length() - 1);
  }

  private String chain() {
    String chain = pipeline();
    while (random.nextInt(4) == 0) {
      chain += (random.nextBoolean() ? " && " : " || ") + pipeline();
    }
    return chain;
  }

  private String pipeline() {
    String pipeline = random.nextInt(12) == 0 ? "! " : "";
    pipeline += command();
    while (random.nextInt(5) == 0) {
      pipeline += (random.nextInt(6) == 0 ? " |& " : " | ") + command();
    }
    return pipeline;
  }

  private String command() {
    if (depth > 3 || random.nextInt(3) > 0) {
      return simple();
    }
    depth++;
    String command =
        switch (random.nextInt(14)) {
          case 0 -> "if " + list() + "then " + list() + "fi";
          case 1 ->
              "if " + list() + "then " + list() + "elif " + list() + "then " + list() + "else "
                  + list() + "fi";
          case 2 -> "while " + list() + "do " + list() + "done";
          case 3 -> "until " + list() + "do " + list() + "done";
          case 4 -> "for i in " + words() + "; do " + list() + "done";
          case 5 -> "for ((i = 0; i < 3; i++)); do " + list() + "done";
          case 6 -> "case " + word() + " in a|b) " + list() + ";; *) " + chain() + " ;; esac";
          case 7 -> "{ " + list() + "}";
          case 8 -> "( " + chain() + " )";
          case 9 -> "f() { " + list() + "}";
          case 10 -> "function g { " + list() + "}";
          case 11 -> "[[ $v == a* && ( -f b || ! -z c ) ]]";
          case 12 -> "((i + 1))";
          default -> "select i in a b; do " + list() + "done";
        };
    depth--;
    return random.nextInt(5) == 0 ? command + " > f" : command;
  }

  /** Commands with a separator behind the last one. */
  private String list() {
    StringBuilder list = new StringBuilder();
    for (int i = random.nextInt(2); i >= 0; i--) {
      list.append(chain()).append(random.nextInt(8) == 0 ? " & " : "; ");
    }
    return list.toString();
  }

  private String simple() {
    String command = random.nextInt(8) == 0 ? "V=" + word() + " " : "";
    command += "ls";
    if (random.nextInt(4) > 0) {
      command += " " + words();
    }
    return switch (random.nextInt(14)) {
      case 0 -> command + " 2>&1";
      case 1 -> command + " >> f";
      case 2 -> command + " <<< " + word();
      case 3 -> command + " &> f";
      case 4 -> {
        if (depth > 0) {
          yield command;
        }
        boolean quoted = random.nextBoolean();
        documents.append("text $v\n").append(random.nextBoolean() ? "more\n" : "").append("D\n");
        yield command + (quoted ? " <<'D'" : " <<D");
      }
      default -> command;
    };
  }

  private String words() {
    StringBuilder words = new StringBuilder(word());
    while (random.nextInt(3) == 0) {
      words.append(' ').append(word());
    }
    return words.toString();
  }

  private String word() {
    if (depth > 3 || random.nextInt(8) > 0) {
      String word = WORDS[random.nextInt(WORDS.length)];
      return word.equals("#b") ? "b#" : word;
    }
    depth++;
    String word =
        switch (random.nextInt(7)) {
          case 0 -> "$(" + chain() + ")";
          case 1 -> "\"$(" + chain() + ") t\"";
          case 2 -> "<(" + chain() + ")";
          case 3 -> "$((1 + $v))";
          case 4 -> "${v:-$(" + chain() + ")}";
          case 5 -> "`ls a`";
          default -> "\"${v//a/\"b c\"}\"";
        };
    depth--;
    return word;
  }
}
