package dev.belay.engine.http;

import static dev.belay.engine.http.HttpEngine.CLAUDE;
import static dev.belay.engine.http.HttpEngine.bash;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody but this user's agents is let in. */
@Timeout(60)
class HttpAccessTest {
  @TempDir static Path folder;
  private static HttpEngine engine;

  @BeforeAll
  static void startAnEngine() throws Exception {
    engine = HttpEngine.start(folder);
  }

  @AfterAll
  static void stopIt() {
    engine.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]"})
  void theEnginesOwnNamesAreKnown(String name) throws IOException {
    assertThat(asking("/healthz", "Host: " + name + ":" + engine.port, bearer(engine.token())))
        .extracting(HttpAnswer::status, HttpAnswer::body)
        .containsExactly(200, "ok\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: evil.example",
        "Host: evil.example:PORT",
        "Host: 127.0.0.1",
        "Host: 127.0.0.1:1",
        "Host: 127.0.0.1:PORT.evil.example",
        "Host: 127.0.0.1:PORT\r\nHost: evil.example",
        "X-Host: 127.0.0.1:PORT"
      })
  void anotherNameIsTurnedAway(String host) throws IOException {
    HttpAnswer answer =
        asking(
            "/healthz", host.replace("PORT", String.valueOf(engine.port)), bearer(engine.token()));

    assertThat(answer.status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "http://127.0.0.1", "https://evil.example"})
  void browsersAreTurnedAway(String origin) throws IOException {
    HttpAnswer answer = engine.raw(engine.head("POST", CLAUDE, "Origin: " + origin));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.headers().keySet()).noneMatch(name -> name.startsWith("access-control"));
  }

  @Test
  void apreflightIsTurnedAway() throws IOException {
    HttpAnswer answer =
        engine.raw(engine.head("OPTIONS", CLAUDE, "Access-Control-Request-Method: POST"));

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.headers().keySet()).noneMatch(name -> name.startsWith("access-control"));
  }

  @Test
  void aMissingOrWrongTokenIsTurnedAwayInTheSameWords() throws IOException {
    String token = engine.token();
    List<String> wrong =
        List.of(
            "X: y",
            bearer(""),
            bearer("x"),
            bearer(token.substring(1)),
            bearer(token + "0"),
            "Authorization: Basic " + token,
            "Authorization: " + token,
            bearer(token) + "\r\n" + bearer(token));
    for (String path : new String[] {"/healthz", "/metrics", CLAUDE, "/nowhere"}) {
      for (String header : wrong) {
        HttpAnswer answer = asking(path, "Host: 127.0.0.1:" + engine.port, header);

        assertThat(answer.status()).as(header).isEqualTo(401);
        assertThat(answer.body())
            .isEqualTo("{\"error\":\"the bearer token is missing or wrong\"}\n");
      }
    }
  }

  @Test
  void wrongTokensAreCountedAndNeverLogged() throws Exception {
    String before = engine.get("/metrics").body();

    asking("/healthz", "Host: 127.0.0.1:" + engine.port, bearer("sesame-open"));

    String after = engine.get("/metrics").body();
    assertThat(rejected(after, "token")).isEqualTo(rejected(before, "token") + 1);
    assertThat(engine.status().get("rejected").getAsLong()).isPositive();
    while (Files.notExists(engine.directories.log())) {
      // Lines wait a moment before they are written.
      Thread.sleep(5);
    }
    assertThat(Files.readString(engine.directories.log())).doesNotContain("sesame", engine.token());
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/hook/claude-code,405",
    "PUT,/hook/claude-code,405",
    "POST,/metrics,405",
    "POST,/healthz,405",
    "GET,/,404",
    "GET,/metrics/,404",
    "POST,/hook,404",
    "POST,/hook/,404",
    "POST,/hook/nobody,404",
    "POST,/hook/codex,404",
    "POST,/hook/claude-code/,404",
    "POST,/hook/../hook/claude-code,404"
  })
  void otherPathsAndMethodsAreTurnedAway(String method, String path, int status)
      throws IOException {
    HttpAnswer answer = engine.raw(engine.head(method, path, "Content-Length: 0"));

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.body()).startsWith("{\"error\":");
  }

  @Test
  void aHeadIsBounded() {
    assertThatThrownBy(
            () -> engine.raw(engine.head("GET", "/healthz", "X: " + "x".repeat(100_000))))
        .isInstanceOfAny(EOFException.class, SocketException.class);
    assertThatThrownBy(() -> engine.raw("GET /" + "x".repeat(100_000)))
        .isInstanceOfAny(EOFException.class, SocketException.class);
  }

  @Test
  void onlyTheLoopbackInterfaceIsServed() throws IOException {
    InetAddress other = InetAddress.ofLiteral("127.0.0.2");
    assertThatThrownBy(() -> new Socket(other, engine.port).close())
        .isInstanceOf(IOException.class);
  }

  @Test
  void aTakenPortStopsTheHttpServerAlone(@TempDir Path other) throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
        HttpEngine without = HttpEngine.start(other, taken.getLocalPort())) {
      assertThat(without.status().get("port").isJsonNull()).isTrue();
      assertThat(without.status().get("problem").getAsString())
          .contains(String.valueOf(taken.getLocalPort()), "in use");
      assertThat(
              without
                  .overTheSocket(List.of("--host", "claude-code"), bash("ls").getBytes("UTF-8"))
                  .exitCode())
          .isZero();
      without.close();
      assertThat(Files.readString(without.directories.log())).contains("http.start");
    }
  }

  @Test
  void noPortNoServer(@TempDir Path other) throws Exception {
    try (HttpEngine off = HttpEngine.start(other, 0)) {
      assertThat(off.status().toString())
          .isEqualTo("{\"port\":null,\"problem\":null,\"rejected\":0}");
      assertThat(off.directories.token()).doesNotExist();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r--r--", "rw-rw----", "rwx------"})
  void aTokenThatOthersCanReadKeepsItShut(String permissions, @TempDir Path other)
      throws Exception {
    Path token = other.resolve("e/state/http-token");
    try (HttpEngine first = HttpEngine.start(other)) {
      assertThat(first.status().get("problem").isJsonNull()).isTrue();
    }
    Files.setPosixFilePermissions(token, PosixFilePermissions.fromString(permissions));

    try (HttpEngine second = HttpEngine.start(other)) {
      assertThat(second.status().get("port").isJsonNull()).isTrue();
      assertThat(second.status().get("problem").getAsString())
          .contains(token.toString(), "open to other users");
    }
  }

  @Test
  void theTokenIsMadeOnceHoweverManyMakeIt(@TempDir Path other) throws Exception {
    Path file = other.resolve("http-token");
    List<Callable<String>> makers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      makers.add(() -> HttpToken.ensure(file).text());
    }
    List<String> made = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<String> maker : threads.invokeAll(makers)) {
        made.add(maker.get());
      }
    }

    assertThat(made).containsOnly(HttpToken.ensure(file).text()).hasSize(20);
    assertThat(made.getFirst()).matches("[0-9a-f]{64}");
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(other.toFile().list()).containsExactly("http-token");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "not hexadecimal, however long it may be, and that for sure 64 !!"})
  void whatIsNoTokenIsRefused(String text, @TempDir Path other) throws IOException {
    Path file = other.resolve("http-token");
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, text);

    assertThatThrownBy(() -> HttpToken.ensure(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("holds no token");
  }

  @Test
  void aTokenBehindALinkIsRefused(@TempDir Path other) throws IOException {
    HttpToken.ensure(other.resolve("real"));
    Path link = Files.createSymbolicLink(other.resolve("http-token"), other.resolve("real"));

    assertThatThrownBy(() -> HttpToken.ensure(link)).isInstanceOf(IOException.class);
  }

  private static long rejected(String metrics, String reason) {
    String sample = "belay_http_rejected_total{reason=\"" + reason + "\"} ";
    int at = metrics.indexOf(sample) + sample.length();
    return Long.parseLong(metrics.substring(at, metrics.indexOf('\n', at)));
  }

  private static String bearer(String token) {
    return "Authorization: Bearer " + token;
  }

  private static HttpAnswer asking(String path, String... headers) throws IOException {
    return engine.raw("GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\n\r\n");
  }
}
