package dev.belay.lsp.cursor;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.lint.config.ConfigText;
import dev.belay.lsp.cursor.LooseNode.Elements;
import dev.belay.lsp.cursor.LooseNode.Member;
import dev.belay.lsp.cursor.LooseNode.Members;
import dev.belay.lsp.cursor.LooseNode.Scalar;
import dev.belay.setup.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A document that could be read, as loose nodes: for formats that have no loose reader. */
final class LooseTree {
  private final ConfigText text;

  private LooseTree(ConfigText text) {
    this.text = text;
  }

  /** Where the cursor is in a document; nested as deeply as its reader allows. */
  static Cursor cursor(ConfigText text, int offset) {
    LooseNode root = new LooseTree(text).node(List.of(), text.tree());
    return CursorSearch.inNodes(text.text(), List.of(root), offset);
  }

  private LooseNode node(List<Object> path, JsonElement element) {
    TextSpan span = text.value(path);
    return switch (element) {
      case JsonObject object -> {
        List<Member> members = new ArrayList<>();
        for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
          List<Object> below = below(path, entry.getKey());
          TextSpan key = text.key(below);
          Scalar name =
              new Scalar(key.start(), key.end(), entry.getKey(), quotes(key), quotes(key) > 0);
          LooseNode value = node(below, entry.getValue());
          members.add(new Member(entry.getKey(), name, key.end(), value, value.end()));
        }
        yield new Members(span.start(), span.end(), false, true, members);
      }
      case JsonArray array -> {
        List<LooseNode> elements = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
          elements.add(node(below(path, i), array.get(i)));
        }
        yield new Elements(span.start(), span.end(), false, true, elements);
      }
      case JsonPrimitive primitive ->
          new Scalar(
              span.start(), span.end(), primitive.getAsString(), quotes(span), quotes(span) > 0);
      case JsonNull nothing -> new Scalar(span.start(), span.end(), "", 0, true);
      default -> throw new IllegalStateException("no JSON: " + element.getClass());
    };
  }

  private int quotes(TextSpan span) {
    boolean quoted =
        span.end() - span.start() >= 2
            && (text.text().charAt(span.start()) == '"'
                || text.text().charAt(span.start()) == '\'');
    return quoted ? 1 : 0;
  }

  private static List<Object> below(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }
}
