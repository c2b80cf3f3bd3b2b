package dev.belay.engine.resident;

import com.google.gson.JsonObject;
import dev.belay.engine.HookAnswer;
import dev.belay.engine.HookOptions;
import dev.belay.engine.http.HookHttpServer;
import dev.belay.engine.http.HttpBackend;
import dev.belay.engine.http.HttpToken;
import dev.belay.engine.http.Rejection;
import dev.belay.journal.WayIn;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The way in over HTTP: opened beside the socket, on a thread of its own, since nobody who waits
 * for the first answer is to wait for its classes. What keeps it shut stops nothing else.
 */
final class HttpEntrance implements HttpBackend, MetricSource, AutoCloseable {
  private final EngineOptions options;
  private final HookService hooks;
  private final Overseer overseer;
  private final EngineLog log;
  private final Supplier<String> metrics;
  private @Nullable HookHttpServer server;
  private @Nullable String problem;
  private boolean closed;

  HttpEntrance(
      EngineOptions options,
      HookService hooks,
      Overseer overseer,
      EngineLog log,
      Supplier<String> metrics) {
    this.options = options;
    this.hooks = hooks;
    this.overseer = overseer;
    this.log = log;
    this.metrics = metrics;
  }

  void start(Duration delay) {
    if (options.httpPort() != 0) {
      Thread.ofPlatform().daemon().name("belay-http-start").start(() -> open(delay));
    }
  }

  private void open(Duration delay) {
    int port = options.httpPort();
    try {
      Thread.sleep(delay);
      HttpToken token = HttpToken.ensure(options.directories().token());
      if (serve(HookHttpServer.open(port, token, this))) {
        log.info("http.serve", "hooks are served on 127.0.0.1:" + port);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      failed("no HTTP hooks on port " + port + ": " + e.getMessage());
    } catch (RuntimeException | Error e) {
      failed("no HTTP hooks on port " + port + ": " + e);
    }
  }

  private synchronized boolean serve(HookHttpServer opened) {
    if (closed) {
      opened.close();
      return false;
    }
    server = opened;
    return true;
  }

  private void failed(String what) {
    synchronized (this) {
      problem = what;
    }
    log.error("http.start", what);
  }

  /** Finishes what has begun. */
  @Override
  public void close() {
    HookHttpServer opened;
    synchronized (this) {
      closed = true;
      opened = server;
    }
    if (opened != null) {
      opened.close();
    }
  }

  synchronized JsonObject status() {
    JsonObject status = new JsonObject();
    HookHttpServer opened = server;
    status.addProperty("port", opened == null ? null : (Integer) opened.port());
    status.addProperty("problem", problem);
    status.addProperty("rejected", opened == null ? 0 : opened.rejections().all());
    return status;
  }

  @Override
  public void write(MetricsText text) {
    HookHttpServer opened;
    synchronized (this) {
      opened = server;
    }
    if (opened == null) {
      return;
    }
    text.family("belay_http_rejected", "counter", null, "Requests that were turned away.");
    for (Rejection why : Rejection.values()) {
      text.sample(
          "belay_http_rejected_total",
          Map.of("reason", why.name().toLowerCase(Locale.ROOT)),
          opened.rejections().of(why));
    }
  }

  @Override
  public HookAnswer answer(HookOptions call, InputStream body) {
    return hooks.answer(call, null, Map.of(), body);
  }

  @Override
  public void answered(HookOptions call, HookAnswer answer, long nanos) {
    hooks.answered(WayIn.HTTP, call, answer, nanos);
  }

  @Override
  public Watch watch(TimedCall call) {
    Overseer.Call watched =
        new Overseer.Call() {
          @Override
          public long deadline() {
            return call.deadline();
          }

          @Override
          public void overdue() {
            call.overdue();
          }
        };
    overseer.begin(watched);
    return () -> overseer.end(watched);
  }

  @Override
  public String metrics() {
    return metrics.get();
  }
}
