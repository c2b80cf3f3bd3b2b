package dev.belay.guard.effect;

import dev.belay.guard.path.Places;
import dev.belay.guard.shell.FindCommand;
import dev.belay.guard.shell.Redirection;
import dev.belay.guard.shell.SimpleCommand;
import dev.belay.guard.shell.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The files that a simple command touches, by its program. Programs that are not named here touch
 * what they redirect.
 */
public final class CommandFiles {
  private final SimpleCommand command;
  private final Places places;
  private final List<FileUse> uses = new ArrayList<>();

  private CommandFiles(SimpleCommand command, Places places) {
    this.command = command;
    this.places = places;
  }

  public static List<FileUse> of(SimpleCommand command, Places places) {
    CommandFiles files = new CommandFiles(command, places);
    files.redirections();
    files.program();
    return List.copyOf(files.uses);
  }

  private void redirections() {
    for (Redirection redirection : command.redirections()) {
      if (redirection.writes()) {
        add(FileEffect.WRITE, redirection.target(), false);
      }
      if (redirection.reads()) {
        add(FileEffect.READ, redirection.target(), false);
      }
    }
  }

  private void program() {
    switch (command.name()) {
      case "cat",
          "tac",
          "nl",
          "less",
          "more",
          "most",
          "bat",
          "batcat",
          "sort",
          "uniq",
          "od",
          "xxd",
          "hexdump",
          "strings",
          "base64",
          "base32",
          "paste",
          "join",
          "column",
          "fold",
          "rev",
          "pr",
          "iconv",
          "diff",
          "cmp",
          "comm",
          "view",
          "zcat",
          "source",
          ".",
          "tar",
          "zip",
          "7z",
          "gzip",
          "xz",
          "bzip2",
          "scp",
          "get-content",
          "gc",
          "type",
          "pbcopy",
          "xclip",
          "gpg",
          "age",
          "mail",
          "sftp" ->
          all(FileEffect.READ, Operands.of(command, "-n -o -f -w -s -k -t -C"), 0);
      case "head", "tail", "cut" -> all(FileEffect.READ, Operands.of(command, "-n -c -d -f"), 0);
      case "grep",
          "egrep",
          "fgrep",
          "rg",
          "ag",
          "ack",
          "zgrep",
          "jq",
          "yq",
          "awk",
          "gawk",
          "mawk" ->
          pattern();
      case "sed", "gsed" -> {
        Operands operands = Operands.of(command, "-e -f --expression --file");
        boolean script = operands.has('e', "--expression") || operands.has('f', "--file");
        all(
            operands.has('i', "--in-place") ? FileEffect.WRITE : FileEffect.READ,
            operands,
            script ? 0 : 1);
      }
      case "perl" -> {
        Operands operands = Operands.of(command, "-e -E -ne -pe -i -pi -0");
        boolean inPlace = operands.options().stream().anyMatch(o -> isInPlace(o.value()));
        all(inPlace ? FileEffect.WRITE : FileEffect.READ, operands, 0);
      }
      case "cp", "install", "rsync", "copy-item", "copy", "xcopy", "robocopy" ->
          copy(FileEffect.READ);
      case "mv", "move-item", "move", "ren", "rename-item" -> copy(FileEffect.DELETE);
      case "ln" -> copy(FileEffect.READ);
      case "rm",
          "unlink",
          "shred",
          "srm",
          "rmdir",
          "rd",
          "del",
          "erase",
          "remove-item",
          "ri",
          "rimraf",
          "trash" ->
          remove();
      case "find" -> find();
      case "tee",
          "truncate",
          "ed",
          "ex",
          "sponge",
          "set-content",
          "add-content",
          "out-file",
          "new-item",
          "mkdir",
          "sc",
          "ac",
          "patch" ->
          all(FileEffect.WRITE, Operands.of(command, "-s -r -m -value -itemtype -encoding"), 0);
      case "chmod", "chown", "chgrp", "chattr", "setfacl" -> attributes();
      case "touch" -> all(FileEffect.ATTRIBUTES, Operands.of(command, "-d -t -r"), 0);
      case "dd" -> {
        for (Word word : command.arguments()) {
          if (word.value().startsWith("if=")) {
            add(FileEffect.READ, word.from(3), false);
          } else if (word.value().startsWith("of=")) {
            add(FileEffect.WRITE, word.from(3), false);
          }
        }
      }
      case "curl" -> curl();
      case "wget" -> {
        Operands.values(command, "--post-file", "--body-file")
            .forEach(w -> add(FileEffect.READ, w, false));
        Operands.values(command, "-O", "--output-document")
            .forEach(w -> add(FileEffect.WRITE, w, false));
      }
      case "openssl" -> {
        Operands.values(command, "-in", "-inkey").forEach(w -> add(FileEffect.READ, w, false));
        Operands.values(command, "-out").forEach(w -> add(FileEffect.WRITE, w, false));
      }
      case "git" -> git();
      default -> {}
    }
  }

  private void add(FileEffect effect, Word word, boolean recursive) {
    uses.add(
        new FileUse(
            effect, places.resolve(word.value(), command.directory()), recursive, word, command));
  }

  private void all(FileEffect effect, Operands operands, int from) {
    for (Word word : operands.from(from)) {
      add(effect, word, operands.has('r', "--recursive") || operands.has('R'));
    }
  }

  private void pattern() {
    Operands operands =
        Operands.of(command, "-e -f -A -B -C -m -g -t -T --include --exclude --glob -v --arg -F");
    boolean given =
        operands.options().stream()
            .anyMatch(
                o ->
                    o.value().equals("-e")
                        || o.value().equals("-f")
                        || o.value().startsWith("--regexp"));
    all(FileEffect.READ, operands, given ? 0 : 1);
    if (command.name().endsWith("grep") || command.name().equals("jq")) {
      Operands.values(command, "-f").forEach(w -> add(FileEffect.READ, w, false));
    }
  }

  private void copy(FileEffect sources) {
    Operands operands = Operands.of(command, "-t -m -o -g -S -e --target-directory");
    List<Word> targets = Operands.values(command, "-t", "--target-directory", "-destination");
    List<Word> from = operands.operands();
    if (targets.isEmpty() && from.size() > 1) {
      targets = List.of(from.getLast());
      from = from.subList(0, from.size() - 1);
    }
    boolean recursive =
        operands.has('r', "--recursive", "--archive") || operands.has('a') || operands.has('R');
    for (Word word : from) {
      add(sources, word, recursive);
    }
    for (Word target : targets) {
      add(FileEffect.WRITE, target, false);
      for (Word word : from) {
        String name = word.value().substring(word.value().lastIndexOf('/') + 1);
        if (!name.isEmpty() && (target.value().endsWith("/") || target.value().equals("."))) {
          String path = target.value() + (target.value().endsWith("/") ? "" : "/") + name;
          add(FileEffect.WRITE, Word.literal(path, target.start(), target.end()), false);
        }
      }
    }
  }

  private void remove() {
    Operands operands = Operands.of(command, "-filter -include -exclude -n -s -erroraction -ea");
    boolean recursive =
        switch (command.name()) {
          case "rimraf", "trash" -> true;
          case "rd", "rmdir", "del", "erase", "remove-item", "ri", "rm" -> isRecursive(operands);
          default -> false;
        };
    for (Word word : operands.operands()) {
      boolean windowsSwitch =
          word.value().length() == 2 && word.value().charAt(0) == '/' && isWindows();
      if (!windowsSwitch) {
        add(FileEffect.DELETE, word, recursive);
      }
    }
  }

  private boolean isWindows() {
    return switch (command.name()) {
      case "rd", "rmdir", "del", "erase" -> true;
      default -> false;
    };
  }

  private boolean isRecursive(Operands operands) {
    for (Word word : command.arguments()) {
      String value = word.value().toLowerCase(Locale.ROOT);
      if ((value.equals("/s") && isWindows())
          || (value.length() > 3 && "-recurse".startsWith(value))) {
        return true;
      }
    }
    return command.name().equals("rm")
        && operands.options().stream()
            .anyMatch(
                o ->
                    o.value().equals("--recursive")
                        || (!o.value().startsWith("--")
                            && (o.value().indexOf('r') > 0 || o.value().indexOf('R') > 0)));
  }

  private void find() {
    FindCommand find = FindCommand.of(command);
    if (find.deletes()) {
      for (Word word : find.found()) {
        add(FileEffect.DELETE, word, true);
      }
    }
  }

  private void attributes() {
    Operands operands = Operands.of(command, "");
    boolean reference = operands.has('\0', "--reference") || command.name().equals("setfacl");
    boolean recursive = operands.has('R', "--recursive");
    int from = reference ? 0 : 1;
    for (Word option : operands.options()) {
      // chmod -x file: the mode itself begins with a dash.
      if (command.name().equals("chmod") && "rwxst".indexOf(option.value().charAt(1)) >= 0) {
        from = 0;
      }
    }
    for (Word word : operands.from(from)) {
      add(FileEffect.ATTRIBUTES, word, recursive);
    }
  }

  /** Whether perl's option holds {@code i} before any letter that takes the rest of the word. */
  private static boolean isInPlace(String option) {
    int i = 1;
    while (i < option.length() && "pn0lw".indexOf(option.charAt(i)) >= 0) {
      i++;
    }
    return i < option.length() && option.charAt(i) == 'i';
  }

  private void curl() {
    Operands.values(command, "-o", "--output").forEach(w -> add(FileEffect.WRITE, w, false));
    Operands.values(command, "-T", "--upload-file", "-K", "--config")
        .forEach(w -> add(FileEffect.READ, w, false));
    for (Word word :
        Operands.values(
            command,
            "-d",
            "--data",
            "--data-binary",
            "--data-raw",
            "--data-urlencode",
            "--data-ascii",
            "-F",
            "--form")) {
      int at = word.value().indexOf('@');
      int lessThan = word.value().indexOf("=<");
      if (at == 0 || (at > 0 && word.value().charAt(at - 1) == '=')) {
        int end =
            word.value().indexOf(';', at) < 0
                ? word.value().indexOf(',', at)
                : word.value().indexOf(';', at);
        add(FileEffect.READ, end < 0 ? word.from(at + 1) : cut(word, at + 1, end), false);
      } else if (lessThan > 0) {
        add(FileEffect.READ, word.from(lessThan + 2), false);
      }
    }
    for (Word word : command.arguments()) {
      if (word.value().startsWith("file://")) {
        add(FileEffect.READ, word.from(7), false);
      }
    }
  }

  private static Word cut(Word word, int from, int to) {
    return Word.literal(word.value().substring(from, to), word.start(), word.end());
  }

  private void git() {
    GitCommand git = GitCommand.of(command);
    Operands operands = Operands.of(git.arguments(), "");
    switch (git.subcommand()) {
      case "add", "stage" -> all(FileEffect.READ, operands, 0);
      case "rm", "mv" -> {
        for (Word word : operands.operands()) {
          add(FileEffect.DELETE, word, operands.has('r'));
        }
      }
      // A branch among them is a path that is not there.
      case "checkout" -> all(FileEffect.WRITE, operands, 0);
      case "restore" -> {
        if (!git.restoresIndexOnly()) {
          all(FileEffect.WRITE, operands, 0);
        }
      }
      default -> {}
    }
  }
}
