package dev.belay.guard.effect;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Redirection;
import dev.belay.guard.execution.Word;
import dev.belay.guard.program.FileUseRule;
import dev.belay.guard.program.Invocation;
import dev.belay.guard.program.Option;
import java.util.List;
import java.util.Set;

/** The files that a program touches: by the table, and by code where that is not enough. */
final class FileEffects {
  private final EffectList list;
  private final CopyEffects copies;

  FileEffects(EffectList list) {
    this.list = list;
    this.copies = new CopyEffects(list);
  }

  void of(Invocation invocation) {
    redirections(invocation.execution());
    if (invocation.isHelp()) {
      return;
    }
    List<FileUseRule> rules = invocation.grammar().files();
    for (int i = 0; i < rules.size(); i++) {
      byTable(invocation, rules.get(i));
    }
    byProgram(invocation);
  }

  private void redirections(Execution execution) {
    List<Redirection> redirections = execution.redirections();
    for (int i = 0; i < redirections.size(); i++) {
      Redirection redirection = redirections.get(i);
      switch (redirection.mode()) {
        case READ -> list.file(EffectKind.READ, redirection.file(), false, execution);
        case OVERWRITE -> list.file(EffectKind.OVERWRITE, redirection.file(), false, execution);
        case APPEND -> list.file(EffectKind.WRITE, redirection.file(), false, execution);
        case BOTH -> {
          list.file(EffectKind.READ, redirection.file(), false, execution);
          list.file(EffectKind.WRITE, redirection.file(), false, execution);
        }
      }
    }
  }

  private void byTable(Invocation invocation, FileUseRule rule) {
    EffectKind kind = kind(rule.deed());
    if (rule.which() == FileUseRule.Which.OPTION) {
      List<Option> options = invocation.options();
      for (int i = 0; i < options.size(); i++) {
        Word value = options.get(i).value();
        if (value != null && rule.options().contains(options.get(i).name())) {
          list.file(kind, value, isRecursive(invocation, rule), invocation.execution());
        }
      }
      return;
    }
    List<Word> operands = invocation.operands();
    int size = operands.size();
    int from = rule.which() == FileUseRule.Which.REST ? 1 : 0;
    int to = size;
    switch (rule.which()) {
      case FIRST -> to = Math.min(1, size);
      case LAST -> from = Math.max(0, size - 1);
      case INIT -> to = Math.max(0, size - 1);
      case ALL, REST, OPTION -> {}
    }
    boolean recursive = from < to && isRecursive(invocation, rule);
    for (int i = from; i < to; i++) {
      list.file(kind, operands.get(i), recursive, invocation.execution());
    }
  }

  private static boolean isRecursive(Invocation invocation, FileUseRule rule) {
    Set<String> flags = rule.recursive();
    if (flags.isEmpty()) {
      return false;
    }
    for (String flag : flags) {
      if (flag.equals("always") || invocation.has(flag)) {
        return true;
      }
    }
    return false;
  }

  private static EffectKind kind(FileUseRule.Deed deed) {
    return switch (deed) {
      case READ -> EffectKind.READ;
      case WRITE -> EffectKind.WRITE;
      case OVERWRITE -> EffectKind.OVERWRITE;
      case DELETE -> EffectKind.DELETE;
      case ATTRIBUTES -> EffectKind.ATTRIBUTES;
    };
  }

  private void byProgram(Invocation invocation) {
    switch (invocation.program()) {
      case "cp",
          "gcp",
          "install",
          "ginstall",
          "rsync",
          "scp",
          "copy-item",
          "copy",
          "xcopy",
          "robocopy",
          "mv",
          "gmv",
          "move-item",
          "move",
          "ln",
          "gln" ->
          copies.of(invocation);
      case "tar", "gtar", "bsdtar", "zip", "unzip", "7z", "7za", "7zr", "7zz", "cpio", "pax" ->
          ArchiveEffects.of(invocation, list);
      case "grep",
          "egrep",
          "fgrep",
          "ggrep",
          "zgrep",
          "rg",
          "ripgrep",
          "ag",
          "ack",
          "jq",
          "gojq",
          "jaq",
          "yq",
          "awk",
          "gawk",
          "mawk",
          "nawk",
          "sed",
          "gsed",
          "sd",
          "perl",
          "ruby" ->
          filtered(invocation);
      case "tee" ->
          each(
              invocation,
              invocation.hasAny("-a", "--append") ? EffectKind.WRITE : EffectKind.OVERWRITE);
      case "chmod", "chown", "chgrp" -> attributes(invocation);
      case "touch" -> each(invocation, EffectKind.ATTRIBUTES);
      case "dd" -> dd(invocation);
      case "find", "gfind", "fd", "fdfind" -> {
        list.started(invocation);
        FoundFiles.deleted(invocation, list);
      }
      case "git" -> git(invocation);
      case "source", "." -> first(invocation, EffectKind.READ);
      case "sqlite3", "sqlite" -> first(invocation, EffectKind.READ);
      case "curl" -> curl(invocation);
      case "openssl", "gpg", "gpg2", "age", "sops" -> crypted(invocation);
      case "prettier", "eslint", "black", "gofmt" -> {
        if (invocation.hasAny("--write", "--fix", "-w")) {
          each(invocation, EffectKind.WRITE);
        }
      }
      case "mail", "mailx", "mutt", "s-nail" -> attached(invocation);
      default -> {}
    }
  }

  private void each(Invocation invocation, EffectKind kind) {
    for (Word word : invocation.operands()) {
      list.file(kind, word, false, invocation.execution());
    }
  }

  private void first(Invocation invocation, EffectKind kind) {
    if (!invocation.operands().isEmpty()) {
      list.file(kind, invocation.operands().getFirst(), false, invocation.execution());
    }
  }

  /** The first operand is a pattern or a program, unless an option holds that. */
  private void filtered(Invocation invocation) {
    String program = invocation.program();
    boolean given =
        invocation.hasAny("-e", "-f", "--regexp", "--file", "--expression", "--from-file")
            || invocation.hasAny("--files", "-E", "--exec");
    boolean perl = program.equals("perl") || program.equals("ruby");
    if (perl && !given) {
      return;
    }
    boolean inPlace =
        switch (program) {
          case "sed", "gsed", "yq" -> invocation.hasAny("-i", "--in-place", "--inplace");
          case "sd" -> !invocation.hasAny("-p", "--preview");
          case "perl", "ruby" -> invocation.has("-i");
          default -> false;
        };
    boolean recursive =
        switch (program) {
          case "grep", "egrep", "fgrep", "ggrep", "zgrep" ->
              invocation.hasAny("-r", "-R", "--recursive", "--dereference-recursive");
          case "rg", "ripgrep", "ag", "ack" -> true;
          default -> false;
        };
    int skipped = given ? 0 : program.equals("sd") ? 2 : 1;
    List<Word> operands = invocation.operands();
    for (int i = skipped; i < operands.size(); i++) {
      Word word = operands.get(i);
      boolean assignment = program.endsWith("awk") && word.text().indexOf('=') > 0;
      if (!assignment) {
        list.file(EffectKind.READ, word, recursive, invocation.execution());
        if (inPlace) {
          list.file(EffectKind.WRITE, word, false, invocation.execution());
        }
      }
    }
    if (!program.endsWith("awk") && !perl) {
      for (Word file : invocation.values("-f")) {
        list.file(EffectKind.READ, file, false, invocation.execution());
      }
    }
  }

  private void attributes(Invocation invocation) {
    int from = invocation.has("--reference") ? 0 : 1;
    if (invocation.program().equals("chmod") && invocation.hasAny("-r", "-w", "-x", "-s", "-t")) {
      // chmod -x file: the mode itself begins with a dash.
      from = 0;
    }
    boolean recursive = invocation.hasAny("-R", "--recursive");
    List<Word> operands = invocation.operands();
    for (int i = from; i < operands.size(); i++) {
      list.file(EffectKind.ATTRIBUTES, operands.get(i), recursive, invocation.execution());
    }
  }

  private void dd(Invocation invocation) {
    for (Word word : invocation.words()) {
      if (word.text().startsWith("if=")) {
        list.file(EffectKind.READ, word.from(3), word, false, invocation.execution());
      } else if (word.text().startsWith("of=")) {
        list.file(EffectKind.OVERWRITE, word.from(3), word, false, invocation.execution());
      }
    }
  }

  private void git(Invocation invocation) {
    Execution execution = invocation.execution();
    List<Word> operands = invocation.operands();
    switch (invocation.subcommand()) {
      case "add", "stage" -> each(invocation, EffectKind.READ);
      case "rm", "mv" -> {
        if (!invocation.has("--cached")) {
          int to = invocation.subcommand().equals("mv") ? operands.size() - 1 : operands.size();
          for (int i = 0; i < to; i++) {
            list.file(EffectKind.DELETE, operands.get(i), invocation.has("-r"), execution);
          }
        }
      }
      // A branch among them is a path that is not there.
      case "checkout" -> each(invocation, EffectKind.OVERWRITE);
      case "restore" -> {
        if (!invocation.hasAny("-S", "--staged") || invocation.hasAny("-W", "--worktree")) {
          each(invocation, EffectKind.OVERWRITE);
        }
      }
      case "show", "cat-file" -> {
        for (Word word : operands) {
          int colon = word.text().indexOf(':');
          if (colon >= 0 && colon + 1 < word.text().length()) {
            list.file(EffectKind.READ, word.from(colon + 1), word, false, execution);
          }
        }
      }
      case "apply" -> each(invocation, EffectKind.READ);
      case "config" -> {
        for (Word file : invocation.values("--file")) {
          list.file(EffectKind.WRITE, file, false, execution);
        }
      }
      default -> {}
    }
  }

  /** What {@code -d @file} and {@code -F name=@file} read. */
  private void curl(Invocation invocation) {
    Execution execution = invocation.execution();
    for (Option option : invocation.options()) {
      Word value = option.value();
      if (value == null) {
        continue;
      }
      switch (option.name()) {
        case "-d", "--data", "--data-binary", "--data-ascii", "--json", "-H", "--header", "-b" -> {
          if (value.text().startsWith("@")) {
            list.file(EffectKind.READ, value.from(1), value, false, execution);
          }
        }
        case "--data-urlencode", "-F", "--form", "--url-query", "--variable" ->
            form(value, execution);
        case "--key", "-E", "--cert", "--cacert", "--capath" -> {}
        default -> {}
      }
    }
    for (Word word : invocation.words()) {
      if (word.text().startsWith("file://")) {
        list.file(EffectKind.READ, word.from(7), word, false, execution);
      }
    }
  }

  private void form(Word value, Execution execution) {
    String text = value.text();
    int at = text.indexOf('@');
    int lessThan = text.indexOf("=<");
    int start = -1;
    if (at >= 0 && (at == 0 || text.indexOf('=') < 0 || text.charAt(at - 1) == '=')) {
      start = at + 1;
    } else if (lessThan > 0) {
      start = lessThan + 2;
    }
    if (start < 0) {
      return;
    }
    int end = text.indexOf(';', start);
    Word file = end < 0 ? value.from(start) : value.part(start, end);
    list.file(EffectKind.READ, file, value, false, execution);
  }

  private void crypted(Invocation invocation) {
    if (invocation.program().equals("openssl")) {
      return;
    }
    each(invocation, EffectKind.READ);
  }

  private void attached(Invocation invocation) {
    for (String option : List.of("-a", "-A")) {
      for (Word file : invocation.values(option)) {
        list.file(EffectKind.READ, file, false, invocation.execution());
      }
    }
  }
}
