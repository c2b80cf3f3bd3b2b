package dev.belay.guard.code;

import dev.belay.guard.code.Token.Kind;
import dev.belay.guard.execution.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The statements of Perl, Ruby, PHP, Lua and R, as far as they matter: most are expressions. */
final class PlainEvaluator extends Evaluator {
  PlainEvaluator(Language language, String name, Word source, Map<String, String> environment) {
    super(language, name, source, environment);
  }

  @Override
  void statement(int end) {
    Token token = now();
    if (token.kind() == Kind.NAME && !next().is("=") && !next().is("=>")) {
      switch (token.text()) {
        case "use", "no", "package", "require", "require_relative", "load", "source" -> {
          modules(token, end);
          return;
        }
        case "sub", "def", "function" -> {
          define(end);
          return;
        }
        case "foreach", "for" -> {
          if (loop(end)) {
            return;
          }
          at++;
          return;
        }
        case "if",
            "unless",
            "while",
            "until",
            "else",
            "elsif",
            "elseif",
            "then",
            "do",
            "end",
            "begin",
            "rescue",
            "ensure",
            "local",
            "my",
            "our",
            "echo",
            "class",
            "module",
            "case",
            "when",
            "return",
            "public",
            "private",
            "static",
            "global",
            "in",
            "and",
            "or",
            "BEGIN",
            "END",
            "try",
            "catch",
            "finally",
            "eval" -> {
          if (!token.text().equals("eval") || next().is("{") || language == Language.R) {
            at++;
            return;
          }
        }
        default -> {}
      }
    } else if (token.kind() == Kind.OPERATOR
        && (token.is(",") || token.is(")") || token.is("]") || token.is("|"))) {
      at++;
      return;
    }
    expression();
  }

  private void modules(Token token, int end) {
    at++;
    boolean loads =
        !token.text().equals("use")
            && !token.text().equals("no")
            && !token.text().equals("package");
    if (loads
        && (now().kind() == Kind.STRING || now().is("(") || now().kind() == Kind.NAME)
        && !(language == Language.PERL
            && now().kind() == Kind.NAME
            && !now().text().startsWith("$"))) {
      Value value = expression();
      Value.Text file = reading.text(value);
      boolean path =
          file.text().indexOf('/') >= 0
              || file.text().indexOf('.') >= 0
              || !file.isKnown()
              || token.text().length() > 7;
      boolean library =
          file.isKnown()
              && language == Language.RUBY
              && token.text().equals("require")
              && !file.text().startsWith("/")
              && !file.text().startsWith(".");
      if (path && !library) {
        reading.add(new CodeAction.RunFile(reading.language(), reading.word(file), token.at()));
      }
      return;
    }
    while (at < end && now().kind() != Kind.LINE && !now().is(";")) {
      at++;
    }
  }

  private void define(int end) {
    at++;
    String name = now().text();
    if (now().kind() == Kind.NAME) {
      at++;
    }
    while (now().is(".") || now().is(":")) {
      name = next().text();
      at += 2;
    }
    List<String> names = new ArrayList<>();
    if (now().is("(")) {
      int close = tokens.partner()[at];
      for (int i = at + 1; i < close; i++) {
        if (tokens.get(i).kind() == Kind.NAME && !tokens.get(i - 1).is("=")) {
          names.add(tokens.get(i).text());
        }
      }
      at = close + 1;
    }
    int start = at;
    int stop;
    if (now().is("{")) {
      stop = tokens.partner()[at];
    } else {
      stop = closingWord(end);
    }
    variables.put(name, new Value.Function(tokens, start, stop, names, false));
    at = Math.max(stop, start) + 1;
  }

  /** The {@code end} of a block that begins here; the end of the text where none is seen. */
  private int closingWord(int end) {
    int depth = 1;
    for (int i = at; i < end; i++) {
      Token token = tokens.get(i);
      if (token.kind() != Kind.NAME) {
        continue;
      }
      Token before = tokens.get(i - 1);
      boolean first = before.kind() == Kind.LINE || before.is(";") || i == at;
      switch (token.text()) {
        case "end" -> {
          if (--depth == 0) {
            return i;
          }
        }
        case "do", "def", "begin", "case", "class", "function" -> depth++;
        case "if", "unless", "while", "until" -> {
          boolean opens = first || language == Language.LUA && token.text().equals("if");
          depth += opens && !(language == Language.LUA && token.text().equals("while")) ? 1 : 0;
        }
        default -> {}
      }
    }
    return end;
  }

  /** {@code for $x (LIST) BLOCK}, {@code foreach (LIST as $x) BLOCK}, {@code for x in LIST}. */
  private boolean loop(int end) {
    int look = at + 1;
    String name = "$_";
    while (tokens.get(look).isName("my") || tokens.get(look).isName("our")) {
      look++;
    }
    if (tokens.get(look).kind() == Kind.NAME) {
      name = tokens.get(look).text();
      look++;
      if (tokens.get(look).isName("in")) {
        return words(name, look + 1, end);
      }
    }
    if (!tokens.get(look).is("(")) {
      return false;
    }
    int close = tokens.partner()[look];
    int body = close + 1;
    while (tokens.get(body).kind() == Kind.LINE) {
      body++;
    }
    for (int i = look; i < close; i++) {
      if (tokens.get(i).is(";")) {
        return false;
      }
      if (tokens.get(i).isName("as")) {
        name = tokens.get(close - 1).text();
      }
    }
    at = look + 1;
    List<Value> all = new ArrayList<>();
    while (at < close && !now().isName("as")) {
      int before = at;
      if (now().is(",")) {
        at++;
        continue;
      }
      all.addAll(items(expression()));
      at = Math.max(at, before + 1);
    }
    int stop = tokens.get(body).is("{") ? tokens.partner()[body] : body;
    return rounds(name, all, body, stop);
  }

  private boolean words(String name, int from, int end) {
    at = from;
    List<Value> all = items(expression());
    if (now().isName("do")) {
      at++;
    }
    int body = at;
    return rounds(name, all, body, closingWord(end));
  }

  private boolean rounds(String name, List<Value> items, int body, int stop) {
    for (int i = 0; i < items.size(); i++) {
      if (i >= CodeLimits.ROUNDS) {
        reading.notFollowed();
        break;
      }
      variables.put(name, items.get(i));
      at = body;
      block(stop);
    }
    at = Math.max(stop, body);
    return true;
  }

  @Override
  Value variable(String name, int from) {
    Value value = super.variable(name, from);
    boolean plain = !name.startsWith("$") && !name.startsWith("@") && !name.startsWith("%");
    if (plain && value instanceof Value.Thing thing && language.bareCalls()
        || language == Language.LUA) {
      return bare(value, from);
    }
    if (name.startsWith("@")
        && value instanceof Value.Thing
        && variables.get("$" + name.substring(1)) instanceof Value.Many many) {
      return many;
    }
    return value;
  }

  /** A call without parentheses: {@code system "x", "y"}. */
  @Override
  Value bare(Value value, int from) {
    Token token = now();
    if (language == Language.RUBY
        && value instanceof Value.Thing each
        && (token.is("{") || token.isName("do"))
        && next().is("|")) {
      return each(each);
    }
    boolean starts =
        switch (token.kind()) {
          case STRING, SHELL, WORDS -> true;
          case NUMBER -> false;
          case NAME -> token.spaced() && !operatorWord(token.text()) && language != Language.LUA;
          case OPERATOR ->
              language == Language.PERL && token.is("{") && tokens.get(from).isName("eval")
                  ? false
                  : token.is("\\")
                      || token.is("[") && token.spaced() && language == Language.RUBY
                      || token.is("\uFFFF") && language != Language.LUA;
          default -> false;
        };
    if (!starts
        || !(value instanceof Value.Thing thing)
        || !Callables.bare(thing.name(), language)) {
      return value;
    }
    List<Value> arguments = new ArrayList<>();
    arguments.add(expression());
    while (now().is(",") || now().is("=>")) {
      at++;
      while (now().kind() == Kind.LINE) {
        at++;
      }
      if (language == Language.RUBY && now().kind() == Kind.NAME && next().is(":")) {
        at += 2;
        expression();
      } else {
        arguments.add(expression());
      }
    }
    return call(thing, arguments, Map.of(), tokens.get(from).at(), tokens.get(at - 1).end());
  }

  /** {@code LIST.each { |x| … }}: once for every item. */
  private Value each(Value.Thing thing) {
    int open = at;
    List<String> names = new ArrayList<>(2);
    at += 2;
    while (!now().is("|") && now().kind() != Kind.END && now().kind() != Kind.LINE) {
      if (now().kind() == Kind.NAME) {
        names.add(now().text());
      }
      at++;
    }
    at++;
    int body = at;
    int stop =
        tokens.get(open).is("{") ? tokens.partner()[open] : closingWord(tokens.list().size() - 1);
    Value over = thing.arguments().isEmpty() ? thing : thing.arguments().getFirst();
    List<Value> items = items(over);
    for (int i = 0; i < items.size() && !names.isEmpty(); i++) {
      if (i >= CodeLimits.ROUNDS) {
        reading.notFollowed();
        break;
      }
      bind(names, items.get(i));
      at = body;
      block(stop);
    }
    at = Math.max(stop + 1, body);
    return Things.nothing();
  }

  private static boolean operatorWord(String word) {
    return switch (word) {
      case "and",
          "or",
          "not",
          "if",
          "unless",
          "while",
          "until",
          "x",
          "eq",
          "ne",
          "do",
          "then",
          "end",
          "for",
          "foreach",
          "cmp",
          "lt",
          "gt",
          "in",
          "as",
          "rescue" ->
          true;
      default -> false;
    };
  }

  @Override
  @Nullable Value special(Token token) {
    if (language == Language.PERL && token.text().equals("do") && next().kind() == Kind.STRING) {
      at++;
      Value file = expression();
      reading.add(new CodeAction.RunFile("perl", reading.word(file), token.at()));
      return Things.nothing();
    }
    if ((token.text().equals("sub") || token.text().equals("function") || token.text().equals("fn"))
        && (next().is("{") || next().is("("))) {
      at++;
      if (now().is("(")) {
        at = tokens.partner()[at] + 1;
      }
      return Things.nothing();
    }
    return null;
  }
}
