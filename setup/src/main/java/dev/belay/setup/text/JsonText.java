package dev.belay.setup.text;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.belay.setup.text.JsonNode.Container;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A JSON or JSONC document as its author wrote it. Immutable and safe for threads.
 *
 * <p>A path names members by their names ({@link String}) and elements by their indices ({@link
 * Integer}); the empty path is the whole document. Where an object has a key twice, the last one
 * counts, as hosts read it. Every edit is read again and compared with what was asked for; were it
 * something else, it would fail with an {@link IllegalStateException}.
 */
public final class JsonText {
  private final JsonTrivia trivia;
  private final JsonNode root;
  private final Map<Leniency, Integer> leniencies;

  private JsonText(String text, JsonNode root, Map<Leniency, Integer> leniencies) {
    this.trivia = new JsonTrivia(text);
    this.root = root;
    this.leniencies = Collections.unmodifiableMap(leniencies);
  }

  /** At which end of an array an element is added. */
  public enum End {
    FIRST,
    LAST
  }

  /**
   * Reads a document of any size.
   *
   * @throws ConfigSyntaxException if it is not JSON, apart from the {@link Leniency leniencies}, or
   *     nested deeper than anything a host writes
   */
  public static JsonText parse(String text) throws ConfigSyntaxException {
    JsonSyntax syntax = new JsonSyntax(requireNonNull(text));
    JsonNode root = syntax.read();
    return new JsonText(text, root, syntax.leniencies());
  }

  /** A new document: indented by two blanks, with a line break at its end. */
  public static JsonText of(JsonElement tree) {
    return checked(JsonStyle.NEW_FILE.pretty(tree, "") + "\n", tree);
  }

  public String text() {
    return trivia.text();
  }

  /** A fresh tree; numbers keep their text. */
  public JsonElement tree() {
    return root.tree();
  }

  /** What a strict reader would reject, each with the line where it stands first. */
  public Map<Leniency, Integer> leniencies() {
    return leniencies;
  }

  public boolean has(Object... path) {
    return find(List.of(path)) != null;
  }

  /** The line, from 1, where the value starts; of a member: its key. */
  public int line(Object... path) {
    List<Object> steps = List.of(path);
    if (steps.isEmpty()) {
      return TextPlace.of(text(), root.start()).line();
    }
    Container parent = parent(steps);
    return TextPlace.of(text(), parent.items().get(index(parent, steps)).start()).line();
  }

  /**
   * Where a value stands.
   *
   * @throws IllegalArgumentException if there is no such value
   */
  public TextSpan valueSpan(List<Object> path) {
    JsonNode node = value(path);
    return new TextSpan(node.start(), node.end());
  }

  /**
   * Where a member's key stands, quotation marks included; of an element: the element.
   *
   * @throws IllegalArgumentException if there is no such value, or the path is empty
   */
  public TextSpan keySpan(List<Object> path) {
    Container parent = parent(path);
    JsonNode.Item item = parent.items().get(index(parent, path));
    return new TextSpan(item.start(), item.key() == null ? item.end() : item.keyEnd());
  }

  /** The keys that stand in their object a second time or more often, in the document's order. */
  public List<TextSpan> repeatedKeys() {
    List<TextSpan> repeated = new ArrayList<>();
    collectRepeatedKeys(root, repeated);
    return repeated;
  }

  private static void collectRepeatedKeys(JsonNode node, List<TextSpan> repeated) {
    if (node instanceof Container container) {
      Set<String> seen = new HashSet<>();
      for (JsonNode.Item item : container.items()) {
        if (item.key() != null && !seen.add(item.key())) {
          repeated.add(new TextSpan(item.start(), item.keyEnd()));
        }
        collectRepeatedKeys(item.value(), repeated);
      }
    }
  }

  /**
   * Gives a member another name; its value and all else stay as they are written.
   *
   * @throws IllegalArgumentException if there is no such member, or the object has one of the new
   *     name
   */
  public JsonText withName(List<Object> path, String name) {
    JsonElement value = value(path).tree();
    return edited(
        List.of(nameEdit(path, name)),
        path.subList(0, path.size() - 1),
        tree -> {
          tree.getAsJsonObject().remove((String) path.getLast());
          tree.getAsJsonObject().add(name, value);
        });
  }

  /**
   * Adds a member. The order of an object means nothing: it goes where no existing line changes.
   *
   * @throws IllegalArgumentException if there is no such object, or it has that member
   */
  public JsonText withMember(List<Object> object, String name, JsonElement value) {
    TextEdit edit = memberEdit(object, name, value);
    return edited(List.of(edit), object, tree -> tree.getAsJsonObject().add(name, value));
  }

  /**
   * Adds an element. No existing line changes where the array has a line break at that end; a comma
   * that the element before it lacks then leads the added line.
   *
   * @throws IllegalArgumentException if there is no such array
   */
  public JsonText withElement(List<Object> array, JsonElement value, End end) {
    Container container = container(array, false);
    JsonAddition addition = addition(array, container, null, value);
    return switch (end) {
      case FIRST ->
          edited(
              List.of(addition.first()),
              array,
              tree -> tree.getAsJsonArray().asList().add(0, value));
      case LAST ->
          edited(List.of(addition.last()), array, tree -> tree.getAsJsonArray().add(value));
    };
  }

  /**
   * Replaces one value and nothing else.
   *
   * @throws IllegalArgumentException if there is no such value
   */
  public JsonText withValue(List<Object> path, JsonElement value) {
    String text = TextEdit.apply(text(), List.of(valueEdit(path, value)));
    if (path.isEmpty()) {
      return checked(text, value);
    }
    JsonElement expected = tree();
    Object step = path.getLast();
    JsonElement parent = element(expected, path.subList(0, path.size() - 1));
    if (step instanceof Integer index) {
      parent.getAsJsonArray().set(index, value);
    } else {
      parent.getAsJsonObject().add((String) step, value);
    }
    return checked(text, expected);
  }

  /**
   * Takes a member or an element away, byte for byte the inverse of adding it, whatever was added
   * besides in the meantime. Comments stay. A container that becomes empty stays, as {@code {}} or
   * {@code []}.
   *
   * @throws IllegalArgumentException if there is no such value, or the path is empty, or the object
   *     has the key twice: taking one away would bring the other to life
   */
  public JsonText without(List<Object> path) {
    List<TextEdit> edits = removalEdits(path);
    return edited(
        edits,
        path.subList(0, path.size() - 1),
        tree -> {
          if (path.getLast() instanceof Integer index) {
            tree.getAsJsonArray().remove(index.intValue());
          } else {
            tree.getAsJsonObject().remove((String) path.getLast());
          }
        });
  }

  /**
   * The same edits as text alone, which nobody has read again: for proposals, of which there may be
   * hundreds, and which are read when somebody takes one.
   */
  public JsonProposals proposals() {
    return new JsonProposals(this);
  }

  TextEdit nameEdit(List<Object> path, String name) {
    if (parent(path).find(name) >= 0) {
      throw new IllegalArgumentException(shown(path) + " has a neighbour \"" + name + "\"");
    }
    TextSpan key = keySpan(path);
    return new TextEdit(key.start(), key.end(), new JsonPrimitive(name).toString());
  }

  TextEdit memberEdit(List<Object> object, String name, JsonElement value) {
    Container container = container(object, true);
    if (container.find(name) >= 0) {
      throw new IllegalArgumentException(shown(object) + " has a member \"" + name + "\"");
    }
    return addition(object, container, name, value).anywhere();
  }

  TextEdit valueEdit(List<Object> path, JsonElement value) {
    JsonNode old = value(path);
    Container around = path.isEmpty() ? null : parent(path);
    JsonStyle style = JsonStyle.of(trivia, root);
    boolean oneLine = around != null && trivia.oneLine(around.start(), around.end());
    boolean scalar = value.isJsonPrimitive() || value.isJsonNull();
    String written =
        oneLine || scalar
            ? style.compact(value)
            : style.pretty(value, trivia.indentation(old.start()));
    return new TextEdit(old.start(), old.end(), written);
  }

  List<TextEdit> removalEdits(List<Object> path) {
    if (path.isEmpty()) {
      throw new IllegalArgumentException("the whole document cannot be taken away");
    }
    Container parent = parent(path);
    int index = index(parent, path);
    String key = parent.items().get(index).key();
    if (key != null && parent.items().stream().filter(i -> key.equals(i.key())).count() > 1) {
      throw new IllegalArgumentException(shown(path) + " stands there twice");
    }
    return new JsonRemoval(trivia, parent, index).edits();
  }

  private JsonAddition addition(
      List<Object> path, Container container, @Nullable String name, JsonElement value) {
    return new JsonAddition(
        trivia,
        JsonStyle.of(trivia, root),
        (Container) root,
        container,
        path.isEmpty() ? null : parent(path),
        name,
        value);
  }

  private JsonText edited(List<TextEdit> edits, List<Object> path, Consumer<JsonElement> change) {
    JsonElement expected = tree();
    change.accept(element(expected, path));
    return checked(TextEdit.apply(text(), edits), expected);
  }

  private static JsonText checked(String text, JsonElement expected) {
    try {
      JsonText result = parse(text);
      if (result.tree().equals(expected)) {
        return result;
      }
    } catch (ConfigSyntaxException e) {
      throw new IllegalStateException("an edit would break the document: " + e.getMessage(), e);
    }
    throw new IllegalStateException("an edit would change something else in the document");
  }

  private static JsonElement element(JsonElement tree, List<Object> path) {
    JsonElement element = tree;
    for (Object step : path) {
      element =
          step instanceof Integer index
              ? element.getAsJsonArray().get(index)
              : element.getAsJsonObject().get((String) step);
    }
    return element;
  }

  private Container container(List<Object> path, boolean object) {
    if (value(path) instanceof Container container && container.object() == object) {
      return container;
    }
    throw new IllegalArgumentException(shown(path) + " is no " + (object ? "object" : "array"));
  }

  private JsonNode value(List<Object> path) {
    JsonNode node = find(path);
    if (node == null) {
      throw new IllegalArgumentException("there is no " + shown(path));
    }
    return node;
  }

  private Container parent(List<Object> path) {
    if (value(path.subList(0, path.size() - 1)) instanceof Container container) {
      return container;
    }
    throw new IllegalArgumentException("there is no " + shown(path));
  }

  private static int index(Container parent, List<Object> path) {
    int index = parent.find(path.getLast());
    if (index < 0) {
      throw new IllegalArgumentException("there is no " + shown(path));
    }
    return index;
  }

  private @Nullable JsonNode find(List<Object> path) {
    JsonNode node = root;
    for (Object step : path) {
      int index = node instanceof Container container ? container.find(step) : -1;
      if (index < 0) {
        return null;
      }
      node = ((Container) node).items().get(index).value();
    }
    return node;
  }

  private static String shown(List<Object> path) {
    StringBuilder shown = new StringBuilder();
    for (Object step : path) {
      shown
          .append(step instanceof Integer ? "[" : shown.isEmpty() ? "" : ".")
          .append(step)
          .append(step instanceof Integer ? "]" : "");
    }
    return path.isEmpty() ? "the document" : shown.toString();
  }
}
