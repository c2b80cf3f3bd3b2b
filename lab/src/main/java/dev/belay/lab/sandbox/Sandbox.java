package dev.belay.lab.sandbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.belay.lab.agent.Agent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A home, a project (a git repository) and runtime directories of their own. Commands run in it see
 * the home as that of their user, whichever way they ask, and whatever they leave running is
 * killed.
 */
public final class Sandbox implements AutoCloseable {
  private static final String MCP_SERVER = "mcp-server.mjs";
  private static final String GARBAGE_ENGINE = "garbage-engine.mjs";

  private final Path folder;
  private final Product product;

  private Sandbox(Path folder, Product product) {
    this.folder = requireNonNull(folder, "folder");
    this.product = requireNonNull(product, "product");
  }

  /** An empty one. */
  public static Sandbox create(Product product) throws IOException, InterruptedException {
    Sandbox sandbox = new Sandbox(Files.createTempDirectory("belay-lab-"), product);
    for (Path each : List.of(sandbox.home(), sandbox.project(), sandbox.temporary())) {
      Files.createDirectory(each);
    }
    for (String program : List.of(MCP_SERVER, GARBAGE_ENGINE)) {
      try (InputStream content =
          requireNonNull(Sandbox.class.getResourceAsStream("/dev/belay/lab/" + program))) {
        Files.copy(content, sandbox.folder.resolve(program));
      }
    }
    Files.writeString(sandbox.project().resolve("a.txt"), "one\n");
    Outcome git = sandbox.run(List.of("git", "init", "-q"), Map.of());
    if (!git.succeeded()) {
      throw new IOException("git init: " + git.described());
    }
    return sandbox;
  }

  public Path home() {
    return folder.resolve("home");
  }

  public Path project() {
    return folder.resolve("project");
  }

  /** What the MCP server was told to note, a text a line. */
  public Path notes() {
    return folder.resolve("notes.txt");
  }

  private Path temporary() {
    return folder.resolve("tmp");
  }

  /** A file of the sandbox that neither the agent nor Belay looks for. */
  public Path aside(String name) {
    return folder.resolve(name);
  }

  /** What may stand in an agent's files and arguments. */
  public Map<String, String> placeholders(String modelUrl, String prompt) {
    return Map.of(
        "model", modelUrl,
        "prompt", prompt,
        "home", home().toString(),
        "mcp", folder.resolve(MCP_SERVER).toString(),
        "notes", notes().toString());
  }

  /** Writes the agent's own configuration, as its user would have it before Belay comes. */
  public void configure(Agent agent, String modelUrl) throws IOException {
    Map<String, String> files = agent.files(placeholders(modelUrl, ""));
    for (Map.Entry<String, String> each : files.entrySet()) {
      Path file = home().resolve(each.getKey());
      Files.createDirectories(requireNonNull(file.getParent()));
      Files.writeString(file, each.getValue());
    }
  }

  /** Runs {@code belay} with these arguments in the project. */
  public Outcome belay(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(product.launcher().toString()));
    command.addAll(List.of(arguments));
    return run(command, Map.of());
  }

  /** Runs a command in the project. */
  public Outcome run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    try (Confined confined = Confined.start(this, ":", command, environment, ":")) {
      return confined.await();
    }
  }

  /**
   * Starts a command in the project, and stops Belay's engine in good order when it has ended.
   *
   * @param beside a shell command that runs before
   */
  public Confined start(String beside, List<String> command, Map<String, String> environment)
      throws IOException {
    String stop = "'" + product.launcher() + "' engine stop";
    return Confined.start(this, beside, command, environment, stop);
  }

  /**
   * Starts a command in the project where Belay is not.
   *
   * @param beside a shell command that runs before
   */
  public Confined startAlone(String beside, List<String> command, Map<String, String> environment)
      throws IOException {
    return Confined.start(this, beside, command, environment, ":");
  }

  /** Every file below the home and the project with its content, byte for character. */
  public Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (Path root : List.of(home(), project())) {
      try (Stream<Path> all = Files.walk(root)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(folder.relativize(file).toString(), Files.readString(file, ISO_8859_1));
        }
      }
    }
    return files;
  }

  /** Removes it all, unless {@code belay.lab.keep} is true. */
  @Override
  public void close() {
    if (Boolean.getBoolean("belay.lab.keep")) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(Sandbox::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path passwd() throws IOException {
    Path passwd = folder.resolve("passwd");
    if (!Files.exists(passwd)) {
      Files.writeString(passwd, "root:x:0:0:root:" + home() + ":/bin/sh\n", UTF_8);
    }
    return passwd;
  }

  Map<String, String> environment() {
    Path node = requireNonNull(Requirements.program("node"), "node").getParent();
    return Map.of(
        "HOME", home().toString(),
        "PATH", node + ":/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "LANG", "C.UTF-8",
        "TERM", "dumb",
        "NO_COLOR", "1",
        "TMPDIR", temporary().toString(),
        "XDG_RUNTIME_DIR", "/run/user/0");
  }
}
