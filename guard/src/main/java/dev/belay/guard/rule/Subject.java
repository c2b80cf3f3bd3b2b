package dev.belay.guard.rule;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.FileOperation;
import dev.belay.contract.FileTouch;
import dev.belay.contract.ToolCall;
import dev.belay.guard.effect.CommandFiles;
import dev.belay.guard.effect.FileEffect;
import dev.belay.guard.effect.FileUse;
import dev.belay.guard.path.Places;
import dev.belay.guard.shell.ShellText;
import dev.belay.guard.shell.SimpleCommand;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tool call, made ready for rules.
 *
 * @param call the call
 * @param places what its paths are judged by
 * @param shell its shell text as read, where it has one
 * @param files the files that it touches, by the tool or by the shell commands
 */
public record Subject(
    ToolCall call, Places places, @Nullable ShellText shell, List<FileUse> files) {
  public Subject {
    requireNonNull(call, "call");
    requireNonNull(places, "places");
    files = List.copyOf(files);
  }

  public static Subject of(ToolCall call, Places places, @Nullable ShellText shell) {
    List<FileUse> files = new ArrayList<>();
    for (FileTouch touch : call.files()) {
      files.add(
          new FileUse(effect(touch.operation()), places.resolve(touch.path()), false, null, null));
    }
    if (shell != null) {
      for (SimpleCommand command : shell.commands()) {
        files.addAll(CommandFiles.of(command, places));
      }
    }
    return new Subject(call, places, shell, files);
  }

  /** The shell commands of the call; none when it is no shell call. */
  public List<SimpleCommand> commands() {
    return shell == null ? List.of() : shell.commands();
  }

  private static FileEffect effect(FileOperation operation) {
    return switch (operation) {
      case READ -> FileEffect.READ;
      case WRITE, CREATE, UPDATE -> FileEffect.WRITE;
      case DELETE -> FileEffect.DELETE;
    };
  }
}
