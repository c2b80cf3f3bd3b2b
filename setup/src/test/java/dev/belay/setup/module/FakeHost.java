package dev.belay.setup.module;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import dev.belay.contract.json.Json;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** A host in Node.js that loads a module of ours, and a client that answers as a test says. */
final class FakeHost {
  private static final String HANGING = "it hangs";

  private final Path folder;
  private final String driver;
  private int clients;

  /**
   * @param driver the test resource that plays the host
   */
  FakeHost(Path folder, String driver) {
    assumeTrue(
        List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
            .anyMatch(place -> Files.isExecutable(Path.of(place, "node"))),
        "node is not on the PATH");
    this.folder = folder;
    this.driver = driver;
  }

  /** A client that is this shell script; what it reads is kept for {@link #payload}. */
  List<String> client(String script) throws IOException {
    Path program = folder.resolve("it's client " + clients++);
    Files.writeString(
        program, "#!/bin/sh\necho \"$@\" > '%s'\n%s\n".formatted(path("arguments"), script));
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return List.of(program.toString(), "--installed");
  }

  /** A client that does not end, and neither does what it has started. */
  List<String> hangingClient() throws IOException {
    Path program = Path.of(client("sleep 60").get(0));
    return List.of(Files.move(program, path(HANGING), REPLACE_EXISTING).toString(), "--installed");
  }

  /** A client that keeps what it reads and then does this. */
  List<String> readingClient(String script) throws IOException {
    return client("cat > '%s'\n%s".formatted(path("payload"), script));
  }

  List<String> missingClient() {
    return List.of(path("nowhere").toString());
  }

  /** What the client was sent. */
  JsonObject payload() throws Exception {
    return Json.parseObject(Files.readString(path("payload")));
  }

  /** What the client was called with. */
  String arguments() throws IOException {
    return Files.readString(path("arguments")).strip();
  }

  boolean clientRan() {
    return Files.exists(path("arguments"));
  }

  /** Loads the module, calls it and gives what the driver tells of it. */
  JsonObject run(String module, String... call) throws Exception {
    // Who waits for a client that hangs need not wait long.
    boolean hangs = module.contains(HANGING);
    Files.writeString(path("belay.mjs"), hangs ? module.replace("10_000", "500") : module);
    Files.writeString(path("host.mjs"), resource(driver));
    List<String> argv = new ArrayList<>();
    argv.addAll(List.of("node", path("host.mjs").toString(), "./belay.mjs"));
    argv.addAll(List.of(call));
    Process process = new ProcessBuilder(argv).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.errorReader().readAllAsString()).isEmpty();
    return Json.parseObject(out);
  }

  private Path path(String name) {
    return folder.resolve(name);
  }

  private static String resource(String name) throws IOException {
    try (var in = FakeHost.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
