package dev.belay.guard.shell.windows;

import java.util.Locale;

/** The cmdlets behind PowerShell's aliases. */
final class Cmdlets {
  private Cmdlets() {}

  /** The cmdlet's name in lower case, or the program as it was written. */
  static String named(String written) {
    String name = written.toLowerCase(Locale.ROOT);
    int module = name.indexOf('\\');
    if (module > 0 && name.startsWith("microsoft.powershell.")) {
      name = name.substring(module + 1);
    }
    return switch (name) {
      case "rm", "del", "ri", "rd", "rmdir", "erase" -> "remove-item";
      case "iwr", "curl", "wget" -> "invoke-webrequest";
      case "irm" -> "invoke-restmethod";
      case "iex" -> "invoke-expression";
      case "icm" -> "invoke-command";
      case "ii" -> "invoke-item";
      case "cat", "gc", "type" -> "get-content";
      case "cp", "copy", "cpi" -> "copy-item";
      case "mv", "move", "mi" -> "move-item";
      case "ren", "rni" -> "rename-item";
      case "ls", "dir", "gci" -> "get-childitem";
      case "ni" -> "new-item";
      case "md", "mkdir" -> "new-item";
      case "sc" -> "set-content";
      case "ac" -> "add-content";
      case "clc" -> "clear-content";
      case "cli" -> "clear-item";
      case "rp" -> "remove-itemproperty";
      case "sp" -> "set-itemproperty";
      case "si" -> "set-item";
      case "kill", "spps" -> "stop-process";
      case "start", "saps" -> "start-process";
      case "sasv" -> "start-service";
      case "spsv" -> "stop-service";
      case "cd", "chdir", "sl" -> "set-location";
      case "pushd" -> "push-location";
      case "%", "foreach" -> "foreach-object";
      case "?", "where" -> "where-object";
      case "echo", "write" -> "write-output";
      case "tee" -> "tee-object";
      case "sls" -> "select-string";
      case "sajb" -> "start-job";
      case "ipmo" -> "import-module";
      case "nal", "sal" -> "set-alias";
      case "gp" -> "get-itemproperty";
      case "gps", "ps" -> "get-process";
      case "measure" -> "measure-object";
      case "select" -> "select-object";
      case "sort" -> "sort-object";
      case "pwd", "gl" -> "get-location";
      case "h", "history", "ghy" -> "get-history";
      case "clhy" -> "clear-history";
      default ->
          name.indexOf('-') > 0 && name.indexOf('/') < 0 && name.indexOf('\\') < 0 ? name : written;
    };
  }
}
