package dev.belay.lint.script;

import dev.belay.guard.code.CodeLexer;
import dev.belay.guard.code.Token;
import dev.belay.guard.code.Token.Kind;
import dev.belay.guard.code.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads expressions: what they make, which places of the event they take. */
final class Expressions {
  private static final int DEPTH = 48;
  private static final Set<String> ASSIGNS =
      Set.of(
          "=", "+=", "-=", "*=", "/=", "%=", "**=", "//=", "||=", "&&=", "??=", "|=", "&=", ":=");
  private static final Set<String> BETWEEN =
      Set.of(
          "+", "-", "*", "/", "%", "**", "//", "==", "!=", "===", "!==", "<", ">", "<=", ">=", "<<",
          ">>", "&", "|", "^", "@");

  /**
   * What stands left of an assignment.
   *
   * @param name the variable; empty for a member
   * @param base what it is a member of
   * @param key the member; empty where it is not known
   * @param end the index of the token behind it
   */
  record Target(String name, Value base, String key, List<Integer> reads, int end) {}

  final Program program;
  Tokens tokens;
  int at;
  private final Library library;
  private final Values values;
  private int depth;
  @Nullable Target target;
  private @Nullable JavaScriptStatements statements;

  Expressions(Program program) {
    this.program = program;
    this.tokens = program.tokens;
    this.library = new Library(program, this);
    this.values = new Values(program, this);
  }

  void statements(JavaScriptStatements reader) {
    statements = reader;
  }

  JavaScriptStatements statements() {
    return java.util.Objects.requireNonNull(statements, "statements");
  }

  Library library() {
    return library;
  }

  Token now() {
    return tokens.get(at);
  }

  Token later(int steps) {
    return tokens.get(at + steps);
  }

  boolean is(String operator) {
    return now().is(operator);
  }

  boolean accept(String operator) {
    if (is(operator)) {
      at++;
      return true;
    }
    return false;
  }

  int partner(int index) {
    int found = tokens.partner()[Math.min(index, tokens.list().size() - 1)];
    return found < 0 ? tokens.list().size() - 1 : found;
  }

  boolean atEnd() {
    return at >= tokens.list().size() - 1;
  }

  void lines() {
    while (now().kind() == Kind.LINE) {
      at++;
    }
  }

  /** One expression, without commas. */
  Value expression() {
    if (++depth > DEPTH) {
      program.notes.complete = false;
      at = tokens.list().size() - 1;
      depth--;
      return Value.UNKNOWN;
    }
    try {
      return whole();
    } finally {
      depth--;
    }
  }

  private Value whole() {
    if (!program.python()) {
      lines();
      Value function = values.function(Value.NOTHING);
      if (function != null) {
        return function;
      }
    }
    int begin = at;
    Value left = choice();
    if (program.python() && now().isName("if")) {
      at++;
      choice();
      if (now().isName("else")) {
        at++;
        return JqReader.choose(List.of(left, expression()), program.notes);
      }
      return left;
    }
    if (!program.python() && is("?")) {
      at++;
      Value then = expression();
      lines();
      accept(":");
      return JqReader.choose(List.of(then, expression()), program.notes);
    }
    if (ASSIGNS.contains(now().text())
        && now().kind() == Kind.OPERATOR
        && (!program.python() || is(":="))) {
      Target to = target != null && target.end() == at ? target : null;
      String operator = now().text();
      at++;
      Value value = expression();
      if (to != null) {
        assign(to, operator, value, left);
      }
      target = null;
      return at > begin ? value : Value.UNKNOWN;
    }
    return left;
  }

  void assign(Target to, String operator, Value value, Value before) {
    Value made =
        switch (operator) {
          case "=", ":=" -> value;
          case "+=" -> values.sum(before, value);
          case "||=", "??=" -> before.join(value);
          default -> Value.UNKNOWN;
        };
    if (!to.name().isEmpty()) {
      program.rebind(to.name(), made);
    } else if (to.base() instanceof Value.Event event) {
      program.notes.drop(to.reads());
      program.notes.wrote(
          event.place().isEmpty() || to.key().isEmpty()
              ? to.key()
              : event.place() + "." + to.key());
    } else if (to.base() instanceof Value.Name(String path)
        && path.equals("process")
        && to.key().equals("exitCode")) {
      library.exit(value, tokens.get(at - 1), at - 1);
    }
  }

  /** Operands joined by {@code or}, {@code ||} or {@code ??}. */
  private Value choice() {
    List<Value> choices = new ArrayList<>();
    int from = at;
    choices.add(both());
    while (joins("or", "||", "??")) {
      choices.add(both());
    }
    if (choices.size() > 1) {
      library.fallbacks(from, at);
      target = null;
    }
    return JqReader.choose(choices, program.notes);
  }

  private Value both() {
    Value left = not();
    while (joins("and", "&&", "&&")) {
      left = not();
      target = null;
    }
    return left;
  }

  private boolean joins(String word, String sign, String other) {
    int ahead = at;
    while (!program.python() && tokens.get(ahead).kind() == Kind.LINE) {
      ahead++;
    }
    Token token = tokens.get(ahead);
    if (program.python() ? token.isName(word) : token.is(sign) || token.is(other)) {
      at = ahead + 1;
      return true;
    }
    return false;
  }

  private Value not() {
    boolean negated = false;
    while (program.python() && now().isName("not")) {
      at++;
      negated = true;
    }
    Value value = operation();
    return negated ? Value.UNKNOWN : value;
  }

  private Value operation() {
    Value left = unary();
    while (true) {
      int ahead = at;
      while (!program.python() && tokens.get(ahead).kind() == Kind.LINE) {
        ahead++;
      }
      Token token = tokens.get(ahead);
      boolean operator = token.kind() == Kind.OPERATOR && BETWEEN.contains(token.text());
      if (token.isName("in") && !noIn || token.isName("instanceof") && !program.python()) {
        operator = true;
      } else if (program.python() && token.isName("is")) {
        operator = true;
      } else if (program.python() && token.isName("not") && tokens.get(ahead + 1).isName("in")) {
        ahead++;
        operator = true;
      }
      if (!operator || ahead != at && (token.is("-") || token.is("/") || token.is("<"))) {
        return left;
      }
      at = ahead + 1;
      while (program.python() && now().isName("not")) {
        at++;
      }
      Value right = unary();
      left = token.is("+") ? values.sum(left, right) : Value.UNKNOWN;
      target = null;
    }
  }

  /** Whether {@code in} ends the expression, as in the head of a loop. */
  boolean noIn;

  private Value unary() {
    boolean changed = false;
    while (true) {
      if (!program.python()) {
        lines();
      }
      Token token = now();
      if (token.isName("await") || token.isName("new") || token.isName("yield")) {
        at++;
        if (token.isName("yield") && now().isName("from")) {
          at++;
        }
      } else if (token.is("!")
          || token.is("-")
          || token.is("~")
          || token.is("+")
          || token.is("++")
          || token.is("--")
          || !program.python()
              && (token.isName("typeof") || token.isName("void") || token.isName("delete"))) {
        at++;
        changed = true;
      } else if (token.is("*") || token.is("**") || token.is("...")) {
        at++;
      } else {
        break;
      }
    }
    Value value = postfix();
    if (is("++") || is("--")) {
      at++;
      changed = true;
    }
    return changed && !(value instanceof Value.Made(AnswerSketch.Constant __))
        ? Value.UNKNOWN
        : value;
  }

  private Value postfix() {
    Token first = now();
    boolean own = first.isName("self") || first.isName("this");
    int start = at;
    Value value = values.primary();
    target =
        first.kind() == Kind.NAME && at == start + 1
            ? new Target(first.text(), Value.UNKNOWN, "", List.of(), at)
            : null;
    while (!atEnd()) {
      int ahead = at;
      while (!program.python() && tokens.get(ahead).kind() == Kind.LINE) {
        ahead++;
      }
      Token sign = tokens.get(ahead);
      if (sign.is(".") || sign.is("?.")) {
        at = ahead + 1;
        if (is("[") || is("(")) {
          continue;
        }
        if (now().kind() != Kind.NAME) {
          return Value.UNKNOWN;
        }
        Token key = now();
        Target before = target;
        at++;
        boolean called = is("(") || is("?.") && later(1).is("(");
        if (own && at == start + 3) {
          value = ownMember(key.text(), called);
          continue;
        }
        if (called) {
          accept("?.");
          value = library.method(value, key, before);
          target = null;
        } else {
          Value base = value;
          value = library.member(value, key);
          target = new Target("", base, key.text(), reads(value), at);
        }
      } else if (is("[")) {
        value = index(value);
      } else if (is("(")) {
        value = library.call(value, tokens.get(start));
        target = null;
      } else if (!program.python() && now().kind() == Kind.STRING && !now().spaced()) {
        values.primary();
        value = Value.UNKNOWN;
      } else if (!program.python() && is("!") && !now().spaced() && ends(later(1))) {
        at++;
        if (target != null) {
          target = new Target(target.name(), target.base(), target.key(), target.reads(), at);
        }
      } else if (!program.python() && (now().isName("as") || now().isName("satisfies"))) {
        at++;
        type();
      } else {
        return value;
      }
    }
    return value;
  }

  private static boolean ends(Token token) {
    return token.is(".")
        || token.is(")")
        || token.is(";")
        || token.is(",")
        || token.is("[")
        || token.kind() == Kind.LINE
        || token.is("?.")
        || token.is("]")
        || token.is("=");
  }

  private static List<Integer> reads(Value value) {
    return value instanceof Value.Event event ? event.reads() : List.of();
  }

  private Value ownMember(String key, boolean called) {
    String name = "self." + key;
    target = new Target(name, Value.UNKNOWN, "", List.of(), at);
    Value known = program.top.names.get(name);
    if (called && known instanceof Value.Function) {
      return known;
    }
    return known == null || called ? Value.UNKNOWN : known;
  }

  private Value index(Value base) {
    int close = partner(at);
    Token key = later(1);
    int begin = at + 1;
    at++;
    Value index = Value.NOTHING;
    while (at < close && !atEnd()) {
      int before = at;
      index = index.join(expression());
      if (at == before) {
        at++;
      }
    }
    boolean single = begin + 1 == close && key.kind() == Kind.STRING;
    at = Math.max(at, Math.min(close + 1, tokens.list().size() - 1));
    String text = single && index instanceof Value.Text(String known) ? known : "";
    Value value = library.item(base, text, key, begin + 1 == close && key.kind() == Kind.NUMBER);
    target = new Target("", base, text, reads(value), at);
    return value;
  }

  /** Passes over a type of TypeScript. */
  void type() {
    type(true);
  }

  /**
   * Passes over a type.
   *
   * @param functions whether an arrow belongs to it
   */
  void type(boolean functions) {
    int angles = 0;
    while (!atEnd()) {
      Token token = now();
      if (token.is("{") || token.is("(") || token.is("[")) {
        at = partner(at) + 1;
      } else if (token.is("<")) {
        angles++;
        at++;
      } else if (token.is(">") || token.is(">>")) {
        angles -= token.text().length();
        at++;
        if (angles < 0) {
          at--;
          return;
        }
      } else if (token.is("|")
          || token.is("&")
          || token.is(".")
          || token.is("=>")
          || token.is(":") && angles > 0
          || token.is(",") && angles > 0
          || token.isName("extends")
          || token.isName("keyof")
          || token.isName("typeof")) {
        at++;
        continue;
      } else if (token.kind() == Kind.NAME
          || token.kind() == Kind.STRING
          || token.kind() == Kind.NUMBER) {
        at++;
      } else {
        return;
      }
      Token next = now();
      boolean more =
          angles > 0
              || next.is("|")
              || next.is("&")
              || next.is("[")
              || next.is("<")
              || next.is(".")
              || functions && next.is("=>")
              || token.isName("readonly")
              || token.isName("keyof")
              || next.isName("extends");
      if (!more) {
        return;
      }
    }
  }

  /** Reads the expressions within a text. */
  void within(int from, int to) {
    if (depth > DEPTH - 4 || from >= to) {
      return;
    }
    Tokens outer = tokens;
    int place = at;
    tokens = CodeLexer.read(program.passage.text(), from, to, program.language);
    at = 0;
    while (!atEnd()) {
      int before = at;
      expression();
      if (at == before) {
        at++;
      }
    }
    tokens = outer;
    at = place;
    target = null;
  }

  Value hinted(Value hint) {
    Value function = program.python() ? null : values.function(hint);
    return function == null ? expression() : function;
  }
}
