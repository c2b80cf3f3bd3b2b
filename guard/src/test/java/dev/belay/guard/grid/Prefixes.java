package dev.belay.guard.grid;

import java.util.ArrayList;
import java.util.List;

/** Programs that start the command behind them. */
final class Prefixes {
  private Prefixes() {}

  static List<Carrier> all() {
    List<Carrier> all = new ArrayList<>();
    for (String prefix :
        List.of(
            "sudo",
            "sudo -n",
            "sudo -u root",
            "sudo -uroot -H",
            "sudo --user=root -E",
            "sudo A=b",
            "sudo --",
            "sudo -D . --",
            "doas",
            "doas -u root",
            "pkexec",
            "pkexec --user root",
            "runuser -u root --",
            "env",
            "env -i PATH=\"$PATH\" BELAY_MARK=\"$BELAY_MARK\"",
            "env -u HOME",
            "env --unset=HOME A=b",
            "env -C .",
            "env --chdir=. A=b B=c",
            "env - PATH=\"$PATH\" BELAY_MARK=\"$BELAY_MARK\"",
            "/usr/bin/env",
            "command",
            "command --",
            "builtin command",
            "exec",
            "exec -a other",
            "nohup",
            "nice",
            "nice -n 5",
            "nice -5",
            "nice --adjustment=3",
            "timeout 9",
            "timeout -s KILL 9s",
            "timeout --kill-after=3 9",
            "timeout -k 3 9",
            "stdbuf -o0",
            "stdbuf -oL -e L",
            "stdbuf --output=0",
            "setsid -w",
            "setsid --wait",
            "time",
            "time -p",
            "chrt -o 0",
            "ionice -c 3",
            "taskset 1",
            "setarch x86_64 -R",
            "linux64",
            "busybox",
            "xargs -n1 </dev/null",
            "xargs -a /dev/null",
            "find . -maxdepth 0 -exec",
            "ssh host",
            "ssh -p 22 -o A=b user@host --",
            "docker exec box",
            "docker run --rm -v /a:/b -e A=b image",
            "docker compose exec -T box",
            "podman exec -it box",
            "kubectl exec pod --",
            "kubectl exec -n space -it pod -c box --",
            "npx",
            "uv run",
            "poetry run",
            "bundle exec",
            "watch -n1",
            "flock -n lock-file",
            "chroot /",
            "unshare -r",
            "systemd-run --user --wait -p A=b",
            "proxychains4 -q",
            "dbus-run-session --",
            "strace -f -e trace=none",
            "eval",
            "eval --",
            "!",
            "A=b C=d",
            ">/dev/null",
            "\\sudo",
            "'env'")) {
      String end = prefix.startsWith("find ") ? " \\;" : "";
      String needs = needs(prefix);
      all.add(
          needs.isEmpty()
              ? Carrier.of(prefix, words -> prefix + " " + words + end)
              : Carrier.needing(needs, prefix, words -> prefix + " " + words + end));
    }
    return all;
  }

  private static String needs(String prefix) {
    for (String program :
        List.of("chrt", "ionice", "taskset", "setarch", "linux64", "flock", "setsid", "stdbuf")) {
      if (prefix.startsWith(program)) {
        return program;
      }
    }
    return "";
  }
}
