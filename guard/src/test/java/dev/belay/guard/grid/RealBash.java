package dev.belay.guard.grid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Runs commands with a real bash in a temporary folder and tells which of them started the marker
 * program. Programs that would leave the folder (sudo, ssh, docker, …) are small scripts here that
 * only start what they are told.
 */
final class RealBash {
  private static final int PROCESSES = 2;
  private static final long MOST_SECONDS = 600;

  private static final Map<String, String> STUBS =
      Map.ofEntries(
          Map.entry("belay-marker", "echo x >> \"$BELAY_MARK\""),
          Map.entry(
              "sudo",
              """
              while [ $# -gt 0 ]; do
                case $1 in
                  -l) exit 0 ;;
                  -u|-g|-D) shift 2 ;;
                  --) shift; break ;;
                  -*) shift ;;
                  *=*) export "$1"; shift ;;
                  *) break ;;
                esac
              done
              exec "$@"
              """),
          Map.entry("doas", skip("-u", "exec \"$@\"")),
          Map.entry("pkexec", skip("--user", "exec \"$@\"")),
          Map.entry("runuser", skip("-u", "exec \"$@\"")),
          Map.entry(
              "su",
              """
              while [ $# -gt 0 ]; do
                case $1 in
                  -c) exec bash -c "$2" ;;
                esac
                shift
              done
              """),
          Map.entry(
              "ssh", skip("-p|-o|-i|-l", "shift; [ \"$1\" = -- ] && shift; exec bash -c \"$*\"")),
          Map.entry("docker", container()),
          Map.entry("podman", container()),
          Map.entry(
              "kubectl",
              "while [ \"$1\" != -- ] && [ $# -gt 0 ]; do shift; done; shift; exec \"$@\""),
          Map.entry("npx", "exec \"$@\""),
          Map.entry("uv", "shift; exec \"$@\""),
          Map.entry("poetry", "shift; exec \"$@\""),
          Map.entry("bundle", "shift; exec \"$@\""),
          Map.entry("busybox", "exec \"$@\""),
          Map.entry("watch", skip("-n", "exec sh -c \"$*\"")),
          Map.entry("chroot", "shift; exec \"$@\""),
          Map.entry("unshare", skip("-S", "exec \"$@\"")),
          Map.entry("systemd-run", skip("-p", "exec \"$@\"")),
          Map.entry("proxychains4", skip("-f", "exec \"$@\"")),
          Map.entry("dbus-run-session", skip("-f", "exec \"$@\"")),
          Map.entry("strace", skip("-e", "exec \"$@\"")));

  private final Path folder;

  RealBash(Path folder) {
    this.folder = folder;
  }

  private static String skip(String valued, String then) {
    return """
        while [ $# -gt 0 ]; do
          case $1 in
            %s) shift 2 ;;
            --) shift; break ;;
            -*) shift ;;
            *) break ;;
          esac
        done
        %s
        """
        .formatted(valued, then);
  }

  private static String container() {
    return """
        [ "$1" = compose ] && shift
        shift
        while [ $# -gt 0 ]; do
          case $1 in
            -v|-e) shift 2 ;;
            -*) shift ;;
            *) break ;;
          esac
        done
        shift
        exec "$@"
        """;
  }

  /** Whether a bash is there, with what the grid cannot do without. */
  static boolean isThere() {
    return program("bash") && program("timeout") && program("env");
  }

  /** Whether a program is there. */
  static boolean program(String name) {
    return Files.isExecutable(Path.of("/usr/bin", name))
        || Files.isExecutable(Path.of("/bin", name));
  }

  /** The indexes of the commands that started the marker. */
  Set<Integer> started(List<GridCase> cases) throws IOException, InterruptedException {
    Path stubs = Files.createDirectories(folder.resolve("stubs"));
    Path commands = Files.createDirectories(folder.resolve("commands"));
    Path marks = Files.createDirectories(folder.resolve("marks"));
    Path home = Files.createDirectories(folder.resolve("home"));
    for (Map.Entry<String, String> stub : STUBS.entrySet()) {
      Path file = stubs.resolve(stub.getKey());
      Files.writeString(file, "#!/bin/sh\n" + stub.getValue());
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    Files.createSymbolicLink(stubs.resolve("sh"), Path.of("/bin/bash"));
    for (int i = 0; i < cases.size(); i++) {
      Files.writeString(commands.resolve(String.valueOf(i)), cases.get(i).command());
    }
    List<Process> running = new ArrayList<>();
    for (int part = 0; part < PROCESSES; part++) {
      running.add(
          new ProcessBuilder(
                  "env",
                  "-i",
                  "PATH=" + stubs + ":/usr/bin:/bin",
                  "HOME=" + home,
                  "LC_ALL=C.UTF-8",
                  "SHELL=/bin/bash",
                  "bash",
                  "-c",
                  """
                  for ((i = $1; i < $2; i += $3)); do
                    mkdir -p "$4/work/$i" && cd "$4/work/$i" || exit 1
                    BELAY_MARK=$4/marks/$i timeout -k 1 5 bash -c "$(<"$4/commands/$i")"
                    cd "$4" && rm -r "$4/work/$i"
                  done
                  sleep 0.5
                  """,
                  "grid",
                  String.valueOf(part),
                  String.valueOf(cases.size()),
                  String.valueOf(PROCESSES),
                  folder.toString())
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start());
    }
    for (Process process : running) {
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("the grid did not end in " + MOST_SECONDS + " s");
      }
      if (process.exitValue() != 0) {
        throw new IllegalStateException("the grid's shell ended with " + process.exitValue());
      }
    }
    Set<Integer> started = new HashSet<>();
    for (int i = 0; i < cases.size(); i++) {
      if (Files.exists(marks.resolve(String.valueOf(i)))) {
        started.add(i);
      }
    }
    return started;
  }
}
