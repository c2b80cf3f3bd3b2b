package dev.belay.lint.script;

import dev.belay.guard.code.Token;
import dev.belay.guard.code.Token.Kind;

/** Reads the statements of JavaScript and TypeScript. */
final class JavaScriptStatements {
  private static final int DEPTH = 40;

  private final Program program;
  private final Expressions expressions;
  private int depth;

  JavaScriptStatements(Program program, Expressions expressions) {
    this.program = program;
    this.expressions = expressions;
    expressions.statements(this);
  }

  void read() {
    block(program.tokens.list().size() - 1);
  }

  /** The statements up to an index. */
  private void block(int to) {
    if (++depth > DEPTH) {
      program.notes.complete = false;
      expressions.at = to;
      depth--;
      return;
    }
    while (expressions.at < to && !expressions.atEnd()) {
      int before = expressions.at;
      statement(to);
      if (expressions.at == before) {
        expressions.at++;
      }
    }
    depth--;
  }

  private void statement(int to) {
    Token token = expressions.now();
    if (token.kind() == Kind.LINE
        || token.is(";")
        || token.is(",")
        || token.is(":")
        || token.is("}")) {
      expressions.at++;
      return;
    }
    if (token.is("{")) {
      braces();
      return;
    }
    if (token.kind() != Kind.NAME || expressions.later(1).is(".") || expressions.later(1).is("=")) {
      expressions.expression();
      return;
    }
    switch (token.text()) {
      case "import" -> imports();
      case "export",
          "default",
          "else",
          "try",
          "finally",
          "do",
          "declare",
          "abstract",
          "throw",
          "break",
          "continue" ->
          expressions.at++;
      case "case" -> {
        expressions.at++;
        expressions.expression();
      }
      case "const", "let", "var" -> declarations();
      case "function" -> declaredFunction();
      case "async" -> {
        if (expressions.later(1).isName("function")) {
          expressions.at++;
          declaredFunction();
        } else {
          expressions.expression();
        }
      }
      case "class" -> type();
      case "interface", "enum", "namespace" -> skipType();
      case "type" -> {
        if (expressions.later(1).kind() == Kind.NAME) {
          expressions.at += 2;
          expressions.type();
          if (expressions.accept("=")) {
            expressions.lines();
            expressions.accept("|");
            expressions.type();
          }
        } else {
          expressions.expression();
        }
      }
      case "if", "while", "switch" -> {
        expressions.at++;
        if (expressions.is("(")) {
          int close = expressions.partner(expressions.at);
          expressions.at++;
          block(close);
          expressions.at = close + 1;
        }
      }
      case "for" -> loop();
      case "catch" -> {
        expressions.at++;
        if (expressions.is("(")) {
          program.bind(expressions.later(1).text(), Value.UNKNOWN);
          expressions.at = expressions.partner(expressions.at) + 1;
        }
      }
      case "return" -> {
        int begin = expressions.at;
        expressions.at++;
        if (expressions.now().kind() != Kind.LINE && !expressions.is(";") && !expressions.is("}")) {
          Value value = expressions.expression();
          program.returned(value);
          expressions.library().returns(value, token, begin);
        }
      }
      default -> expressions.expression();
    }
  }

  private void braces() {
    int close = expressions.partner(expressions.at);
    expressions.at++;
    block(close);
    expressions.at = Math.min(close + 1, expressions.tokens.list().size() - 1);
  }

  private void skipType() {
    int at = expressions.at;
    while (at < expressions.at + 16 && !expressions.tokens.get(at).is("{")) {
      at++;
    }
    expressions.at =
        expressions.tokens.get(at).is("{") ? expressions.partner(at) + 1 : expressions.at + 1;
  }

  private void imports() {
    int begin = expressions.at;
    if (expressions.later(1).is("(")) {
      expressions.expression();
      return;
    }
    int end = begin + 1;
    while (end < expressions.tokens.list().size() - 1
        && expressions.tokens.get(end).kind() != Kind.STRING
        && !expressions.tokens.get(end).is(";")
        && !expressions.tokens.get(end).is("(")) {
      end++;
    }
    Token from = expressions.tokens.get(end);
    String module = from.parts().isEmpty() ? "" : from.parts().getFirst().text();
    module = module.startsWith("node:") ? module.substring(5) : module;
    boolean names = false;
    for (int i = begin + 1; i < end; i++) {
      Token token = expressions.tokens.get(i);
      names |= token.is("{");
      if (token.kind() != Kind.NAME || token.isName("from") || token.isName("type")) {
        continue;
      }
      if (expressions.tokens.get(i + 1).isName("as")) {
        program.bind(
            expressions.tokens.get(i + 2).text(), new Value.Name(module + "." + token.text()));
        i += 2;
      } else if (token.isName("as")) {
        program.bind(expressions.tokens.get(i + 1).text(), new Value.Name(module));
        i++;
      } else {
        String path =
            names ? module + "." + token.text() : token.isName("process") ? "process" : module;
        program.bind(token.text(), new Value.Name(path.equals("process.stdin") ? "stdin" : path));
      }
    }
    expressions.at = Math.min(end + 1, expressions.tokens.list().size() - 1);
  }

  private void declarations() {
    expressions.at++;
    do {
      expressions.lines();
      int pattern = expressions.at;
      boolean several = expressions.is("{") || expressions.is("[");
      expressions.at = several ? expressions.partner(pattern) + 1 : pattern + 1;
      expressions.accept("!");
      if (expressions.accept(":")) {
        expressions.type();
      }
      Value value = new Value.Made(new AnswerSketch.Constant("null", false));
      if (expressions.accept("=")) {
        value = expressions.expression();
      }
      int behind = expressions.at;
      bind(pattern, value);
      expressions.at = behind;
    } while (expressions.accept(","));
  }

  /** Binds a name or the names of a pattern; what is read next is not kept. */
  private void bind(int pattern, Value value) {
    Token token = expressions.tokens.get(pattern);
    if (token.kind() == Kind.NAME) {
      program.bind(token.text(), value);
      return;
    }
    int close = expressions.partner(pattern);
    if (!token.is("{")) {
      for (int i = pattern + 1; i < close; i++) {
        Token name = expressions.tokens.get(i);
        if (name.kind() == Kind.NAME) {
          program.bind(name.text(), Value.UNKNOWN);
        }
      }
      return;
    }
    if (++depth > DEPTH) {
      depth--;
      return;
    }
    expressions.at = pattern + 1;
    while (expressions.at < close && !expressions.atEnd()) {
      int before = expressions.at;
      Token key = expressions.now();
      expressions.at++;
      if (key.is("...")) {
        program.bind(expressions.now().text(), Value.UNKNOWN);
        expressions.at++;
      } else if (key.kind() == Kind.NAME || key.kind() == Kind.STRING) {
        member(key, value);
      }
      if (expressions.at == before) {
        expressions.at++;
      }
    }
    depth--;
  }

  private void member(Token key, Value value) {
    String name =
        key.kind() == Kind.NAME || key.parts().isEmpty()
            ? key.text()
            : key.parts().getFirst().text();
    Value inner =
        switch (value) {
          case Value.Event event ->
              JqReader.step(event, name, program.span(key, key), program.notes);
          case Value.Name path when key.kind() == Kind.NAME ->
              expressions.library().member(path, key);
          case Value.Nothing nothing -> nothing;
          default -> Value.UNKNOWN;
        };
    int target = expressions.at - 1;
    if (expressions.accept(":")) {
      expressions.lines();
      target = expressions.at;
      boolean several = expressions.is("{") || expressions.is("[");
      expressions.at = several ? expressions.partner(target) + 1 : target + 1;
    }
    Value otherwise = Value.NOTHING;
    if (expressions.accept("=")) {
      otherwise = expressions.expression();
    }
    int behind = expressions.at;
    bind(target, inner.join(otherwise));
    expressions.at = behind;
  }

  private void loop() {
    expressions.at++;
    if (expressions.now().isName("await")) {
      expressions.at++;
    }
    if (!expressions.is("(")) {
      return;
    }
    int close = expressions.partner(expressions.at);
    expressions.at++;
    boolean declared =
        expressions.now().isName("const")
            || expressions.now().isName("let")
            || expressions.now().isName("var");
    int pattern = expressions.at + (declared ? 1 : 0);
    Token begin = expressions.tokens.get(pattern);
    int behind = begin.is("{") || begin.is("[") ? expressions.partner(pattern) + 1 : pattern + 1;
    Token word = expressions.tokens.get(behind);
    if (word.isName("of") || word.isName("in")) {
      expressions.at = behind + 1;
      Value over = expressions.expression();
      Value item =
          switch (over) {
            case Value.Event event when !event.place().isEmpty() && word.isName("of") ->
                new Value.Event(event.place() + "[]", event.reads());
            case Value.Stream __ -> {
              program.notes.readsInput = true;
              yield program.input;
            }
            case Value.Nothing nothing -> nothing;
            default -> Value.UNKNOWN;
          };
      bind(pattern, item);
    } else {
      block(close);
    }
    expressions.at = Math.min(close + 1, expressions.tokens.list().size() - 1);
  }

  private void declaredFunction() {
    expressions.at++;
    expressions.accept("*");
    Token name = expressions.now();
    if (name.kind() == Kind.NAME) {
      expressions.at++;
      program.bind(name.text(), new Value.Function(name.at()));
      signature(name.at(), Value.NOTHING);
    } else {
      signature(name.at(), Value.NOTHING);
    }
  }

  /** An expression that begins with {@code function}, which was read. */
  Value function(Value hint) {
    expressions.accept("*");
    int id = expressions.now().at();
    if (expressions.now().kind() == Kind.NAME) {
      expressions.at++;
    }
    signature(id, hint);
    return new Value.Function(id);
  }

  /** A function with an arrow, from its parameters on. */
  Value arrow(Value hint) {
    Token first = expressions.now();
    int id = first.at();
    if (first.kind() != Kind.NAME) {
      signature(id, hint);
      return new Value.Function(id);
    }
    Program.Scope outer = program.enter(id);
    program.parameter(first.text(), id, 0, hint);
    expressions.at += 2;
    body();
    program.scope = outer;
    return new Value.Function(id);
  }

  /** A method of a class or object, whose name was read. */
  void method(Token name) {
    int id = name.at();
    program.bind(program.top, "self." + name.text(), new Value.Function(id));
    signature(id, Value.NOTHING);
  }

  private void signature(int id, Value hint) {
    if (expressions.is("<")) {
      while (!expressions.is("(") && !expressions.atEnd()) {
        expressions.at++;
      }
    }
    if (!expressions.is("(")) {
      return;
    }
    int close = expressions.partner(expressions.at);
    Program.Scope outer = program.enter(id);
    expressions.at++;
    int index = 0;
    while (expressions.at < close && !expressions.atEnd()) {
      Token token = expressions.now();
      if (token.kind() == Kind.NAME || token.is("{") || token.is("[")) {
        parameter(token, id, index++, hint, close);
      } else {
        expressions.at++;
      }
    }
    expressions.at = Math.min(close + 1, expressions.tokens.list().size() - 1);
    if (expressions.accept(":")) {
      expressions.type(false);
    }
    expressions.accept("=>");
    body();
    program.scope = outer;
  }

  private void parameter(Token token, int id, int index, Value hint, int close) {
    int pattern = expressions.at;
    if (token.kind() == Kind.NAME) {
      program.parameter(token.text(), id, index, index == 0 ? hint : Value.NOTHING);
      expressions.at++;
    } else {
      Value given = program.function(id).argument(index);
      expressions.at = expressions.partner(pattern) + 1;
      int behind = expressions.at;
      bind(pattern, given instanceof Value.Event ? given : Value.UNKNOWN);
      expressions.at = behind;
    }
    expressions.accept("?");
    if (expressions.accept(":")) {
      expressions.type();
    }
    if (expressions.accept("=")) {
      expressions.expression();
    }
    while (expressions.at < close && !expressions.is(",")) {
      expressions.at++;
    }
  }

  private void body() {
    if (expressions.is("{")) {
      braces();
    } else {
      program.returned(expressions.expression());
    }
  }

  /** A class: its methods. */
  void type() {
    int at = expressions.at;
    while (at < expressions.at + 32 && !expressions.tokens.get(at).is("{")) {
      at++;
    }
    if (!expressions.tokens.get(at).is("{")) {
      expressions.at++;
      return;
    }
    int close = expressions.partner(at);
    expressions.at = at + 1;
    while (expressions.at < close && !expressions.atEnd()) {
      Token token = expressions.now();
      if (token.kind() == Kind.NAME && expressions.later(1).is("(")) {
        expressions.at++;
        method(token);
      } else if (token.is("=")) {
        expressions.at++;
        expressions.expression();
      } else {
        expressions.at++;
      }
    }
    expressions.at = Math.min(close + 1, expressions.tokens.list().size() - 1);
  }
}
