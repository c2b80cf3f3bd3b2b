package dev.belay.lint.script;

import dev.belay.guard.code.Token;
import dev.belay.guard.code.Token.Kind;
import dev.belay.guard.code.Token.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what expressions begin with: names, texts, objects, lists, functions. */
final class Values {
  private final Program program;
  private final Expressions expressions;

  Values(Program program, Expressions expressions) {
    this.program = program;
    this.expressions = expressions;
  }

  Value sum(Value left, Value right) {
    if (left instanceof Value.Text(String first) && right instanceof Value.Text(String second)) {
      return new Value.Text(first + second);
    }
    if (left instanceof Value.Text(String first)
        && !first.isEmpty()
        && !(right instanceof Value.Nothing)) {
      return new Value.Text(first + Value.HOLE);
    }
    if (right instanceof Value.Text(String second) && left instanceof Value.Json) {
      return second.isBlank() ? left : Value.UNKNOWN;
    }
    if (left instanceof Value.Raw || right instanceof Value.Raw) {
      Value joined = left.join(right);
      return joined instanceof Value.Raw ? joined : Value.UNKNOWN;
    }
    return left instanceof Value.Nothing || right instanceof Value.Nothing
        ? Value.NOTHING
        : Value.UNKNOWN;
  }

  Value primary() {
    Token token = expressions.now();
    switch (token.kind()) {
      case STRING -> {
        return text();
      }
      case NUMBER -> {
        expressions.at++;
        return new Value.Made(new AnswerSketch.Constant(token.text(), false));
      }
      case NAME -> {
        return name(token);
      }
      case OPERATOR -> {
        return bracket(token);
      }
      case END -> {
        return Value.UNKNOWN;
      }
      case LINE -> {
        return Value.UNKNOWN;
      }
      case SHELL, WORDS, PATTERN -> {
        expressions.at++;
        return Value.UNKNOWN;
      }
    }
    throw new AssertionError(token.kind());
  }

  private Value text() {
    StringBuilder read = new StringBuilder();
    while (expressions.now().kind() == Kind.STRING) {
      Token token = expressions.now();
      expressions.at++;
      for (Part part : token.parts()) {
        if (part.isExpression()) {
          expressions.within(part.from(), part.to());
          read.append(Value.HOLE);
        } else {
          read.append(part.text());
        }
      }
      if (!program.python()) {
        break;
      }
    }
    return new Value.Text(read.toString());
  }

  private Value name(Token token) {
    expressions.at++;
    switch (token.text()) {
      case "None", "null", "undefined" -> {
        return new Value.Made(new AnswerSketch.Constant("null", false));
      }
      case "True", "true" -> {
        return new Value.Made(new AnswerSketch.Constant("true", false));
      }
      case "False", "false" -> {
        return new Value.Made(new AnswerSketch.Constant("false", false));
      }
      case "lambda" -> {
        while (!expressions.atEnd()
            && !expressions.is(":")
            && expressions.now().kind() != Kind.LINE) {
          if (expressions.now().kind() == Kind.NAME) {
            program.bind(expressions.now().text(), Value.UNKNOWN);
          }
          expressions.at++;
        }
        expressions.accept(":");
        expressions.expression();
        return Value.UNKNOWN;
      }
      case "class" -> {
        if (!program.python()) {
          expressions.at--;
          expressions.statements().type();
          return Value.UNKNOWN;
        }
      }
      default -> {}
    }
    Value known = program.lookUp(token.text());
    if (known == null) {
      return new Value.Name(token.text());
    }
    if (known instanceof Value.Function(int id) && !expressions.is("(")) {
      program.function(id).escaped = true;
    }
    return known;
  }

  private Value bracket(Token token) {
    if (token.is("(")) {
      int close = expressions.partner(expressions.at);
      expressions.at++;
      Value inner = list(close, Value.NOTHING);
      expressions.at = close + 1 < expressions.tokens.list().size() ? close + 1 : close;
      return inner;
    }
    if (token.is("[")) {
      int close = expressions.partner(expressions.at);
      expressions.at++;
      List<AnswerSketch> items = new ArrayList<>();
      int mark = program.notes.mark();
      boolean several = items(close, items);
      if (several) {
        // Lists of places are often made to take the first that holds something.
        program.notes.alternativesSince(mark);
      }
      expressions.at = Math.min(close + 1, expressions.tokens.list().size() - 1);
      return new Value.Made(new AnswerSketch.Items(items));
    }
    if (token.is("{")) {
      return object();
    }
    return Value.UNKNOWN;
  }

  /** The expressions of parentheses: the only one's value. */
  private Value list(int close, Value none) {
    Value only = none;
    int count = 0;
    while (expressions.at < close && !expressions.atEnd()) {
      int before = expressions.at;
      Value value = expressions.expression();
      count++;
      only = count == 1 ? value : program.python() ? Value.UNKNOWN : value;
      clauses(close);
      expressions.accept(",");
      if (expressions.at == before) {
        expressions.at++;
      }
    }
    return only;
  }

  private boolean items(int close, List<AnswerSketch> items) {
    int count = 0;
    while (expressions.at < close && !expressions.atEnd()) {
      int before = expressions.at;
      items.add(expressions.expression().sketch());
      count++;
      clauses(close);
      expressions.accept(",");
      expressions.lines();
      if (expressions.at == before) {
        expressions.at++;
      }
    }
    return count > 1;
  }

  /** {@code for … in … if …} of Python. */
  private void clauses(int close) {
    while (program.python()
        && expressions.at < close
        && (expressions.now().isName("for")
            || expressions.now().isName("if")
            || expressions.now().isName("async"))) {
      boolean loop = !expressions.now().isName("if");
      expressions.at++;
      if (loop) {
        while (expressions.at < close && !expressions.now().isName("in")) {
          if (expressions.now().kind() == Kind.NAME) {
            program.bind(expressions.now().text(), Value.UNKNOWN);
          }
          expressions.at++;
        }
        expressions.at++;
      }
      // A condition may hold an if-else of its own; what follows it is read as another clause.
      expressions.expression();
    }
  }

  private Value object() {
    int close = expressions.partner(expressions.at);
    expressions.at++;
    Map<String, AnswerSketch> members = new LinkedHashMap<>();
    boolean open = false;
    while (expressions.at < close && !expressions.atEnd()) {
      int before = expressions.at;
      expressions.lines();
      if (expressions.at >= close) {
        break;
      }
      Token key = expressions.now();
      boolean spread = key.is("...") || key.is("**");
      if (spread) {
        expressions.at++;
        Value more = expressions.expression();
        open = true;
        if (more instanceof Value.Made(AnswerSketch.Members inner)) {
          members.putAll(inner.members());
        }
      } else {
        open |= !member(key, members);
      }
      clauses(close);
      expressions.lines();
      expressions.accept(",");
      if (expressions.at == before) {
        expressions.at++;
      }
    }
    expressions.at = Math.min(close + 1, expressions.tokens.list().size() - 1);
    return new Value.Made(new AnswerSketch.Members(members, open));
  }

  /** One member; whether its key is known. */
  private boolean member(Token key, Map<String, AnswerSketch> members) {
    Token next = expressions.later(1);
    if (!program.python() && key.kind() == Kind.NAME && !next.is(":")) {
      return shorthand(key, next, members);
    }
    Value name;
    if (!program.python() && key.kind() == Kind.NAME) {
      expressions.at++;
      name = new Value.Text(key.text());
    } else {
      name = expressions.expression();
    }
    expressions.lines();
    if (!expressions.accept(":")) {
      return false;
    }
    Value value = expressions.expression();
    if (name instanceof Value.Text(String text) && text.indexOf(Value.HOLE) < 0) {
      members.put(text, value.sketch());
      return true;
    }
    return false;
  }

  private boolean shorthand(Token key, Token next, Map<String, AnswerSketch> members) {
    if (next.is("(")) {
      expressions.at++;
      expressions.statements().method(key);
      return true;
    }
    if (key.isName("async") || key.isName("get") || key.isName("set")) {
      if (next.kind() == Kind.NAME) {
        expressions.at++;
        return true;
      }
    }
    Value value = expressions.expression();
    members.put(key.text(), value.sketch());
    return true;
  }

  /** A function of JavaScript, where one begins here; null otherwise. */
  @Nullable Value function(Value hint) {
    int begin = expressions.at;
    expressions.lines();
    Token token = expressions.now();
    int at = expressions.at;
    if (token.isName("async")
        && (expressions.later(1).is("(")
            || expressions.later(1).isName("function")
            || expressions.later(2).is("=>"))) {
      at++;
    }
    Token first = expressions.tokens.get(at);
    if (first.isName("function")) {
      expressions.at = at + 1;
      return expressions.statements().function(hint);
    }
    if (first.kind() == Kind.NAME && expressions.tokens.get(at + 1).is("=>")) {
      expressions.at = at;
      return expressions.statements().arrow(hint);
    }
    if (first.is("(")) {
      int close = expressions.partner(at);
      Token behind = expressions.tokens.get(close + 1);
      boolean typed = behind.is(":") && arrowBehind(close + 2);
      if (behind.is("=>") || typed) {
        expressions.at = at;
        return expressions.statements().arrow(hint);
      }
    }
    expressions.at = begin;
    return null;
  }

  /** Whether a type of a result is followed by an arrow: names, angles and brackets between. */
  private boolean arrowBehind(int from) {
    for (int i = from; i < from + 24; i++) {
      Token token = expressions.tokens.get(i);
      if (token.is("=>")) {
        return true;
      }
      if (token.is("{") || token.is("[")) {
        i = expressions.partner(i);
      } else if (token.kind() != Kind.NAME
          && !token.is("<")
          && !token.is(">")
          && !token.is("|")
          && !token.is(".")) {
        return false;
      }
    }
    return false;
  }
}
