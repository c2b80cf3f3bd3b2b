package dev.belay.setup.text;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * A TOML document as its author wrote it. Immutable and safe for threads. Every edit is read again
 * and compared with what was asked for; were it something else, it would fail.
 */
public final class TomlText {
  private final String text;
  private final JsonObject tree;
  private final TomlLayout layout;

  private TomlText(String text, JsonObject tree) {
    this.text = text;
    this.tree = tree;
    this.layout = TomlLayout.of(text);
  }

  /**
   * Reads a document of any size.
   *
   * @throws ConfigSyntaxException if it is not TOML 1.0, or nested deeper than anything a host
   *     writes
   */
  public static TomlText parse(String text) throws ConfigSyntaxException {
    return new TomlText(requireNonNull(text), TomlTree.read(text));
  }

  public String text() {
    return text;
  }

  /** A fresh tree: tables as objects, dates as text. */
  public JsonObject tree() {
    return tree.deepCopy();
  }

  /**
   * Appends a table with its sub-tables, or several, with one blank line before. To be taken out
   * again exactly, several tables come in a call each.
   *
   * @param block starts with a header and ends with a value: a comment at either end could not be
   *     told from the comments of a neighbour
   * @throws IllegalArgumentException with the reason, if the result were no TOML, or would change a
   *     table that is there: TOML lets nobody extend {@code hooks = []} or a table that has ended
   */
  public TomlText withTables(String block) {
    String lines = block.strip();
    JsonObject tables;
    try {
      tables = TomlTree.read(lines);
    } catch (ConfigSyntaxException e) {
      throw new IllegalArgumentException("the new tables are no TOML: " + e.getMessage(), e);
    }
    if (!lines.startsWith("[") || TomlLayout.of(lines).end() != lines.length()) {
      throw new IllegalArgumentException("tables start with a header and end with a value");
    }
    for (TomlLayout.Table table : TomlLayout.of(lines).tables()) {
      refuseInlineTable(table.name());
    }
    String newline = layout.newline();
    lines = String.join(newline, lines.lines().toList());
    boolean empty = text.length() == layout.start();
    boolean closed = empty || text.endsWith("\n");
    String added =
        empty ? lines + newline : closed ? newline + lines + newline : newline + newline + lines;
    try {
      TomlText result = parse(text + added);
      if (result.tree.equals(merged(tree, tables))) {
        return result;
      }
    } catch (ConfigSyntaxException e) {
      throw new IllegalArgumentException(
          "the file does not take more tables: " + e.getMessage(), e);
    }
    throw new IllegalArgumentException("the new tables would change one that is there");
  }

  /**
   * Takes the index-th {@code [[name]]} of the document away, with its sub-tables and the blank
   * line before it: byte for byte the inverse of adding it. Comments behind its last value stay,
   * since they belong to what follows.
   *
   * @throws IllegalArgumentException if there is no such table
   */
  public TomlText withoutTable(List<String> name, int index) {
    List<TomlLayout.Table> tables = layout.tables();
    int first = position(name, index);
    List<TextEdit> edits = new ArrayList<>();
    int at = first;
    while (at < tables.size() && (at == first || !tables.get(at).name().equals(name))) {
      int from = at;
      while (at < tables.size() && (at == first || tables.get(at).isBelow(name))) {
        at++;
      }
      if (at > from) {
        edits.add(layout.removal(from, at - 1));
      } else {
        at++;
      }
    }
    return withoutElement(TextEdit.apply(text, edits), layout.path(first));
  }

  /**
   * The line, from 1, where the header of the index-th {@code [[name]]} stands.
   *
   * @throws IllegalArgumentException if there is no such table
   */
  public int line(List<String> name, int index) {
    return TextPlace.of(text, layout.tables().get(position(name, index)).start()).line();
  }

  /**
   * A string as TOML writes it, in the form that needs fewer escapes.
   *
   * @throws IllegalArgumentException if it holds half a character, for which TOML has no form
   */
  public static String basicString(String value) {
    return TomlTree.string(value);
  }

  /** tomlj takes {@code a = {}} and {@code [a.b]} together, which TOML forbids and hosts refuse. */
  private void refuseInlineTable(List<String> name) {
    for (List<String> inline : layout.inlineTables()) {
      int depth = inline.size();
      if (name.size() >= depth && name.subList(0, depth).equals(inline) && holdsTable(inline)) {
        throw new IllegalArgumentException(
            String.join(".", inline) + " is an inline table, which TOML lets nobody extend");
      }
    }
  }

  /** Whether the name leads to a table through tables alone, not through an array of them. */
  private boolean holdsTable(List<String> name) {
    JsonElement at = tree;
    for (String step : name) {
      at = at instanceof JsonObject table ? table.get(step) : null;
    }
    return at instanceof JsonObject;
  }

  private int position(List<String> name, int index) {
    int seen = 0;
    List<TomlLayout.Table> tables = layout.tables();
    for (int i = 0; i < tables.size(); i++) {
      if (tables.get(i).array() && tables.get(i).name().equals(name) && seen++ == index) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "there is no table [[" + String.join(".", name) + "]] of index " + index);
  }

  /** The new text, if nothing but the element and tables that only it made exist are gone. */
  private TomlText withoutElement(String newText, List<Object> path) {
    TomlText result;
    try {
      result = parse(newText);
    } catch (ConfigSyntaxException e) {
      throw new IllegalStateException("an edit would break the document: " + e.getMessage(), e);
    }
    JsonObject expected = tree();
    for (int depth = path.size(); depth > 0; depth--) {
      JsonElement parent = expected;
      for (Object step : path.subList(0, depth - 1)) {
        parent = TomlTree.child(parent, step);
      }
      if (path.get(depth - 1) instanceof Integer element) {
        parent.getAsJsonArray().remove(element);
      } else {
        parent.getAsJsonObject().remove((String) path.get(depth - 1));
      }
      if (result.tree.equals(expected)) {
        return result;
      }
      boolean left =
          parent instanceof JsonArray array
              ? !array.isEmpty()
              : !parent.getAsJsonObject().isEmpty();
      if (left) {
        break;
      }
    }
    throw new IllegalStateException("an edit would change something else in the document");
  }

  /** What both say; where they disagree, the second, so that the comparison fails. */
  private static JsonElement merged(JsonElement before, JsonElement added) {
    if (before instanceof JsonArray first && added instanceof JsonArray second) {
      JsonArray both = first.deepCopy();
      both.addAll(second);
      return both;
    }
    if (before instanceof JsonObject first && added instanceof JsonObject second) {
      JsonObject both = first.deepCopy();
      second
          .entrySet()
          .forEach(
              member -> {
                JsonElement old = first.get(member.getKey());
                JsonElement value = member.getValue();
                both.add(member.getKey(), old == null ? value : merged(old, value));
              });
      return both;
    }
    return added;
  }
}
