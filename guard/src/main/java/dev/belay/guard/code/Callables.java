package dev.belay.guard.code;

/** The functions that are called without parentheses. */
final class Callables {
  private Callables() {}

  static boolean bare(String name, Language language) {
    return switch (language) {
      case PERL -> perl(name);
      case RUBY -> ruby(name);
      case PHP ->
          switch (name) {
            case "include", "include_once", "require", "require_once" -> true;
            default -> false;
          };
      case LUA ->
          switch (name) {
            case "os.execute",
                "io.popen",
                "os.remove",
                "require",
                "dofile",
                "loadstring",
                "load",
                "io.open" ->
                true;
            default -> false;
          };
      default -> false;
    };
  }

  private static boolean perl(String name) {
    return switch (name) {
      case "system",
          "exec",
          "unlink",
          "rmdir",
          "rmtree",
          "remove_tree",
          "open",
          "eval",
          "rename",
          "chmod",
          "chown",
          "symlink",
          "link",
          "truncate",
          "utime",
          "chdir",
          "require",
          "do",
          "get",
          "getprint",
          "readpipe",
          "pack",
          "unpack",
          "join",
          "reverse",
          "chr",
          "decode_base64",
          "sprintf",
          "lc",
          "uc",
          "qx",
          "syscall",
          "copy",
          "move",
          "map",
          "split",
          "opendir",
          "getstore" ->
          true;
      default -> false;
    };
  }

  private static boolean ruby(String name) {
    int dot = name.lastIndexOf('.');
    return switch (name.substring(dot + 1)) {
      case "system",
          "exec",
          "spawn",
          "eval",
          "instance_eval",
          "class_eval",
          "rm",
          "rm_r",
          "rm_rf",
          "rm_f",
          "remove_entry",
          "delete",
          "unlink",
          "rename",
          "mv",
          "cp",
          "cp_r",
          "write",
          "read",
          "binread",
          "binwrite",
          "open",
          "popen",
          "capture2",
          "capture2e",
          "capture3",
          "chmod",
          "chown",
          "symlink",
          "ln_s",
          "rmdir",
          "load",
          "chdir",
          "fork",
          "send",
          "get",
          "post",
          "rmtree",
          "remove_dir",
          "truncate",
          "syscall",
          "Integer",
          "touch",
          "sprintf" ->
          true;
      default -> false;
    };
  }
}
