package dev.belay.setup.text;

import com.google.gson.JsonElement;
import dev.belay.setup.text.JsonNode.Container;
import dev.belay.setup.text.JsonNode.Item;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a new item goes and how it is written. It takes lines of its own wherever the text has a
 * line break for it, so that no existing line changes. Each form is one that {@link JsonRemoval}
 * tells from the others by the text alone.
 */
final class JsonAddition {
  private static final int SHORT = 60;

  private final JsonTrivia trivia;
  private final JsonStyle style;
  private final Container root;
  private final Container container;
  private final @Nullable Container parent;
  private final @Nullable String name;
  private final JsonElement value;

  /**
   * @param container what gains the item
   * @param parent what holds the container; null if it is the root
   * @param name the member's name; null for an element
   */
  JsonAddition(
      JsonTrivia trivia,
      JsonStyle style,
      Container root,
      Container container,
      @Nullable Container parent,
      @Nullable String name,
      JsonElement value) {
    this.trivia = trivia;
    this.style = style;
    this.root = root;
    this.container = container;
    this.parent = parent;
    this.name = name;
    this.value = value;
  }

  /** An object's order means nothing: the first place that leaves all lines alone. */
  TextEdit anywhere() {
    if (items().isEmpty()) {
      return only();
    }
    for (int i = items().size() - 1; i >= 0; i--) {
      int comma = items().get(i).comma();
      if (comma >= 0 && trivia.lineEnd(comma + 1) >= 0) {
        return line(trivia.lineEnd(comma + 1));
      }
    }
    if (trivia.lineEnd(container.start() + 1) >= 0) {
      return line(trivia.lineEnd(container.start() + 1));
    }
    int end = items().getLast().end();
    return items().getLast().comma() < 0 && trivia.lineEnd(end) >= 0
        ? lineWithLeadingComma(trivia.lineEnd(end))
        : inlineFirst();
  }

  TextEdit first() {
    if (items().isEmpty()) {
      return only();
    }
    int lineEnd = trivia.lineEnd(container.start() + 1);
    return lineEnd >= 0 ? line(lineEnd) : inlineFirst();
  }

  TextEdit last() {
    if (items().isEmpty()) {
      return only();
    }
    Item last = items().getLast();
    boolean trailing = last.comma() >= 0;
    int lineEnd = trivia.lineEnd(trailing ? last.comma() + 1 : last.end());
    if (lineEnd < 0) {
      return TextEdit.insert(last.end(), style.comma() + inline(last));
    }
    return trailing ? line(lineEnd) : lineWithLeadingComma(lineEnd);
  }

  private TextEdit line(int lineEnd) {
    String indent = indentation();
    return TextEdit.insert(lineEnd, trivia.lineBreak(lineEnd) + indent + pretty(indent) + ",");
  }

  private TextEdit lineWithLeadingComma(int lineEnd) {
    String indent = indentation();
    return TextEdit.insert(lineEnd, trivia.lineBreak(lineEnd) + indent + ", " + pretty(indent));
  }

  private TextEdit inlineFirst() {
    int at = trivia.skipBlanks(container.start() + 1);
    return TextEdit.insert(at, inline(items().getFirst()) + style.comma());
  }

  /** As the neighbour is written: on one line or on several. */
  private String inline(Item neighbour) {
    boolean oneLine = trivia.oneLine(neighbour.value().start(), neighbour.end());
    return oneLine ? compact() : pretty(trivia.indentation(neighbour.start()));
  }

  /** The first item of an empty container; what stood in there stays as it is. */
  private TextEdit only() {
    int from = container.start() + 1;
    int close = container.close();
    String outer = trivia.indentation(container.start());
    String inner = outer + style.unit();
    int lineBreak = trivia.lastBreak(from, close);
    if (lineBreak >= 0) {
      String newline = trivia.lineBreak(lineBreak);
      // Without the blank at the end this could not be told from what {} becomes.
      boolean alike =
          trivia.lastBreak(from, lineBreak) < 0
              && !trivia.lineComment(from, lineBreak)
              && trivia.blank(lineBreak + newline.length(), close);
      return TextEdit.insert(lineBreak, newline + inner + pretty(inner) + (alike ? " " : ""));
    }
    if (staysOnItsLine()) {
      return TextEdit.insert(close, compact());
    }
    return TextEdit.insert(
        close, style.newline() + inner + pretty(inner) + style.newline() + outer);
  }

  private boolean staysOnItsLine() {
    if (parent == null || !trivia.oneLine(container.start(), container.end())) {
      return false;
    }
    return trivia.oneLine(root.start(), root.end())
        || (trivia.oneLine(parent.start(), parent.end()) && compact().length() < SHORT);
  }

  private String indentation() {
    int from = container.start() + 1;
    for (Item item : items()) {
      if (trivia.breakBefore(from, item.start()) >= 0) {
        return trivia.indentation(item.start());
      }
      from = item.end();
    }
    return trivia.indentation(container.start()) + style.unit();
  }

  private String pretty(String indent) {
    return written(
        name -> style.prettyMember(name, value, indent), () -> style.pretty(value, indent));
  }

  private String compact() {
    return written(name -> style.compactMember(name, value), () -> style.compact(value));
  }

  private String written(Function<String, String> member, Supplier<String> element) {
    return name == null ? element.get() : member.apply(name);
  }

  private List<Item> items() {
    return container.items();
  }
}
