package dev.belay.guard.code;

import dev.belay.guard.code.CodeAction.Deed;
import dev.belay.guard.code.CodeAction.Way;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Python's {@code pathlib} and {@code shutil}. */
final class PythonFiles {
  private PythonFiles() {}

  static @Nullable Value shutil(String name, Call call, Things things) {
    switch (name) {
      case "rmtree" -> {
        Value path = call.argument(0, "path");
        if (path != null) {
          things.file(Deed.DELETE, path, true, call.at());
        }
        return Things.nothing();
      }
      case "move" -> PythonLibrary.transfer(things, Way.MOVE, call);
      case "copy", "copy2", "copyfile", "copytree" ->
          PythonLibrary.transfer(things, Way.COPY, call);
      case "chown", "copymode", "copystat" -> {
        Value path = call.argument(name.equals("chown") ? 0 : 1);
        if (path != null) {
          things.file(Deed.ATTRIBUTES, path, false, call.at());
        }
      }
      default -> {
        return null;
      }
    }
    return Things.nothing();
  }

  static @Nullable Value path(String name, Call call, Things things, Reading reading) {
    switch (name) {
      case "Path", "PosixPath", "PurePath", "PurePosixPath", "WindowsPath" -> {
        return call.arguments().isEmpty()
            ? Paths.path(Value.Text.of("."))
            : Paths.joined(call.arguments(), reading);
      }
      case "Path.home" -> {
        Value home = reading.environment("HOME");
        return home == null ? null : Paths.path(reading.text(home));
      }
      case "Path.cwd" -> {
        Value here = reading.environment("PWD");
        return Paths.path(here == null ? Value.Text.of(".") : reading.text(here));
      }
      default -> {
        return name.startsWith("Path().") && !call.owner().isEmpty()
            ? method(name.substring(7), call, things, reading)
            : null;
      }
    }
  }

  private static @Nullable Value method(String name, Call call, Things things, Reading reading) {
    Value path = call.owner().getFirst();
    Value first = call.argument(0);
    switch (name) {
      case "unlink", "rmdir" -> things.file(Deed.DELETE, path, false, call.at());
      case "write_text", "write_bytes" ->
          things.write(Deed.OVERWRITE, path, call.argument(0, "data"), call.at());
      case "touch" -> things.file(Deed.APPEND, path, false, call.at());
      case "chmod", "lchmod" -> things.file(Deed.ATTRIBUTES, path, false, call.at());
      case "rename", "replace", "move" -> {
        if (first != null) {
          things.transfer(Way.MOVE, path, first, call.at());
        }
      }
      case "copy" -> {
        if (first != null) {
          things.transfer(Way.COPY, path, first, call.at());
        }
      }
      case "symlink_to", "hardlink_to", "link_to" -> {
        if (first != null) {
          things.transfer(Way.LINK, first, path, call.at());
        }
      }
      case "read_text", "read_bytes" -> {
        return things.read(path, call);
      }
      case "open" -> {
        Value mode = call.argument(0, "mode");
        return things.open(path, mode == null ? "r" : reading.text(mode).text(), call);
      }
      case "joinpath" -> {
        List<Value> pieces = new ArrayList<>();
        pieces.add(path);
        pieces.addAll(call.arguments());
        return Paths.joined(pieces, reading);
      }
      case "expanduser" -> {
        return Paths.path(Paths.expanded(reading.text(path), reading));
      }
      case "resolve", "absolute", "as_posix" -> {
        return Paths.path(reading.text(path));
      }
      default -> {
        return null;
      }
    }
    return Things.nothing();
  }
}
