package dev.belay.lint.script;

import dev.belay.guard.code.CodeLexer;
import dev.belay.guard.code.Language;
import dev.belay.guard.code.Token;
import dev.belay.guard.code.Tokens;
import dev.belay.guard.shell.syntax.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of a program of Python or JavaScript while it is read, over all passes. */
final class Program {
  /** A function and what it is called with. */
  static final class Callable {
    final List<Value> arguments = new ArrayList<>();

    /** The parameters that it prints: whether as JSON. */
    final Map<Integer, Boolean> prints = new HashMap<>();

    Value returned = Value.NOTHING;
    boolean escaped;
    boolean method;

    /** Whether the program ends with what it returns. */
    boolean ends;

    Value argument(int index) {
      return index < arguments.size() ? arguments.get(index) : Value.NOTHING;
    }

    void called(int index, Value value) {
      while (arguments.size() <= index) {
        arguments.add(Value.NOTHING);
      }
      arguments.set(index, arguments.get(index).join(value));
    }
  }

  /** The names of a function or of the whole program. */
  static final class Scope {
    final @Nullable Scope parent;
    final @Nullable Callable function;
    final Map<String, Value> names = new HashMap<>();
    final Map<String, Map<String, Set<Integer>>> places = new HashMap<>();
    final Set<String> outer = new HashSet<>();

    Scope(@Nullable Scope parent, @Nullable Callable function) {
      this.parent = parent;
      this.function = function;
    }
  }

  final Passage passage;
  final Language language;
  final Tokens tokens;
  final Value input;
  final boolean visible;
  final Scope top = new Scope(null, null);
  final Map<Integer, Scope> scopes = new HashMap<>();
  final Map<Integer, Callable> functions = new HashMap<>();
  final Map<Integer, Value> promises = new HashMap<>();
  Scope scope = top;
  Notes notes = new Notes();
  boolean last;
  int pass;

  /** How often more became known of a name or a function. */
  int changes;

  Program(Passage passage, Language language, Value input, boolean visible) {
    this.passage = passage;
    this.language = language;
    this.tokens = CodeLexer.read(passage.text(), 0, passage.text().length(), language);
    this.input = input;
    this.visible = visible;
  }

  boolean python() {
    return language == Language.PYTHON;
  }

  Span span(Token from, Token to) {
    return passage.span(from.at(), Math.max(from.end(), to.end()));
  }

  Callable function(int id) {
    return functions.computeIfAbsent(id, __ -> new Callable());
  }

  /** Begins a function's scope; the same one in each pass. */
  Scope enter(int id) {
    Scope outer = scope;
    scope = scopes.computeIfAbsent(id, __ -> new Scope(outer, function(id)));
    return outer;
  }

  /** What a name holds; null where nothing binds it. */
  @Nullable Value lookUp(String name) {
    for (Scope at = scope; at != null; at = at.parent) {
      Value found = at.names.get(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  void bind(String name, Value value) {
    bind(scope, name, value);
  }

  /** Binds a name where it was bound before, else here. */
  void rebind(String name, Value value) {
    if (name.startsWith("self.")) {
      bind(top, name, value);
      return;
    }
    if (python() && !scope.outer.contains(name)) {
      bind(scope, name, value);
      return;
    }
    for (Scope at = python() ? top : scope; at != null; at = at.parent) {
      if (at.names.containsKey(name)) {
        bind(at, name, value);
        return;
      }
    }
    bind(top, name, value);
  }

  void bind(Scope where, String name, Value value) {
    if (value instanceof Value.Event event && !event.place().isEmpty()) {
      where
          .places
          .computeIfAbsent(name, __ -> new HashMap<>())
          .computeIfAbsent(event.place(), __ -> new HashSet<>())
          .addAll(event.reads());
    }
    Value known = where.names.get(name);
    Value joined = (known == null ? Value.NOTHING : known).join(value);
    if (!joined.equals(known)) {
      where.names.put(name, joined);
      changes++;
    }
  }

  /** Where a name takes several places, each of them is an alternative. */
  void markAlternatives() {
    List<Scope> all = new ArrayList<>(scopes.values());
    all.add(top);
    for (Scope each : all) {
      for (Map<String, Set<Integer>> taken : each.places.values()) {
        if (taken.size() > 1) {
          taken.values().forEach(numbers -> notes.alternative(List.copyOf(numbers)));
        }
      }
    }
  }

  /** Binds a parameter, as far as it is known what the function is called with. */
  void parameter(String name, int id, int index, Value hint) {
    Callable function = function(id);
    Value given = function.argument(index).join(hint);
    boolean known =
        given instanceof Value.Event
            || given instanceof Value.Raw
            || given instanceof Value.Stream
            || given instanceof Value.Function
            || given instanceof Value.Promise;
    if (known) {
      bind(name, function.escaped && hint instanceof Value.Nothing ? Value.UNKNOWN : given);
    } else {
      bind(name, pass < 2 ? Value.NOTHING : new Value.Parameter(id, index));
    }
  }

  void returned(Value value) {
    Callable function = scope.function;
    if (function != null) {
      Value joined = function.returned.join(value);
      changes += joined.equals(function.returned) ? 0 : 1;
      function.returned = joined;
    }
  }
}
