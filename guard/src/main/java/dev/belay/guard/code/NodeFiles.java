package dev.belay.guard.code;

import dev.belay.guard.code.CodeAction.Deed;
import dev.belay.guard.code.CodeAction.Way;
import org.jspecify.annotations.Nullable;

/** Node's {@code fs}. */
final class NodeFiles {
  private NodeFiles() {}

  static @Nullable Value call(String name, Call call, Things things, Reading reading) {
    Value first = call.argument(0);
    Value second = call.argument(1);
    if (first == null) {
      return null;
    }
    switch (name) {
      case "unlink",
          "unlinkSync",
          "rmdirSync",
          "rmdir",
          "rm",
          "rmSync",
          "remove",
          "removeSync",
          "emptyDir",
          "emptyDirSync" ->
          things.file(
              Deed.DELETE,
              first,
              NodeSystem.recursive(call) || name.startsWith("remove") || name.startsWith("empty"),
              call.at());
      case "writeFile",
          "writeFileSync",
          "outputFile",
          "outputFileSync",
          "writeJson",
          "writeJsonSync" ->
          things.write(Deed.OVERWRITE, first, second, call.at());
      case "appendFile", "appendFileSync" -> things.write(Deed.APPEND, first, second, call.at());
      case "truncate", "truncateSync" -> things.file(Deed.OVERWRITE, first, false, call.at());
      case "chmod",
          "chmodSync",
          "chown",
          "chownSync",
          "lchown",
          "lchownSync",
          "utimes",
          "utimesSync" ->
          things.file(Deed.ATTRIBUTES, first, false, call.at());
      case "readFile", "readFileSync", "readJson", "readJsonSync" -> {
        return things.read(first, call);
      }
      case "createReadStream" -> {
        return things.open(first, "r", call);
      }
      case "createWriteStream" -> {
        Value.Text flags =
            second instanceof Value.Table table && table.entries().get("flags") != null
                ? reading.text(table.entries().get("flags"))
                : Value.Text.of("w");
        return things.open(first, flags.text(), call);
      }
      case "open", "openSync" -> {
        return things.open(first, second == null ? "r" : reading.text(second).text(), call);
      }
      case "write", "writeSync" -> {
        if (first instanceof Value.Thing file && second != null) {
          things.more(file, second);
        }
      }
      case "rename", "renameSync", "move", "moveSync" ->
          transfer(Way.MOVE, first, second, call, things);
      case "copyFile", "copyFileSync", "cp", "cpSync", "copy", "copySync" ->
          transfer(Way.COPY, first, second, call, things);
      case "symlink", "symlinkSync", "link", "linkSync" ->
          transfer(Way.LINK, first, second, call, things);
      default -> {
        return null;
      }
    }
    return Things.nothing();
  }

  private static void transfer(Way way, Value from, @Nullable Value to, Call call, Things things) {
    if (to != null) {
      things.transfer(way, from, to, call.at());
    }
  }
}
