package dev.belay.lint.command;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.belay.guard.shell.syntax.Script;
import dev.belay.guard.shell.syntax.ShellParser;
import dev.belay.guard.shell.syntax.Span;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookEntry;
import java.util.ArrayList;
import java.util.List;

/** Reads the commands of a configuration. */
public final class HookCommands {
  /** Longer ones are programs of their own; nothing is said about them. */
  private static final int LONGEST = 1 << 16;

  private HookCommands() {}

  /** The commands of all hooks, in the file's order. */
  public static List<HookCommand> of(HookConfig config) {
    List<HookCommand> commands = new ArrayList<>();
    for (HookEntry hook : config.hooks()) {
      for (HookEntry.Text written : hook.commands()) {
        if (written.text().length() <= LONGEST) {
          commands.add(read(hook, written));
        }
      }
    }
    return commands;
  }

  private static HookCommand read(HookEntry hook, HookEntry.Text written) {
    if (hook.isArgumentList()) {
      return new HookCommand(
          hook, written, Reader.PROGRAM, null, List.of(program(hook, written.text())));
    }
    if (isForWindows(hook, written.name())) {
      return new HookCommand(hook, written, Reader.WINDOWS, null, List.of());
    }
    Script script = ShellParser.parse(written.text());
    return new HookCommand(hook, written, Reader.SHELL, script, ShellCalls.of(script));
  }

  private static boolean isForWindows(HookEntry hook, String member) {
    return switch (member) {
      case "powershell", "windows", "commandWindows" -> true;
      default -> "powershell".equals(hook.text("shell"));
    };
  }

  private static ShellCall program(HookEntry hook, String command) {
    List<CommandWord> words = new ArrayList<>();
    words.add(CommandWord.unread(command));
    if (hook.members().get("args") instanceof JsonArray arguments) {
      for (JsonElement argument : arguments) {
        boolean text = argument instanceof JsonPrimitive primitive && primitive.isString();
        words.add(CommandWord.unread(text ? argument.getAsString() : ""));
      }
    }
    Span span = new Span(0, command.length());
    return new ShellCall(words, List.of(), List.of(), false, false, null, span);
  }
}
