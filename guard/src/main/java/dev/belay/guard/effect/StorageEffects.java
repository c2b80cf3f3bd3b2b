package dev.belay.guard.effect;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import dev.belay.guard.program.Invocation;
import java.util.List;

/** Files that go to a provider's storage, and come from there. */
final class StorageEffects {
  private StorageEffects() {}

  static void of(Invocation invocation, EffectList list) {
    switch (invocation.program()) {
      case "aws" -> {
        if (invocation.runs("s3", "cp")
            || invocation.runs("s3", "mv")
            || invocation.runs("s3", "sync")) {
          copy(invocation, 2, list);
        } else if (invocation.runs("s3api", "put-object")) {
          Word body = invocation.value("--body");
          if (body != null) {
            list.file(EffectKind.READ, body, false, invocation.execution());
          }
          list.host(
              EffectKind.SEND, "s3.amazonaws.com", invocation.words(), invocation.execution());
        }
      }
      case "gsutil" -> {
        if (invocation.runs("cp") || invocation.runs("mv") || invocation.runs("rsync")) {
          copy(invocation, 1, list);
        }
      }
      case "gcloud" -> {
        if (invocation.runs("storage", "cp")
            || invocation.runs("storage", "mv")
            || invocation.runs("storage", "rsync")) {
          copy(invocation, 2, list);
        } else if (invocation.runs("compute", "scp")) {
          copy(invocation, 2, list);
        }
      }
      case "az" -> {
        if (invocation.runs("storage", "blob", "upload")
            || invocation.runs("storage", "blob", "upload-batch")) {
          Word file = invocation.value("-f", "--file", "-s", "--source");
          if (file != null) {
            list.file(EffectKind.READ, file, false, invocation.execution());
          }
          list.host(
              EffectKind.SEND,
              "blob.core.windows.net",
              file == null ? List.of() : List.of(file),
              invocation.execution());
        }
      }
      case "s3cmd" -> {
        if (invocation.runs("put") || invocation.runs("sync") || invocation.runs("get")) {
          copy(invocation, 1, list);
        }
      }
      default -> {
        switch (invocation.subcommand()) {
          case "copy", "copyto", "move", "moveto", "sync", "cp", "mv", "mirror" ->
              copy(invocation, 1, list);
          case "rcat" ->
              list.host(EffectKind.SEND, null, invocation.operandsAfter(1), invocation.execution());
          default -> {}
        }
      }
    }
  }

  private static void copy(Invocation invocation, int command, EffectList list) {
    List<Word> operands = invocation.operandsAfter(command);
    if (operands.size() < 2) {
      return;
    }
    Execution execution = invocation.execution();
    Word target = operands.getLast();
    boolean sends = isRemote(target);
    for (Word source : operands.subList(0, operands.size() - 1)) {
      if (isRemote(source)) {
        list.host(EffectKind.FETCH, Address.host(source), List.of(source), execution);
      } else {
        list.file(EffectKind.READ, source, true, execution);
      }
    }
    if (sends) {
      list.host(EffectKind.SEND, Address.host(target), List.of(target), execution);
    } else {
      list.file(EffectKind.OVERWRITE, target, false, execution);
    }
  }

  /** {@code s3://bucket}, {@code remote:path}. */
  private static boolean isRemote(Word word) {
    String text = word.text();
    int colon = text.indexOf(':');
    return colon > 1 && text.lastIndexOf('/', colon) < 0;
  }
}
