package dev.belay.lint.config;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.setup.text.ConfigSyntaxException;
import dev.belay.setup.text.TextEdit;
import dev.belay.setup.text.TextSpan;
import dev.belay.setup.text.TomlPlaces;
import dev.belay.setup.text.TomlText;
import java.util.List;

/** TOML. Single values can be changed, and keys renamed; tables are left to their author. */
public final class TomlConfigText implements ConfigText {
  private final TomlText document;
  private final TomlPlaces places;
  private final JsonObject tree;

  private TomlConfigText(TomlText document) {
    this.document = document;
    this.places = new TomlPlaces(document);
    this.tree = document.tree();
  }

  /**
   * Reads a document.
   *
   * @throws ConfigSyntaxException if it is no TOML
   */
  public static TomlConfigText parse(String text) throws ConfigSyntaxException {
    return new TomlConfigText(TomlText.parse(text));
  }

  @Override
  public String text() {
    return document.text();
  }

  @Override
  public JsonElement tree() {
    return tree;
  }

  @Override
  public TextSpan value(List<Object> path) {
    List<Object> there = existing(path);
    return there.isEmpty() ? new TextSpan(0, 0) : places.value(there);
  }

  @Override
  public TextSpan key(List<Object> path) {
    List<Object> there = existing(path);
    return there.isEmpty() ? new TextSpan(0, 0) : places.key(there);
  }

  private List<Object> existing(List<Object> path) {
    List<Object> there = path;
    while (!there.isEmpty() && !places.has(there)) {
      there = there.subList(0, there.size() - 1);
    }
    return there;
  }

  @Override
  public String withValue(List<Object> path, JsonElement value) {
    if (!places.has(path) || !(value instanceof JsonPrimitive scalar)) {
      throw new UnsupportedOperationException("only single values are changed in TOML");
    }
    TextSpan span = places.value(path);
    if (text().startsWith("[", places.key(path).start())) {
      throw new UnsupportedOperationException("a table is no single value");
    }
    String written =
        scalar.isString() ? TomlText.basicString(scalar.getAsString()) : scalar.toString();
    return checked(new TextEdit(span.start(), span.end(), written));
  }

  @Override
  public String withName(List<Object> path, String name) {
    if (!places.has(path) || !isBare(name)) {
      throw new UnsupportedOperationException("only plain keys are renamed in TOML");
    }
    TextSpan key = places.key(path);
    String old = String.valueOf(path.getLast());
    if (!text().substring(key.start(), key.end()).equals(old)) {
      throw new UnsupportedOperationException("tables are renamed by their author");
    }
    return checked(new TextEdit(key.start(), key.end(), name));
  }

  @Override
  public String withMember(List<Object> object, String name, JsonElement value) {
    throw new UnsupportedOperationException("nothing is added to TOML");
  }

  @Override
  public String without(List<Object> path) {
    throw new UnsupportedOperationException("nothing is taken from TOML");
  }

  private static boolean isBare(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!(c == '-' || c == '_' || (c < 128 && Character.isLetterOrDigit(c)))) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private String checked(TextEdit edit) {
    String after = TextEdit.apply(text(), List.of(edit));
    try {
      return TomlText.parse(after).text();
    } catch (ConfigSyntaxException e) {
      throw new UnsupportedOperationException("the change would break the file", e);
    }
  }
}
