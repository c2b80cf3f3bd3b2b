package dev.belay.engine.resident;

import dev.belay.engine.wire.Wire;
import dev.belay.engine.wire.WireRequest;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The commands that an engine runs beside its hooks: few at once, each within a deadline, on
 * threads of their own, so that no hook waits for one. Whatever it does not take on, the client
 * runs in a process of its own. Safe for use by many threads.
 */
public final class ResidentCommands {
  private static final int AT_ONCE = 2;

  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final Map<String, ResidentCommand> commands;
  private final @Nullable Path product;
  private final BooleanSupplier replaced;
  private final Duration limit;
  private final Semaphore places = new Semaphore(AT_ONCE);

  /**
   * @param commands by their names
   * @param product the installation that the engine was started from; null where it is none
   * @param replaced whether another one stands there by now
   */
  public ResidentCommands(
      Map<String, ResidentCommand> commands, @Nullable Path product, BooleanSupplier replaced) {
    this(commands, product, replaced, LIMIT);
  }

  /** With another limit for the time of a command. */
  ResidentCommands(
      Map<String, ResidentCommand> commands,
      @Nullable Path product,
      BooleanSupplier replaced,
      Duration limit) {
    this.commands = Map.copyOf(commands);
    this.product = product;
    this.replaced = replaced;
    this.limit = limit;
  }

  /** No command at all. */
  public static ResidentCommands none() {
    return new ResidentCommands(Map.of(), null, () -> false);
  }

  /**
   * Takes a command on and answers it on a thread of its own, or does neither.
   *
   * @param channel is closed at the end of a command that was taken on
   * @param done is run then
   * @return whether it was taken on
   */
  boolean takeOn(
      WireRequest request, SocketChannel channel, Overseer overseer, EngineLog log, Runnable done) {
    ResidentCommand command = command(request);
    CommandCall call = command == null ? null : call(request);
    if (command == null || call == null || !places.tryAcquire()) {
      return false;
    }
    CommandRun run =
        new CommandRun(
            command,
            call,
            channel,
            limit.toNanos(),
            log,
            places::release,
            ended -> {
              overseer.end(ended);
              done.run();
            });
    overseer.begin(run);
    run.start();
    return true;
  }

  private @Nullable ResidentCommand command(WireRequest request) {
    if (request.arguments().isEmpty() || !isOurs(request.product()) || replaced.getAsBoolean()) {
      return null;
    }
    return commands.get(request.arguments().getFirst());
  }

  /** An engine of another installation would answer by that one's rules. */
  private boolean isOurs(@Nullable String asked) {
    try {
      return product != null
          && asked != null
          && product.toRealPath().equals(Path.of(asked).toRealPath());
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  private static @Nullable CommandCall call(WireRequest request) {
    String directory = request.directory();
    if (directory == null) {
      return null;
    }
    List<String> arguments = request.arguments();
    try {
      return new CommandCall(
          arguments.subList(1, arguments.size()),
          Path.of(directory),
          request.environment(),
          (request.terminals() & Wire.OUT_IS_TERMINAL) != 0,
          (request.terminals() & Wire.ERR_IS_TERMINAL) != 0);
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
