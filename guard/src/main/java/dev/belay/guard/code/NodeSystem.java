package dev.belay.guard.code;

import dev.belay.guard.code.CodeAction.Deed;
import dev.belay.guard.execution.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How JavaScript starts programs. */
final class NodeSystem {
  private NodeSystem() {}

  static @Nullable Value call(String name, Call call, Things things, Reading reading) {
    Value first = call.argument(0);
    if (first == null) {
      return null;
    }
    String last = name.substring(name.lastIndexOf('.') + 1);
    Value options = call.arguments().getLast();
    Value directory = options instanceof Value.Table table ? table.entries().get("cwd") : null;
    if (name.equals("$") || name.equals("execa.$") || name.equals("Bun.$") || name.equals("zx.$")) {
      return things.shell(first, null, call);
    }
    if (name.startsWith("Deno.")) {
      return deno(last, call, things, reading);
    }
    switch (last) {
      case "exec", "execSync", "execaCommand", "execaCommandSync", "command", "commandSync" -> {
        return things.shell(first, directory, call);
      }
      case "spawn", "spawnSync", "execFile", "execFileSync", "execa", "execaSync", "fork" -> {
        List<Word> argv = new ArrayList<>(reading.words(first));
        if (last.equals("fork")) {
          argv.addFirst(reading.word(Value.Text.of("node")));
        }
        if (call.argument(1) instanceof Value.Many many) {
          argv.addAll(reading.words(many));
        } else if (call.argument(1) instanceof Value.Text text && !text.isKnown()) {
          argv.add(reading.word(text));
        }
        Value shell = options instanceof Value.Table table ? table.entries().get("shell") : null;
        if (shell != null && !reading.text(shell).text().equals("false")) {
          List<Value> words = new ArrayList<>();
          words.add(first);
          if (call.argument(1) instanceof Value.Many many) {
            words.addAll(many.items());
          }
          return things.shell(Texts.join(Value.Text.of(" "), words, reading), directory, call);
        }
        return things.program(argv, directory, call);
      }
      case "rm" -> {
        things.file(Deed.DELETE, call.arguments().getLast(), true, call.at());
        return Things.nothing();
      }
      default -> {
        return null;
      }
    }
  }

  private static @Nullable Value deno(String last, Call call, Things things, Reading reading) {
    Value first = call.arguments().getFirst();
    switch (last) {
      case "Command" -> {
        List<Word> argv = new ArrayList<>();
        argv.add(reading.word(first));
        if (call.argument(1) instanceof Value.Table table
            && table.entries().get("args") instanceof Value.Many many) {
          argv.addAll(reading.words(many));
        }
        return things.program(argv, null, call);
      }
      case "run" -> {
        return first instanceof Value.Table table && table.entries().get("cmd") != null
            ? things.program(reading.words(table.entries().get("cmd")), null, call)
            : null;
      }
      case "remove", "removeSync" -> {
        things.file(Deed.DELETE, first, recursive(call), call.at());
        return Things.nothing();
      }
      case "writeTextFile", "writeTextFileSync", "writeFile", "writeFileSync" -> {
        things.write(Deed.OVERWRITE, first, call.argument(1), call.at());
        return Things.nothing();
      }
      case "readTextFile", "readTextFileSync", "readFile", "readFileSync" -> {
        return things.read(first, call);
      }
      default -> {
        return null;
      }
    }
  }

  static boolean recursive(Call call) {
    return !call.arguments().isEmpty()
            && call.arguments().getLast() instanceof Value.Table table
            && table.entries().get("recursive") instanceof Value.Text text
            && !text.text().equals("false")
        || call.arguments().size() > 1
            && call.argument(1) instanceof Value.Table options
            && options.entries().get("recursive") instanceof Value.Text;
  }
}
