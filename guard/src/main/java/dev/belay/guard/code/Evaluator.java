package dev.belay.guard.code;

import dev.belay.guard.code.Token.Kind;
import dev.belay.guard.execution.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Works out expressions while it reads them: constants, variables, strings put together, and calls
 * of known functions. What is not known becomes a gap; nothing is left unread.
 */
abstract class Evaluator {
  final Language language;
  final Reading reading;
  final Library library;
  final Things things;
  final Map<String, Value> variables = new HashMap<>();
  Tokens tokens;
  int at;
  private int depth;
  private int steps;
  private @Nullable Value returned;

  Evaluator(Language language, String name, Word source, Map<String, String> environment) {
    this.language = language;
    this.reading = new Reading(name, source, environment, this::apply);
    this.things = new Things(reading);
    this.library = Libraries.of(language, things);
    this.tokens = CodeLexer.read(source.text(), 0, source.text().length(), language);
  }

  final CodeReading read() {
    if (!tokens.complete()) {
      reading.notFollowed();
    }
    block(tokens.list().size() - 1);
    return reading.result();
  }

  /** Reads the statement that begins here. */
  abstract void statement(int end);

  final Token now() {
    return tokens.get(at);
  }

  final Token next() {
    return tokens.get(at + 1);
  }

  final void block(int end) {
    while (at < end && steps < CodeLimits.STEPS) {
      int before = at;
      if (now().kind() == Kind.LINE || now().is(";") || now().is("{") || now().is("}")) {
        at++;
      } else {
        if (now().kind() == Kind.OPERATOR && now().text().charAt(0) == Word.GAP) {
          reading.notFollowed();
        }
        statement(end);
      }
      if (at == before) {
        at++;
      }
    }
    if (steps >= CodeLimits.STEPS) {
      reading.notFollowed();
    }
  }

  final void give(Value value) {
    if (returned == null) {
      returned = value;
    }
  }

  /** Calls a value with these arguments. */
  final Value apply(Value function, List<Value> arguments) {
    if (function instanceof Value.Function own) {
      return invoke(own, arguments);
    }
    if (function instanceof Value.Thing thing) {
      return call(thing, arguments, Map.of(), now().at(), now().at());
    }
    return reading.unknown(now().at(), now().at(), reading.producers(arguments));
  }

  private Value invoke(Value.Function function, List<Value> arguments) {
    if (depth >= CodeLimits.DEPTH - 8 || steps >= CodeLimits.STEPS) {
      reading.notFollowed();
      return unknown(at);
    }
    depth += 4;
    Tokens before = tokens;
    int place = at;
    Value outer = returned;
    Map<String, Value> hidden = new HashMap<>();
    for (int i = 0; i < function.parameters().size(); i++) {
      String name = function.parameters().get(i);
      Value old = variables.get(name);
      if (old != null) {
        hidden.put(name, old);
      }
      variables.put(
          name,
          i < arguments.size()
              ? arguments.get(i)
              : Value.Text.unknown(Reading.what(name, List.of())));
    }
    tokens = function.tokens();
    at = function.from();
    returned = null;
    Value value;
    if (function.expression()) {
      value = expression();
    } else {
      block(function.to());
      value = returned == null ? Things.nothing() : returned;
    }
    variables.keySet().removeAll(function.parameters());
    variables.putAll(hidden);
    returned = outer;
    tokens = before;
    at = place;
    depth -= 4;
    return value;
  }

  final Value unknown(int fromToken) {
    return reading.unknown(tokens.get(fromToken).at(), tokens.get(at - 1).end(), List.of());
  }

  final Value expression() {
    if (depth >= CodeLimits.DEPTH || ++steps >= CodeLimits.STEPS) {
      reading.notFollowed();
      return skipped();
    }
    depth++;
    Value value = choice();
    depth--;
    return value;
  }

  /** Passes over what lies too deep. */
  private Value skipped() {
    int from = at;
    int partner = at < tokens.partner().length ? tokens.partner()[at] : -1;
    at = partner > at ? partner + 1 : at + 1;
    return unknown(from);
  }

  private Value choice() {
    Value value = binary(0);
    if (now().is("?") && language != Language.PYTHON) {
      at++;
      Value first = expression();
      if (now().is(":")) {
        at++;
        Value second = expression();
        return first instanceof Value.Text text && !text.isKnown() ? second : first;
      }
      return first;
    }
    if (language == Language.PYTHON && now().isName("if")) {
      at++;
      expression();
      if (now().isName("else")) {
        at++;
        expression();
      }
    }
    return value;
  }

  private int level(Token token) {
    if (token.kind() == Kind.NAME) {
      return switch (token.text()) {
        case "and", "or", "in", "is", "instanceof", "eq", "ne", "xor", "lt", "gt", "cmp" ->
            language == Language.JAVASCRIPT && !token.text().startsWith("in") ? -1 : 1;
        case "not" -> language == Language.PYTHON && next().isName("in") ? 1 : -1;
        case "x" -> language == Language.PERL ? 3 : -1;
        default -> -1;
      };
    }
    if (token.kind() != Kind.OPERATOR) {
      return -1;
    }
    return switch (token.text()) {
      case "||", "&&", "??", "==", "!=", "===", "!==", "<", ">", "<=", ">=", "=~", "!~", "<=>" -> 1;
      case "+", "-", "|", "&", "^", "<<", ">>" -> 2;
      case "." -> language == Language.PERL || language == Language.PHP ? 2 : -1;
      case ".." -> 2;
      case "*", "/", "//", "%", "**" -> 3;
      default -> -1;
    };
  }

  private Value binary(int lowest) {
    int from = at;
    Value left = unary();
    while (true) {
      if (language == Language.JAVASCRIPT && now().kind() == Kind.LINE && level(next()) > 0) {
        at++;
      }
      int level = level(now());
      if (level <= lowest) {
        return left;
      }
      Token operator = now();
      at += operator.isName("not") ? 2 : 1;
      while (now().kind() == Kind.LINE) {
        at++;
      }
      Value right = binary(level);
      left = combined(operator, left, right, from);
    }
  }

  private Value combined(Token operator, Value left, Value right, int from) {
    switch (operator.text()) {
      case "||", "or", "??" -> {
        return left instanceof Value.Text text && (text.text().isEmpty() || !text.isKnown())
            ? right
            : left;
      }
      case "&&", "and" -> {
        return right;
      }
      case "+", ".", "..", "<<" -> {
        if (left instanceof Value.Thing thing && operator.text().equals("<<")) {
          things.more(thing, right);
          return left;
        }
        return sum(operator, left, right, from);
      }
      case "*", "x" -> {
        if (right instanceof Value.Number times && left instanceof Value.Text text) {
          return Texts.repeat(text, times.value());
        }
        if (right instanceof Value.Number b && left instanceof Value.Number a) {
          return new Value.Number(a.value() * b.value());
        }
      }
      case "-" -> {
        if (right instanceof Value.Number b && left instanceof Value.Number a) {
          return new Value.Number(a.value() - b.value());
        }
      }
      case "^" -> {
        if (right instanceof Value.Number b && left instanceof Value.Number a) {
          return new Value.Number(a.value() ^ b.value());
        }
      }
      case "/" -> {
        if (left instanceof Value.Thing thing && thing.name().equals(Things.PATH)) {
          return Paths.joined(List.of(left, right), reading);
        }
        if (right instanceof Value.Thing thing && thing.name().equals(Things.PATH)) {
          return Paths.joined(List.of(left, right), reading);
        }
      }
      case "%" -> {
        if (left instanceof Value.Text text && !text.text().isEmpty()) {
          return Texts.formatted(
              text, right instanceof Value.Many many ? many.items() : List.of(right), reading);
        }
      }
      default -> {}
    }
    return reading.unknown(
        tokens.get(from).at(), tokens.get(at - 1).end(), reading.producers(left, right));
  }

  private Value sum(Token operator, Value left, Value right, int from) {
    if (left instanceof Value.Number a
        && right instanceof Value.Number b
        && operator.text().equals("+")) {
      return new Value.Number(a.value() + b.value());
    }
    if (left instanceof Value.Many a
        && right instanceof Value.Many b
        && a.items().size() + b.items().size() < CodeLimits.VALUE / 16) {
      List<Value> items = new ArrayList<>(a.items());
      items.addAll(b.items());
      return new Value.Many(items);
    }
    if (left instanceof Value.Table || left instanceof Value.Many) {
      return reading.unknown(
          tokens.get(from).at(), tokens.get(at - 1).end(), reading.producers(left, right));
    }
    return Texts.concat(reading.text(left), reading.text(right));
  }

  private Value unary() {
    Token token = now();
    if (token.kind() == Kind.OPERATOR) {
      switch (token.text()) {
        case "!", "-", "+", "~", "++", "--", "\\", "&", "*", "**", "..." -> {
          at++;
          Value value = nested();
          return token.is("-") && value instanceof Value.Number number
              ? new Value.Number(-number.value())
              : value;
        }
        default -> {}
      }
    } else if (token.kind() == Kind.NAME && !next().is(".") && !next().is("=")) {
      switch (token.text()) {
        case "not",
            "await",
            "new",
            "typeof",
            "void",
            "delete",
            "yield",
            "async",
            "return",
            "throw",
            "raise",
            "assert",
            "defined",
            "my",
            "our",
            "local",
            "let",
            "const",
            "var",
            "scalar",
            "ref",
            "clone",
            "static",
            "global" -> {
          boolean word =
              switch (language) {
                case PYTHON ->
                    switch (token.text()) {
                      case "not", "await", "yield", "return", "raise", "assert" -> true;
                      default -> false;
                    };
                default -> !next().is("(") || !token.text().equals("ref");
              };
          if (word) {
            at++;
            return nested();
          }
        }
        default -> {}
      }
    }
    return postfix();
  }

  private Value nested() {
    if (depth >= CodeLimits.DEPTH) {
      reading.notFollowed();
      return skipped();
    }
    depth++;
    Value value = unary();
    depth--;
    return value;
  }

  private Value postfix() {
    int from = at;
    String variable = now().kind() == Kind.NAME ? now().text() : "";
    Value value = primary();
    while (true) {
      Token token = now();
      if (token.kind() == Kind.LINE
          && language == Language.JAVASCRIPT
          && (next().is(".") || next().is("?."))) {
        at++;
        continue;
      }
      if (member(token)) {
        at++;
        if (now().is("(") && token.is("?.")) {
          continue;
        }
        String name = now().text();
        if (now().is("[") || now().is("{")) {
          continue;
        }
        variable =
            variable.isEmpty() || variable.length() > CodeLimits.NAME ? "" : variable + "." + name;
        at++;
        value = bare(field(value, name, from), from);
      } else if (token.is("(")
          && !(value instanceof Value.Text text && text.isKnown() && token.spaced())) {
        int open = at;
        List<Value> arguments = new ArrayList<>(4);
        Map<String, Value> named = arguments(arguments);
        variable = "";
        value = called(value, arguments, named, from, open);
      } else if (token.is("[") && !(language == Language.RUBY && token.spaced())
          || token.is("{") && language == Language.PERL && !token.spaced()) {
        value = indexed(value, from);
        variable = "";
      } else if (token.kind() == Kind.STRING
          && language == Language.JAVASCRIPT
          && value instanceof Value.Thing thing
          && !token.spaced()) {
        value = tagged(thing, from);
      } else if (token.is("++") || token.is("--")) {
        at++;
      } else {
        break;
      }
    }
    return assigned(value, variable);
  }

  private boolean member(Token token) {
    if (token.is(".")) {
      return language != Language.PERL && language != Language.PHP && (next().kind() == Kind.NAME);
    }
    return token.is("?.")
        || token.is("->")
        || token.is("&.")
        || token.is("::") && next().kind() == Kind.NAME
        || token.is(":")
            && language == Language.LUA
            && next().kind() == Kind.NAME
            && tokens.get(at + 2).is("(");
  }

  private Value assigned(Value value, String variable) {
    Token token = now();
    if (token.kind() != Kind.OPERATOR || variable.isEmpty()) {
      if (token.is("=") || token.is("+=") || token.is(".=")) {
        at++;
        return expression();
      }
      return value;
    }
    switch (token.text()) {
      case "=", ":=", "||=", "??=", "<-" -> {
        at++;
        Value right = expression();
        variables.put(variable, right);
        return right;
      }
      case "+=", ".=" -> {
        at++;
        Value right = expression();
        Value sum = sum(token, value, right, at - 1);
        variables.put(variable, sum);
        return sum;
      }
      default -> {
        return value;
      }
    }
  }

  private Value tagged(Value.Thing thing, int from) {
    Value text = string(now());
    at++;
    return call(
        thing, List.of(text), Map.of("`", text), tokens.get(from).at(), tokens.get(at - 1).end());
  }

  private Value field(Value value, String name, int from) {
    int start = tokens.get(from).at();
    return switch (value) {
      case Value.Thing thing when thing.name().length() > CodeLimits.NAME -> thing;
      case Value.Thing thing -> {
        String full = thing.name() + "." + name;
        Value bound = variables.get(full);
        if (bound != null) {
          yield bound;
        }
        Value known = library.name(full, start, now().at(), reading);
        yield known != null ? known : new Value.Thing(full, thing.arguments());
      }
      case Value.Table table when table.entries().containsKey(name) -> table.entries().get(name);
      case Value.Text text -> new Value.Thing("text()." + name, List.of(text));
      case Value.Many many when name.equals("length") -> new Value.Number(many.items().size());
      case Value.Many many -> new Value.Thing("list()." + name, List.of(many));
      default -> new Value.Thing("value()." + name, List.of(value));
    };
  }

  private Value indexed(Value value, int from) {
    int open = at;
    int close = tokens.partner()[open];
    at++;
    Value index = null;
    boolean sliced = false;
    Value first = null;
    if (tokens.get(open).is("{")
        && now().kind() == Kind.NAME
        && next().is("}")
        && !now().text().startsWith("$")) {
      index = Value.Text.of(now().text());
    } else {
      List<@Nullable Value> bounds = new ArrayList<>(3);
      while (at < close && steps < CodeLimits.STEPS) {
        if (now().is(":")) {
          bounds.add(index);
          index = null;
          sliced = true;
          at++;
        } else if (now().is(",") || now().kind() == Kind.LINE) {
          at++;
        } else {
          int before = at;
          index = expression();
          at = Math.max(at, before + 1);
        }
      }
      bounds.add(index);
      if (sliced) {
        at = close + 1;
        return sliced(value, bounds, from);
      }
      first = index;
    }
    at = close + 1;
    Value key = first == null ? index : first;
    Value found = element(value, key, from);
    return found != null
        ? found
        : reading.unknown(tokens.get(from).at(), tokens.get(close).end(), reading.producers(value));
  }

  private @Nullable Value element(Value value, @Nullable Value key, int from) {
    switch (value) {
      case Value.Many many when key instanceof Value.Number number -> {
        int size = many.items().size();
        long index = number.value() < 0 ? size + number.value() : number.value();
        return index >= 0 && index < size ? many.items().get((int) index) : null;
      }
      case Value.Table table when key instanceof Value.Text text -> {
        return table.entries().get(text.text());
      }
      case Value.Text text when key instanceof Value.Number number -> {
        long index = number.value();
        return Texts.slice(text, index, index == -1 ? Long.MAX_VALUE : index + 1);
      }
      case Value.Thing thing when key instanceof Value.Text text -> {
        if (text.isKnown()) {
          if (thing.name().equals("globals()")
              || thing.name().equals("locals()")
              || thing.name().equals("sys.modules")
              || thing.name().equals("global")) {
            return variable(text.text(), from);
          }
          return field(
              thing.name().endsWith(".__dict__")
                  ? new Value.Thing(
                      thing.name().substring(0, thing.name().length() - 9), thing.arguments())
                  : thing,
              text.text(),
              from);
        }
        if (library.dangerous(thing.name())) {
          reading.notFollowed();
        }
        return null;
      }
      default -> {
        return null;
      }
    }
  }

  private Value sliced(Value value, List<@Nullable Value> bounds, int from) {
    Value low = bounds.get(0);
    Value high = bounds.size() > 1 ? bounds.get(1) : null;
    Value step = bounds.size() > 2 ? bounds.get(2) : null;
    if (step instanceof Value.Number number && number.value() == -1 && low == null) {
      if (value instanceof Value.Text text) {
        return Texts.reversed(text);
      }
      if (value instanceof Value.Many many) {
        return new Value.Many(new ArrayList<>(many.items().reversed()));
      }
    }
    if (step == null
        && (low == null || low instanceof Value.Number)
        && (high == null || high instanceof Value.Number)) {
      long start = low instanceof Value.Number number ? number.value() : 0;
      long stop = high instanceof Value.Number number ? number.value() : Long.MAX_VALUE;
      if (value instanceof Value.Text text) {
        Value.Text cut = Texts.slice(text, start, stop);
        if (cut != null) {
          return cut;
        }
      }
      if (value instanceof Value.Many many) {
        int size = many.items().size();
        int a = (int) Math.max(0, Math.min(size, start < 0 ? size + start : start));
        int b = (int) Math.max(a, Math.min(size, stop < 0 ? size + stop : stop));
        return new Value.Many(new ArrayList<>(many.items().subList(a, b)));
      }
    }
    return reading.unknown(
        tokens.get(from).at(), tokens.get(at - 1).end(), reading.producers(value));
  }

  /** Reads arguments between parentheses: those by position are added, those by name given. */
  final Map<String, Value> arguments(List<Value> arguments) {
    int open = at;
    int close = tokens.partner()[open];
    at++;
    int each = tokens.each()[open];
    if (each > 0 && language == Language.PYTHON) {
      arguments.add(new Value.Many(comprehended(open, each, close)));
      at = close + 1;
      return Map.of();
    }
    Map<String, Value> named = list(arguments, close);
    at = close + 1;
    return named;
  }

  final Map<String, Value> list(List<Value> items, int close) {
    Map<String, Value> named = Map.of();
    while (at < close && steps < CodeLimits.STEPS) {
      Token token = now();
      if (token.is(",") || token.kind() == Kind.LINE || token.is(";")) {
        at++;
        continue;
      }
      int before = at;
      boolean keyed = token.kind() == Kind.NAME || token.kind() == Kind.STRING;
      boolean equals = next().is("=") && (language == Language.PYTHON || language == Language.R);
      boolean colon =
          keyed && next().is(":") && language != Language.JAVASCRIPT && language != Language.PYTHON;
      if (keyed && (equals || colon || next().is("=>") && language != Language.JAVASCRIPT)) {
        String key =
            token.kind() == Kind.STRING ? reading.text(string(token)).text() : token.text();
        at += 2;
        if (named.isEmpty()) {
          named = new LinkedHashMap<>();
        }
        Value value = expression();
        named.put(key, value);
        continue;
      }
      boolean spread = token.is("*") || token.is("...") || token.is("**");
      Value value = expression();
      if (spread && value instanceof Value.Many many) {
        items.addAll(many.items());
      } else if (spread && value instanceof Value.Table table) {
        named = named.isEmpty() ? new LinkedHashMap<>() : named;
        named.putAll(table.entries());
      } else {
        items.add(value);
      }
      at = Math.max(at, before + 1);
    }
    return named;
  }

  private Value called(
      Value value, List<Value> arguments, Map<String, Value> named, int from, int open) {
    int start = tokens.get(from).at();
    int stop = tokens.get(at - 1).end();
    if (value instanceof Value.Function function) {
      return invoke(function, arguments);
    }
    if (value instanceof Value.Thing thing) {
      return call(thing, arguments, named, start, stop);
    }
    if (language == Language.PHP && value instanceof Value.Text text && text.isKnown()) {
      return call(Value.Thing.named(text.text()), arguments, named, start, stop);
    }
    for (Value argument : arguments) {
      if (argument instanceof Value.Function function) {
        invoke(function, List.of());
      }
    }
    return reading.unknown(start, stop, reading.producers(arguments));
  }

  final Value call(
      Value.Thing thing, List<Value> arguments, Map<String, Value> named, int start, int stop) {
    Call call = new Call(thing.name(), thing.arguments(), arguments, named, start, stop);
    Value made = TextMethods.call(call, language, reading);
    if (made != null) {
      return made;
    }
    Value result = library.call(call, reading);
    if (result == null) {
      DatabaseCalls.find(call, reading);
      int dot = thing.name().lastIndexOf('.');
      if (dot > 0 && variables.get(thing.name().substring(dot + 1)) instanceof Value.Function own) {
        List<Value> all = new ArrayList<>(arguments);
        if (!own.parameters().isEmpty()
            && (own.parameters().getFirst().equals("self")
                || own.parameters().getFirst().equals("cls"))) {
          all.addFirst(Value.Thing.named("self"));
        }
        return invoke(own, all);
      }
    }
    Value outcome = result;
    if (outcome == null) {
      List<Value> parts = new ArrayList<>(thing.arguments());
      parts.addAll(arguments);
      parts.addAll(named.values());
      outcome =
          thing.name().length() > CodeLimits.NAME
              ? reading.unknown(start, stop, reading.producers(parts))
              : new Value.Thing(thing.name() + "()", parts);
    }
    return called(outcome, call);
  }

  /** Runs the functions that a call got, with what the call gives. */
  private Value called(Value outcome, Call call) {
    Value last = null;
    for (Value argument : call.arguments()) {
      if (argument instanceof Value.Function function) {
        Value given = outcome;
        if (call.name().endsWith(".then")
            || call.name().endsWith(".map")
            || call.name().endsWith(".forEach")
            || call.name().endsWith(".each")) {
          given = call.owner().isEmpty() ? outcome : call.owner().getFirst();
        }
        List<Value> parameters = new ArrayList<>();
        List<Value> items = given instanceof Value.Many many ? many.items() : List.of(given);
        int rounds = 0;
        for (Value item : items) {
          if (rounds++ >= CodeLimits.ROUNDS) {
            reading.notFollowed();
            break;
          }
          parameters.clear();
          for (int i = 0; i < function.parameters().size(); i++) {
            parameters.add(item);
          }
          last = invoke(function, List.copyOf(parameters));
        }
      }
    }
    return last != null && call.name().endsWith(".then") ? last : outcome;
  }

  private Value primary() {
    Token token = now();
    int from = at;
    switch (token.kind()) {
      case STRING -> {
        Value.Text text = reading.text(string(token));
        at++;
        while (now().kind() == Kind.STRING
            && language != Language.JAVASCRIPT
            && language != Language.PERL
            && language != Language.PHP) {
          text = Texts.concat(text, reading.text(string(now())));
          at++;
        }
        return text;
      }
      case SHELL -> {
        Value text = string(token);
        at++;
        things.shell(
            text, null, new Call("`", List.of(), List.of(), Map.of(), token.at(), token.end()));
        return reading.unknown(token.at(), token.end(), List.of());
      }
      case WORDS -> {
        Value.Many words = Texts.split(reading.text(string(token)), null);
        at++;
        return words;
      }
      case PATTERN -> {
        at++;
        if (token.text().equals("e")) {
          things.run(reading.language(), string(token), token.at());
        }
        return unknown(from);
      }
      case NUMBER -> {
        at++;
        Long number =
            Texts.number(
                token.text().endsWith("n")
                    ? token.text().substring(0, token.text().length() - 1)
                    : token.text());
        return number == null ? Value.Text.of(token.text()) : new Value.Number(number);
      }
      case NAME -> {
        Value special = special(token);
        if (special != null) {
          return special;
        }
        at = from + 1;
        return variable(token.text(), from);
      }
      case OPERATOR -> {
        return operand(token);
      }
      default -> {
        return Things.nothing();
      }
    }
  }

  /** A call without parentheses that may stand here. */
  Value bare(Value value, int from) {
    return value;
  }

  /** Names that begin something of the language's own: a function without a name, a keyword. */
  @Nullable Value special(Token token) {
    return null;
  }

  /** Parentheses that are no more than that; functions may begin so. */
  @Nullable Value function(int open, int close) {
    return null;
  }

  Value variable(String name, int from) {
    Value value = variables.get(name);
    if (value != null) {
      return value;
    }
    Value known = library.name(name, tokens.get(from).at(), tokens.get(from).end(), reading);
    return known != null ? known : Value.Thing.named(name);
  }

  private Value operand(Token token) {
    int from = at;
    int close = tokens.partner()[at];
    switch (token.text()) {
      case "(" -> {
        Value function = function(at, close);
        if (function != null) {
          return function;
        }
        int each = tokens.each()[at];
        if (each > 0 && language == Language.PYTHON) {
          Value many = new Value.Many(comprehended(at, each, close));
          at = close + 1;
          return many;
        }
        at++;
        List<Value> items = new ArrayList<>(2);
        boolean comma = commaBefore(close);
        Map<String, Value> named = list(items, close);
        at = close + 1;
        if (!named.isEmpty()) {
          items.addAll(named.values());
        }
        return items.size() == 1 && !(comma && language == Language.PYTHON)
            ? items.getFirst()
            : language == Language.JAVASCRIPT && !items.isEmpty()
                ? items.getLast()
                : new Value.Many(items);
      }
      case "[" -> {
        int each = tokens.each()[at];
        List<Value> items = new ArrayList<>();
        if (each > 0 && language == Language.PYTHON) {
          items = comprehended(at, each, close);
        } else {
          at++;
          items.addAll(list(items, close).values());
        }
        at = close + 1;
        return new Value.Many(items);
      }
      case "{" -> {
        Value table = table(close);
        at = close + 1;
        return table;
      }
      default -> {
        at++;
        return token.text().charAt(0) == Word.GAP
            ? reading.literal(token.text(), token.at())
            : reading.unknown(tokens.get(from).at(), token.end(), List.of());
      }
    }
  }

  private boolean commaBefore(int close) {
    return tokens.get(close - 1).is(",");
  }

  private Value table(int close) {
    int each = tokens.each()[at];
    if (each > 0 && language == Language.PYTHON) {
      return new Value.Many(comprehended(at, each, close));
    }
    at++;
    Map<String, Value> entries = new LinkedHashMap<>();
    List<Value> items = new ArrayList<>();
    while (at < close && steps < CodeLimits.STEPS) {
      Token token = now();
      if (token.is(",") || token.kind() == Kind.LINE || token.is(";")) {
        at++;
        continue;
      }
      int before = at;
      String key = null;
      if (token.kind() == Kind.STRING || token.kind() == Kind.NAME || token.kind() == Kind.NUMBER) {
        if (next().is(":") || next().is("=>") || next().is("=") && language == Language.LUA) {
          key = token.kind() == Kind.STRING ? reading.text(string(token)).text() : token.text();
          at += 2;
        }
      }
      boolean spread = token.is("...") || token.is("**");
      Value value = expression();
      if (key == null && now().is(":")) {
        at++;
        key = reading.text(value).text();
        value = expression();
      }
      if (key != null) {
        entries.put(key, value);
      } else if (spread && value instanceof Value.Table table) {
        entries.putAll(table.entries());
      } else {
        if (token.kind() == Kind.NAME && language == Language.JAVASCRIPT) {
          entries.put(token.text(), value);
        }
        items.add(value);
      }
      at = Math.max(at, before + 1);
    }
    return entries.isEmpty() && language != Language.JAVASCRIPT && !items.isEmpty()
        ? new Value.Many(items)
        : new Value.Table(entries);
  }

  /** The items that a comprehension gives; its element stands before its {@code for}. */
  private List<Value> comprehended(int open, int each, int close) {
    at = each + 1;
    List<String> names = new ArrayList<>(2);
    while (at < close && !now().isName("in")) {
      if (now().kind() == Kind.NAME) {
        names.add(now().text());
      }
      at++;
    }
    at++;
    Value source = expression();
    while (at < close && steps < CodeLimits.STEPS) {
      if (now().isName("for")) {
        at++;
        while (at < close && !now().isName("in")) {
          if (now().kind() == Kind.NAME) {
            variables.put(now().text(), reading.unknown(now().at(), now().end(), List.of()));
          }
          at++;
        }
      }
      int before = at;
      at++;
      expression();
      at = Math.max(at, before + 1);
    }
    List<Value> results = new ArrayList<>();
    List<Value> items = items(source);
    int most = textual(open + 1, each) ? 4096 : CodeLimits.ROUNDS;
    for (int i = 0; i < items.size() && steps < CodeLimits.STEPS; i++) {
      if (i >= most) {
        reading.notFollowed();
        break;
      }
      bind(names, items.get(i));
      at = open + 1;
      results.add(expression());
    }
    return results;
  }

  /** Whether an element is simple enough for many rounds: {@code chr(c)}. */
  private static boolean textual(int from, int to) {
    return to - from <= 12;
  }

  /** What a loop goes over; one unknown item where nobody knows. */
  final List<Value> items(Value source) {
    return switch (source) {
      case Value.Many many -> List.copyOf(many.items());
      case Value.Text text when text.isKnown() && !text.text().isEmpty() ->
          List.copyOf(Texts.split(text, "").items());
      case Value.Table table -> {
        List<Value> keys = new ArrayList<>();
        for (String key : table.entries().keySet()) {
          keys.add(Value.Text.of(key));
        }
        yield keys;
      }
      default ->
          List.of(
              Value.Text.unknown(
                  Reading.what(
                      reading.text(source).unknowns().isEmpty()
                          ? "item"
                          : reading.text(source).unknowns().getFirst().written(),
                      reading.producers(source))));
    };
  }

  final void bind(List<String> names, Value value) {
    if (names.size() == 1) {
      variables.put(names.getFirst(), value);
      return;
    }
    for (int i = 0; i < names.size(); i++) {
      variables.put(
          names.get(i),
          value instanceof Value.Many many && i < many.items().size()
              ? many.items().get(i)
              : Value.Text.unknown(Reading.what(names.get(i), reading.producers(value))));
    }
  }

  /** A string with the values of its expressions. */
  final Value string(Token token) {
    List<Token.Part> parts = token.parts();
    if (parts.size() == 1 && !parts.getFirst().isExpression()) {
      return reading.literal(parts.getFirst().text(), token.at());
    }
    Value.Text all = Value.Text.made("");
    int gap = token.at();
    for (Token.Part part : parts) {
      if (part.isExpression()) {
        all = Texts.concat(all, reading.text(within(part)));
        gap = part.to();
      } else {
        all = Texts.concat(all, reading.literal(part.text(), gap));
      }
    }
    return all;
  }

  private Value within(Token.Part part) {
    if (depth >= CodeLimits.DEPTH - 4) {
      reading.notFollowed();
      return reading.unknown(part.from(), part.to(), List.of());
    }
    Tokens outer = tokens;
    int place = at;
    depth += 4;
    tokens = CodeLexer.read(reading.text(), part.from(), part.to(), language);
    at = 0;
    Value value = expression();
    tokens = outer;
    at = place;
    depth -= 4;
    return value instanceof Value.Text || value instanceof Value.Number
        ? value
        : value instanceof Value.Thing thing && thing.name().equals(Things.PATH)
            ? value
            : reading.unknown(part.from(), part.to(), reading.producers(value));
  }
}
