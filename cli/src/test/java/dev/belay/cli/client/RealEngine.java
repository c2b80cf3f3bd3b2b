package dev.belay.cli.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.engine.resident.EngineDirectories;
import dev.belay.engine.resident.EngineProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The engine that a client starts: the real one, from this build's classes. */
final class RealEngine implements AutoCloseable {
  private final Client client;
  private final Path userHome;
  private final EngineProcess process;

  private RealEngine(Client client, Path userHome) {
    this.client = client;
    this.userHome = userHome;
    this.process = new EngineProcess(EngineDirectories.below(client.directory()));
  }

  /**
   * An installation whose engine is the real one; nothing runs yet.
   *
   * @param jvmOptions for the engine, beside the usual ones
   */
  static RealEngine installed(Client client, Path folder, String... jvmOptions) throws IOException {
    Path userHome = Files.createDirectories(folder.resolve("user-home/.config/belay"));
    RealEngine engine = new RealEngine(client, folder.resolve("user-home"));
    assertThat(userHome).exists();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(List.of(jvmOptions));
    command.add("-Duser.home=" + engine.userHome);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of("dev.belay.cli.Main", "engine", "run", "--http", "off"));
    client.engineCommand(command.toArray(new String[0]));
    return engine;
  }

  /** The engine's process id; 0 while there is none. */
  long pid() throws IOException {
    return process.pid();
  }

  /** What it tells of itself. */
  String status() {
    return String.valueOf(process.status());
  }

  void policy(String text) throws IOException {
    Files.writeString(userHome.resolve(".config/belay/policy.yml"), text);
  }

  /** Sends the engine, if there is one, the signal on which it finishes and ends. */
  void tellToLeave() throws Exception {
    long pid = pid();
    if (pid != 0) {
      new ProcessBuilder("kill", "-TERM", Long.toString(pid)).start().waitFor();
    }
  }

  /** Sends the engine a signal, as {@code kill} does. */
  void signal(String name) throws Exception {
    long pid = pid();
    assertThat(pid).as("there is an engine to signal").isPositive();
    Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start();
    assertThat(kill.waitFor()).isZero();
    // A signal has been sent when kill ends, and not yet been heard by all threads.
    if (name.equals("KILL")) {
      while (pid() != 0 || ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false)) {
        Thread.sleep(1);
      }
    } else if (name.equals("STOP")) {
      while (!isStopped(pid)) {
        Thread.sleep(1);
      }
    }
  }

  private static boolean isStopped(long pid) throws IOException {
    Path tasks = Path.of("/proc", Long.toString(pid), "task");
    if (!Files.isDirectory(tasks)) {
      return true;
    }
    try (Stream<Path> all = Files.list(tasks)) {
      for (Path task : all.toList()) {
        String stat = Files.readString(task.resolve("stat"));
        if (stat.charAt(stat.lastIndexOf(')') + 2) != 'T') {
          return false;
        }
      }
    }
    return true;
  }

  @Override
  public void close() throws Exception {
    if (pid() != 0) {
      signal("KILL");
    }
    assertThat(process.kill(Duration.ofSeconds(5))).isTrue();
  }
}
