package dev.belay.engine.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.engine.HookAnswer;
import dev.belay.engine.HookOptions;
import dev.belay.engine.http.HttpBackend.Watch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is let in, and where to. Safe for use by many threads. */
final class HttpFront implements HttpHandler {
  private static final String HOOKS = "/hook/";
  private static final String JSON = "application/json";
  private static final String OPEN_METRICS =
      "application/openmetrics-text; version=1.0.0; charset=utf-8";

  private final HttpToken token;
  private final HttpBackend backend;
  private final Rejections rejections;
  private final List<String> names;

  HttpFront(int port, HttpToken token, HttpBackend backend, Rejections rejections) {
    this.token = token;
    this.backend = backend;
    this.rejections = rejections;
    this.names = List.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Rejection why = stranger(exchange.getRequestHeaders());
    if (why != null) {
      reject(exchange, why);
      return;
    }
    String path = exchange.getRequestURI().getRawPath();
    if (path != null && path.startsWith(HOOKS)) {
      hook(exchange, path.substring(HOOKS.length()));
    } else if ("/metrics".equals(path)) {
      tell(exchange, OPEN_METRICS, null);
    } else if ("/healthz".equals(path)) {
      tell(exchange, "text/plain; charset=utf-8", "ok\n");
    } else {
      reject(exchange, Rejection.PATH);
    }
  }

  /** Why this request comes from nobody we know; null when it does. */
  private @Nullable Rejection stranger(Headers headers) {
    List<String> host = headers.get("Host");
    if (host == null || host.size() != 1 || !names.contains(host.getFirst())) {
      return Rejection.HOST;
    }
    if (headers.containsKey("Origin")) {
      return Rejection.ORIGIN;
    }
    List<String> shown = headers.get("Authorization");
    return shown != null && shown.size() == 1 && token.isShownBy(shown.getFirst())
        ? null
        : Rejection.TOKEN;
  }

  private void hook(HttpExchange exchange, String id) throws IOException {
    HostContract host = HostCatalog.find(id);
    if (host == null || host.http() == null) {
      reject(exchange, Rejection.AGENT);
    } else if (!exchange.getRequestMethod().equals("POST")) {
      exchange.getResponseHeaders().set("Allow", "POST");
      reject(exchange, Rejection.METHOD);
    } else {
      answer(exchange, host);
    }
  }

  private void answer(HttpExchange exchange, HostContract host) throws IOException {
    String query = exchange.getRequestURI().getRawQuery();
    HookOptions options;
    HookAnswer wrong = null;
    try {
      options = HookQuery.options(host, query);
    } catch (IllegalArgumentException e) {
      wrong = HookQuery.wrong(host, query, String.valueOf(e.getMessage()));
      options = HookQuery.options(host, null);
    }
    HttpCall call = new HttpCall(exchange, options, backend, wrong);
    try (Watch watch = backend.watch(call)) {
      call.run();
    }
  }

  /**
   * @param text what is told; null for the metrics
   */
  private void tell(HttpExchange exchange, String type, @Nullable String text) throws IOException {
    if (!exchange.getRequestMethod().equals("GET")) {
      exchange.getResponseHeaders().set("Allow", "GET");
      reject(exchange, Rejection.METHOD);
      return;
    }
    send(exchange, 200, type, text == null ? backend.metrics() : text);
  }

  private void reject(HttpExchange exchange, Rejection why) throws IOException {
    rejections.count(why);
    if (why == Rejection.TOKEN) {
      exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
    }
    send(exchange, why.status(), JSON, why.body());
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
