package dev.belay.guard.code;

import dev.belay.guard.code.Token.Kind;
import dev.belay.guard.execution.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The statements of JavaScript and TypeScript. */
final class ScriptEvaluator extends Evaluator {
  ScriptEvaluator(String name, Word source, Map<String, String> environment) {
    super(Language.JAVASCRIPT, name, source, environment);
  }

  @Override
  void statement(int end) {
    Token token = now();
    if (token.kind() == Kind.NAME && !next().is(".") && !next().is("=")) {
      switch (token.text()) {
        case "import" -> {
          if (!next().is("(")) {
            at++;
            imports(end);
            return;
          }
        }
        case "const",
            "let",
            "var",
            "export",
            "default",
            "else",
            "try",
            "finally",
            "do",
            "async",
            "case",
            "declare",
            "public",
            "private",
            "static",
            "readonly" -> {
          at++;
          if (now().is("{") || now().is("[")) {
            if (token.text().length() <= 5
                && !token.text().equals("else")
                && !token.text().equals("try")) {
              destructuring();
            }
          }
          return;
        }
        case "function" -> {
          special(token);
          return;
        }
        case "for" -> {
          loop(end);
          return;
        }
        case "class", "interface", "type", "enum" -> {
          while (at < end && !now().is("{") && !now().is("=") && now().kind() != Kind.LINE) {
            at++;
          }
          return;
        }
        case "return" -> {
          at++;
          if (now().kind() != Kind.LINE && !now().is(";") && !now().is("}")) {
            give(expression());
          }
          return;
        }
        case "if", "while", "switch", "catch", "with" -> {
          at++;
          if (now().is("(")) {
            int close = tokens.partner()[at];
            at++;
            block(close);
            at = close + 1;
          }
          return;
        }
        default -> {}
      }
    } else if (token.is(",") || token.is(")") || token.is("]") || token.is(":")) {
      at++;
      return;
    }
    if (token.kind() == Kind.NAME && next().is(":") && !tokens.get(at + 2).is(":")) {
      annotated();
      return;
    }
    expression();
  }

  /** {@code name: Type = …}, or a label. */
  private void annotated() {
    String name = now().text();
    int look = at + 2;
    while (tokens.get(look).kind() == Kind.NAME
        || tokens.get(look).is(".")
        || tokens.get(look).is("[")
        || tokens.get(look).is("]")
        || tokens.get(look).is("<")
        || tokens.get(look).is(">")
        || tokens.get(look).is("|")) {
      look++;
    }
    if (tokens.get(look).is("=")) {
      at = look + 1;
      variables.put(name, expression());
    } else {
      at += 2;
    }
  }

  private void imports(int end) {
    List<String[]> names = new ArrayList<>();
    String whole = "";
    while (at < end && now().kind() != Kind.STRING && !now().is(";")) {
      if (now().kind() == Kind.NAME && !now().isName("from") && !now().isName("type")) {
        String name = now().text();
        boolean inside =
            names.size() > 0 && tokens.get(at - 1).is(",") || tokens.get(at - 1).is("{");
        String as = name;
        if (next().isName("as")) {
          as = tokens.get(at + 2).text();
          at += 2;
        }
        if (inside && !name.equals("*")) {
          names.add(new String[] {as, name});
        } else {
          whole = as;
          names.add(new String[] {as, ""});
        }
      } else if (now().is("*") && next().isName("as")) {
        at += 2;
        names.add(new String[] {now().text(), ""});
      } else if (now().is("{") && tokens.get(at - 1).is(",")) {
        whole = "";
      }
      at++;
    }
    if (now().kind() != Kind.STRING) {
      return;
    }
    Value.Text module = reading.text(string(now()));
    String name = NodeLibrary.module(module.text());
    at++;
    for (String[] each : names) {
      boolean all = each[1].isEmpty() || each[1].equals("default");
      variables.put(each[0], Value.Thing.named(all ? name : name + "." + each[1]));
    }
    if (names.isEmpty() || !whole.isEmpty()) {
      NodeLibrary.loaded(module, tokens.get(at - 1).at(), reading);
    }
  }

  /** <code>{a, b: c} = …</code>, {@code [a, b] = …}. */
  private void destructuring() {
    int open = at;
    int close = tokens.partner()[at];
    if (!tokens.get(close + 1).is("=")) {
      return;
    }
    at = close + 2;
    Value value = expression();
    int after = at;
    int index = 0;
    for (int i = open + 1; i < close; i++) {
      Token token = tokens.get(i);
      if (token.kind() != Kind.NAME && token.kind() != Kind.STRING) {
        continue;
      }
      String key = token.kind() == Kind.STRING ? reading.text(string(token)).text() : token.text();
      String name = key;
      if (tokens.get(i + 1).is(":") && tokens.get(i + 2).kind() == Kind.NAME) {
        name = tokens.get(i + 2).text();
        i += 2;
      }
      variables.put(
          name, tokens.get(open).is("[") ? member(value, index) : member(value, key, token.at()));
      index++;
      while (i + 1 < close && !tokens.get(i + 1).is(",")) {
        i++;
      }
    }
    at = after;
  }

  private Value member(Value value, String key, int from) {
    return switch (value) {
      case Value.Thing thing -> {
        Value known = library.name(thing.name() + "." + key, from, from + key.length(), reading);
        yield known != null ? known : new Value.Thing(thing.name() + "." + key, thing.arguments());
      }
      case Value.Table table when table.entries().containsKey(key) -> table.entries().get(key);
      default -> Value.Text.unknown(Reading.what(key, reading.producers(value)));
    };
  }

  private Value member(Value value, int index) {
    return value instanceof Value.Many many && index < many.items().size()
        ? many.items().get(index)
        : Value.Text.unknown(Reading.what("[" + index + "]", reading.producers(value)));
  }

  private void loop(int end) {
    at++;
    if (now().isName("await")) {
      at++;
    }
    if (!now().is("(")) {
      return;
    }
    int close = tokens.partner()[at];
    int over = at + 1;
    while (over < close
        && !tokens.get(over).isName("of")
        && !tokens.get(over).isName("in")
        && !tokens.get(over).is(";")) {
      over++;
    }
    if (over >= close || tokens.get(over).is(";")) {
      at++;
      block(close);
      at = close + 1;
      return;
    }
    List<String> names = new ArrayList<>(2);
    for (int i = at + 1; i < over; i++) {
      Token token = tokens.get(i);
      if (token.kind() == Kind.NAME
          && !token.isName("const")
          && !token.isName("let")
          && !token.isName("var")) {
        names.add(token.text());
      }
    }
    at = over + 1;
    List<Value> items = items(expression());
    at = close + 1;
    while (now().kind() == Kind.LINE) {
      at++;
    }
    int body = at;
    int stop = body;
    if (now().is("{")) {
      stop = tokens.partner()[at];
    } else {
      while (stop < end && tokens.get(stop).kind() != Kind.LINE && !tokens.get(stop).is(";")) {
        stop = tokens.partner()[stop] > stop ? tokens.partner()[stop] + 1 : stop + 1;
      }
    }
    for (int i = 0; i < items.size(); i++) {
      if (i >= CodeLimits.ROUNDS) {
        reading.notFollowed();
        break;
      }
      bind(names, items.get(i));
      at = body;
      block(stop);
    }
    at = stop;
  }

  @Override
  @Nullable Value special(Token token) {
    if (next().is("=>")) {
      at += 2;
      return body(List.of(token.text()));
    }
    if (token.text().equals("async") && (next().is("(") || next().kind() == Kind.NAME)) {
      at++;
      if (now().kind() == Kind.NAME) {
        return special(now());
      }
      return function(at, tokens.partner()[at]);
    }
    if (token.text().equals("class")) {
      while (now().kind() != Kind.END && !now().is("{")) {
        at++;
      }
      return Value.Thing.named("class");
    }
    if (!token.text().equals("function")) {
      return null;
    }
    at++;
    if (now().is("*")) {
      at++;
    }
    String name = "";
    if (now().kind() == Kind.NAME) {
      name = now().text();
      at++;
    }
    if (!now().is("(")) {
      return Things.nothing();
    }
    int close = tokens.partner()[at];
    List<String> names = parameters(at, close);
    at = close + 1;
    while (now().kind() != Kind.END && !now().is("{") && now().kind() != Kind.LINE) {
      at++;
    }
    Value function = body(names);
    if (!name.isEmpty()) {
      variables.put(name, function);
    }
    return function;
  }

  @Override
  @Nullable Value function(int open, int close) {
    int arrow = close + 1;
    if (tokens.get(arrow).is(":")) {
      while (arrow < close + 8 && !tokens.get(arrow).is("=>")) {
        arrow++;
      }
    }
    if (!tokens.get(arrow).is("=>")) {
      return null;
    }
    List<String> names = parameters(open, close);
    at = arrow + 1;
    return body(names);
  }

  private List<String> parameters(int open, int close) {
    List<String> names = new ArrayList<>();
    for (int i = open + 1; i < close; i++) {
      Token token = tokens.get(i);
      Token before = tokens.get(i - 1);
      if (token.kind() == Kind.NAME
          && (before.is(",") || before.is("(") || before.is("{") || before.is("..."))) {
        names.add(token.text());
      }
    }
    return names;
  }

  private Value body(List<String> names) {
    while (now().kind() == Kind.LINE) {
      at++;
    }
    int start = at;
    if (now().is("{")) {
      int close = tokens.partner()[at];
      at = close + 1;
      return new Value.Function(tokens, start + 1, close, names, false);
    }
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
