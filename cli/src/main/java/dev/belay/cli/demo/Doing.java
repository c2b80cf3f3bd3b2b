package dev.belay.cli.demo;

import dev.belay.contract.FileTouch;
import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import java.util.stream.Collectors;

/**
 * What an event is about, on one line: the command, the paths with what happens to them, or the
 * prompt.
 */
final class Doing {
  private static final String HOME = BuiltInPolicy.RECORDED_HOME + "/";

  private Doing() {}

  static String of(HookEvent event) {
    if (!event.calls().isEmpty()) {
      return event.calls().stream().map(call -> of(call, event)).collect(Collectors.joining("; "));
    }
    return event.prompt() == null || event.prompt().isBlank() ? "" : "\"" + event.prompt() + "\"";
  }

  private static String of(ToolCall call, HookEvent event) {
    if (!call.files().isEmpty()) {
      return call.files().stream()
          .map(touch -> of(touch, event))
          .distinct()
          .collect(Collectors.joining(", "));
    }
    return call.command() == null ? "" : "$ " + call.command();
  }

  private static String of(FileTouch touch, HookEvent event) {
    return touch.operation().wireName() + " " + shortened(touch.path(), event.cwd() + "/");
  }

  private static String shortened(String path, String project) {
    if (path.startsWith(project)) {
      return path.substring(project.length());
    }
    return path.startsWith(HOME) ? "~/" + path.substring(HOME.length()) : path;
  }
}
