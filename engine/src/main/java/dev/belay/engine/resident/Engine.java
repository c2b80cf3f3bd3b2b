package dev.belay.engine.resident;

import com.google.gson.JsonObject;
import dev.belay.contract.json.Json;
import dev.belay.engine.ActivePolicy;
import dev.belay.engine.PolicyReading;
import dev.belay.engine.approval.ApprovalFiles;
import dev.belay.engine.wire.EngineClient;
import dev.belay.engine.wire.WireRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The resident engine of one user, from its lock to its end. */
public final class Engine implements AutoCloseable {
  /** With two cores the third is the one that still listens. */
  private static final int WORKERS = Math.max(4, Runtime.getRuntime().availableProcessors() + 1);

  /** How long a call may go on after the engine was told to stop. */
  private static final Duration FINISHING = Duration.ofSeconds(10);

  /** Above it the heap has grown over what an engine needs between events. */
  private static final long LARGE_HEAP = 48L << 20;

  private static final Duration QUIET = Duration.ofSeconds(5);

  /** A whole collection takes some 20 ms. */
  private static final Duration BUSY = Duration.ofSeconds(20);

  private final EngineOptions options;
  private final EngineLock lock;
  private final EngineLog log;
  private final Overseer overseer;
  private final Counters counters = new Counters();
  private final JournalRecorder journal;
  private final ResidentPolicies policies;
  private final RegistrationWatch registrations;
  private final SocketServer server;
  private final HttpEntrance http;
  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicBoolean closed = new AtomicBoolean();
  private final List<MetricSource> metricSources;
  private final long started = System.currentTimeMillis();
  private final String name = started + "-" + ProcessHandle.current().pid();
  private volatile @Nullable ActivePolicy lastInForce;
  private long lastCollection = System.nanoTime();

  private Engine(EngineOptions options, ResidentCommands commands, EngineLock lock)
      throws IOException {
    this.options = options;
    this.lock = lock;
    this.log = new EngineLog(options.directories().log());
    this.overseer = new Overseer(this::besides);
    this.journal = new JournalRecorder(options.directories().journal(), log);
    this.policies = new ResidentPolicies(new PolicyReading(options.home()), new Told());
    SessionWatch watch =
        new SessionWatch(
            name,
            (end, call) -> {
              counters.unseen(end, call);
              journal.unseen(end, call);
            });
    RegistrationListener happened = this::happened;
    this.registrations =
        new RegistrationWatch(options.directories().state(), options.home(), happened, log);
    HookService hooks =
        new HookService(
            policies,
            watch,
            List.of(new RegistrationMessages(registrations, happened)),
            new ApprovalFiles(options.directories().state()),
            List.of(counters, journal));
    this.server =
        new SocketServer(
            options.directories().socket(), hooks, overseer, log, this::control, commands, WORKERS);
    this.http = new HttpEntrance(options, hooks, overseer, log, this::metrics);
    this.metricSources =
        List.of(
            new EngineMetrics(options, started, counters, overseer, policies),
            registrations,
            journal,
            http);
  }

  /**
   * Starts an engine; null when another one serves these directories already.
   *
   * @throws IOException if its directories or its socket cannot be used; the message says why
   */
  public static @Nullable Engine start(EngineOptions options) throws IOException {
    return start(options, ResidentCommands.none(), Duration.ZERO, engine -> {});
  }

  /**
   * As {@link #start(EngineOptions)}, with the hook in mind that waits for the engine's first
   * answer.
   *
   * @param commands what it can be asked for beside hooks
   * @param httpDelay how long to leave the processors to that hook, before the HTTP side is started
   * @param beforeServing is given the engine before anybody can ask it: whoever is to close it has
   *     to know it by then, or calls may be lost
   */
  public static @Nullable Engine start(
      EngineOptions options,
      ResidentCommands commands,
      Duration httpDelay,
      Consumer<Engine> beforeServing)
      throws IOException {
    options.directories().create();
    EngineLock lock = lock(options.directories());
    if (lock == null) {
      return null;
    }
    try {
      Engine engine = new Engine(options, commands, lock);
      beforeServing.accept(engine);
      engine.overseer.start();
      engine.server.start();
      engine.journal.started(options.version(), engine.name);
      engine.journal.open();
      engine.http.start(httpDelay);
      return engine;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * An engine that holds the lock and does not answer is about to leave: its place is waited for,
   * since whoever started us waits for an engine.
   */
  private static @Nullable EngineLock lock(EngineDirectories directories) throws IOException {
    long patience = System.nanoTime() + FINISHING.toNanos();
    EngineClient client = new EngineClient(directories.socket(), Duration.ofSeconds(1));
    while (true) {
      EngineLock lock = EngineLock.take(directories.lock());
      if (lock != null) {
        return lock;
      }
      try {
        client.ask(WireRequest.of("ping"));
        return null;
      } catch (IOException e) {
        if (System.nanoTime() > patience) {
          return null;
        }
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return null;
      }
    }
  }

  /**
   * Returns when the engine was told to stop, when nobody has asked for its idle time, or when its
   * socket is gone.
   */
  public void await() throws InterruptedException {
    await(() -> false);
  }

  /**
   * As {@link #await()}, and also when it was replaced.
   *
   * @param replaced whether a newer engine is installed: the next call will start that one. Asked
   *     every second.
   */
  public void await(BooleanSupplier replaced) throws InterruptedException {
    long limit = options.idle().toNanos();
    boolean leaves = false;
    while (!leaves && !told.await(1, TimeUnit.SECONDS)) {
      try {
        leaves = isDone(replaced, limit);
      } catch (OutOfMemoryError e) {
        // One event's doing, and that event has its answer: all others still need an engine.
        leaves = false;
      }
    }
  }

  private boolean isDone(BooleanSupplier replaced, long limit) {
    if (replaced.getAsBoolean()) {
      log.info("engine.replaced", "another build of Belay was installed");
      return true;
    }
    if (Files.notExists(options.directories().socket())) {
      // A cleaner of temporary files, perhaps: nobody could find us, and nobody else could start.
      log.error("engine.lost", "the socket was removed; the next call starts another engine");
      return true;
    }
    if (limit > 0 && overseer.idleNanos() > limit) {
      log.info("engine.idle", "nobody asked for " + options.idle().toSeconds() + " s");
      return true;
    }
    giveMemoryBack();
    return false;
  }

  /**
   * The collector would rather grow the heap to its limit than look at its old generation. Soon
   * when nobody is kept waiting by that, and now and then all the same.
   */
  private void giveMemoryBack() {
    long sinceLast = System.nanoTime() - lastCollection;
    boolean due =
        overseer.idleNanos() > QUIET.toNanos()
            ? sinceLast > overseer.idleNanos()
            : sinceLast > BUSY.toNanos();
    if (due && Runtime.getRuntime().totalMemory() > LARGE_HEAP) {
      System.gc();
      lastCollection = System.nanoTime();
    }
  }

  private void besides() {
    log.flush();
    registrations.tick(System.nanoTime());
  }

  private void happened(RegistrationNews news) {
    journal.happened(news);
    if (news.bad()) {
      log.error(news.name(), news.text());
    } else {
      log.info(news.name(), news.text());
    }
  }

  /** Whoever closes it a second time may be about to end the process, and must not yet. */
  private void awaitEnd() {
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Finishes what was begun, and gives everything back. Returns when that is done. */
  @Override
  public void close() {
    told.countDown();
    if (!closed.compareAndSet(false, true)) {
      awaitEnd();
      return;
    }
    try {
      finish();
    } finally {
      ended.countDown();
    }
  }

  private void finish() {
    server.stop();
    http.close();
    long patience = System.nanoTime() + FINISHING.toNanos();
    while ((server.isServing() || overseer.inFlight() > 0) && System.nanoTime() < patience) {
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    overseer.close();
    journal.stopped();
    journal.close();
    log.info("engine.stop", "stopped");
    log.close();
    try {
      lock.close();
    } catch (IOException e) {
      // The process ends, and its locks with it.
    }
  }

  private @Nullable String control(String kind) {
    switch (kind) {
      case "ping":
        return Long.toString(ProcessHandle.current().pid());
      case "status":
        return Json.write(status());
      case "stop":
        told.countDown();
        return "";
      default:
        return null;
    }
  }

  private String metrics() {
    MetricsText text = new MetricsText();
    for (MetricSource source : metricSources) {
      source.write(text);
    }
    return text.ended();
  }

  private JsonObject status() {
    ActivePolicy policy = lastInForce;
    Path source = policy == null ? null : policy.source();
    JsonObject status =
        EngineStatus.of(
            options,
            started,
            counters,
            overseer.inFlight(),
            policy == null ? null : policy.digest(),
            policy == null ? null : source == null ? "built-in" : source.toString(),
            new ArrayList<>(policies.problems()),
            log.lastErrors());
    registrations.look();
    status.add("registrations", registrations.status());
    status.add("http", http.status());
    status.add("journal", journal.status());
    return status;
  }

  private final class Told implements PolicyListener {
    private volatile @Nullable String lastProblem;

    @Override
    public void inForce(ActivePolicy policy) {
      lastInForce = policy;
      journal.inForce(policy);
      lastProblem = null;
      Path source = policy.source();
      log.info(
          "policy.inForce",
          (source == null ? "built-in" : source) + " with the digest " + policy.digest());
    }

    @Override
    public void broken(String problem) {
      if (!problem.equals(lastProblem)) {
        lastProblem = problem;
        journal.broken(problem);
        log.error("policy.broken", problem);
      }
    }
  }
}
