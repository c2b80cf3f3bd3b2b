package dev.belay.setup.module;

import java.util.List;
import java.util.stream.Stream;

/**
 * What goes into a file of Belay's own.
 *
 * @param command the client's program and arguments, without {@code --host} and {@code --event}
 * @param closed whether a tool call is refused when Belay gives no answer
 * @param events the native names of the events to hand over
 */
public record ModuleOptions(List<String> command, boolean closed, List<String> events) {
  public ModuleOptions {
    command = List.copyOf(command);
    events = List.copyOf(events);
    if (command.isEmpty()) {
      throw new IllegalArgumentException("no program to start");
    }
  }

  /** The command, which in fail mode open says so too: the client answers most failures itself. */
  List<String> wholeCommand() {
    boolean told = command.stream().anyMatch(a -> a.equals("--fail") || a.startsWith("--fail="));
    return closed || told
        ? command
        : Stream.concat(command.stream(), Stream.of("--fail", "open")).toList();
  }
}
