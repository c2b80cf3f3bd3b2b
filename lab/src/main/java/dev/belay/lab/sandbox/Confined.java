package dev.belay.lab.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A command in a mount and a process namespace of its own. Belay and many agents ask the password
 * file for the home, and Belay's sockets have a fixed place: so these are other ones in there. When
 * the command has ended, all that it started ends.
 */
public final class Confined implements AutoCloseable {
  // An agent's first run without a network can take over a minute (OpenCode 1.18.33).
  private static final long LONGEST_SECONDS = 240;

  private static final String ENTER =
      """
      mount -t tmpfs belay-lab /run && mkdir -p /run/user && mkdir -m 700 "$XDG_RUNTIME_DIR" &&
          mount --bind "$1" /etc/passwd || exit 125
      then=$3
      eval "$2"
      shift 3
      "$@"
      code=$?
      eval "$then" </dev/null >/dev/null 2>&1
      exit $code
      """;

  private final Process process;
  private final Path stdout;
  private final Path stderr;

  private Confined(Process process, Path stdout, Path stderr) {
    this.process = requireNonNull(process);
    this.stdout = requireNonNull(stdout);
    this.stderr = requireNonNull(stderr);
  }

  /**
   * Starts a command.
   *
   * @param before a shell command that is run before
   * @param then one that is run once it has ended
   */
  static Confined start(
      Sandbox sandbox,
      String before,
      List<String> command,
      Map<String, String> environment,
      String then)
      throws IOException {
    if (!Requirements.onlyLoopback()) {
      throw new IllegalStateException("nothing is started where there is a network");
    }
    List<String> all = new ArrayList<>();
    all.addAll(List.of("unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"));
    all.addAll(List.of("sh", "-c", ENTER, "sh", sandbox.passwd().toString(), before, then));
    all.addAll(command);
    Path stdout = Files.createTempFile(sandbox.aside("."), "out-", ".txt");
    Path stderr = Files.createTempFile(sandbox.aside("."), "err-", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(all)
            .directory(sandbox.project().toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(stdout.toFile())
            .redirectError(stderr.toFile());
    builder.environment().clear();
    builder.environment().putAll(sandbox.environment());
    builder.environment().putAll(environment);
    return new Confined(builder.start(), stdout, stderr);
  }

  /** Waits for the end. */
  public Outcome await() throws IOException, InterruptedException {
    boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
    close();
    int exit = ended ? process.exitValue() : Outcome.TIMED_OUT;
    return new Outcome(exit, text(stdout), text(stderr));
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), UTF_8);
  }

  /**
   * Kills Belay's engine, as {@code kill -9} does, and waits until it is gone.
   *
   * @return whether there was one
   */
  public boolean killEngine() {
    List<ProcessHandle> engines =
        processes().stream().filter(each -> commandLine(each).contains("\0engine\0run\0")).toList();
    engines.forEach(ProcessHandle::destroyForcibly);
    engines.forEach(each -> each.onExit().join());
    return !engines.isEmpty();
  }

  /** The processes in the namespace. */
  private List<ProcessHandle> processes() {
    try (Stream<ProcessHandle> below = process.descendants();
        Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
      String namespace =
          below.map(Confined::namespace).filter(each -> !each.isEmpty()).findFirst().orElse("none");
      return all.filter(each -> namespace(each).equals(namespace)).toList();
    }
  }

  private static String namespace(ProcessHandle process) {
    try {
      return Files.readSymbolicLink(Path.of("/proc", process.pid() + "", "ns", "pid")).toString();
    } catch (IOException e) {
      return ""; // It has ended.
    }
  }

  private static String commandLine(ProcessHandle process) {
    try {
      return Files.readString(Path.of("/proc", process.pid() + "", "cmdline"));
    } catch (IOException e) {
      return ""; // It has ended.
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
