package dev.belay.guard.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.guard.execution.Word;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathKindTest {
  private static final Places PLACES =
      new Places("/home/dev/app", "/home/dev", List.of("/home/dev/app"), List.of("/tmp"));

  @ParameterizedTest
  @CsvSource({
    "root, /",
    "root, /*",
    "root, ../../../../..",
    "root, /.",
    "root, C:\\",
    "root, /$",
    "home-top, ~",
    "home-top, ~/*",
    "home-top, /home",
    "home-top, ..",
    "home-top, ~/$",
    "home-top, /home/d*",
    "home-top, /Users/other",
    "home, ~/x",
    "home, src/a",
    "system, /etc/hosts",
    "system, /usr",
    "system, /e*",
    "system, C:\\Windows\\System32",
    "outside-project, ../other",
    "outside-project, /tmp/x",
    "outside-project, ~/x",
    "inside-project, src/a",
    "inside-project, /home/dev/app/x",
    "inside-project, build/$",
    "project-root, .",
    "project-root, *",
    "project-root, /home/dev/app/",
    "project-root, ./$",
    "temp, /tmp/x",
    "temp, /tmp/*",
    "secret, .env",
    "secret, .env.production",
    "secret, ~/.ssh/id_rsa",
    "secret, ~/.ssh",
    "secret, ~/.ss*/id_*",
    "secret, ~/.ssh/*",
    "secret, ~/.aws/credentials",
    "secret, /home/$/.ssh/id_ed25519",
    "secret, $/.aws/credentials",
    "secret, ~/.ssh/$",
    "secret, /etc/shadow",
    "secret, /proc/self/environ",
    "secret, deploy.pem",
    "secret, ~/.kube/config",
    "secret, ~/.config/gcloud",
    "secret, .e*v",
    "project-key, certs/server.key",
    "project-key, deploy.pem",
    "agent-config, .claude/settings.json",
    "agent-config, .claude/hooks/a.sh",
    "agent-config, ~/.codex/hooks.json",
    "agent-config, .CLAUDE/Settings.json",
    "agent-config, .claude/*",
    "agent-config, .clau*",
    "belay, ~/.config/belay/policy.yml",
    "belay, /opt/x/belay-hook",
    "git-internals, .git/hooks/pre-commit",
    "git-internals, .git",
    "shell-startup, ~/.bashrc",
    "shell-startup, /etc/profile.d/x.sh",
    "shell-startup, ~/.config/fish/config.fish",
    "persistence, /etc/cron.d/x",
    "persistence, ~/.config/systemd/user/x.service",
    "persistence, ~/Library/LaunchAgents/x.plist",
    "device, /dev/sda",
    "device, /dev/nvme0n1p1",
    "privilege-config, /etc/sudoers.d/x",
    "privilege-config, /etc/passwd",
    "ssh-config, ~/.ssh/authorized_keys",
    "ssh-config, /etc/ssh/sshd_config",
    "log, /var/log/syslog",
    "log, ~/.bash_history",
    "unknown, $",
    "unknown, $/x",
    "unknown, /$",
    "glob, src/*.c"
  })
  void thisPathIsOfThisKind(String kind, String path) {
    assertThat(holds(kind, path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "root, /etc",
    "project-key, ~/server.key",
    "project-key, id_rsa.key",
    "project-key, .env",
    "secret, ~/.gnupg/gpg.conf",
    "root, .",
    "root, $",
    "home-top, ~/x",
    "home-top, .",
    "home-top, $",
    "system, src/etc",
    "system, /tmp/x",
    "system, ~/x",
    "outside-project, src",
    "outside-project, $",
    "project-root, src",
    "project-root, src/*",
    "project-root, ./dist-$",
    "project-root, build/$",
    "temp, src/tmp",
    "temp, /tmp",
    "secret, .env.example",
    "secret, .env.sample",
    "secret, ~/.ssh/id_rsa.pub",
    "secret, ~/.ssh/config",
    "secret, ~/.ssh/known_hosts",
    "secret, src/environment.ts",
    "secret, .npmrc",
    "secret, *",
    "secret, src/*.ts",
    "secret, cert.pem",
    "secret, /etc/passwd",
    "secret, $",
    "secret, src/keys.ts",
    "agent-config, .claude/agents.md",
    "agent-config, src/settings.json",
    "agent-config, *",
    "belay, src/belay.c",
    "git-internals, .gitignore",
    "git-internals, .github/x",
    "git-internals, .git/index.lock",
    "shell-startup, docs/.bashrc",
    "persistence, src/cron",
    "device, /dev/null",
    "device, /dev/stdout",
    "device, /dev/tcp/x/1",
    "privilege-config, /etc/hosts",
    "ssh-config, ~/.ssh/known_hosts",
    "log, app.log",
    "unknown, build/$",
    "unknown, /tmp/$",
    "unknown, src",
    "glob, src"
  })
  void thisPathIsNotOfThisKind(String kind, String path) {
    assertThat(holds(kind, path)).isFalse();
  }

  @Test
  void everyKindHasTheNameThatPacksUse() {
    for (PathKind kind : PathKind.values()) {
      assertThat(PathKind.named(kind.wireName())).isEqualTo(kind);
    }
    assertThat(PathKind.named("nothing")).isNull();
  }

  private static boolean holds(String kind, String path) {
    ResolvedPath resolved = PLACES.resolve(path.replace('$', Word.GAP));
    return PathKind.named(kind).holds(resolved, Glob.isGlob(path), true);
  }

  @Test
  void aHomeThatStandsInATemporaryDirectoryIsNotTemporary() {
    Places places = new Places("/tmp/h/app", "/tmp/h", List.of("/tmp/h/app"), List.of("/tmp"));

    assertThat(PathKind.TEMP.holds(places.resolve("~/.ssh/authorized_keys"), false, false))
        .isFalse();
    assertThat(PathKind.TEMP.holds(places.resolve("/tmp/x"), false, false)).isTrue();
  }
}
