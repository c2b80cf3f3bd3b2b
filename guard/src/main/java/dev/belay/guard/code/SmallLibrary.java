package dev.belay.guard.code;

import dev.belay.guard.code.CodeAction.Deed;
import dev.belay.guard.code.CodeAction.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lua's and R's ways to the system. */
final class SmallLibrary implements Library {
  private final Things things;

  SmallLibrary(Things things) {
    this.things = things;
  }

  @Override
  public @Nullable Value call(Call call, Reading reading) {
    Value first = call.argument(0);
    if (first == null) {
      return null;
    }
    Value second = call.argument(1);
    switch (call.name()) {
      case "os.execute", "io.popen", "system", "shell", "pipe" -> {
        return things.shell(first, null, call);
      }
      case "system2" -> {
        List<Value> words = new java.util.ArrayList<>();
        words.add(first);
        Value rest = call.argument(1, "args");
        if (rest != null) {
          words.add(rest);
        }
        return things.program(reading.words(new Value.Many(words)), null, call);
      }
      case "os.remove", "unlink", "file.remove" -> {
        Value all = call.argument(1, "recursive");
        boolean recursive = all instanceof Value.Thing thing && thing.name().startsWith("T");
        for (Value path : first instanceof Value.Many many ? many.items() : List.of(first)) {
          things.file(Deed.DELETE, path, recursive, call.at());
        }
      }
      case "os.rename", "file.rename", "file.copy" -> {
        if (second != null) {
          things.transfer(
              call.name().endsWith("copy") ? Way.COPY : Way.MOVE, first, second, call.at());
        }
      }
      case "io.open" -> {
        return things.open(first, second == null ? "r" : reading.text(second).text(), call);
      }
      case "readLines", "readRDS", "read.csv", "file", "scan" -> {
        return things.read(first, call);
      }
      case "writeLines", "saveRDS", "write.csv" -> {
        if (second != null) {
          things.write(Deed.OVERWRITE, second, first, call.at());
        }
      }
      case "os.getenv", "Sys.getenv" -> {
        Value.Text variable = reading.text(first);
        Value known = reading.environment(variable.text());
        return known != null ? known : things.environment(variable.text(), call.at(), call.end());
      }
      case "loadstring", "load", "parse" -> {
        Value text = call.argument(0, "text");
        things.run(reading.language(), text == null ? first : text, call.at());
      }
      case "dofile", "source" ->
          reading.add(new CodeAction.RunFile(reading.language(), reading.word(first), call.at()));
      case "download.file" -> {
        Value content = things.network("GET", first, null, call);
        if (second != null) {
          things.write(Deed.OVERWRITE, second, content, call.at());
        }
      }
      case "paste0" -> {
        return Texts.join(Value.Text.of(""), call.arguments(), reading);
      }
      case "paste" -> {
        return Texts.join(Value.Text.of(" "), call.arguments(), reading);
      }
      case "c" -> {
        return new Value.Many(new java.util.ArrayList<>(call.arguments()));
      }
      case "string.char" -> {
        return Texts.characters(call.arguments());
      }
      case "string.reverse" -> {
        return Texts.reversed(reading.text(first));
      }
      default -> {
        if (call.name().startsWith(Things.WRITE)) {
          things.more(call.owner(), first);
          return Things.nothing();
        }
        return null;
      }
    }
    return Things.nothing();
  }
}
