package dev.belay.guard.effect;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.program.Invocation;
import dev.belay.guard.program.Option;
import java.util.ArrayList;
import java.util.List;

/** Programs that copy, move and link. */
final class CopyEffects {
  private final EffectList list;

  CopyEffects(EffectList list) {
    this.list = list;
  }

  void of(Invocation invocation) {
    if (isTrial(invocation)) {
      return;
    }
    if (invocation.has("--attributes-only")) {
      for (Word word : invocation.operandsAfter(1)) {
        list.file(EffectKind.ATTRIBUTES, word, false, invocation.execution());
      }
      return;
    }
    List<Word> sources = new ArrayList<>(invocation.operands());
    for (String option : List.of("-Path", "-LiteralPath")) {
      sources.addAll(0, invocation.values(option));
    }
    Word target = invocation.value("-t", "--target-directory", "-Destination");
    boolean directory = target != null && !invocation.has("-Destination");
    if (target == null && sources.size() > 1) {
      target = sources.removeLast();
    }
    Execution execution = invocation.execution();
    if (invocation.program().contains("install") && invocation.hasAny("-d", "--directory")) {
      for (Word word : invocation.operands()) {
        list.file(EffectKind.WRITE, word, false, execution);
      }
      return;
    }
    EffectKind source = source(invocation.program());
    boolean recursive = source == EffectKind.DELETE || isRecursive(invocation);
    for (Word word : sources) {
      if (!isRemote(invocation.program(), word)) {
        list.file(source, word, recursive, execution);
        if (invocation.has("--remove-source-files")) {
          list.file(EffectKind.DELETE, word, false, execution);
        }
      }
    }
    if (target != null && !isRemote(invocation.program(), target)) {
      target(invocation, sources, target, directory || sources.size() > 1);
    }
  }

  private void target(Invocation invocation, List<Word> sources, Word target, boolean directory) {
    Execution execution = invocation.execution();
    boolean deletes = isMirror(invocation);
    list.file(EffectKind.OVERWRITE, target, false, execution);
    if (deletes) {
      list.file(EffectKind.DELETE, target, true, execution);
    }
    if (!directory && !mayBeDirectory(target.text())) {
      return;
    }
    for (Word word : sources) {
      String text = word.text();
      int end = text.endsWith("/") ? text.length() - 1 : text.length();
      int start = end == 0 ? 0 : text.lastIndexOf('/', end - 1) + 1;
      Word name = word.part(start, end);
      if (!name.text().isEmpty() && !name.text().equals(".") && !name.text().equals("..")) {
        list.file(EffectKind.OVERWRITE, joined(target, name), target, false, execution);
      }
    }
  }

  /** Names without an ending are usually directories; whether it is one, only the disk knows. */
  private static boolean mayBeDirectory(String target) {
    return target.endsWith("/")
        || target.endsWith(".")
        || target.lastIndexOf('.') <= target.lastIndexOf('/') + 1;
  }

  private static Word joined(Word directory, Word name) {
    String slash = directory.text().endsWith("/") ? "" : "/";
    List<Unknown> unknowns = new ArrayList<>(directory.unknowns());
    unknowns.addAll(name.unknowns());
    return new Word(
        directory.text() + slash + name.text(),
        unknowns,
        directory.glob() || name.glob(),
        true,
        directory.span());
  }

  private static EffectKind source(String program) {
    return switch (program) {
      case "mv", "gmv", "move-item", "move" -> EffectKind.DELETE;
      case "ln", "gln" -> EffectKind.LINK;
      default -> EffectKind.READ;
    };
  }

  private static boolean isRecursive(Invocation invocation) {
    return invocation.hasAny("-r", "-R", "-a", "--recursive", "--archive", "-Recurse")
        || invocation.hasAny("/s", "/e", "/mir");
  }

  /** rsync that only says what it would do. */
  private static boolean isTrial(Invocation invocation) {
    return invocation.program().equals("rsync")
        && invocation.hasAny("-n", "--dry-run", "--list-only");
  }

  private static boolean isMirror(Invocation invocation) {
    if (invocation.program().equals("robocopy")) {
      return invocation.hasAny("/mir", "/purge");
    }
    if (!invocation.program().equals("rsync")) {
      return false;
    }
    for (Option option : invocation.options()) {
      if (option.name().startsWith("--delete") || option.name().equals("--del")) {
        return true;
      }
    }
    return false;
  }

  /** {@code host:path}, {@code user@host:path}, {@code rsync://host/path}. */
  static boolean isRemote(String program, Word word) {
    if (!program.equals("scp") && !program.equals("rsync")) {
      return false;
    }
    String text = word.text();
    int colon = text.indexOf(':');
    int slash = text.indexOf('/');
    boolean drive = colon == 1 && Character.isLetter(text.charAt(0));
    return colon > 0 && (slash < 0 || colon < slash) && !drive;
  }
}
