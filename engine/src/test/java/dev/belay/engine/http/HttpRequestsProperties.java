package dev.belay.engine.http;

import static dev.belay.engine.http.HttpEngine.CLAUDE;
import static dev.belay.engine.http.HttpEngine.bash;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is sent, the server neither hangs nor fails, and goes on. */
class HttpRequestsProperties {
  private static final int PATIENCE_MILLIS = 20_000;

  private static HttpEngine engine;

  @BeforeContainer
  static void startAnEngine() throws Exception {
    Path folder = Files.createTempDirectory("belay-http");
    folder.toFile().deleteOnExit();
    engine = HttpEngine.start(folder);
  }

  @AfterContainer
  static void stopIt() {
    engine.close();
  }

  @Property(tries = 150)
  void bytesOfAnyKindGetNoFailure(@ForAll("requests") byte[] request) throws IOException {
    try (Socket socket = engine.connect()) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      byte[] answered;
      try {
        socket.getOutputStream().write(request);
        socket.shutdownOutput();
        answered = socket.getInputStream().readAllBytes();
      } catch (SocketException e) {
        // Hung up on in the middle: an answer too.
        answered = new byte[0];
      }
      String text = new String(answered, ISO_8859_1);
      if (!text.isEmpty()) {
        assertThat(text).matches("(?s)HTTP/1\\.1 [1234]\\d\\d .*");
      }
    }
  }

  @Property(tries = 150)
  void anyBodyOfAHookGetsA200WithJson(@ForAll("bodies") byte[] body)
      throws IOException, JsonException {
    HttpAnswer answer = engine.post(CLAUDE, body);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(Json.parseObject(answer.body())).isNotNull();
  }

  @Property(tries = 150)
  void anyQueryOfAHookGetsA200WithJson(@ForAll("queries") String query)
      throws IOException, JsonException {
    HttpAnswer answer = engine.post("/hook/claude-code?" + query, bash("ls"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(Json.parseObject(answer.body())).isNotNull();
  }

  @Provide
  Arbitrary<String> queries() {
    Arbitrary<String> name =
        Arbitraries.of("event", "fail", "timeout", "policy", "", "=", "e%76ent", "FAIL");
    Arbitrary<String> value =
        Arbitraries.of(
            "PreToolUse", "open", "closed", "8000", "0", "-1", "999999999999", "%00", "+", "&");
    return Combinators.combine(name, value)
        .as((n, v) -> n + "=" + v)
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("&", parts));
  }

  @Provide
  Arbitrary<byte[]> bodies() {
    byte[] whole = bash("ls -l").getBytes(UTF_8);
    Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
    Arbitrary<byte[]> cut =
        Arbitraries.integers().between(0, whole.length).map(end -> Arrays.copyOf(whole, end));
    Arbitrary<byte[]> changed =
        Combinators.combine(
                Arbitraries.integers().between(0, whole.length - 1), Arbitraries.bytes())
            .as(
                (at, value) -> {
                  byte[] copy = whole.clone();
                  copy[at] = value;
                  return copy;
                });
    return Arbitraries.oneOf(noise, cut, changed);
  }

  @Provide
  Arbitrary<byte[]> requests() throws IOException {
    byte[] whole = (engine.head("POST", CLAUDE, "Content-Length: 5") + "{\"a\":").getBytes(UTF_8);
    Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(2_000);
    Arbitrary<byte[]> cut =
        Arbitraries.integers().between(0, whole.length).map(end -> Arrays.copyOf(whole, end));
    Arbitrary<byte[]> lines =
        Arbitraries.of(
                List.of(
                    "POST /hook/claude-code HTTP/1.1\r\n",
                    "GET /metrics HTTP/1.1\r\n",
                    "Host: 127.0.0.1\r\n",
                    "Content-Length: -1\r\n",
                    "Content-Length: 99999999999999999999\r\n",
                    "Content-Length: 5\r\n",
                    "Transfer-Encoding: chunked\r\n",
                    "Expect: 100-continue\r\n",
                    "Connection: close\r\n",
                    ": \r\n",
                    "\u0000: x\r\n",
                    "FFFFFFFFFFFFFFFF\r\n",
                    "\r\n",
                    "{\"a\":1}"))
            .list()
            .ofMaxSize(12)
            .map(list -> String.join("", list).getBytes(ISO_8859_1));
    return Arbitraries.oneOf(noise, cut, lines);
  }
}
