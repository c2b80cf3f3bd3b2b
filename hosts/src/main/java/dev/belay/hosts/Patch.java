package dev.belay.hosts;

import dev.belay.contract.FileOperation;
import dev.belay.contract.FileTouch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code *** Begin Patch} format of Codex's apply_patch and its relatives: which files it
 * touches, what it adds.
 */
final class Patch {
  private static final String BEGIN = "*** Begin Patch";

  private Patch() {}

  /**
   * The files of a patch; a move is the deletion of the old path and the creation of the new one.
   */
  static List<FileTouch> files(String patch) {
    List<FileTouch> files = new ArrayList<>();
    String updated = null;
    for (String sent : patch.lines().toList()) {
      // Codex reads past white space before a header, OpenCode past a missing one after it.
      String line = sent.stripLeading();
      String path;
      if ((path = after(line, "*** Add File:")) != null) {
        files.add(new FileTouch(path, FileOperation.CREATE));
      } else if ((path = after(line, "*** Update File:")) != null) {
        files.add(new FileTouch(path, FileOperation.UPDATE));
        updated = path;
      } else if ((path = after(line, "*** Delete File:")) != null) {
        files.add(new FileTouch(path, FileOperation.DELETE));
      } else if ((path = after(line, "*** Move to:")) != null) {
        files.add(new FileTouch(path, FileOperation.CREATE));
        if (updated != null) {
          files.add(new FileTouch(updated, FileOperation.DELETE));
        }
      }
    }
    return files;
  }

  /**
   * The files of a patch that a shell command hands to {@code apply_patch}; none where the text
   * only mentions one.
   */
  static List<FileTouch> inShellText(String command) {
    int begin = command.indexOf(BEGIN);
    String before = begin < 0 ? "" : command.substring(0, begin);
    boolean called = before.contains("apply_patch") || before.contains("applypatch");
    return called ? files(command.substring(begin)) : List.of();
  }

  /** The lines that a patch adds, joined; null when it adds none. */
  static @Nullable String added(String patch) {
    StringBuilder added = new StringBuilder();
    for (String line : patch.lines().toList()) {
      if (line.startsWith("+")) {
        added.append(line, 1, line.length()).append('\n');
      }
    }
    return added.isEmpty() ? null : added.toString();
  }

  private static @Nullable String after(String line, String marker) {
    if (!line.startsWith(marker)) {
      return null;
    }
    String path = line.substring(marker.length()).strip();
    return path.isEmpty() ? null : path;
  }
}
