package dev.belay.engine.resident;

import dev.belay.engine.wire.EngineClient;
import dev.belay.engine.wire.WireRequest;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The engine as other processes of its user see it. */
public final class EngineProcess {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final EngineDirectories directories;
  private final EngineClient client;

  public EngineProcess(EngineDirectories directories) {
    this.directories = directories;
    this.client = new EngineClient(directories.socket(), PATIENCE);
  }

  /**
   * The process id of the engine that serves these directories; 0 when there is none. It may be
   * hung all the same.
   */
  public long pid() throws IOException {
    if (!EngineLock.isHeld(directories.lock())) {
      return 0;
    }
    return EngineLock.holder(directories.lock());
  }

  /** Whether an engine answers. */
  public boolean answers() {
    return asked("ping") != null;
  }

  /** What the engine tells of itself, as JSON; null when none answers. */
  public @Nullable String status() {
    return asked("status");
  }

  /**
   * Tells the engine to finish what it has begun and leave; says whether it left in time.
   *
   * @throws InterruptedException if this thread is told to stop waiting
   */
  public boolean stop(Duration patience) throws IOException, InterruptedException {
    return asked("stop") != null && left(patience);
  }

  /** Ends an engine that does not answer; says whether it is gone. */
  public boolean kill(Duration patience) throws IOException, InterruptedException {
    long pid = pid();
    if (pid > 0) {
      ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }
    return left(patience);
  }

  private boolean left(Duration patience) throws IOException, InterruptedException {
    long limit = System.nanoTime() + patience.toNanos();
    while (pid() != 0) {
      if (System.nanoTime() > limit) {
        return false;
      }
      Thread.sleep(10);
    }
    return true;
  }

  private @Nullable String asked(String kind) {
    try {
      return client.ask(WireRequest.of(kind)).out();
    } catch (IOException e) {
      return null;
    }
  }
}
