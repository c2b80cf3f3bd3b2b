package dev.belay.cli.engine;

import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.Terminal;
import dev.belay.engine.http.HttpToken;
import dev.belay.engine.resident.EngineDirectories;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code belay engine token}: the secret that agents show when they post their events. */
@Command(
    name = "token",
    mixinStandardHelpOptions = true,
    description = {
      "Print the token for HTTP hooks, which is made if there is none.",
      "Agents send it from an environment variable: export BELAY_TOKEN=\"$$(belay engine token)\""
    })
final class EngineToken implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final EnginePlace place = new EnginePlace();

  EngineToken(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    EngineDirectories directories = place.directories();
    try {
      directories.create();
      terminal.line(HttpToken.ensure(directories.token()).text());
      return 0;
    } catch (IOException e) {
      throw new CommandFailure(ExitCode.NOT_FOUND, "there is no token: " + e.getMessage(), "", "");
    }
  }
}
