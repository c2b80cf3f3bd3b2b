package dev.belay.guard.path;

import dev.belay.guard.execution.Word;

/** Paths of which a piece is not known. */
final class PathGaps {
  private PathGaps() {}

  /** Whether nothing is known of where it begins: {@code $X/a}. */
  static boolean startsOpen(ResolvedPath path) {
    return !path.absolute().isEmpty() && path.absolute().charAt(0) == Word.GAP;
  }

  /** Whether a gap decides where it leads: {@code $X}, {@code /$X}, {@code ~/$X}. */
  static boolean isOpen(ResolvedPath path) {
    int gap = path.absolute().indexOf(Word.GAP);
    if (gap <= 0) {
      return gap == 0;
    }
    if (path.absolute().charAt(gap - 1) != '/') {
      return false;
    }
    ResolvedPath base = known(path);
    return base.absolute().equals("/") || base.isHome() || base.isSystem() || !base.isAbsolute();
  }

  /**
   * What is known before the first gap: the directory where the gap is a whole part, so that it may
   * be empty; else the path itself with the gap in its name.
   */
  static ResolvedPath known(ResolvedPath path) {
    String text = path.absolute();
    int gap = text.indexOf(Word.GAP);
    if (gap <= 0) {
      return path;
    }
    if (text.charAt(gap - 1) != '/') {
      return path;
    }
    int next = gap;
    while (next < text.length() && text.charAt(next) == Word.GAP) {
      next++;
    }
    if (next < text.length() && text.charAt(next) != '/') {
      return path;
    }
    String rest = next < text.length() ? text.substring(next + 1) : "";
    String base = gap == 1 ? "/" : text.substring(0, gap - 1);
    // An empty gap leaves what stands around it.
    String joined = rest.isEmpty() ? base : base.equals("/") ? "/" + rest : base + "/" + rest;
    return new ResolvedPath(
        path.given(), joined.indexOf(Word.GAP) >= 0 ? base : joined, path.places());
  }
}
