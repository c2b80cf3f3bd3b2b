package dev.belay.guard.code;

import dev.belay.guard.code.CodeAction.Deed;
import dev.belay.guard.code.CodeAction.Way;
import dev.belay.guard.execution.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Python's builtins and modules. */
final class PythonLibrary implements Library {
  private static final String[] NAMES = {
    "os.system",
    "os.popen",
    "os.remove",
    "os.unlink",
    "os.rmdir",
    "os.removedirs",
    "os.rename",
    "os.environ",
    "os.getenv",
    "os.path",
    "os.chmod",
    "os.execv",
    "os.execvp",
    "os.execl",
    "os.execlp",
    "os.execve",
    "os.spawnl",
    "os.spawnv",
    "os.chdir",
    "os.kill",
    "subprocess.run",
    "subprocess.call",
    "subprocess.Popen",
    "subprocess.check_call",
    "subprocess.check_output",
    "subprocess.getoutput",
    "subprocess.getstatusoutput",
    "shutil.rmtree",
    "shutil.move",
    "shutil.copy",
    "shutil.copytree",
    "pathlib.Path",
    "socket.socket",
    "urllib.request.urlopen",
    "base64.b64decode",
    "time.sleep"
  };

  private final Things things;

  PythonLibrary(Things things) {
    this.things = things;
  }

  static String module(String name) {
    return switch (name) {
      case "posix", "nt" -> "os";
      case "builtins", "__builtin__" -> "builtins";
      case "urllib2" -> "urllib.request";
      case "codecs.decode" -> "codecs.decode";
      default -> name;
    };
  }

  /** The names that {@code from MODULE import *} gives. */
  static void names(String module, Map<String, Value> variables) {
    for (String name : NAMES) {
      if (name.startsWith(module + ".")) {
        variables.put(name.substring(module.length() + 1), Value.Thing.named(name));
      }
    }
  }

  @Override
  public boolean dangerous(String name) {
    return switch (name) {
      case "os",
          "subprocess",
          "builtins",
          "__builtins__",
          "shutil",
          "pty",
          "importlib",
          "ctypes",
          "globals()" ->
          true;
      default -> false;
    };
  }

  @Override
  public @Nullable Value name(String name, int from, int to, Reading reading) {
    if (name.startsWith("os.environ") && !name.startsWith("os.environ.")
        || name.equals("os.environb")) {
      return null;
    }
    if (name.startsWith("os.environ.") && !isMethod(name.substring(11))) {
      return variable(name.substring(11), from, to, reading);
    }
    if (name.startsWith("builtins.") || name.startsWith("__builtins__.")) {
      return Value.Thing.named(name.substring(name.indexOf('.') + 1));
    }
    return switch (name) {
      case "os.sep", "os.path.sep" -> Value.Text.of("/");
      case "os.devnull" -> Value.Text.of("/dev/null");
      case "__file__", "sys.executable" -> reading.unknown(from, to, List.of());
      case "sys.argv" -> reading.unknown(from, to, List.of());
      case "True", "False", "None" -> Value.Text.of(name);
      default -> property(name, from, reading);
    };
  }

  private @Nullable Value property(String name, int from, Reading reading) {
    return null;
  }

  private static boolean isMethod(String name) {
    return switch (name) {
      case "get",
          "pop",
          "copy",
          "items",
          "keys",
          "values",
          "setdefault",
          "update",
          "__getitem__",
          "__setitem__" ->
          true;
      default -> false;
    };
  }

  private Value variable(String name, int from, int to, Reading reading) {
    Value known = reading.environment(name);
    return known != null ? known : things.environment(name, from, to);
  }

  @Override
  public @Nullable Value call(Call call, Reading reading) {
    String name = call.name();
    if (name.startsWith(Things.READ) || name.startsWith(Things.WRITE)) {
      return file(name, call, reading);
    }
    if (name.startsWith("os.")) {
      return PythonSystem.os(name.substring(3), call, things, reading);
    }
    if (name.startsWith("subprocess.") || name.startsWith("asyncio.")) {
      return PythonSystem.subprocess(name.substring(name.indexOf('.') + 1), call, things, reading);
    }
    if (name.startsWith("pathlib.")) {
      return PythonFiles.path(name.substring(8), call, things, reading);
    }
    if (name.startsWith("shutil.")) {
      return PythonFiles.shutil(name.substring(7), call, things);
    }
    Value network = PythonNetwork.call(call, things, reading);
    return network != null ? network : other(name, call, reading);
  }

  private @Nullable Value file(String name, Call call, Reading reading) {
    Value first = call.argument(0);
    switch (name) {
      case "file>.write", "file>.writelines" -> {
        if (first != null) {
          things.more(
              call.owner(),
              first instanceof Value.Many many
                  ? Texts.join(Value.Text.of(""), many.items(), reading)
                  : first);
        }
        return Things.nothing();
      }
      case "file<.read", "file<.readlines", "file<.readline" -> {
        return reading.unknown(
            call, List.of(reading.like("cat", reading.word(call.owner().getFirst()))));
      }
      default -> {
        return null;
      }
    }
  }

  private @Nullable Value other(String name, Call call, Reading reading) {
    Value first = call.argument(0);
    switch (name) {
      case "__import__", "importlib.import_module", "importlib.__import__" -> {
        if (first != null && reading.text(first).isKnown()) {
          String module = reading.text(first).text();
          int dot = name.equals("__import__") ? module.indexOf('.') : -1;
          return Value.Thing.named(module(dot < 0 ? module : module.substring(0, dot)));
        }
        reading.notFollowed();
        return null;
      }
      case "getattr" -> {
        return attribute(call, reading);
      }
      case "vars" -> {
        return first;
      }
      case "exec", "eval", "builtins.exec", "code.InteractiveInterpreter().runsource" -> {
        return first == null ? null : things.run("python", unwrapped(first), call.at());
      }
      case "compile" -> {
        return first == null ? null : new Value.Thing("compile()", List.of(first));
      }
      case "open", "io.open", "codecs.open", "os.fdopen", "gzip.open", "aiofiles.open" -> {
        Value mode = call.argument(1, "mode");
        Value opened = first == null ? call.named().get("file") : first;
        return opened == null
            ? null
            : things.open(opened, mode == null ? "r" : reading.text(mode).text(), call);
      }
      case "print", "pprint.pprint", "json.dumps", "str", "repr", "sys.stdout.write" -> {
        if (first instanceof Value.Thing thing && thing.name().equals("os.environ")) {
          return things.environment(null, call.at(), call.end());
        }
        if (!name.equals("print")) {
          return PythonTexts.call(name, call, reading);
        }
        Value file = call.named().get("file");
        if (file instanceof Value.Thing thing && thing.name().equals(Things.WRITE)) {
          things.more(thing, first == null ? Things.nothing() : first);
        }
        return Things.nothing();
      }
      case "json.dump", "yaml.dump", "pickle.dump" -> {
        if (first != null
            && call.argument(1) instanceof Value.Thing thing
            && thing.name().equals(Things.WRITE)) {
          things.more(thing, reading.unknown(call, reading.producers(first)));
        }
        return Things.nothing();
      }
      case "runpy.run_path", "execfile" -> {
        if (first != null) {
          reading.add(new CodeAction.RunFile("python", reading.word(first), call.at()));
        }
        return Things.nothing();
      }
      case "pty.spawn" -> {
        return first == null ? null : things.program(reading.words(first), null, call);
      }
      case "ctypes.CDLL", "ctypes.cdll.LoadLibrary", "ctypes.PyDLL", "ctypes.WinDLL" -> {
        return Value.Thing.named("libc");
      }
      case "libc.system", "libc.popen" -> {
        return first == null ? null : things.shell(first, null, call);
      }
      case "libc.execve", "libc.execv", "libc.execvp", "libc.execl", "libc.execlp" -> {
        return first == null ? null : things.program(reading.words(first), null, call);
      }
      case "libc.unlink", "libc.remove", "libc.rmdir" -> {
        if (first != null) {
          things.file(Deed.DELETE, first, false, call.at());
        }
        return Things.nothing();
      }
      case "load_dotenv", "dotenv.load_dotenv", "dotenv_values", "dotenv.dotenv_values" -> {
        Value path = call.argument(0, "dotenv_path");
        things.file(Deed.READ, path == null ? Value.Text.of(".env") : path, false, call.at());
        return reading.unknown(call, List.of());
      }
      case "pickle.loads", "cPickle.loads", "marshal.loads", "cloudpickle.loads", "dill.loads" -> {
        return first == null ? null : reading.unknown(call, reading.producers(first));
      }
      case "functools.partial", "partial" -> {
        return new Value.Thing("functools.partial()", call.arguments());
      }
      case "functools.partial()" -> {
        List<Value> all = new ArrayList<>(call.owner());
        all.addAll(call.arguments());
        return all.isEmpty() ? null : reading.apply(all.getFirst(), all.subList(1, all.size()));
      }
      case "map" -> {
        return mapped(call, reading);
      }
      case "threading.Thread", "Thread", "multiprocessing.Process", "Process" -> {
        Value target = call.named().get("target");
        if (target != null) {
          reading.apply(
              target,
              call.named().get("args") instanceof Value.Many many ? many.items() : List.of());
        }
        return null;
      }
      case "asyncio.run" -> {
        return first;
      }
      default -> {
        return PythonTexts.call(name, call, reading);
      }
    }
  }

  private static Value unwrapped(Value code) {
    return code instanceof Value.Thing thing && thing.name().equals("compile()")
        ? thing.arguments().getFirst()
        : code;
  }

  private @Nullable Value attribute(Call call, Reading reading) {
    Value owner = call.argument(0);
    Value second = call.argument(1);
    if (!(owner instanceof Value.Thing thing) || second == null) {
      return null;
    }
    Value.Text name = reading.text(second);
    if (name.isKnown()) {
      Value known = name(thing.name() + "." + name.text(), call.at(), call.end(), reading);
      return known != null
          ? known
          : new Value.Thing(thing.name() + "." + name.text(), thing.arguments());
    }
    if (dangerous(thing.name())) {
      reading.notFollowed();
    }
    return null;
  }

  private @Nullable Value mapped(Call call, Reading reading) {
    Value function = call.argument(0);
    Value source = call.argument(1);
    if (function == null || !(source instanceof Value.Many many)) {
      return source instanceof Value.Text text && text.isKnown() && function != null
          ? mapped(function, Texts.split(text, "").items(), reading)
          : null;
    }
    return mapped(function, many.items(), reading);
  }

  private static Value mapped(Value function, List<Value> items, Reading reading) {
    List<Value> results = new ArrayList<>();
    for (Value item : List.copyOf(items)) {
      if (results.size() >= 4096) {
        reading.notFollowed();
        break;
      }
      results.add(reading.apply(function, List.of(item)));
    }
    return new Value.Many(results);
  }

  static @Nullable Word orNull(@Nullable Value value, Reading reading) {
    return value == null ? null : reading.word(value);
  }

  static void transfer(Things things, Way way, Call call) {
    Value from = call.argument(0, "src");
    Value to = call.argument(1, "dst");
    if (from != null && to != null) {
      things.transfer(way, from, to, call.at());
    }
  }
}
