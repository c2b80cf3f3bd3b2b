package dev.belay.engine.resident;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A command as a client asks for it.
 *
 * @param arguments what stands after the command's name
 * @param directory the client's working directory
 * @param environment the variables that it passes on
 * @param outIsTerminal whether a terminal shows its standard output
 * @param errIsTerminal whether a terminal shows its standard error
 */
public record CommandCall(
    List<String> arguments,
    Path directory,
    Map<String, String> environment,
    boolean outIsTerminal,
    boolean errIsTerminal) {
  public CommandCall {
    arguments = List.copyOf(arguments);
    requireNonNull(directory, "directory");
    environment = Map.copyOf(environment);
  }
}
