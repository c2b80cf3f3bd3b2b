package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.KnownFiles;
import dev.belay.guard.execution.Word;
import dev.belay.guard.execution.WrittenFile;
import dev.belay.guard.execution.WrittenFile.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files that a text writes, and what is known of others: by absolute path. */
final class VirtualFiles {
  /** No system opens a file by a longer path. */
  private static final int LONGEST = 4096;

  static final int MOST = 256;
  private static final int PRODUCERS = 64;

  private final String home;
  private final KnownFiles others;

  VirtualFiles(String home, KnownFiles others) {
    this.home = home;
    this.others = others;
  }

  /** The absolute path of a file; null where it cannot be told. */
  @Nullable String path(Word word, @Nullable String directory) {
    if (!word.isKnown() || word.text().isEmpty()) {
      return null;
    }
    return path(word.text(), directory);
  }

  @Nullable String path(String text, @Nullable String directory) {
    String path = text;
    if (path.startsWith("file://")) {
      path = path.substring(7);
    }
    if (path.equals("~") || path.startsWith("~/")) {
      path = home + path.substring(1);
    }
    if (!path.startsWith("/")) {
      if (directory == null) {
        return null;
      }
      path = directory + "/" + path;
    }
    if (path.length() > LONGEST) {
      return null;
    }
    return normal(path);
  }

  /** An absolute path without dots and empty parts. */
  static String normal(String path) {
    if (isNormal(path)) {
      return path;
    }
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= path.length(); i++) {
      if (i < path.length() && path.charAt(i) != '/') {
        continue;
      }
      String part = path.substring(start, i);
      start = i + 1;
      if (part.equals("..")) {
        if (!parts.isEmpty()) {
          parts.removeLast();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return "/" + String.join("/", parts);
  }

  private static boolean isNormal(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) == '/') {
        char next = i + 1 < path.length() ? path.charAt(i + 1) : '/';
        if ((next == '/' || next == '.') && path.length() > 1) {
          return false;
        }
      }
    }
    return path.startsWith("/");
  }

  /** What a file holds that was written in this text. */
  @Nullable FileContent written(ShellState state, String path) {
    return state.files().isEmpty() ? null : state.files().get(path);
  }

  /** What a file holds that is to be run; null where nothing is known of it. */
  @Nullable FileContent find(ShellState state, String path) {
    FileContent content = written(state, path);
    if (content != null) {
      return content;
    }
    WrittenFile file = others.file(path);
    if (file == null) {
      return null;
    }
    Word text = file.text();
    return new FileContent(text == null ? List.of() : List.of(text), file.origin(), file.from());
  }

  /** A file is opened to be written anew. */
  void truncate(ShellState state, String path) {
    if (!isDevice(path)) {
      state.put(path, new FileContent(Alternatives.EMPTY, Origin.WRITTEN, List.of()));
    }
  }

  /** Something is written at a file's end. */
  void append(
      ShellState state,
      String path,
      @Nullable List<Word> texts,
      Origin origin,
      List<Execution> from) {
    if (isDevice(path)) {
      return;
    }
    FileContent before = find(state, path);
    List<Word> starts = before == null ? List.of() : before.texts();
    Origin mixed = origin;
    if (before != null && before.origin().ordinal() > origin.ordinal()) {
      mixed =
          before.origin() == Origin.OUTPUT && origin != Origin.WRITTEN ? origin : before.origin();
    }
    List<Word> all =
        texts == null ? starts : starts.isEmpty() ? texts : Alternatives.join(starts, texts);
    state.put(
        path,
        new FileContent(
            texts == null && isNothing(starts) ? List.of() : all,
            mixed,
            both(before == null ? List.of() : before.from(), from)));
  }

  private static boolean isNothing(List<Word> texts) {
    for (Word text : texts) {
      if (!text.text().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** A file's content is replaced as a whole: {@code curl -o}. */
  void replace(
      ShellState state,
      String path,
      @Nullable List<Word> texts,
      Origin origin,
      List<Execution> from) {
    if (!isDevice(path)) {
      state.put(path, new FileContent(texts == null ? List.of() : texts, origin, limited(from)));
    }
  }

  /** A file gets the content of another one. */
  void copy(ShellState state, String from, String to) {
    FileContent content = find(state, from);
    if (content != null) {
      state.put(to, content);
    }
  }

  static void remove(ShellState state, String path) {
    if (state.files().containsKey(path)) {
      state.put(path, null);
    }
  }

  /** The files as the caller remembers them. */
  static void report(ShellState state, List<WrittenFile> writes) {
    for (Map.Entry<String, FileContent> each : state.files().entrySet()) {
      FileContent content = each.getValue();
      Word text = content.texts().isEmpty() ? null : Alternatives.anyOf(content.texts());
      writes.add(new WrittenFile(each.getKey(), text, content.origin(), content.from()));
    }
  }

  static List<Execution> both(List<Execution> some, List<Execution> others) {
    if (some.isEmpty() || some == others) {
      return limited(others);
    }
    if (others.isEmpty()) {
      return limited(some);
    }
    List<Execution> all = new ArrayList<>(some);
    for (Execution each : others) {
      if (all.size() < PRODUCERS && !holds(all, each)) {
        all.add(each);
      }
    }
    return List.copyOf(all);
  }

  private static boolean holds(List<Execution> all, Execution sought) {
    for (Execution each : all) {
      if (each == sought) {
        return true;
      }
    }
    return false;
  }

  private static List<Execution> limited(List<Execution> from) {
    return from.size() <= PRODUCERS ? List.copyOf(from) : List.copyOf(from.subList(0, PRODUCERS));
  }

  private static boolean isDevice(String path) {
    return path.startsWith("/dev/") && !path.startsWith("/dev/shm/");
  }
}
