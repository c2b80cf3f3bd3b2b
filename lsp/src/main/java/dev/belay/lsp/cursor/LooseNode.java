package dev.belay.lsp.cursor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a document that may be half-written, with its place in UTF-16 units. Immutable. */
sealed interface LooseNode {
  /** Its first character. */
  int start();

  /** Behind its last one; the end of what belongs to it where it is not closed. */
  int end();

  /** Whether the cursor at this place is in it. */
  boolean holds(int offset);

  /**
   * Members in braces, or the like.
   *
   * @param marks whether braces or brackets stand around it
   * @param closed whether the last of them is there
   */
  record Members(int start, int end, boolean marks, boolean closed, List<Member> members)
      implements LooseNode {
    public Members {
      members = List.copyOf(members);
    }

    @Override
    public boolean holds(int offset) {
      return within(this, marks, closed, offset);
    }

    /** The member of this name; null if there is none, the first if there are several. */
    @Nullable Member member(String name) {
      for (Member member : members) {
        if (member.key().equals(name)) {
          return member;
        }
      }
      return null;
    }

    /** A member's text; null where it is missing or no text. */
    @Nullable String text(String name) {
      Member member = member(name);
      return member != null && member.value() instanceof Scalar scalar ? scalar.text() : null;
    }
  }

  /** Elements in brackets, or the like. */
  record Elements(int start, int end, boolean marks, boolean closed, List<LooseNode> elements)
      implements LooseNode {
    public Elements {
      elements = List.copyOf(elements);
    }

    @Override
    public boolean holds(int offset) {
      return within(this, marks, closed, offset);
    }
  }

  /**
   * A single value.
   *
   * @param text what it says, without quotes and escapes
   * @param quote how many characters the opening quotes are; 0 for none
   * @param closed whether the closing ones are there
   */
  record Scalar(int start, int end, String text, int quote, boolean closed) implements LooseNode {
    @Override
    public boolean holds(int offset) {
      return start <= offset && offset <= end;
    }

    /** Where its text begins. */
    int textStart() {
      return start + quote;
    }

    /** Where its text ends. */
    int textEnd() {
      return closed ? end - quote : end;
    }
  }

  /**
   * A member, perhaps without a value yet.
   *
   * @param key its name
   * @param keyNode where the name stands
   * @param separator where the colon or the equals sign stands; -1 for nowhere
   * @param value the value; null where there is none yet
   * @param end where it ends: at the comma, or at what follows
   */
  record Member(String key, Scalar keyNode, int separator, @Nullable LooseNode value, int end) {}

  private static boolean within(LooseNode node, boolean marks, boolean closed, int offset) {
    int first = marks ? node.start() + 1 : node.start();
    return first <= offset && offset <= (marks && closed ? node.end() - 1 : node.end());
  }
}
