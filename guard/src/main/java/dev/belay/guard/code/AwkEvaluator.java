package dev.belay.guard.code;

import dev.belay.guard.code.CodeAction.Deed;
import dev.belay.guard.code.Token.Kind;
import dev.belay.guard.execution.Word;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** awk: {@code system(…)}, pipes and files that its statements open. */
final class AwkEvaluator extends Evaluator {
  private boolean printing;
  private int nesting;

  AwkEvaluator(String name, Word source, Map<String, String> environment) {
    super(Language.AWK, name, source, environment);
  }

  @Override
  void statement(int end) {
    Token token = now();
    if (token.kind() == Kind.NAME) {
      switch (token.text()) {
        case "print", "printf" -> {
          print(end);
          return;
        }
        case "BEGIN", "END", "if", "while", "for", "else", "do", "next", "exit", "function" -> {
          at++;
          return;
        }
        case "getline" -> {
          at++;
          from(end);
          return;
        }
        default -> {}
      }
    } else if (token.is(")") || token.is(",")) {
      at++;
      return;
    }
    if (token.is("(")) {
      at++;
      return;
    }
    Value value = concatenation();
    if (now().is("|") || now().is("|&")) {
      Token pipe = now();
      at += next().is("&") ? 2 : 1;
      if (now().isName("getline")) {
        at++;
        things.shell(
            value, null, new Call("|", List.of(), List.of(), Map.of(), pipe.at(), pipe.end()));
      }
    } else if (now().isName("getline")) {
      at++;
      from(end);
    }
  }

  private void from(int end) {
    if (now().kind() == Kind.NAME) {
      at++;
    }
    if (now().is("<") && at < end) {
      int start = now().at();
      at++;
      things.file(Deed.READ, concatenation(), false, start);
    }
  }

  private void print(int end) {
    at++;
    printing = true;
    while (at < end && !stops(now())) {
      int before = at;
      if (now().is(",") || now().is("(") || now().is(")")) {
        at++;
        continue;
      }
      concatenation();
      at = Math.max(at, before + 1);
    }
    printing = false;
    Token token = now();
    if (token.is(">") || token.is(">>")) {
      at++;
      Value file = concatenation();
      things.file(token.is(">") ? Deed.OVERWRITE : Deed.APPEND, file, false, token.at());
    } else if (token.is("|")) {
      at += next().is("&") ? 2 : 1;
      Value command = concatenation();
      things.shell(
          command, null, new Call("|", List.of(), List.of(), Map.of(), token.at(), token.end()));
    }
  }

  private static boolean stops(Token token) {
    return token.kind() == Kind.LINE
        || token.kind() == Kind.END
        || token.is(";")
        || token.is("}")
        || token.is(">")
        || token.is(">>")
        || token.is("|");
  }

  /** Values that stand beside each other are one text. */
  private Value concatenation() {
    if (nesting >= CodeLimits.DEPTH) {
      reading.notFollowed();
      Token token = now();
      at++;
      return reading.unknown(token.at(), token.end(), List.of());
    }
    nesting++;
    Value value = pieces();
    nesting--;
    return value;
  }

  private Value pieces() {
    Value value = piece();
    while (now().kind() == Kind.STRING
        || now().kind() == Kind.NUMBER
        || now().kind() == Kind.NAME && !now().isName("getline") && !now().isName("in")
        || now().is("$")) {
      int before = at;
      Value next = piece();
      value = Texts.concat(reading.text(value), reading.text(next));
      at = Math.max(at, before + 1);
    }
    return value;
  }

  private Value piece() {
    Token token = now();
    if (token.kind() == Kind.STRING) {
      at++;
      return string(token);
    }
    if (token.kind() == Kind.NUMBER) {
      at++;
      return Value.Text.of(token.text());
    }
    if (token.kind() != Kind.NAME || token.text().startsWith("$")) {
      at++;
      if (token.is("$") && (now().kind() == Kind.NUMBER || now().kind() == Kind.NAME)) {
        at++;
      }
      return reading.unknown(token.at(), tokens.get(at - 1).end(), List.of());
    }
    at++;
    if (now().is("(") && !now().spaced() || now().is("(") && token.isName("system")) {
      return function(token);
    }
    if (now().is("=")) {
      at++;
      Value value = concatenation();
      variables.put(token.text(), value);
      return value;
    }
    if (now().is("[")) {
      int close = tokens.partner()[at];
      String key =
          tokens.get(at + 1).kind() == Kind.STRING
              ? reading.text(string(tokens.get(at + 1))).text()
              : "";
      at = close + 1;
      if (token.isName("ENVIRON")) {
        Value known = reading.environment(key);
        return known != null ? known : things.environment(key, token.at(), tokens.get(close).end());
      }
      return reading.unknown(token.at(), tokens.get(close).end(), List.of());
    }
    Value value = variables.get(token.text());
    return value != null ? value : reading.unknown(token.at(), token.end(), List.of());
  }

  private Value function(Token name) {
    int close = tokens.partner()[at];
    boolean outer = printing;
    printing = false;
    at++;
    Value first = null;
    java.util.ArrayList<Value> all = new java.util.ArrayList<>();
    while (at < close) {
      int before = at;
      if (now().is(",")) {
        at++;
        continue;
      }
      Value value = concatenation();
      first = first == null ? value : first;
      all.add(value);
      at = Math.max(at, before + 1);
    }
    at = close + 1;
    printing = outer;
    Call call = new Call(name.text(), List.of(), all, Map.of(), name.at(), tokens.get(close).end());
    if (first != null && name.isName("system")) {
      return things.shell(first, null, call);
    }
    if (first != null && name.isName("sprintf")) {
      return Texts.formatted(reading.text(first), all.subList(1, all.size()), reading);
    }
    return reading.unknown(call, List.of());
  }

  @Override
  @Nullable Value special(Token token) {
    return null;
  }
}
