package dev.belay.engine.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import dev.belay.engine.resident.Engine;
import dev.belay.engine.resident.EngineDirectories;
import dev.belay.engine.resident.EngineOptions;
import dev.belay.engine.wire.EngineClient;
import dev.belay.engine.wire.WireAnswer;
import dev.belay.engine.wire.WireRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An engine in this process with its HTTP server, asked over real sockets. */
final class HttpEngine implements AutoCloseable {
  static final String CLAUDE = "/hook/claude-code?event=PreToolUse";

  final EngineDirectories directories;
  final Path home;
  final int port;
  private final Engine engine;

  private HttpEngine(EngineDirectories directories, Path home, int port) throws IOException {
    this.directories = directories;
    this.home = home;
    this.port = port;
    this.engine =
        Objects.requireNonNull(
            Engine.start(new EngineOptions(directories, home, "test", Duration.ZERO, port)));
  }

  /** Returns when the HTTP server serves, or has told why it does not. */
  static HttpEngine start(Path folder) throws Exception {
    return start(folder, freePort());
  }

  static HttpEngine start(Path folder, int port) throws Exception {
    Path home = Files.createDirectories(folder.resolve("home"));
    HttpEngine engine = new HttpEngine(EngineDirectories.below(folder.resolve("e")), home, port);
    while (port != 0
        && engine.status().get("port").isJsonNull()
        && engine.status().get("problem").isJsonNull()) {
      Thread.sleep(5);
    }
    return engine;
  }

  static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  /** A call of a shell command, as Claude Code sends it. */
  static String bash(String command) {
    return """
    {"session_id":"s","transcript_path":"/h/.claude/projects/p/s.jsonl","cwd":"/tmp","permission_mode":"default",\
    "hook_event_name":"PreToolUse","tool_name":"Bash","tool_input":{"command":"%s"},"tool_use_id":"toolu_1"}"""
        .formatted(command);
  }

  JsonObject status() throws IOException, JsonException {
    WireAnswer answer = client().ask(WireRequest.of("status"));
    return Json.parseObject(answer.out()).getAsJsonObject("http");
  }

  /** What the socket answers to the same event. */
  WireAnswer overTheSocket(List<String> arguments, byte[] payload) throws IOException {
    return client().ask(new WireRequest("hook", 0, "/", arguments, Map.of()), payload);
  }

  String token() throws IOException {
    return Files.readString(directories.token()).strip();
  }

  HttpAnswer post(String target, String body) throws IOException {
    return post(target, body.getBytes(UTF_8));
  }

  HttpAnswer post(String target, byte[] body) throws IOException {
    try (Socket socket = connect()) {
      return post(socket, target, body);
    }
  }

  /** Posts on a connection that stays open. */
  HttpAnswer post(Socket socket, String target, byte[] body) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(head("POST", target, "Content-Length: " + body.length).getBytes(UTF_8));
    out.write(body);
    out.flush();
    return HttpAnswer.read(socket.getInputStream());
  }

  HttpAnswer get(String target) throws IOException {
    return raw(head("GET", target));
  }

  /** Sends these bytes and nothing else. */
  HttpAnswer raw(String request) throws IOException {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(request.getBytes(UTF_8));
      socket.getOutputStream().flush();
      return HttpAnswer.read(socket.getInputStream());
    }
  }

  /** A request's head as a registered hook sends it, with more headers. */
  String head(String method, String target, String... more) throws IOException {
    return method
        + " "
        + target
        + " HTTP/1.1\r\nHost: 127.0.0.1:"
        + port
        + "\r\nAuthorization: Bearer "
        + token()
        + "\r\n"
        + (more.length == 0 ? "" : String.join("\r\n", more) + "\r\n")
        + "\r\n";
  }

  Socket connect() throws IOException {
    return new Socket(InetAddress.ofLiteral("127.0.0.1"), port);
  }

  private EngineClient client() {
    return new EngineClient(directories.socket(), Duration.ofSeconds(20));
  }

  @Override
  public void close() {
    engine.close();
  }
}
