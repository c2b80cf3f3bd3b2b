package dev.belay.lint.script;

import dev.belay.guard.code.Token;
import dev.belay.guard.code.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads the statements of Python. */
final class PythonStatements {
  /**
   * A function or class that is open.
   *
   * @param column how far its head is indented
   * @param outer the scope around it
   * @param type whether it is a class
   */
  private record Open(int column, Program.Scope outer, boolean type) {}

  private final Program program;
  private final Expressions expressions;
  private final Deque<Open> open = new ArrayDeque<>();

  PythonStatements(Program program, Expressions expressions) {
    this.program = program;
    this.expressions = expressions;
  }

  void read() {
    while (!expressions.atEnd()) {
      int before = expressions.at;
      Token token = expressions.now();
      if (token.kind() == Kind.LINE || token.is(";") || token.is(":") || token.is(",")) {
        expressions.at++;
        continue;
      }
      if (token.column() >= 0) {
        while (!open.isEmpty() && open.peek().column() >= token.column()) {
          program.scope = open.pop().outer();
        }
      }
      statement(token);
      if (expressions.at == before) {
        expressions.at++;
      }
    }
    program.scope = program.top;
  }

  private void statement(Token token) {
    if (token.kind() != Kind.NAME) {
      assignment();
      return;
    }
    switch (token.text()) {
      case "import" -> imports();
      case "from" -> from();
      case "async",
          "else",
          "try",
          "finally",
          "pass",
          "break",
          "continue",
          "raise",
          "assert",
          "del",
          "yield",
          "await" ->
          expressions.at++;
      case "if", "elif", "while" -> {
        expressions.at++;
        expressions.expression();
      }
      case "def" -> function(token);
      case "class" -> {
        Token name = expressions.later(1);
        expressions.at += 2;
        if (expressions.is("(")) {
          expressions.at = expressions.partner(expressions.at) + 1;
        }
        program.bind(name.text(), Value.UNKNOWN);
        open.push(new Open(column(token), program.scope, true));
      }
      case "return" -> result();
      case "for" -> loop();
      case "with" -> with();
      case "except" -> {
        expressions.at++;
        if (!expressions.is(":")) {
          expressions.expression();
          named();
        }
      }
      case "global", "nonlocal" -> {
        expressions.at++;
        while (expressions.now().kind() == Kind.NAME || expressions.is(",")) {
          program.scope.outer.add(expressions.now().text());
          expressions.at++;
        }
      }
      default -> assignment();
    }
  }

  private int column(Token token) {
    int at = expressions.at;
    Token first = token;
    while (first.column() < 0 && at > 0) {
      first = expressions.tokens.get(--at);
    }
    return Math.max(0, first.column());
  }

  private void named() {
    if (expressions.now().isName("as")) {
      expressions.at++;
      program.bind(expressions.now().text(), Value.UNKNOWN);
      expressions.at++;
    }
  }

  private void imports() {
    expressions.at++;
    do {
      StringBuilder path = new StringBuilder();
      String first = expressions.now().text();
      while (expressions.now().kind() == Kind.NAME && !expressions.now().isName("as")
          || expressions.is(".")) {
        path.append(expressions.now().text());
        expressions.at++;
      }
      if (expressions.now().isName("as")) {
        program.bind(expressions.later(1).text(), new Value.Name(path.toString()));
        expressions.at += 2;
      } else {
        program.bind(first, new Value.Name(first));
      }
    } while (expressions.accept(","));
  }

  private void from() {
    expressions.at++;
    StringBuilder path = new StringBuilder();
    while (!expressions.now().isName("import")
        && expressions.now().kind() != Kind.LINE
        && !expressions.atEnd()) {
      path.append(expressions.now().text());
      expressions.at++;
    }
    expressions.at++;
    expressions.accept("(");
    while (expressions.now().kind() == Kind.NAME || expressions.is(",")) {
      String name = expressions.now().text();
      expressions.at++;
      if (name.equals(",")) {
        continue;
      }
      String bound = name;
      if (expressions.now().isName("as")) {
        bound = expressions.later(1).text();
        expressions.at += 2;
      }
      String full = path + "." + name;
      program.bind(
          bound,
          full.equals("sys.stdin") && !(program.input instanceof Value.Unknown)
              ? new Value.Stream()
              : new Value.Name(full));
    }
    expressions.accept(")");
  }

  private void function(Token token) {
    int column = column(token);
    Token name = expressions.later(1);
    int id = name.at();
    boolean method = !open.isEmpty() && open.peek().type();
    program.function(id).method = method;
    if (method) {
      program.bind(program.top, "self." + name.text(), new Value.Function(id));
    } else {
      program.bind(name.text(), new Value.Function(id));
    }
    expressions.at += 2;
    int close = expressions.is("(") ? expressions.partner(expressions.at) : expressions.at;
    expressions.at++;
    Program.Scope outer = program.enter(id);
    open.push(new Open(column, outer, false));
    int index = 0;
    while (expressions.at < close && !expressions.atEnd()) {
      Token parameter = expressions.now();
      expressions.at++;
      if (parameter.kind() == Kind.NAME) {
        program.parameter(parameter.text(), id, index++, Value.NOTHING);
        if (expressions.accept(":")) {
          expressions.expression();
        }
        if (expressions.accept("=")) {
          program.bind(parameter.text(), expressions.expression());
        }
      }
    }
    expressions.at = Math.min(close + 1, expressions.tokens.list().size() - 1);
    if (expressions.accept("->")) {
      expressions.expression();
    }
  }

  private void result() {
    int begin = expressions.at;
    Token token = expressions.now();
    expressions.at++;
    if (expressions.now().kind() == Kind.LINE) {
      program.returned(new Value.Made(new AnswerSketch.Constant("null", false)));
      return;
    }
    Value value = expressions.expression();
    boolean several = expressions.is(",");
    program.returned(several ? Value.UNKNOWN : value);
    returns(value, token, begin);
  }

  private void returns(Value value, Token token, int index) {
    expressions.library().returns(value, token, index);
  }

  private void loop() {
    expressions.at++;
    int begin = expressions.at;
    while (!expressions.now().isName("in")
        && expressions.now().kind() != Kind.LINE
        && !expressions.atEnd()) {
      expressions.at++;
    }
    int in = expressions.at;
    expressions.at++;
    Value over = expressions.expression();
    Value item =
        switch (over) {
          case Value.Event event when !event.place().isEmpty() ->
              new Value.Event(event.place() + "[]", event.reads());
          case Value.Stream __ -> {
            program.notes.readsInput = true;
            yield program.input;
          }
          case Value.Nothing nothing -> nothing;
          default -> Value.UNKNOWN;
        };
    for (int i = begin; i < in; i++) {
      Token token = expressions.tokens.get(i);
      if (token.kind() == Kind.NAME) {
        program.bind(token.text(), in - begin == 1 ? item : Value.UNKNOWN);
      }
    }
  }

  private void with() {
    expressions.at++;
    expressions.accept("(");
    do {
      Value value = expressions.expression();
      if (expressions.now().isName("as")) {
        expressions.at++;
        program.bind(
            expressions.now().text(), value instanceof Value.Stream ? value : Value.UNKNOWN);
        expressions.at++;
      }
    } while (expressions.accept(","));
  }

  /** An assignment, or an expression that stands alone. */
  private void assignment() {
    List<Expressions.Target> targets = new ArrayList<>();
    while (!expressions.atEnd()) {
      List<Expressions.Target> group = new ArrayList<>();
      Value value = Value.UNKNOWN;
      int count = 0;
      do {
        int before = expressions.at;
        expressions.target = null;
        value = expressions.expression();
        if (expressions.target != null && expressions.target.end() == expressions.at) {
          group.add(expressions.target);
        }
        count++;
        if (expressions.at == before) {
          break;
        }
      } while (expressions.accept(","));
      Value made = count == 1 ? value : Value.UNKNOWN;
      for (Expressions.Target target : targets) {
        expressions.assign(target, "=", made, Value.UNKNOWN);
      }
      targets.clear();
      if (group.size() == 1 && count == 1 && expressions.is(":")) {
        expressions.at++;
        expressions.expression();
      }
      if (expressions.is("=")) {
        expressions.at++;
        if (count == 1) {
          targets.addAll(group);
        } else {
          for (Expressions.Target target : group) {
            expressions.assign(target, "=", Value.UNKNOWN, Value.UNKNOWN);
          }
        }
        continue;
      }
      String operator = expressions.now().text();
      if (expressions.now().kind() == Kind.OPERATOR
          && operator.length() > 1
          && operator.endsWith("=")
          && !operator.matches("[=!<>:]=")) {
        expressions.at++;
        Value more = expressions.expression();
        for (Expressions.Target target : group) {
          expressions.assign(target, operator, more, value);
        }
      }
      return;
    }
  }
}
