package dev.belay.guard.code;

import dev.belay.guard.code.Token.Kind;
import dev.belay.guard.execution.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The statements of Python. */
final class PythonEvaluator extends Evaluator {
  private int column;

  PythonEvaluator(String name, Word source, Map<String, String> environment) {
    super(Language.PYTHON, name, source, environment);
  }

  @Override
  void statement(int end) {
    Token token = now();
    column = token.column() >= 0 ? token.column() : column;
    if (token.kind() == Kind.NAME) {
      switch (token.text()) {
        case "import" -> {
          at++;
          imports();
          return;
        }
        case "from" -> {
          at++;
          from();
          return;
        }
        case "def" -> {
          define(end);
          return;
        }
        case "for" -> {
          loop(end);
          return;
        }
        case "class" -> {
          skipHead();
          return;
        }
        case "if",
            "elif",
            "while",
            "with",
            "except",
            "else",
            "try",
            "finally",
            "async",
            "match",
            "case",
            "del",
            "global",
            "nonlocal",
            "pass",
            "break",
            "continue" -> {
          at++;
          if (now().kind() == Kind.NAME
              && (now().text().equals("def")
                  || now().text().equals("for")
                  || now().text().equals("with"))) {
            return;
          }
          head(end);
          return;
        }
        case "return" -> {
          at++;
          if (now().kind() != Kind.LINE) {
            give(several());
          }
          return;
        }
        default -> {}
      }
    } else if (token.is("@") || token.is(":") || token.is(",")) {
      at++;
      return;
    }
    if (!unpacking()) {
      several();
    }
  }

  /** Expressions with commas between them. */
  private Value several() {
    Value value = expression();
    if (!now().is(",")) {
      return value;
    }
    List<Value> all = new ArrayList<>();
    all.add(value);
    while (now().is(",")) {
      at++;
      if (now().kind() == Kind.LINE || now().kind() == Kind.END || now().is(";")) {
        break;
      }
      all.add(expression());
    }
    return new Value.Many(all);
  }

  /** {@code a, b = …}; and {@code a = b, c}. */
  private boolean unpacking() {
    int look = at;
    List<String> names = new ArrayList<>(2);
    while (tokens.get(look).kind() == Kind.NAME) {
      names.add(tokens.get(look).text());
      look++;
      if (tokens.get(look).is(",")) {
        look++;
      } else {
        break;
      }
    }
    if (names.isEmpty() || !tokens.get(look).is("=")) {
      return false;
    }
    at = look + 1;
    while (now().kind() == Kind.NAME && next().is("=")) {
      names.clear();
      names.add(now().text());
      at += 2;
    }
    bind(names, several());
    return true;
  }

  private void head(int end) {
    while (at < end && !now().is(":") && now().kind() != Kind.LINE && !now().is(";")) {
      int before = at;
      Value value = expression();
      if (now().isName("as") && next().kind() == Kind.NAME) {
        variables.put(next().text(), value);
        at += 2;
      }
      if (now().is(",")) {
        at++;
      }
      at = Math.max(at, before + 1);
    }
    if (now().is(":")) {
      at++;
    }
  }

  private void skipHead() {
    at++;
    while (now().kind() != Kind.LINE && now().kind() != Kind.END && !now().is(":")) {
      at = now().is("(") ? tokens.partner()[at] + 1 : at + 1;
    }
    if (now().is(":")) {
      at++;
    }
  }

  private String dotted() {
    StringBuilder name = new StringBuilder();
    while (now().kind() == Kind.NAME || now().is(".")) {
      if (now().isName("as") || now().isName("import") && !name.isEmpty()) {
        break;
      }
      name.append(now().text());
      at++;
    }
    return name.toString();
  }

  private void imports() {
    do {
      if (now().is(",")) {
        at++;
      }
      String module = dotted();
      if (now().isName("as")) {
        variables.put(next().text(), Value.Thing.named(PythonLibrary.module(module)));
        at += 2;
      } else {
        int dot = module.indexOf('.');
        String top = dot < 0 ? module : module.substring(0, dot);
        variables.put(top, Value.Thing.named(PythonLibrary.module(top)));
      }
    } while (now().is(","));
  }

  private void from() {
    String module = PythonLibrary.module(dotted());
    if (!now().isName("import")) {
      return;
    }
    at++;
    if (now().is("(")) {
      at++;
    }
    while (now().kind() == Kind.NAME || now().is("*") || now().is(",")) {
      if (now().is("*")) {
        PythonLibrary.names(module, variables);
        at++;
      } else if (now().is(",")) {
        at++;
      } else {
        String name = now().text();
        at++;
        Value thing = Value.Thing.named(PythonLibrary.module(module + "." + name));
        if (now().isName("as")) {
          name = next().text();
          at += 2;
        }
        variables.put(name, thing);
      }
    }
    if (now().is(")")) {
      at++;
    }
  }

  private void define(int end) {
    String name = next().text();
    at += 2;
    List<String> parameters = now().is("(") ? parameters(at, tokens.partner()[at]) : List.of();
    if (now().is("(")) {
      at = tokens.partner()[at] + 1;
    }
    while (at < end && !now().is(":") && now().kind() != Kind.LINE) {
      at++;
    }
    at++;
    int stop = bodyEnd(end);
    variables.put(name, new Value.Function(tokens, at, stop, parameters, false));
    at = stop;
  }

  private List<String> parameters(int open, int close) {
    List<String> names = new ArrayList<>();
    for (int i = open + 1; i < close; i++) {
      Token token = tokens.get(i);
      Token before = tokens.get(i - 1);
      if (token.kind() == Kind.NAME && (before.is(",") || before.is("(") || before.is("*"))) {
        names.add(token.text());
      } else if (tokens.partner()[i] > i) {
        i = tokens.partner()[i];
      }
    }
    return names;
  }

  /** Where the body ends that begins here: with the line, or with the indented block. */
  private int bodyEnd(int end) {
    int look = at;
    if (now().kind() != Kind.LINE) {
      while (look < end && tokens.get(look).kind() != Kind.LINE) {
        look++;
      }
      return look;
    }
    while (look < end) {
      Token token = tokens.get(look);
      if (token.column() >= 0
          && token.column() <= column
          && token.kind() != Kind.LINE
          && tokens.get(look - 1).kind() == Kind.LINE) {
        return look;
      }
      look++;
    }
    return end;
  }

  private void loop(int end) {
    at++;
    List<String> names = new ArrayList<>(2);
    while (at < end && !now().isName("in") && now().kind() != Kind.LINE) {
      if (now().kind() == Kind.NAME) {
        names.add(now().text());
      }
      at++;
    }
    at++;
    List<Value> items = items(several());
    if (now().is(":")) {
      at++;
    }
    int body = at;
    int stop = bodyEnd(end);
    int kept = column;
    for (int i = 0; i < items.size(); i++) {
      if (i >= CodeLimits.ROUNDS) {
        reading.notFollowed();
        break;
      }
      bind(names, items.get(i));
      at = body;
      block(stop);
      column = kept;
    }
    at = stop;
  }

  @Override
  @Nullable Value special(Token token) {
    if (!token.text().equals("lambda")) {
      return null;
    }
    at++;
    List<String> names = new ArrayList<>();
    while (!now().is(":") && now().kind() != Kind.END && now().kind() != Kind.LINE) {
      if (now().kind() == Kind.NAME && !tokens.get(at - 1).is("=")) {
        names.add(now().text());
      }
      at++;
    }
    at++;
    return body(names);
  }

  /** The function whose body is the expression that begins here; it is read when it is called. */
  private Value body(List<String> names) {
    int start = at;
    while (now().kind() != Kind.END
        && now().kind() != Kind.LINE
        && !now().is(",")
        && !now().is(")")
        && !now().is("]")
        && !now().is("}")
        && !now().is(";")) {
      at = tokens.partner()[at] > at ? tokens.partner()[at] + 1 : at + 1;
    }
    return new Value.Function(tokens, start, at, names, true);
  }
}
