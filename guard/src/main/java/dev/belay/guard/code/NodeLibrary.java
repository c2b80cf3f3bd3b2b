package dev.belay.guard.code;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The globals and modules of Node, Deno and Bun. */
final class NodeLibrary implements Library {
  private final Things things;

  NodeLibrary(Things things) {
    this.things = things;
  }

  static String module(String written) {
    String name = written.startsWith("node:") ? written.substring(5) : written;
    return switch (name) {
      case "fs/promises", "fs-extra", "graceful-fs", "original-fs" -> "fs";
      case "zx", "execa" -> name;
      case "http", "https", "http2" -> "http";
      case "net", "tls" -> "net";
      case "node-fetch", "cross-fetch", "isomorphic-fetch" -> "fetch";
      case "path/posix" -> "path";
      default -> name;
    };
  }

  /** A module is loaded: a file of it is run. */
  static void loaded(Value.Text module, int at, Reading reading) {
    if (!module.isKnown() || module.text().startsWith(".") || module.text().startsWith("/")) {
      reading.add(new CodeAction.RunFile("javascript", reading.word(module), at));
    }
  }

  @Override
  public boolean dangerous(String name) {
    return switch (name) {
      case "child_process", "fs", "global", "globalThis", "vm", "process" -> true;
      default -> false;
    };
  }

  @Override
  public @Nullable Value name(String name, int from, int to, Reading reading) {
    if (name.startsWith("process.env.")) {
      Value known = reading.environment(name.substring(12));
      return known != null ? known : things.environment(name.substring(12), from, to);
    }
    if (name.startsWith("globalThis.") || name.startsWith("global.")) {
      return Value.Thing.named(name.substring(name.indexOf('.') + 1));
    }
    if (name.endsWith(".promises")) {
      return Value.Thing.named(name.substring(0, name.length() - 9));
    }
    return switch (name) {
      case "process.mainModule.require", "module.require" -> Value.Thing.named("require");
      case "process.argv", "Bun.argv", "Deno.args" -> reading.unknown(from, to, List.of());
      case "path.sep" -> Value.Text.of("/");
      case "true", "false", "null", "undefined" -> Value.Text.of(name);
      case "fs.constants" -> Value.Thing.named("fs.constants");
      default -> null;
    };
  }

  @Override
  public @Nullable Value call(Call call, Reading reading) {
    String name = call.name();
    Value first = call.argument(0);
    if (name.startsWith("fs.")) {
      return NodeFiles.call(name.substring(3), call, things, reading);
    }
    if (name.startsWith("child_process.")
        || name.startsWith("Bun.spawn")
        || name.startsWith("execa")
        || name.startsWith("Deno.")
        || name.startsWith("shelljs.")
        || name.equals("$")) {
      return NodeSystem.call(name, call, things, reading);
    }
    Value network = NodeNetwork.call(name, call, things, reading);
    if (network != null) {
      return network;
    }
    switch (name) {
      case "require", "import", "createRequire()", "module.createRequire()" -> {
        if (first == null) {
          return null;
        }
        Value.Text module = reading.text(first);
        loaded(module, call.at(), reading);
        return Value.Thing.named(module(module.text()));
      }
      case "eval",
          "Function",
          "vm.runInThisContext",
          "vm.runInNewContext",
          "vm.runInContext",
          "vm.Script",
          "setTimeout",
          "setInterval",
          "setImmediate",
          "Function()" -> {
        return run(name, call, reading);
      }
      case "process.binding", "process.dlopen" -> {
        reading.notFollowed();
        return null;
      }
      case "process.chdir" -> {
        if (first != null) {
          reading.add(new CodeAction.Directory(reading.word(first), call.at()));
        }
        return Things.nothing();
      }
      case "process.cwd" -> {
        Value known = reading.environment("PWD");
        return known != null ? known : Value.Text.of(".");
      }
      case "os.homedir" -> {
        return reading.environment("HOME");
      }
      case "os.tmpdir" -> {
        return Value.Text.made("/tmp");
      }
      case "path.join", "path.resolve", "join", "resolve" -> {
        return name.endsWith("join")
            ? Paths.append(call.arguments(), reading)
            : Paths.join(call.arguments(), reading);
      }
      case "Buffer.from",
          "Buffer",
          "atob",
          "unescape",
          "decodeURIComponent",
          "String.fromCharCode",
          "String.fromCodePoint",
          "Buffer.concat",
          "JSON.parse",
          "JSON.stringify",
          "String.raw",
          "String",
          "Array.from",
          "btoa" -> {
        return text(name, call, reading);
      }
      case "dotenv.config" -> {
        things.file(CodeAction.Deed.READ, Value.Text.of(".env"), false, call.at());
        return Things.nothing();
      }
      case "Object.assign" -> {
        return first;
      }
      case "Object.keys", "Object.values", "Object.entries" -> {
        return first instanceof Value.Thing thing && thing.name().equals("process.env")
            ? things.environment(null, call.at(), call.end())
            : null;
      }
      default -> {
        if (first instanceof Value.Thing thing && thing.name().equals("process.env")) {
          return things.environment(null, call.at(), call.end());
        }
        return null;
      }
    }
  }

  private @Nullable Value run(String name, Call call, Reading reading) {
    Value last = call.arguments().isEmpty() ? null : call.arguments().getLast();
    Value first = call.argument(0);
    if (name.startsWith("set")) {
      if (first instanceof Value.Text text && !(text.text().isEmpty())) {
        things.run("javascript", text, call.at());
      }
      return null;
    }
    if (name.equals("Function") && last != null) {
      things.run("javascript", last, call.at());
      return null;
    }
    return first == null || name.equals("Function()")
        ? null
        : things.run("javascript", first, call.at());
  }

  private @Nullable Value text(String name, Call call, Reading reading) {
    Value first = call.argument(0);
    if (first == null) {
      return null;
    }
    switch (name) {
      case "String.fromCharCode", "String.fromCodePoint" -> {
        return Texts.characters(call.arguments());
      }
      case "atob" -> {
        Value.Text decoded = Texts.decoded(reading.text(first), "base64");
        return decoded != null ? decoded : reading.unknown(call, reading.producers(first));
      }
      case "btoa" -> {
        return reading.unknown(call, reading.producers(first));
      }
      case "Buffer.from", "Buffer" -> {
        if (first instanceof Value.Many many) {
          return Texts.characters(many.items());
        }
        Value encoding = call.argument(1);
        Value.Text decoded =
            encoding == null
                ? reading.text(first)
                : Texts.decoded(reading.text(first), reading.text(encoding).text());
        return decoded != null ? decoded : reading.unknown(call, reading.producers(first));
      }
      case "Buffer.concat", "Array.from" -> {
        return first instanceof Value.Many many && name.startsWith("B")
            ? Texts.join(Value.Text.of(""), many.items(), reading)
            : first instanceof Value.Text text && text.isKnown() ? Texts.split(text, "") : first;
      }
      case "JSON.parse", "JSON.stringify" -> {
        return reading.unknown(call, reading.producers(first));
      }
      default -> {
        return reading.text(first);
      }
    }
  }
}
