package dev.belay.cli.policy;

import dev.belay.cli.input.InputFiles;
import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.engine.PolicyReading;
import dev.belay.engine.PolicyScope;
import dev.belay.guard.policy.PolicyException;
import dev.belay.guard.policy.PolicyFiles;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The policy that a hook in a directory would have.
 *
 * @param loaded the policy and what it was made of
 * @param project the top directory of the project; null where there is none
 */
record PolicyAtHand(PolicyFiles.Loaded loaded, @Nullable Path project) {
  /**
   * @param file the file to use instead of the user's own; null for the user's own
   * @throws CommandFailure if a file is missing or cannot be used
   */
  static PolicyAtHand in(Path directory, @Nullable Path file, Map<String, String> environment) {
    if (file != null) {
      InputFiles.file(file.toString(), "policy file", "check the path");
    }
    PolicyReading reading = reading();
    PolicyScope scope =
        new PolicyScope(file, environment, directory.toAbsolutePath().normalize().toString());
    try {
      Path project = reading.project(scope);
      PolicyFiles.Loaded user = reading.user(scope);
      return new PolicyAtHand(project == null ? user : reading.tightened(user, project), project);
    } catch (PolicyException e) {
      throw new CommandFailure(ExitCode.UNREADABLE, String.valueOf(e.getMessage()), "", "");
    }
  }

  static PolicyReading reading() {
    return new PolicyReading(Path.of(System.getProperty("user.home")));
  }
}
