package dev.belay.lint.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a jq program: the paths that it takes from its input, and what it makes. Functions of the
 * program and filters that change what a path begins at are followed only where they are sure.
 */
final class JqReader {
  private static final int DEPTH = 64;

  private final Passage passage;
  private final Notes notes;
  private final List<JqToken> tokens;
  private final Map<String, Value> variables;
  private final Set<String> own = new HashSet<>();
  private int next;
  private int depth;

  private JqReader(Passage passage, Notes notes, Map<String, Value> variables) {
    this.passage = passage;
    this.notes = notes;
    this.tokens = JqToken.read(passage.text());
    this.variables = new HashMap<>(variables);
  }

  /**
   * Reads a program.
   *
   * @param input what it is given
   * @param variables the values of {@code $name} that are known
   * @return what it makes
   */
  static Value read(Passage passage, Value input, Map<String, Value> variables, Notes notes) {
    JqReader reader = new JqReader(passage, notes, variables);
    Value made = reader.pipe(input);
    return reader.next >= reader.tokens.size() ? made : Value.UNKNOWN;
  }

  private Value pipe(Value input) {
    if (++depth > DEPTH) {
      next = tokens.size();
      depth--;
      return Value.UNKNOWN;
    }
    try {
      return steps(input);
    } finally {
      depth--;
    }
  }

  private Value steps(Value input) {
    Value at = input;
    while (true) {
      if (accept("def")) {
        definition();
        continue;
      }
      at = comma(at);
      if (accept("as")) {
        Value bound = at;
        at = input;
        while (next < tokens.size() && !is("|")) {
          String name = tokens.get(next++).text();
          if (name.startsWith("$")) {
            variables.put(name, is("|") ? bound : Value.UNKNOWN);
          }
        }
      }
      if (!accept("|")) {
        return at;
      }
    }
  }

  private void definition() {
    if (next < tokens.size()) {
      own.add(tokens.get(next++).text());
    }
    int open = 0;
    while (next < tokens.size() && !(is(":") && open == 0)) {
      open += is("(") ? 1 : is(")") ? -1 : 0;
      next++;
    }
    accept(":");
    pipe(Value.UNKNOWN);
    accept(";");
  }

  private Value comma(Value input) {
    Value first = or(input);
    while (accept(",")) {
      or(input);
      first = Value.UNKNOWN;
    }
    return first;
  }

  private Value or(Value input) {
    List<Value> choices = new ArrayList<>();
    choices.add(operation(input));
    while (accept("//")) {
      choices.add(operation(input));
    }
    return choose(choices, notes);
  }

  /** One of several values: where more than one comes from the event, each is an alternative. */
  static Value choose(List<Value> choices, Notes notes) {
    if (choices.size() == 1) {
      return choices.getFirst();
    }
    int events = 0;
    Value joined = Value.NOTHING;
    for (Value choice : choices) {
      events += choice instanceof Value.Event || choice instanceof Value.Unknown ? 1 : 0;
      joined = joined.join(choice);
    }
    if (events > 1) {
      for (Value choice : choices) {
        if (choice instanceof Value.Event event) {
          notes.alternative(event.reads());
        }
      }
    }
    return joined;
  }

  private Value operation(Value input) {
    accept("-");
    Value left = postfix(input);
    while (next < tokens.size() && tokens.get(next).isOperator()) {
      next++;
      postfix(input);
      left = Value.UNKNOWN;
    }
    return left;
  }

  private Value postfix(Value input) {
    Value at = primary(input);
    while (next < tokens.size()) {
      JqToken token = tokens.get(next);
      if (token.kind() == JqToken.Kind.FIELD
          && next > 0
          && tokens.get(next - 1).end() == token.at()) {
        next++;
        at = member(at, token.text(), token);
      } else if (is("[") && tokens.get(next - 1).end() == token.at()) {
        at = index(at, input);
      } else if (is("?")) {
        next++;
      } else if (is(".") && next + 1 < tokens.size() && tokens.get(next + 1).text().equals("[")) {
        next++;
        at = index(at, input);
      } else if (is(".")
          && next + 1 < tokens.size()
          && tokens.get(next + 1).kind() == JqToken.Kind.STRING) {
        next++;
        JqToken key = tokens.get(next++);
        at = member(at, key.text(), key);
      } else {
        return at;
      }
    }
    return at;
  }

  private Value member(Value from, String key, JqToken token) {
    if (key.indexOf(Value.HOLE) >= 0 || key.contains(".")) {
      return Value.UNKNOWN;
    }
    Value.Event event = event(from);
    if (event == null) {
      return from instanceof Value.Made(AnswerSketch.Members members)
              && members.at(key) instanceof AnswerSketch made
          ? new Value.Made(made)
          : Value.UNKNOWN;
    }
    return step(event, key, passage.span(token.at(), token.end()), notes);
  }

  /** A member of a place, noted as read. */
  static Value.Event step(
      Value.Event from, String key, dev.belay.guard.shell.syntax.Span span, Notes notes) {
    String place = from.place().isEmpty() ? key : from.place() + "." + key;
    notes.drop(from.reads());
    return new Value.Event(place, List.of(notes.read(place, span)));
  }

  private static Value.@Nullable Event event(Value value) {
    return switch (value) {
      case Value.Event event -> event;
      case Value.Raw raw -> new Value.Event(raw.place(), List.of());
      default -> null;
    };
  }

  private Value index(Value from, Value input) {
    next++;
    if (accept("]")) {
      Value.Event event = event(from);
      return event == null || event.place().isEmpty()
          ? Value.UNKNOWN
          : new Value.Event(event.place() + "[]", event.reads());
    }
    JqToken key = next < tokens.size() ? tokens.get(next) : null;
    boolean plain = next + 1 < tokens.size() && tokens.get(next + 1).text().equals("]");
    pipe(input);
    if (accept(":")) {
      pipe(input);
      plain = false;
    }
    accept("]");
    if (key != null && plain && key.kind() == JqToken.Kind.STRING) {
      return member(from, key.text(), key);
    }
    return Value.UNKNOWN;
  }

  private Value primary(Value input) {
    if (next >= tokens.size()) {
      return Value.UNKNOWN;
    }
    JqToken token = tokens.get(next);
    switch (token.kind()) {
      case FIELD -> {
        next++;
        return member(input, token.text(), token);
      }
      case STRING -> {
        next++;
        for (JqToken.Inner inner : token.inner()) {
          JqReader reader = new JqReader(sub(inner.from(), inner.to()), notes, variables);
          reader.depth = depth + 1;
          if (depth < DEPTH) {
            reader.pipe(input);
          }
        }
        return new Value.Text(token.text());
      }
      case NUMBER -> {
        next++;
        return new Value.Made(new AnswerSketch.Constant(token.text(), false));
      }
      case VARIABLE -> {
        next++;
        return variables.getOrDefault(token.text(), Value.UNKNOWN);
      }
      case NAME -> {
        return named(token, input);
      }
      case FORMAT -> {
        next++;
        return Value.UNKNOWN;
      }
      case SIGN -> {
        return sign(token, input);
      }
    }
    throw new AssertionError(token.kind());
  }

  private Passage sub(int from, int to) {
    int[] places = new int[to - from + 1];
    for (int i = from; i <= to; i++) {
      places[i - from] = passage.place(i);
    }
    return new Passage(passage.text().substring(from, to), places);
  }

  private Value sign(JqToken token, Value input) {
    next++;
    switch (token.text()) {
      case "." -> {
        if (next < tokens.size()
            && tokens.get(next).kind() == JqToken.Kind.STRING
            && tokens.get(next).at() == token.end()) {
          JqToken key = tokens.get(next++);
          return member(input, key.text(), key);
        }
        return input;
      }
      case "(" -> {
        Value inner = pipe(input);
        accept(")");
        return inner;
      }
      case "[" -> {
        int from = notes.mark();
        if (!accept("]")) {
          pipe(input);
          accept("]");
        }
        // Lists of paths are often made to take the first that holds something.
        notes.alternativesSince(from);
        return Value.UNKNOWN;
      }
      case "{" -> {
        return object(input);
      }
      default -> {
        return Value.UNKNOWN;
      }
    }
  }

  private Value object(Value input) {
    Map<String, AnswerSketch> members = new LinkedHashMap<>();
    boolean open = false;
    while (next < tokens.size() && !accept("}")) {
      JqToken key = tokens.get(next++);
      boolean known = key.text().indexOf(Value.HOLE) < 0;
      if (key.text().equals("(")) {
        pipe(input);
        accept(")");
        known = false;
      }
      AnswerSketch value = AnswerSketch.unknown();
      if (accept(":")) {
        value = or(input).sketch();
        while (accept("|")) {
          or(Value.UNKNOWN);
          value = AnswerSketch.unknown();
        }
      } else if (key.kind() == JqToken.Kind.NAME || key.kind() == JqToken.Kind.STRING) {
        member(input, key.text(), key);
      }
      if (known) {
        members.put(key.text().startsWith("$") ? key.text().substring(1) : key.text(), value);
      } else {
        open = true;
      }
      if (!accept(",") && !is("}")) {
        return Value.UNKNOWN;
      }
    }
    return new Value.Made(new AnswerSketch.Members(members, open));
  }

  private Value named(JqToken token, Value input) {
    next++;
    switch (token.text()) {
      case "if" -> {
        pipe(input);
        List<Value> choices = new ArrayList<>();
        while (accept("then")) {
          choices.add(pipe(input));
          if (accept("elif")) {
            pipe(input);
          }
        }
        choices.add(accept("else") ? pipe(input) : input);
        accept("end");
        Value joined = Value.NOTHING;
        for (Value choice : choices) {
          joined = joined.join(choice);
        }
        return joined;
      }
      case "try" -> {
        Value tried = postfix(input);
        if (accept("catch")) {
          postfix(Value.UNKNOWN);
        }
        return tried;
      }
      case "reduce", "foreach" -> {
        postfix(input);
        while (next < tokens.size() && !is("(")) {
          String name = tokens.get(next++).text();
          if (name.startsWith("$")) {
            variables.put(name, Value.UNKNOWN);
          }
        }
        arguments(Value.UNKNOWN);
        return Value.UNKNOWN;
      }
      case "true", "false", "null" -> {
        return new Value.Made(new AnswerSketch.Constant(token.text(), false));
      }
      case "empty" -> {
        return Value.NOTHING;
      }
      case "select", "values", "strings", "objects" -> {
        arguments(input);
        return input;
      }
      case "has",
          "test",
          "startswith",
          "endswith",
          "contains",
          "error",
          "any",
          "all",
          "in",
          "not",
          "ascii_downcase",
          "length",
          "type",
          "tostring",
          "tojson",
          "split",
          "join",
          "gsub",
          "sub",
          "match",
          "capture",
          "index",
          "inside",
          "ltrimstr",
          "rtrimstr",
          "first",
          "halt_error" -> {
        boolean sure = !token.text().equals("any") && !token.text().equals("all");
        arguments(sure && !own.contains(token.text()) ? input : Value.UNKNOWN);
        return token.text().equals("tojson") && input instanceof Value.Made
            ? new Value.Json(input)
            : Value.UNKNOWN;
      }
      default -> {
        arguments(Value.UNKNOWN);
        return Value.UNKNOWN;
      }
    }
  }

  private void arguments(Value input) {
    if (!is("(")) {
      return;
    }
    do {
      next++;
      pipe(input);
    } while (is(";"));
    accept(")");
  }

  private boolean is(String text) {
    return next < tokens.size()
        && tokens.get(next).kind() != JqToken.Kind.STRING
        && tokens.get(next).kind() != JqToken.Kind.FIELD
        && tokens.get(next).text().equals(text);
  }

  private boolean accept(String text) {
    if (is(text)) {
      next++;
      return true;
    }
    return false;
  }
}
