package dev.belay.cli.engine;

import dev.belay.cli.lint.LintTraining;
import dev.belay.contract.host.HostCatalog;
import dev.belay.engine.http.HttpToken;
import dev.belay.engine.resident.Engine;
import dev.belay.engine.resident.EngineDirectories;
import dev.belay.engine.wire.EngineClient;
import dev.belay.engine.wire.WireRequest;
import dev.belay.setup.Machine;
import dev.belay.setup.Scope;
import dev.belay.setup.install.HostPlan;
import dev.belay.setup.install.InstallException;
import dev.belay.setup.install.InstallStore;
import dev.belay.setup.install.Installer;
import dev.belay.setup.install.Wish;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The run that the engine's AOT cache is made from: a real engine is asked every recorded payload
 * over its socket, often enough for the JVM to learn what is worth compiling.
 */
public final class EngineTraining {
  private static final int ROUNDS = 12;

  private EngineTraining() {}

  /**
   * Answers every payload below {@code folder}, whose folders are named after hosts and versions.
   */
  public static void run(String folder) {
    Path root = Path.of(folder);
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> payloads = files.filter(p -> p.toString().endsWith(".json")).sorted().toList();
      Path scratch = Files.createTempDirectory("belay-engine");
      train(root, payloads, EngineDirectories.below(scratch.resolve("e")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void train(Path root, List<Path> payloads, EngineDirectories directories)
      throws IOException {
    int port = freePort();
    String[] arguments = {
      "--dir", directories.runtime().toString(), "--http", Integer.toString(port)
    };
    try (Engine engine =
        Engine.start(
            EngineRun.parse(arguments, "training"),
            EngineRun.commands(),
            Duration.ZERO,
            started -> {})) {
      if (engine == null) {
        throw new IOException("an engine runs already in " + directories.runtime());
      }
      EngineClient client = new EngineClient(directories.socket(), Duration.ofSeconds(20));
      client.ask(WireRequest.of("ping"));
      install(directories);
      List<WireRequest> requests = new ArrayList<>();
      List<byte[]> inputs = new ArrayList<>();
      for (Path payload : payloads) {
        String folder = root.relativize(payload).getName(0).toString();
        String host = folder.substring(0, folder.lastIndexOf('-'));
        requests.add(
            new WireRequest("hook", 8000, "/tmp", List.of("--host", host), Map.of("HOME", "/")));
        inputs.add(Files.readAllBytes(payload));
      }
      for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < requests.size(); i++) {
          client.ask(requests.get(i), inputs.get(i));
        }
      }
      post(port, HttpToken.ensure(directories.token()).text(), inputs.getFirst());
      lint(client);
      client.ask(WireRequest.of("status"));
    }
  }

  private static void lint(EngineClient client) throws IOException {
    Path folder = Files.createTempDirectory("belay-lint");
    String product = System.getProperty("belay.home");
    for (int round = 0; round < ROUNDS; round++) {
      for (List<String> line : LintTraining.commandLines(folder)) {
        List<String> words = new ArrayList<>(line);
        words.addFirst("lint");
        client.command(
            new WireRequest("command", 0, folder.toString(), words, Map.of(), product, 0));
      }
    }
  }

  /** The classes that look at installed hooks when a session begins: at a file that has changed. */
  private static void install(EngineDirectories directories) throws IOException {
    Path home = Files.createDirectories(directories.runtime().resolve("home"));
    Machine machine = new Machine(home, home, Map.of(), File.separatorChar == '\\');
    Installer installer = new Installer(machine, new InstallStore(directories.state()));
    Path client = Files.createFile(home.resolve("belay-hook"));
    if (!client.toFile().setExecutable(true)) {
      throw new IOException("not made executable: " + client);
    }
    List<String> program = List.of(client.toString());
    Wish wish = new Wish(Scope.USER, Wish.Events.GATE, false, false, false, program, List.of(), "");
    try {
      for (String host : List.of("claude-code", "codex")) {
        HostPlan plan = installer.install(HostCatalog.host(host), wish);
        installer.carryOut(plan);
        Files.writeString(plan.changes().getFirst().path(), "\n", StandardOpenOption.APPEND);
      }
    } catch (InstallException e) {
      throw new IOException(e);
    }
  }

  /** The classes of the HTTP side, by one connection. */
  private static void post(int port, String token, byte[] payload) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      for (int round = 0; round < ROUNDS; round++) {
        String head =
            "POST /hook/claude-code HTTP/1.1\r\nHost: 127.0.0.1:"
                + port
                + "\r\nAuthorization: Bearer "
                + token
                + "\r\nContent-Length: "
                + payload.length
                + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(payload);
        if (socket.getInputStream().read(new byte[65_536]) < 0) {
          throw new IOException("the engine ended the connection");
        }
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
