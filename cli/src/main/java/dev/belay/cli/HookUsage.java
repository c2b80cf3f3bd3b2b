package dev.belay.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The documentation of {@code belay hook}, which {@link Main} dispatches before the option parser
 * is loaded. It comes here only to show its help.
 */
@Command(
    name = "hook",
    mixinStandardHelpOptions = true,
    description = {
      "Answer one hook event: this is what a host's configuration starts.",
      "",
      "The host's payload is read from standard input, and the reply is given in the host's own way, within one deadline."
    })
@SuppressWarnings("UnusedVariable")
final class HookUsage implements Callable<Integer> {
  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "The host; recognised when left out.")
  private @Nullable String host;

  @Option(
      names = "--event",
      paramLabel = "EVENT",
      description = "The event that the hook is registered for.")
  private @Nullable String event;

  @Option(
      names = "--fail",
      paramLabel = "MODE",
      description =
          "When something goes wrong: closed refuses, open lets through, gates (usual) refuses where a tool is gated.")
  private @Nullable String fail;

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "The policy file; the usual places when left out.")
  private @Nullable String policy;

  @Option(
      names = "--timeout",
      paramLabel = "MS",
      description = "The deadline for everything, in milliseconds; 8000 when left out.")
  private @Nullable String timeout;

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "Ask the engine that lives in DIR; the usual one when left out.")
  private @Nullable String directory;

  @Option(
      names = "--no-engine",
      description =
          "Answer in this process, without the resident engine: slower, and nothing is left running.")
  private boolean noEngine;

  @Override
  public Integer call() {
    throw new IllegalStateException("hook is dispatched before the option parser");
  }
}
