package dev.belay.lint.script;

import dev.belay.guard.code.Token;
import dev.belay.guard.code.Token.Kind;
import dev.belay.guard.code.Tokens;
import dev.belay.lint.script.ExitCode.Look;

/** Looks at what is said before an exit, in the block that it stands in. */
final class ExitLook {
  private static final int LINES = 8;
  private static final int TOKENS = 300;

  private final Program program;

  ExitLook(Program program) {
    this.program = program;
  }

  Look before(Tokens tokens, int index) {
    int begin = lineBegin(tokens, index);
    int column = tokens.get(begin).column();
    boolean refusal = false;
    boolean complaint = false;
    int lines = 0;
    for (int i = index - 1; i >= 0 && i > index - TOKENS && lines < LINES; i--) {
      Token token = tokens.get(i);
      if (token.kind() == Kind.LINE) {
        lines++;
        int line = i == 0 ? 0 : lineBegin(tokens, i - 1);
        if (program.python() && i <= begin && tokens.get(line).column() > column) {
          // What stands deeper may not have run.
          i = line;
        }
        continue;
      }
      if (program.python() && i < begin && token.column() >= 0 && token.column() < column) {
        return look(refusal || named(tokens, i), complaint);
      }
      if (!program.python() && token.is("{")) {
        return look(refusal || named(tokens, lineBegin(tokens, i)), complaint);
      }
      if (!program.python() && token.is("}")) {
        i = Math.max(0, tokens.partner()[i] < 0 ? i : tokens.partner()[i]);
        continue;
      }
      if (!token.is(")") || tokens.partner()[i] < 0) {
        continue;
      }
      int open = tokens.partner()[i];
      String called =
          open > 0 && tokens.get(open - 1).kind() == Kind.NAME ? tokens.get(open - 1).text() : "";
      if (called.matches("print|write|error|warn|log|echo|info|stringify|dumps?|secho")) {
        complaint |=
            called.matches("error|warn")
                || mentions(tokens, open, i, "stderr")
                || open > 2 && tokens.get(open - 3).isName("stderr");
        refusal |= speaks(tokens, open, i);
      } else if (Notes.speaksOfRefusal(spaced(called))) {
        refusal = true;
      }
      i = open;
    }
    return look(refusal, complaint);
  }

  private static Look look(boolean refusal, boolean complaint) {
    return refusal ? Look.REFUSAL : complaint ? Look.COMPLAINT : Look.PLAIN;
  }

  private static int lineBegin(Tokens tokens, int index) {
    int at = Math.min(index, tokens.list().size() - 1);
    while (at > 0 && at > index - TOKENS && tokens.get(at).column() < 0) {
      at--;
    }
    return at;
  }

  /** Whether the line is the head of a function that is called so. */
  private static boolean named(Tokens tokens, int line) {
    for (int i = line; i < line + 4; i++) {
      Token token = tokens.get(i);
      if (token.isName("def") || token.isName("function") || token.isName("const")) {
        return Notes.speaksOfRefusal(spaced(tokens.get(i + 1).text()));
      }
    }
    return false;
  }

  private static String spaced(String name) {
    return name.replace('_', ' ').replaceAll("(?<=[a-z])(?=[A-Z])", " ");
  }

  private static boolean mentions(Tokens tokens, int from, int to, String name) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).isName(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean speaks(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      for (Token.Part part : tokens.get(i).parts()) {
        if (!part.isExpression() && Notes.speaksOfRefusal(part.text())) {
          return true;
        }
      }
    }
    return false;
  }
}
