package dev.belay.cli.doctor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import dev.belay.engine.resident.EngineDirectories;
import dev.belay.engine.resident.EngineProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A machine of its own for a test: a home, a project, agents that only tell their version, and a
 * product with the real client and the real engine.
 */
final class Patient implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 120;

  final Path home;
  final Path project;
  private final Path bin;
  private final Path product;
  private final Path directory;
  private final Map<String, String> environment = new HashMap<>();

  private Patient(Path folder) throws IOException {
    home = Files.createDirectories(folder.resolve("home"));
    project = Files.createDirectories(folder.resolve("project"));
    bin = Files.createDirectories(folder.resolve("bin"));
    product = folder.resolve("product");
    directory = folder.resolve("run");
    Files.createDirectory(
        directory,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
  }

  /** Skips the test where the client is not built. */
  static Patient in(Path folder) throws IOException {
    Patient patient = new Patient(folder);
    Path built = Path.of("target", "client", "belay-hook").toAbsolutePath();
    assumeTrue(Files.isExecutable(built), "the client is not built: no C compiler here");
    Files.createDirectories(patient.client().getParent());
    Files.copy(built, patient.client());
    List<String> engine = patient.java();
    engine.addAll(List.of("dev.belay.cli.Main", "engine", "run", "--http", "off"));
    patient.engineCommand(engine);
    return patient;
  }

  Path client() {
    return product.resolve("bin/belay-hook");
  }

  void engineCommand(List<String> lines) throws IOException {
    Files.writeString(product.resolve("engine-command"), String.join("\n", lines) + "\n");
  }

  /** A client as another version of Belay had it, in a product of its own. */
  Path clientOfVersion(String version) throws IOException {
    byte[] bytes = Files.readAllBytes(client());
    String text = new String(bytes, ISO_8859_1);
    String own = ClientCheck.version(client());
    assertThat(version).hasSameSizeAs(own);
    Path other = Files.createDirectories(home.resolve("old/bin")).resolve("belay-hook");
    Files.writeString(
        other, text.replace("belay-hook " + own, "belay-hook " + version), ISO_8859_1);
    Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.copy(product.resolve("engine-command"), home.resolve("old/engine-command"));
    return other;
  }

  /** An agent on the PATH. */
  Patient agent(String program, String version) throws IOException {
    Path file = Files.writeString(bin.resolve(program), "#!/bin/sh\necho '" + version + "'\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    return this;
  }

  Patient with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Path write(String file, String text) throws IOException {
    Path path = home.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  String read(String file) throws IOException {
    return Files.readString(home.resolve(file));
  }

  /** The user has accepted Claude Code's question about the project. */
  Patient trustedByClaude() throws IOException {
    write(
        ".claude.json",
        "{\"projects\":{\"" + project.toRealPath() + "\":{\"hasTrustDialogAccepted\":true}}}");
    return this;
  }

  void install(String... arguments) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("install"));
    all.addAll(List.of(arguments));
    Outcome outcome = belay(all);
    assertThat(outcome.exitCode()).as(outcome.out() + outcome.err()).isZero();
  }

  Outcome doctor(String... arguments) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("doctor", "--json"));
    all.addAll(List.of(arguments));
    return belay(all);
  }

  Outcome doctorText(String... arguments) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("doctor"));
    all.addAll(List.of(arguments));
    return belay(all);
  }

  Outcome belay(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = java();
    command.add("-Dbelay.home=" + product);
    command.add("-Dbelay.launcher=" + product.resolveSibling("belay"));
    command.add("dev.belay.cli.Main");
    command.addAll(arguments);
    command.addAll(List.of("--dir", directory.toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(project.toFile());
    builder.environment().clear();
    builder.environment().put("HOME", home.toString());
    builder.environment().put("PATH", bin + ":/usr/bin:/bin");
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    return new Outcome(process.exitValue(), out, err);
  }

  private List<String> java() {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Duser.home=" + home,
            "-cp",
            System.getProperty("java.class.path")));
  }

  void startEngine(int port) throws IOException, InterruptedException {
    List<String> engine = java();
    engine.addAll(List.of("dev.belay.cli.Main", "engine", "run"));
    engineCommand(engine);
    Outcome outcome = belay(List.of("engine", "start", "--http", Integer.toString(port)));
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
  }

  EngineProcess engine() {
    return new EngineProcess(EngineDirectories.below(directory));
  }

  /** Sends the engine a signal, as {@code kill} does. */
  void signalEngine(String name) throws IOException, InterruptedException {
    long pid = engine().pid();
    assertThat(pid).as("there is an engine to signal").isPositive();
    new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    assertThat(engine().kill(Duration.ofSeconds(10))).isTrue();
  }

  record Outcome(int exitCode, String out, String err) {
    JsonObject json() {
      try {
        return Json.parseObject(out);
      } catch (JsonException e) {
        throw new AssertionError(out + err, e);
      }
    }

    /** What was found, without notes: {@code host id}. */
    List<String> findings() {
      List<String> found = new ArrayList<>();
      for (JsonElement element : json().getAsJsonArray("findings")) {
        JsonObject finding = element.getAsJsonObject();
        if (!finding.get("severity").getAsString().equals("note")) {
          String host = finding.get("host").getAsString();
          String id = finding.get("id").getAsString();
          found.add(host.isEmpty() ? id : host + " " + id);
        }
      }
      return found;
    }

    /** All that is said of a finding. */
    String said(String id) {
      StringBuilder said = new StringBuilder();
      for (JsonElement element : json().getAsJsonArray("findings")) {
        JsonObject finding = element.getAsJsonObject();
        if (finding.get("id").getAsString().equals(id)) {
          said.append(finding.get("what").getAsString()).append("; ");
          said.append(finding.get("where").getAsString()).append("; ");
          said.append(finding.get("what_to_do").getAsString()).append('\n');
        }
      }
      return said.toString();
    }

    JsonObject host(String id) {
      for (JsonElement element : json().getAsJsonArray("hosts")) {
        if (element.getAsJsonObject().get("host").getAsString().equals(id)) {
          return element.getAsJsonObject();
        }
      }
      throw new AssertionError("no host " + id + " in " + out);
    }

    List<String> fixed() {
      return json().getAsJsonArray("fixed").asList().stream()
          .map(JsonElement::getAsString)
          .toList();
    }
  }
}
