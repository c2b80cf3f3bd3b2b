package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Wildcards where a program's name stands: {@code /bin/r?} is {@code /bin/rm}. */
final class Programs {
  private static final String[] FOLDERS = {"/bin/", "/usr/bin/", "/sbin/", "/usr/sbin/"};

  /** Those that do harm first: the shell takes the first of the names that exist. */
  private static final String[] NAMES = {
    "rm",
    "dd",
    "sh",
    "bash",
    "mkfs",
    "mkfs.ext4",
    "shred",
    "wipefs",
    "cat",
    "nc",
    "curl",
    "wget",
    "chmod",
    "chown",
    "mv",
    "cp",
    "ln",
    "tee",
    "kill",
    "killall",
    "pkill",
    "shutdown",
    "reboot",
    "halt",
    "poweroff",
    "python",
    "python3",
    "perl",
    "ruby",
    "node",
    "php",
    "dash",
    "zsh",
    "ksh",
    "env",
    "sudo",
    "su",
    "git",
    "find",
    "xargs",
    "base64",
    "openssl",
    "ssh",
    "scp",
    "rsync",
    "tar",
    "truncate",
    "unlink",
    "rmdir",
    "crontab",
    "systemctl",
    "docker",
    "printenv",
    "awk",
    "sed",
    "grep",
    "head",
    "tail",
    "less",
    "more",
    "xxd",
    "od",
    "strings",
    "echo",
    "ls",
    "passwd"
  };

  private Programs() {}

  static @Nullable Word resolved(Word word) {
    if (!word.isKnown() || !word.text().startsWith("/")) {
      return null;
    }
    for (String folder : FOLDERS) {
      for (String name : NAMES) {
        String path = folder + name;
        if (Pattern.matches(word.text(), path)) {
          return new Word(path, List.of(), false, true, word.span());
        }
      }
    }
    return null;
  }
}
