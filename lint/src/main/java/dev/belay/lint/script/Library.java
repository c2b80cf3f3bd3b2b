package dev.belay.lint.script;

import dev.belay.guard.code.Token;
import dev.belay.guard.code.Token.Kind;
import dev.belay.guard.shell.syntax.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the functions do that read the event, answer, and end. */
final class Library {
  private static final Set<String> SAME_TEXT =
      Set.of(
          "strip",
          "trim",
          "toString",
          "decode",
          "rstrip",
          "lstrip",
          "trimEnd",
          "trimStart",
          "join",
          "concat",
          "read",
          "text",
          "encode",
          "slice");
  private static final Set<String> READING =
      Set.of("read", "readline", "readlines", "text", "toArray", "arrayBuffer", "readAll", "iter");
  private static final Set<String> EACH =
      Set.of("map", "forEach", "filter", "some", "every", "find", "flatMap", "findIndex");

  /** What a call is given. */
  private record Arguments(List<Value> values, Map<String, Value> named, int open, int close) {
    Value get(int index) {
      return index < values.size() ? values.get(index) : Value.NOTHING;
    }

    String text(int index) {
      return get(index) instanceof Value.Text(String text) ? text : "";
    }
  }

  private final Program program;
  private final Expressions expressions;
  private final ExitLook looks;
  private final NavigableMap<Integer, EnvironmentRead> environment = new TreeMap<>();

  Library(Program program, Expressions expressions) {
    this.program = program;
    this.expressions = expressions;
    this.looks = new ExitLook(program);
  }

  /** A member that is not called. */
  Value member(Value base, Token key) {
    return switch (base) {
      case Value.Event event ->
          program.python() || key.isName("length") || key.isName("size")
              ? Value.UNKNOWN
              : JqReader.step(event, key.text(), program.span(key, key), program.notes);
      case Value.Name(String path) -> named(path + "." + key.text(), key);
      case Value.Stream __ ->
          key.isName("buffer") || key.isName("stream") || key.isName("readable")
              ? base
              : Value.UNKNOWN;
      case Value.Made(AnswerSketch.Members members)
          when members.members().get(key.text()) instanceof AnswerSketch inner ->
          new Value.Made(inner);
      case Value.Nothing __ -> base;
      default -> Value.UNKNOWN;
    };
  }

  private Value named(String path, Token key) {
    switch (path) {
      case "sys.stdin", "process.stdin", "Bun.stdin", "Deno.stdin" -> {
        return program.input instanceof Value.Unknown ? Value.UNKNOWN : new Value.Stream();
      }
      default -> {
        if (path.startsWith("process.env.")
            || path.startsWith("Bun.env.")
            || path.startsWith("import.meta.env.")) {
          environment(key.text(), key);
          return Value.UNKNOWN;
        }
        return new Value.Name(path);
      }
    }
  }

  /** What stands in brackets behind a value. */
  Value item(Value base, String key, Token token, boolean number) {
    if (base instanceof Value.Name(String path)
        && (path.equals("os.environ") || path.equals("process.env") || path.equals("environ"))) {
      environment(key, token);
      return Value.UNKNOWN;
    }
    if (!(base instanceof Value.Event event)) {
      return base instanceof Value.Nothing ? base : Value.UNKNOWN;
    }
    if (number && !event.place().isEmpty()) {
      return new Value.Event(event.place() + "[]", event.reads());
    }
    return plain(key)
        ? JqReader.step(event, key, program.span(token, token), program.notes)
        : Value.UNKNOWN;
  }

  private static boolean plain(String key) {
    return !key.isEmpty() && key.indexOf(Value.HOLE) < 0 && key.indexOf('.') < 0;
  }

  private void environment(String name, Token token) {
    if (plain(name)) {
      Span span = program.span(token, token);
      environment.put(token.at(), new EnvironmentRead(name, span, false));
      program.notes.environment(name, span, false);
    }
  }

  /** Variables among the operands of a choice have something else beside them. */
  void fallbacks(int from, int to) {
    int begin = expressions.tokens.get(from).at();
    int end = expressions.tokens.get(to).at();
    if (begin < end) {
      environment.subMap(begin, end).values().forEach(read -> program.notes.fallback(read.span()));
    }
  }

  /** A member that is called. */
  Value method(Value base, Token key, Expressions.@Nullable Target target) {
    String name = key.text();
    int before = expressions.at;
    Value hint = hint(base, name);
    Arguments arguments = arguments(hint);
    Span span = program.span(key, expressions.tokens.get(Math.max(before, expressions.at - 1)));
    switch (base) {
      case Value.Event event -> {
        return eventMethod(event, name, arguments);
      }
      case Value.Raw raw -> {
        return name.equals("json")
            ? new Value.Event(raw.place(), List.of())
            : SAME_TEXT.contains(name) ? raw : Value.UNKNOWN;
      }
      case Value.Stream __ -> {
        if (READING.contains(name)) {
          return input();
        }
        if (name.equals("json")) {
          return parsed(input());
        }
        if (name.equals("on") || name.equals("once") || name.equals("pipe")) {
          program.notes.readsInput = true;
        }
        return name.matches("setEncoding|resume|on|once|stream|pipe|pipeThrough")
            ? base
            : Value.UNKNOWN;
      }
      case Value.Name(String path) -> {
        return call(path + "." + name, arguments, span);
      }
      case Value.Text(String text) -> {
        return text.indexOf(Value.HOLE) >= 0 || !name.equals("join")
            ? name.equals("format")
                ? new Value.Text(text.replaceAll("\\{[^{}]*\\}", String.valueOf(Value.HOLE)))
                : added(target, name, arguments, Value.UNKNOWN)
            : arguments.get(0) instanceof Value.Stream
                ? input()
                : arguments.get(0) instanceof Value.Raw ? arguments.get(0) : Value.UNKNOWN;
      }
      case Value.Made __ -> {
        return added(target, name, arguments, Value.UNKNOWN);
      }
      case Value.Nothing __ -> {
        return base;
      }
      default -> {
        return name.equals("decode") && arguments.get(0) instanceof Value.Raw
            ? arguments.get(0)
            : Value.UNKNOWN;
      }
    }
  }

  private Value added(
      Expressions.@Nullable Target target, String name, Arguments arguments, Value otherwise) {
    if (target != null
        && !target.name().isEmpty()
        && (name.equals("push") || name.equals("append"))
        && arguments.get(0) instanceof Value.Raw) {
      program.rebind(target.name(), arguments.get(0));
    }
    return otherwise;
  }

  private Value hint(Value base, String method) {
    if (base instanceof Value.Event event && EACH.contains(method) && !event.place().isEmpty()) {
      return new Value.Event(event.place() + "[]", event.reads());
    }
    if (base instanceof Value.Stream && (method.equals("on") || method.equals("once"))) {
      Token first = expressions.later(1);
      boolean pieces =
          first.kind() == Kind.STRING
              && first.parts().size() == 1
              && first.parts().getFirst().text().matches("data|line");
      return pieces ? input() : Value.NOTHING;
    }
    return method.equals("then") ? base : Value.NOTHING;
  }

  private Value eventMethod(Value.Event event, String name, Arguments arguments) {
    if (program.python()) {
      switch (name) {
        case "get", "pop", "setdefault" -> {
          if (!plain(arguments.text(0))) {
            return Value.UNKNOWN;
          }
          Token key = expressions.tokens.get(arguments.open() + 1);
          Value found =
              JqReader.step(event, arguments.text(0), program.span(key, key), program.notes);
          return arguments.values().size() > 1
              ? JqReader.choose(List.of(found, arguments.get(1)), program.notes)
              : found;
        }
        case "update" -> program.notes.wrote(event.place());
        case "copy" -> {
          return event;
        }
        default -> {}
      }
      return Value.UNKNOWN;
    }
    return name.equals("filter") || name.equals("slice") || name.equals("json")
        ? event
        : Value.UNKNOWN;
  }

  /** A call of a value. */
  Value call(Value called, Token name) {
    int open = expressions.at;
    Value hint = Value.NOTHING;
    int promise = -1;
    if (called instanceof Value.Name(String path) && path.equals("Promise")) {
      promise = expressions.now().at();
      hint = new Value.Promise(promise);
    }
    Arguments arguments = arguments(hint);
    Span span = program.span(name, expressions.tokens.get(Math.max(open, expressions.at - 1)));
    if (promise >= 0) {
      return program.promises.getOrDefault(promise, Value.NOTHING);
    }
    return switch (called) {
      case Value.Name(String path) -> call(path, arguments, span);
      case Value.Function(int id) -> own(id, arguments, span);
      case Value.Promise(int id) -> {
        Value known = program.promises.getOrDefault(id, Value.NOTHING);
        Value joined = known.join(arguments.get(0));
        program.changes += joined.equals(known) ? 0 : 1;
        program.promises.put(id, joined);
        yield Value.UNKNOWN;
      }
      case Value.Nothing __ -> called;
      default -> Value.UNKNOWN;
    };
  }

  private Value own(int id, Arguments arguments, Span span) {
    Program.Callable function = program.function(id);
    int shift = function.method && program.python() ? 1 : 0;
    for (int i = 0; i < arguments.values().size(); i++) {
      Value known = function.argument(i + shift);
      function.called(i + shift, arguments.get(i));
      program.changes += function.argument(i + shift).equals(known) ? 0 : 1;
      Boolean json = function.prints.get(i + shift);
      if (json != null && program.visible) {
        Value value = arguments.get(i);
        program.notes.printed(json ? new Value.Json(value) : value, span);
      }
    }
    lastCalled = id;
    lastCalledEnd = expressions.at;
    return function.returned;
  }

  private int lastCalled = -1;
  private int lastCalledEnd = -1;

  private Value input() {
    program.notes.readsInput |= program.input instanceof Value.Raw;
    return program.input;
  }

  private static Value parsed(Value value) {
    return switch (value) {
      case Value.Raw raw -> new Value.Event(raw.place(), List.of());
      case Value.Event event -> event;
      case Value.Nothing nothing -> nothing;
      case Value.Text(String text) when text.strip().matches("\\{\\s*\\}") ->
          new Value.Made(new AnswerSketch.Members(Map.of(), false));
      default -> Value.UNKNOWN;
    };
  }

  private Value call(String path, Arguments arguments, Span span) {
    Value first = arguments.get(0);
    String name = path.substring(path.lastIndexOf('.') + 1);
    switch (path) {
      case "json.load", "simplejson.load" -> {
        return first instanceof Value.Stream ? parsed(input()) : parsed(first);
      }
      case "json.loads", "simplejson.loads", "orjson.loads", "ujson.loads", "JSON.parse" -> {
        return parsed(first);
      }
      case "json.dumps", "orjson.dumps", "simplejson.dumps", "JSON.stringify" -> {
        return first instanceof Value.Made || first instanceof Value.Parameter
            ? new Value.Json(first)
            : Value.UNKNOWN;
      }
      case "json.dump" -> {
        Token file = expressions.tokens.get(arguments.close() - 1);
        if (file.isName("stdout")) {
          print(new Value.Json(first), span);
        }
        return Value.UNKNOWN;
      }
      case "print" -> {
        boolean redirected = arguments.named().containsKey("file") && !printsOut(arguments);
        if (!redirected && arguments.values().size() == 1) {
          print(first, span);
        }
        return Value.UNKNOWN;
      }
      case "console.log", "console.info", "sys.stdout.write", "process.stdout.write" -> {
        if (arguments.values().size() == 1 || path.endsWith("write")) {
          print(
              first instanceof Value.Text(String text) ? new Value.Text(text.strip()) : first,
              span);
        }
        return Value.UNKNOWN;
      }
      case "sys.exit", "exit", "quit", "os._exit", "SystemExit", "process.exit", "Deno.exit" -> {
        end(first, arguments, span);
        return Value.UNKNOWN;
      }
      case "os.environ.get", "os.getenv", "environ.get", "getenv", "Deno.env.get" -> {
        Token key = expressions.tokens.get(arguments.open() + 1);
        environment(arguments.text(0), key);
        if (arguments.values().size() > 1) {
          program.notes.fallback(program.span(key, key));
        }
        return Value.UNKNOWN;
      }
      case "input" -> {
        return program.python() ? input() : Value.UNKNOWN;
      }
      case "open", "Bun.file", "io.open" -> {
        return standard(first, arguments) ? new Value.Stream() : Value.UNKNOWN;
      }
      case "require" -> {
        String module = arguments.text(0);
        return new Value.Name(module.startsWith("node:") ? module.substring(5) : module);
      }
      case "String", "str", "Buffer.concat", "Buffer.from", "structuredClone", "dict", "bytes" -> {
        return first instanceof Value.Raw
                || first instanceof Value.Event
                || first instanceof Value.Nothing
            ? first
            : Value.UNKNOWN;
      }
      case "Object.assign" -> {
        if (first instanceof Value.Event event) {
          program.notes.wrote(event.place());
        }
        return Value.UNKNOWN;
      }
      default -> {
        return other(name, first, arguments);
      }
    }
  }

  private Value other(String name, Value first, Arguments arguments) {
    switch (name) {
      case "readFileSync",
          "readFile",
          "readTextFile",
          "readTextFileSync",
          "readAllSync",
          "readAll",
          "read" -> {
        return first instanceof Value.Stream || standard(first, arguments)
            ? input()
            : Value.UNKNOWN;
      }
      case "text", "buffer" -> {
        return first instanceof Value.Stream ? input() : Value.UNKNOWN;
      }
      case "json" -> {
        return first instanceof Value.Stream ? parsed(input()) : Value.UNKNOWN;
      }
      case "Response", "TextIOWrapper", "getreader" -> {
        return first instanceof Value.Stream ? first : Value.UNKNOWN;
      }
      case "createInterface" -> {
        for (int i = arguments.open(); i < arguments.close(); i++) {
          if (expressions.tokens.get(i).isName("stdin")) {
            return program.input instanceof Value.Unknown ? Value.UNKNOWN : new Value.Stream();
          }
        }
        return Value.UNKNOWN;
      }
      default -> {
        for (Value value : arguments.values()) {
          // What a library does with the stream is not known.
          program.notes.readsInput |= value instanceof Value.Stream;
        }
        return Value.UNKNOWN;
      }
    }
  }

  private boolean standard(Value first, Arguments arguments) {
    boolean named =
        first instanceof Value.Made(AnswerSketch.Constant constant) && constant.text().equals("0")
            || arguments.text(0).equals("/dev/stdin")
            || first instanceof Value.Name(String path) && path.startsWith("process.stdin")
            || arguments.close() > 0
                && expressions.tokens.get(arguments.open() + 1).isName("process")
                && expressions.tokens.get(arguments.open() + 3).isName("stdin");
    return named && !(program.input instanceof Value.Unknown);
  }

  private boolean printsOut(Arguments arguments) {
    for (int i = arguments.open(); i < arguments.close(); i++) {
      if (expressions.tokens.get(i).isName("stdout")) {
        return true;
      }
    }
    return false;
  }

  private void print(Value value, Span span) {
    Value inner = value instanceof Value.Json(Value json) ? json : value;
    if (inner instanceof Value.Parameter(int function, int index)) {
      Boolean known = program.function(function).prints.put(index, value instanceof Value.Json);
      program.changes += known == null ? 1 : 0;
    } else if (program.visible) {
      program.notes.printed(value, span);
    }
  }

  private void end(Value first, Arguments arguments, Span span) {
    if (lastCalled >= 0 && lastCalledEnd == arguments.close()) {
      program.changes += program.function(lastCalled).ends ? 0 : 1;
      program.function(lastCalled).ends = true;
      return;
    }
    exit(first, expressions.tokens.get(arguments.open()), arguments.open(), span);
  }

  void exit(Value value, Token token, int index) {
    exit(value, token, index, program.span(token, token));
  }

  private void exit(Value value, Token token, int index, Span span) {
    if (!program.last) {
      return;
    }
    if (value instanceof Value.Text(String text) && program.python()) {
      program.notes.exit(
          1, span, Notes.speaksOfRefusal(text) ? ExitCode.Look.REFUSAL : ExitCode.Look.COMPLAINT);
    } else if (value instanceof Value.Made(AnswerSketch.Constant(String code, boolean __))
        && code.matches("[0-9]{1,3}")) {
      program.notes.exit(Integer.parseInt(code), span, looks.before(expressions.tokens, index));
    }
  }

  /** Whether the program ends with what a function returns: notes the code. */
  void returns(Value value, Token token, int index) {
    Program.Callable function = program.scope.function;
    if (function != null && function.ends) {
      exit(value instanceof Value.Text ? Value.UNKNOWN : value, token, index);
    }
  }

  private Arguments arguments(Value hint) {
    int open = expressions.at;
    int close = expressions.partner(open);
    List<Value> values = new ArrayList<>();
    Map<String, Value> named = new TreeMap<>();
    expressions.at++;
    while (expressions.at < close && !expressions.atEnd()) {
      int before = expressions.at;
      expressions.lines();
      if (expressions.at >= close) {
        break;
      }
      Token name = expressions.now();
      if (program.python() && name.kind() == Kind.NAME && expressions.later(1).is("=")) {
        expressions.at += 2;
        named.put(name.text(), expressions.expression());
      } else {
        values.add(expressions.hinted(hint));
        comprehension(close);
      }
      expressions.lines();
      expressions.accept(",");
      if (expressions.at == before) {
        expressions.at++;
      }
    }
    expressions.at = Math.min(close + 1, expressions.tokens.list().size() - 1);
    return new Arguments(values, named, open, close);
  }

  private void comprehension(int close) {
    while (program.python() && expressions.at < close && !expressions.is(",")) {
      int before = expressions.at;
      if (expressions.now().kind() == Kind.NAME && !expressions.now().isName("in")) {
        if (!expressions.now().isName("for") && !expressions.now().isName("if")) {
          program.bind(expressions.now().text(), Value.UNKNOWN);
        }
        expressions.at++;
      } else {
        expressions.at++;
        expressions.expression();
      }
      if (expressions.at == before) {
        expressions.at++;
      }
    }
  }
}
