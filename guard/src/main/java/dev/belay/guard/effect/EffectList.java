package dev.belay.guard.effect;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.path.Places;
import dev.belay.guard.path.ResolvedPath;
import dev.belay.guard.program.Invocation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the effects of one call. */
final class EffectList {
  /** More than any honest command has; a hostile one is stopped elsewhere for its size. */
  private static final int MOST = 4096;

  private final Places places;
  private final List<Effect> effects = new ArrayList<>();
  private @Nullable Invocation find;

  EffectList(Places places) {
    this.places = places;
  }

  Places places() {
    return places;
  }

  /** Remembers a find, for what it starts stands after it. */
  void started(Invocation invocation) {
    find = invocation;
  }

  private @Nullable Invocation find(Execution execution) {
    return find != null && execution.through(find.program()) ? find : null;
  }

  /** All so far; grows. */
  List<Effect> all() {
    return effects;
  }

  int size() {
    return effects.size();
  }

  void add(Effect effect) {
    if (effects.size() < MOST) {
      effects.add(effect);
    }
  }

  void file(EffectKind kind, Word word, boolean recursive, Execution execution) {
    file(kind, word, word, recursive, execution);
  }

  /**
   * @param shown the word as it stands in the command, where the path is made of it
   */
  void file(EffectKind kind, Word path, Word shown, boolean recursive, Execution execution) {
    if (isNothing(path)) {
      return;
    }
    if (!path.isKnown() && path.text().charAt(0) == Word.GAP) {
      List<Word> listed = ListedFiles.of(path.unknowns().getFirst(), execution, find(execution));
      for (Word one : listed) {
        place(kind, one, shown, recursive, execution);
      }
      if (!listed.isEmpty()) {
        return;
      }
    }
    place(kind, path, shown, recursive, execution);
  }

  private void place(
      EffectKind kind, Word path, Word shown, boolean recursive, Execution execution) {
    add(
        new Effect(
            kind,
            resolve(path, execution.directory()),
            recursive,
            null,
            List.of(path.glob() && !shown.glob() ? path : shown),
            execution,
            null));
  }

  void host(EffectKind kind, @Nullable String host, List<Word> words, Execution execution) {
    add(new Effect(kind, null, false, host, words, execution, null));
  }

  void plain(EffectKind kind, List<Word> words, Execution execution, @Nullable Effect cause) {
    add(new Effect(kind, null, false, null, words, execution, cause));
  }

  ResolvedPath resolve(Word word, @Nullable String directory) {
    String text = word.text();
    if (!word.isKnown() && text.charAt(0) == Word.GAP && isTemporary(word.unknowns().getFirst())) {
      // It is made at that moment: it is none of the directories that stand there already.
      return places.resolve("/tmp/tmp.made" + text.substring(1), directory);
    }
    return places.resolve(text, directory);
  }

  /** {@code $(mktemp -d)}, directly or by a variable. */
  private static boolean isTemporary(Unknown unknown) {
    List<Execution> producers = unknown.producers();
    if (producers.size() != 1) {
      return false;
    }
    Execution producer = producers.getFirst();
    if (!producer.program().equals("mktemp")) {
      return false;
    }
    for (Word argument : producer.arguments()) {
      String text = argument.text();
      boolean elsewhere = text.startsWith("-p") || text.startsWith("--tmpdir=");
      if (elsewhere || text.indexOf('/') > 0 || text.startsWith("/") && !text.startsWith("/tmp/")) {
        return false;
      }
    }
    return true;
  }

  /** Standard streams, and names that a process substitution makes. */
  private static boolean isNothing(Word word) {
    String text = word.text();
    if (text.isEmpty() || text.equals("-")) {
      return true;
    }
    if (!word.isKnown() && text.length() == 1) {
      return word.unknowns().getFirst().kind() == Unknown.Kind.PROCESS;
    }
    if (!text.startsWith("/dev/")) {
      return false;
    }
    return switch (text) {
      case "/dev/null",
          "/dev/stdin",
          "/dev/stdout",
          "/dev/stderr",
          "/dev/tty",
          "/dev/zero",
          "/dev/random",
          "/dev/urandom",
          "/dev/full" ->
          true;
      default ->
          text.startsWith("/dev/fd/")
              || text.startsWith("/dev/tcp/")
              || text.startsWith("/dev/udp/");
    };
  }
}
