package dev.belay.guard.code;

import dev.belay.guard.code.CodeAction.Deed;
import dev.belay.guard.code.CodeAction.Way;
import dev.belay.guard.execution.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Python's {@code os} and {@code subprocess}. */
final class PythonSystem {
  private PythonSystem() {}

  static @Nullable Value os(String name, Call call, Things things, Reading reading) {
    Value first = call.argument(0);
    if (name.startsWith("path.")) {
      return path(name.substring(5), call, things, reading);
    }
    if (name.startsWith("exec") || name.startsWith("spawn") || name.startsWith("posix_spawn")) {
      return started(name, call, things, reading);
    }
    switch (name) {
      case "system", "popen", "popen2", "popen3", "popen4", "startfile" -> {
        Value text = call.argument(0, name.equals("system") ? "command" : "cmd");
        return text == null ? null : things.shell(text, null, call);
      }
      case "remove", "unlink", "rmdir", "removedirs" -> {
        Value path = call.argument(0, "path");
        if (path != null) {
          things.file(Deed.DELETE, path, false, call.at());
        }
        return Things.nothing();
      }
      case "rename", "renames", "replace" -> {
        PythonLibrary.transfer(things, Way.MOVE, call);
        return Things.nothing();
      }
      case "symlink", "link" -> {
        PythonLibrary.transfer(things, Way.LINK, call);
        return Things.nothing();
      }
      case "chmod", "chown", "lchown", "utime", "chflags", "setxattr" -> {
        if (first != null) {
          things.file(Deed.ATTRIBUTES, first, false, call.at());
        }
        return Things.nothing();
      }
      case "truncate" -> {
        if (first != null) {
          things.file(Deed.OVERWRITE, first, false, call.at());
        }
        return Things.nothing();
      }
      case "mkdir", "makedirs", "mkfifo", "mknod" -> {
        return Things.nothing();
      }
      case "open" -> {
        return first == null ? null : things.open(first, flags(call), call);
      }
      case "chdir" -> {
        if (first != null) {
          reading.add(new CodeAction.Directory(reading.word(first), call.at()));
        }
        return Things.nothing();
      }
      case "getcwd", "getcwdb" -> {
        Value known = reading.environment("PWD");
        return known != null ? known : Value.Text.of(".");
      }
      case "getenv", "environ.get", "environ.pop", "environ.__getitem__", "getenvb" -> {
        if (first == null) {
          return null;
        }
        Value.Text variable = reading.text(first);
        Value known = reading.environment(variable.text());
        return known != null
            ? known
            : things.environment(
                variable.isKnown() ? variable.text() : null, call.at(), call.end());
      }
      case "environ.items", "environ.values" -> {
        return things.environment(null, call.at(), call.end());
      }
      case "listdir", "scandir", "walk" -> {
        return reading.unknown(call, List.of());
      }
      default -> {
        return null;
      }
    }
  }

  private static String flags(Call call) {
    return call.argument(1) instanceof Value.Text text && text.isKnown()
        ? text.text()
        : call.argument(1) instanceof Value.Thing thing && thing.name().endsWith("RDONLY")
            ? "r"
            : call.arguments().size() < 2 ? "r" : "w";
  }

  private static @Nullable Value path(String name, Call call, Things things, Reading reading) {
    Value first = call.argument(0);
    if (first == null) {
      return null;
    }
    return switch (name) {
      case "join" -> Paths.join(call.arguments(), reading);
      case "expanduser" -> Paths.expanded(reading.text(first), reading);
      case "abspath", "realpath", "normpath", "expandvars", "normcase" -> reading.text(first);
      case "dirname" -> {
        Value.Text text = reading.text(first);
        int slash = text.text().lastIndexOf('/');
        yield text.isKnown() && slash > 0 ? Value.Text.made(text.text().substring(0, slash)) : null;
      }
      default -> null;
    };
  }

  private static @Nullable Value started(String name, Call call, Things things, Reading reading) {
    List<Value> arguments = new ArrayList<>(call.arguments());
    if (name.startsWith("spawn") && !arguments.isEmpty()) {
      arguments.removeFirst();
    }
    if (arguments.isEmpty()) {
      return null;
    }
    List<Word> argv = new ArrayList<>();
    boolean list = arguments.size() > 1 && arguments.get(1) instanceof Value.Many;
    boolean whole = name.contains("v") || name.startsWith("posix");
    Value program = arguments.getFirst();
    argv.add(reading.word(program));
    if (list) {
      List<Word> words = reading.words(arguments.get(1));
      argv.addAll(words.subList(Math.min(1, words.size()), words.size()));
    } else if (!whole) {
      boolean environment = name.endsWith("e") || name.endsWith("le") || name.endsWith("lpe");
      int end = environment ? arguments.size() - 1 : arguments.size();
      for (int i = 2; i < end; i++) {
        argv.add(reading.word(arguments.get(i)));
      }
    } else if (arguments.size() > 1) {
      argv.add(reading.word(arguments.get(1)));
    }
    return things.program(argv, null, call);
  }

  static @Nullable Value subprocess(String name, Call call, Things things, Reading reading) {
    Value first = call.argument(0, "args");
    Value directory = call.argument(99, "cwd");
    switch (name) {
      case "run", "call", "Popen", "check_call", "check_output" -> {
        if (first == null) {
          return null;
        }
        Value shell = call.named().get("shell");
        boolean off = shell == null || reading.text(shell).text().equals("False");
        if (!off) {
          Value text =
              first instanceof Value.Many many && !many.items().isEmpty()
                  ? many.items().getFirst()
                  : first;
          return output(things.shell(text, directory, call), call);
        }
        Value program = call.named().get("executable");
        List<Word> argv = reading.words(first);
        if (first instanceof Value.Text text && !text.isKnown() && text.text().length() == 1) {
          argv = List.of(reading.word(first));
        }
        if (program != null && !argv.isEmpty()) {
          argv = new ArrayList<>(argv);
          argv.set(0, reading.word(program));
        }
        Value input = call.named().get("input");
        return input(input, argv, directory, call, things, reading);
      }
      case "getoutput", "getstatusoutput", "create_subprocess_shell" -> {
        return first == null ? null : things.shell(first, directory, call);
      }
      case "create_subprocess_exec" -> {
        return things.program(reading.words(new Value.Many(call.arguments())), directory, call);
      }
      default -> {
        return null;
      }
    }
  }

  /** A text that goes into a shell by {@code input=} is what it runs. */
  private static Value input(
      @Nullable Value input,
      List<Word> argv,
      @Nullable Value directory,
      Call call,
      Things things,
      Reading reading) {
    if (input != null && argv.size() == 1) {
      String program = dev.belay.guard.execution.Execution.programName(argv.getFirst().text());
      switch (program) {
        case "sh", "bash", "zsh", "dash", "ksh" -> {
          return things.shell(input, directory, call);
        }
        case "python", "python3", "node", "perl", "ruby" -> {
          return things.run(program, input, call.at());
        }
        default -> {}
      }
    }
    return output(things.program(argv, directory, call), call);
  }

  private static Value output(Value value, Call call) {
    return value;
  }
}
