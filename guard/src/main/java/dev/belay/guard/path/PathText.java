package dev.belay.guard.path;

import dev.belay.guard.execution.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Paths as text: what POSIX and Windows spell differently becomes one form, with slashes and
 * without dots.
 */
final class PathText {
  private PathText() {}

  static String absolute(String text, @Nullable String directory, String home) {
    String path = text.startsWith("file://") ? text.substring(7) : text;
    path = slashes(path);
    if (path.equals("~") || path.startsWith("~/")) {
      path = home + path.substring(1);
    } else if (path.startsWith("~root") && (path.length() == 5 || path.charAt(5) == '/')) {
      path = "/root" + path.substring(5);
    } else if (!path.isEmpty() && path.charAt(0) == Word.GAP) {
      return path;
    } else if (!isAbsolute(path) && directory != null) {
      path = directory + "/" + path;
    }
    return normalise(path);
  }

  static boolean isAbsolute(String path) {
    return path.startsWith("/") || isDrive(path);
  }

  static boolean isDrive(String path) {
    return path.length() >= 2
        && path.charAt(1) == ':'
        && Character.isLetter(path.charAt(0))
        && (path.length() == 2 || path.charAt(2) == '/' || path.charAt(2) == '\\');
  }

  static String normalise(String text) {
    String path = slashes(text);
    if (isNormal(path)) {
      return path;
    }
    List<String> parts = new ArrayList<>();
    boolean absolute = path.startsWith("/");
    int start = 0;
    for (int i = 0; i <= path.length(); i++) {
      if (i < path.length() && path.charAt(i) != '/') {
        continue;
      }
      String part = path.substring(start, i);
      start = i + 1;
      if (part.equals("..")) {
        if (!parts.isEmpty()
            && !parts.getLast().equals("..")
            && !(parts.size() == 1 && isDrive(parts.getFirst()))) {
          parts.removeLast();
        } else if (!absolute && parts.isEmpty()) {
          parts.add(part);
        } else if (!absolute && parts.getLast().equals("..")) {
          parts.add(part);
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    String joined = String.join("/", parts);
    return absolute ? "/" + joined : joined.isEmpty() ? "." : joined;
  }

  /** Whether an absolute path has no empty part and none that begins with a dot and may go away. */
  private static boolean isNormal(String path) {
    int length = path.length();
    if (length < 2 || path.charAt(0) != '/') {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (path.charAt(i) != '/') {
        continue;
      }
      if (i + 1 == length) {
        return false;
      }
      char next = path.charAt(i + 1);
      boolean dots =
          next == '.'
              && (i + 2 == length || path.charAt(i + 2) == '/' || path.charAt(i + 2) == '.');
      if (next == '/' || dots) {
        return false;
      }
    }
    return true;
  }

  /** Whether a path is a directory or lies below it. */
  static boolean isWithin(String path, String directory) {
    return directory.equals("/")
        ? path.startsWith("/")
        : path.startsWith(directory)
            && (path.length() == directory.length() || path.charAt(directory.length()) == '/');
  }

  private static String slashes(String path) {
    boolean windows =
        path.indexOf('\\') >= 0
            && (isDrive(path) || path.indexOf('/') < 0 || path.startsWith("~\\"));
    return windows ? path.replace('\\', '/') : path;
  }
}
