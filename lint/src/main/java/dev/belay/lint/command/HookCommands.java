package dev.belay.lint.command;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.host.HandlerKind;
import dev.belay.guard.shell.syntax.Script;
import dev.belay.guard.shell.syntax.ShellParser;
import dev.belay.guard.shell.syntax.Span;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
          commands.add(read(config, hook, written));
        }
      }
    }
    return commands;
  }

  private static HookCommand read(HookConfig config, HookEntry hook, HookEntry.Text written) {
    Reader reader = reader(config, hook, written.name());
    return switch (reader) {
      case PROGRAM ->
          new HookCommand(hook, written, reader, null, List.of(program(hook, written.text())));
      case WINDOWS -> new HookCommand(hook, written, reader, null, List.of());
      case SHELL -> {
        Script script = ShellParser.parse(written.text());
        yield new HookCommand(hook, written, reader, script, ShellCalls.of(script));
      }
    };
  }

  private static Reader reader(HookConfig config, HookEntry hook, String member) {
    HandlerKind kind = config.kind(hook);
    Map<String, String> readers = kind == null ? Map.of() : kind.commands();
    if (hook.isArgumentList() && (readers.isEmpty() || readers.containsValue("arguments"))) {
      return Reader.PROGRAM;
    }
    if ("powershell".equals(hook.text("shell"))) {
      return Reader.WINDOWS;
    }
    return switch (readers.getOrDefault(member, member)) {
      case "program" -> Reader.PROGRAM;
      case "powershell", "windows", "commandWindows" -> Reader.WINDOWS;
      default -> Reader.SHELL;
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
