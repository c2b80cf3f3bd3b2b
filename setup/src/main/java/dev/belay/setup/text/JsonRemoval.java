package dev.belay.setup.text;

import dev.belay.setup.text.JsonNode.Container;
import dev.belay.setup.text.JsonNode.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * What goes with an item that is taken away: its comma, and its line if it has one of its own.
 * Undoes every form of {@link JsonAddition}. Comments outside of the value stay, also one on the
 * same line.
 */
final class JsonRemoval {
  private final JsonTrivia trivia;
  private final Container container;
  private final int index;
  private final Item item;

  JsonRemoval(JsonTrivia trivia, Container container, int index) {
    this.trivia = trivia;
    this.container = container;
    this.index = index;
    this.item = items().get(index);
  }

  List<TextEdit> edits() {
    if (items().size() == 1) {
      return only();
    }
    if (index > 0 && commaLeads(index - 1)) {
      return List.of(lineOf(index));
    }
    if (item.comma() >= 0 && index + 1 < items().size() && commaLeads(index)) {
      return placeTakenByNext();
    }
    if (item.comma() < 0) {
      return last();
    }
    if (index == items().size() - 1 && lineBreak() < 0 && trivia.blank(from(), item.start())) {
      // The trailing comma stays: the one before the item goes.
      return List.of(TextEdit.delete(from() - 1, item.end()));
    }
    return trivia.blank(item.end(), item.comma()) ? List.of(withComma()) : bare(item.comma());
  }

  /** Whether the comma behind an item starts a line and the next item follows on that line. */
  private boolean commaLeads(int before) {
    Item left = items().get(before);
    return trivia.breakBefore(left.end(), left.comma()) >= 0
        && trivia.blank(left.comma() + 1, items().get(before + 1).start());
  }

  /** The line that a comma leads. */
  private TextEdit lineOf(int led) {
    Item left = items().get(led - 1);
    int lineBreak = trivia.breakBefore(left.end(), left.comma());
    int end = items().get(led).end();
    int rest = trivia.skipBlanks(end);
    if (trivia.commentAt(rest)) {
      return TextEdit.delete(left.comma(), rest);
    }
    return trivia.breakAt(rest) || !trivia.lineComment(left.end(), lineBreak)
        ? TextEdit.delete(lineBreak, end)
        : TextEdit.delete(left.comma(), end);
  }

  /** The next item's line goes, so that no comma leads where nothing is before it. */
  private List<TextEdit> placeTakenByNext() {
    Item next = items().get(index + 1);
    String text = trivia.text().substring(next.start(), next.end());
    return List.of(new TextEdit(item.start(), item.end(), text), lineOf(index + 1));
  }

  /** An item with its comma right behind it. */
  private TextEdit withComma() {
    int behind = item.comma() + 1;
    int rest = trivia.skipBlanks(behind);
    int lineBreak = lineBreak();
    if (lineBreak >= 0) {
      return trivia.breakAt(rest)
          ? TextEdit.delete(lineBreak, rest)
          : TextEdit.delete(item.start(), rest);
    }
    return trivia.breakAt(rest) && trivia.blank(from(), item.start())
        ? TextEdit.delete(from(), rest)
        : TextEdit.delete(item.start(), rest);
  }

  /** The last item without a trailing comma: the comma before it goes. */
  private List<TextEdit> last() {
    int comma = from() - 1;
    int rest = trivia.skipBlanks(item.end());
    int lineBreak = lineBreak();
    if (lineBreak < 0) {
      return trivia.blank(from(), item.start())
          ? List.of(TextEdit.delete(comma, item.end()))
          // A comment stands between; the blank behind the comma came with the comma.
          : List.of(
              TextEdit.delete(comma, trivia.skipBlanks(comma + 1)),
              TextEdit.delete(item.start(), item.end()));
    }
    TextEdit value;
    if (trivia.commentAt(rest)) {
      value = TextEdit.delete(item.start(), rest);
    } else if (trivia.breakAt(rest) || !trivia.lineComment(from(), lineBreak)) {
      value = TextEdit.delete(lineBreak, item.end());
    } else {
      value = TextEdit.delete(item.start(), item.end());
    }
    return List.of(TextEdit.delete(comma, comma + 1), value);
  }

  private List<TextEdit> only() {
    if (item.comma() >= 0 && !trivia.blank(item.end(), item.comma())) {
      return bare(item.comma());
    }
    int end = item.comma() >= 0 ? item.comma() + 1 : item.end();
    int rest = trivia.skipBlanks(end);
    int close = container.close();
    int lineBreak = lineBreak();
    if (lineBreak < 0) {
      boolean apart = trivia.blank(from(), item.start()) && end < close && trivia.empty(end, close);
      return List.of(apart ? TextEdit.delete(from(), close) : TextEdit.delete(item.start(), end));
    }
    if (trivia.breakAt(end)
        && trivia.blank(end + trivia.lineBreak(end).length(), close)
        && trivia.lastBreak(from(), lineBreak) < 0
        && !trivia.lineComment(from(), lineBreak)) {
      return List.of(TextEdit.delete(lineBreak, close));
    }
    if (trivia.breakAt(rest)) {
      return List.of(TextEdit.delete(lineBreak, rest));
    }
    return List.of(
        rest == close && !trivia.lineComment(from(), lineBreak)
            ? TextEdit.delete(lineBreak, end)
            : TextEdit.delete(item.start(), rest));
  }

  /** The words alone, whatever stands between them. */
  private List<TextEdit> bare(int comma) {
    List<TextEdit> edits = new ArrayList<>();
    edits.add(TextEdit.delete(item.start(), item.end()));
    edits.add(TextEdit.delete(comma, comma + 1));
    return edits;
  }

  /** Where the text between the item and the word before it starts. */
  private int from() {
    return index == 0 ? container.start() + 1 : items().get(index - 1).comma() + 1;
  }

  private int lineBreak() {
    return trivia.breakBefore(from(), item.start());
  }

  private List<Item> items() {
    return container.items();
  }
}
