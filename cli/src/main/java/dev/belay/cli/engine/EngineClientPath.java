package dev.belay.cli.engine;

import dev.belay.cli.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code belay engine client-path}: what to register with a host. */
@Command(
    name = "client-path",
    mixinStandardHelpOptions = true,
    description = "Print the program that agents start for a hook.")
final class EngineClientPath implements Callable<Integer> {
  private final Terminal terminal;

  EngineClientPath(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.line(String.join(" ", HookProgram.command()));
    if (HookProgram.hasClient()) {
      return 0;
    }
    terminal.warning(
        "there is no client",
        "no C compiler was found when this Belay was built",
        "hooks work through the launcher, and each starts a JVM (some 60 ms instead of a fraction"
            + " of one); install a compiler (Debian: gcc libc6-dev, best with musl-tools) and"
            + " build again");
    return 0;
  }
}
