package dev.belay.lab.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A model service on loopback that says what a script says, in the dialect that it is asked in, and
 * keeps every request.
 */
public final class ScriptedModel implements AutoCloseable {
  private final Script script;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<ModelRequest> requests = new CopyOnWriteArrayList<>();
  private final Map<String, String> results = new ConcurrentHashMap<>();

  private ScriptedModel(Script script, HttpServer server) {
    this.script = requireNonNull(script, "script");
    this.server = server;
  }

  /** A model on a free port that plays {@code script}. */
  public static ScriptedModel start(Script script) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ScriptedModel model = new ScriptedModel(script, server);
    server.setExecutor(model.threads);
    server.createContext("/", model::serve);
    server.start();
    return model;
  }

  /** Its address, without a path. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** All requests so far, oldest first. */
  public List<ModelRequest> requests() {
    return List.copyOf(requests);
  }

  /** What the model was told of the call with this id. */
  public Optional<String> resultOf(String callId) {
    return Optional.ofNullable(results.get(callId));
  }

  /** Whether any request held {@code text}. */
  public boolean saw(String text) {
    return requests.stream().anyMatch(each -> each.text().contains(text));
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      JsonObject body = body(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
      requests.add(new ModelRequest(exchange.getRequestMethod(), path, body));
      Answer answer = answer(path, body);
      byte[] bytes = answer.body().getBytes(UTF_8);
      exchange.getResponseHeaders().add("Content-Type", answer.contentType());
      if (exchange.getRequestMethod().equals("HEAD")) {
        exchange.sendResponseHeaders(200, -1);
      } else {
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  private static JsonObject body(String text) {
    try {
      return JsonParser.parseString(text) instanceof JsonObject object ? object : new JsonObject();
    } catch (JsonParseException e) {
      return JsonTree.object("unreadable", text);
    }
  }

  private Answer answer(String path, JsonObject body) {
    Dialect dialect = Dialect.of(path);
    if (dialect != null) {
      Conversation conversation = dialect.read(body);
      keep(conversation);
      Turn turn = script.turnFor(conversation);
      if (turn instanceof Turn.Call call) {
        call.before().run();
      }
      return dialect.say(turn, body, path);
    }
    if (path.endsWith("/count_tokens")) {
      return Answer.json(JsonTree.object("input_tokens", 10));
    }
    if (path.endsWith(":countTokens")) {
      return Answer.json(JsonTree.object("totalTokens", 10));
    }
    if (path.endsWith("/models")) {
      JsonObject mock = JsonTree.object("id", "mock", "object", "model");
      return Answer.json(
          JsonTree.object(
              "object", "list", "data", JsonTree.array(List.of(mock)), "models", new JsonArray()));
    }
    return Answer.json(new JsonObject());
  }

  /** Where a dialect or an agent drops the ids, results are told by their order. */
  private void keep(Conversation conversation) {
    List<String> ids = script.callIds(conversation);
    List<ToolResult> told = conversation.results();
    for (int i = 0; i < told.size(); i++) {
      ToolResult result = told.get(i);
      if (ids.contains(result.callId())) {
        results.put(result.callId(), result.text());
      } else if (i < ids.size()) {
        results.put(ids.get(i), result.text());
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
