package dev.belay.lsp.cursor;

import dev.belay.lsp.cursor.Cursor.Role;
import dev.belay.lsp.cursor.Cursor.Surrounding;
import dev.belay.lsp.cursor.LooseNode.Elements;
import dev.belay.lsp.cursor.LooseNode.Member;
import dev.belay.lsp.cursor.LooseNode.Members;
import dev.belay.lsp.cursor.LooseNode.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goes down to the cursor, noting the path. Not safe for threads. */
final class CursorSearch {
  private final String text;
  private final int offset;
  private final List<Object> path;
  private final Map<Integer, Surrounding> objects = new HashMap<>();

  CursorSearch(String text, int offset, List<Object> path) {
    this.text = text;
    this.offset = offset;
    this.path = new ArrayList<>(path);
  }

  static Cursor inNodes(String text, List<LooseNode> nodes, int offset) {
    for (LooseNode node : nodes) {
      if (node.holds(offset)) {
        return new CursorSearch(text, offset, List.of()).in(node);
      }
    }
    return Cursor.NOWHERE;
  }

  /** Where the cursor is in a node that holds it. */
  Cursor in(LooseNode start) {
    @Nullable LooseNode node = start;
    while (node != null) {
      switch (node) {
        case Scalar scalar -> {
          return Cursor.on(Role.VALUE, path, scalar, false, text, offset, objects);
        }
        case Elements elements -> {
          LooseNode inner = element(elements);
          if (inner == null) {
            return Cursor.gap(Role.VALUE, path, offset, objects);
          }
          node = inner;
        }
        case Members members -> {
          Member member = member(members);
          objects.put(path.size(), new Surrounding(members, member));
          if (member == null) {
            return Cursor.gap(Role.KEY, path, offset, objects);
          }
          Scalar name = member.keyNode();
          if (name.holds(offset) && (!member.key().isEmpty() || name.quote() > 0)) {
            boolean followed = member.separator() >= 0;
            return Cursor.on(Role.KEY, path, member.keyNode(), followed, text, offset, objects);
          }
          path.add(member.key());
          node = value(member);
          if (node == null) {
            return besideValue(member);
          }
        }
      }
    }
    return Cursor.NOWHERE;
  }

  /** The element that holds the cursor, and its index on the path; null between elements. */
  private @Nullable LooseNode element(Elements elements) {
    int before = 0;
    for (LooseNode element : elements.elements()) {
      if (element.holds(offset)) {
        path.add(before);
        return element;
      }
      if (element.end() <= offset) {
        before++;
      }
    }
    path.add(before);
    return null;
  }

  /** The member that the cursor is on or behind, as far as it reaches; null where none is. */
  private @Nullable Member member(Members members) {
    for (Member member : members.members()) {
      LooseNode value = member.value();
      int end = value == null ? member.end() : value.end();
      if (member.keyNode().start() <= offset && offset <= end) {
        return member;
      }
    }
    return null;
  }

  private @Nullable LooseNode value(Member member) {
    LooseNode value = member.value();
    return value != null && value.holds(offset) ? value : null;
  }

  /** The cursor is behind a key and on no value: one may be wanted there. */
  private Cursor besideValue(Member member) {
    boolean behind = member.separator() >= 0 && offset > member.separator();
    boolean wanted = behind && member.value() == null;
    return Cursor.gap(wanted ? Role.VALUE : Role.NOTHING, path, offset, objects);
  }
}
