package dev.belay.lsp.cursor;

import dev.belay.lint.config.FrontMatterText;
import dev.belay.lsp.cursor.LooseNode.Member;
import dev.belay.lsp.cursor.LooseNode.Members;
import dev.belay.lsp.cursor.LooseNode.Scalar;
import dev.belay.setup.text.ConfigSyntaxException;
import dev.belay.setup.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the cursor is in a document, however half-written.
 *
 * @param role what stands there, or may
 * @param path for a key the object that it is in; for a value the value itself; for a table's
 *     header the table that the name is in
 * @param span what stands there, without quotes; empty where something is still to be written
 * @param quotes how many quotes stand before it, and have to stand behind it
 * @param closed whether those behind it are there
 * @param followed whether a value follows the key, or at least the mark that announces one
 * @param text what stands there, all of it
 * @param prefix what of it stands before the cursor
 * @param objects the objects around it, by the lengths of their paths
 */
public record Cursor(
    Role role,
    List<Object> path,
    TextSpan span,
    int quotes,
    boolean closed,
    boolean followed,
    String text,
    String prefix,
    Map<Integer, Surrounding> objects) {
  /** What stands where the cursor is. */
  public enum Role {
    KEY,
    VALUE,
    /** A name in the header of a TOML table. */
    HEADER,
    NOTHING
  }

  /** An object around the cursor. */
  public static final class Surrounding {
    private final Members members;
    private final List<String> names;

    Surrounding(Members members, @Nullable Member without) {
      this.members = members;
      List<String> others = new ArrayList<>();
      int left = without == null ? -1 : without.keyNode().start();
      for (Member member : members.members()) {
        if (member.keyNode().start() != left) {
          others.add(member.key());
        }
      }
      this.names = List.copyOf(others);
    }

    /** The names of its members, but for the one that the cursor is on. */
    public List<String> names() {
      return names;
    }

    /** A member's text; null where it is missing or no text. */
    public @Nullable String text(String name) {
      return members.text(name);
    }
  }

  /** Nowhere. */
  static final Cursor NOWHERE =
      new Cursor(Role.NOTHING, List.of(), new TextSpan(0, 0), 0, true, false, "", "", Map.of());

  public Cursor {
    path = List.copyOf(path);
    objects = Map.copyOf(objects);
  }

  /** The nearest object around it; null for none. */
  public @Nullable Surrounding object() {
    for (int depth = path.size(); depth >= 0; depth--) {
      Surrounding object = objects.get(depth);
      if (object != null) {
        return object;
      }
    }
    return null;
  }

  /**
   * Where the cursor is in a text of this format: {@code json}, {@code jsonc}, {@code toml}, or
   * {@code yaml}, which is front matter and must be whole.
   */
  public static Cursor in(String text, String format, int offset) {
    int place = Math.clamp(offset, 0, text.length());
    return switch (format) {
      case "json", "jsonc" -> CursorSearch.inNodes(text, LooseReader.json(text), place);
      case "toml" -> TomlCursor.find(text, place);
      case "yaml" -> inFrontMatter(text, place);
      default -> NOWHERE;
    };
  }

  private static Cursor inFrontMatter(String text, int offset) {
    try {
      return LooseTree.cursor(FrontMatterText.parse(text), offset);
    } catch (ConfigSyntaxException e) {
      return NOWHERE;
    }
  }

  static Cursor on(
      Role role,
      List<Object> path,
      Scalar scalar,
      boolean followed,
      String text,
      int offset,
      Map<Integer, Surrounding> objects) {
    int start = scalar.textStart();
    int end = Math.max(start, scalar.textEnd());
    int place = Math.clamp(offset, start, end);
    String before = text.substring(start, place);
    return new Cursor(
        role,
        path,
        new TextSpan(start, end),
        scalar.quote(),
        scalar.closed(),
        followed,
        scalar.text(),
        scalar.quote() == 1 ? LooseReader.unescaped(before) : before,
        objects);
  }

  static Cursor gap(Role role, List<Object> path, int offset, Map<Integer, Surrounding> objects) {
    return new Cursor(role, path, new TextSpan(offset, offset), 0, true, false, "", "", objects);
  }
}
