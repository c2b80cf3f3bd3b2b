package dev.belay.guard.effect;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import dev.belay.guard.program.Invocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Programs that pack and unpack. */
final class ArchiveEffects {
  private ArchiveEffects() {}

  static void of(Invocation invocation, EffectList list) {
    switch (invocation.program()) {
      case "tar", "gtar", "bsdtar" -> tar(invocation, list);
      case "zip" -> zip(invocation, list);
      case "unzip" -> unzip(invocation, list);
      case "cpio", "pax" -> {
        Word archive = invocation.value("-F", "-O", "--file");
        if (archive != null) {
          list.file(EffectKind.WRITE, archive, false, invocation.execution());
        }
      }
      default -> sevenZip(invocation, list);
    }
  }

  private static void tar(Invocation invocation, EffectList list) {
    Execution execution = invocation.execution();
    Word archive = invocation.value("-f", "--file");
    Word directory = invocation.value("-C", "--directory");
    if (invocation.hasAny("-c", "--create", "-r", "--append", "-u", "--update")) {
      if (archive != null) {
        list.file(EffectKind.OVERWRITE, archive, false, execution);
      }
      for (Word word : invocation.operands()) {
        Word path = word;
        if (directory != null && directory.isKnown() && !word.text().startsWith("/")) {
          path =
              new Word(
                  directory.text() + "/" + word.text(),
                  word.unknowns(),
                  word.glob(),
                  true,
                  word.span());
        }
        list.file(EffectKind.READ, path, word, true, execution);
        if (invocation.has("--remove-files")) {
          list.file(EffectKind.DELETE, path, word, true, execution);
        }
      }
    } else if (invocation.hasAny("-x", "--extract", "--get")) {
      if (archive != null) {
        list.file(EffectKind.READ, archive, false, execution);
      }
      into(directory, invocation, list);
    } else if (archive != null) {
      list.file(EffectKind.READ, archive, false, execution);
    }
  }

  private static void into(@Nullable Word directory, Invocation invocation, EffectList list) {
    if (directory != null) {
      list.file(EffectKind.WRITE, directory, true, invocation.execution());
    }
  }

  private static void zip(Invocation invocation, EffectList list) {
    List<Word> operands = invocation.operands();
    boolean moves = invocation.hasAny("-m", "--move");
    for (int i = 0; i < operands.size(); i++) {
      if (i == 0) {
        list.file(
            EffectKind.OVERWRITE, archiveName(operands.get(0)), false, invocation.execution());
        continue;
      }
      list.file(EffectKind.READ, operands.get(i), true, invocation.execution());
      if (moves) {
        list.file(EffectKind.DELETE, operands.get(i), true, invocation.execution());
      }
    }
  }

  /** zip adds the ending where there is none. */
  private static Word archiveName(Word word) {
    String text = word.text();
    if (!word.isKnown() || text.lastIndexOf('.') > text.lastIndexOf('/')) {
      return word;
    }
    return Word.literal(text + ".zip", word.span());
  }

  private static void unzip(Invocation invocation, EffectList list) {
    if (!invocation.operands().isEmpty()) {
      list.file(EffectKind.READ, invocation.operands().getFirst(), false, invocation.execution());
    }
    if (!invocation.hasAny("-l", "-t", "-p", "-v", "-Z")) {
      into(laterValue(invocation, "-d"), invocation, list);
    }
  }

  /** unzip takes {@code -d} after its operands, too. */
  private static @Nullable Word laterValue(Invocation invocation, String flag) {
    List<Word> arguments = invocation.execution().arguments();
    for (int i = 0; i + 1 < arguments.size(); i++) {
      if (arguments.get(i).is(flag)) {
        return arguments.get(i + 1);
      }
    }
    return null;
  }

  private static void sevenZip(Invocation invocation, EffectList list) {
    List<Word> operands = invocation.operandsAfter(1);
    if (operands.isEmpty()) {
      return;
    }
    boolean packs = invocation.runs("a") || invocation.runs("u");
    Execution execution = invocation.execution();
    list.file(
        packs ? EffectKind.OVERWRITE : EffectKind.READ, operands.getFirst(), false, execution);
    for (int i = 1; packs && i < operands.size(); i++) {
      list.file(EffectKind.READ, operands.get(i), true, execution);
    }
  }
}
