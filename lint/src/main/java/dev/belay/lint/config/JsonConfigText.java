package dev.belay.lint.config;

import com.google.gson.JsonElement;
import dev.belay.setup.text.ConfigSyntaxException;
import dev.belay.setup.text.JsonProposals;
import dev.belay.setup.text.JsonText;
import dev.belay.setup.text.TextSpan;
import java.util.List;
import java.util.function.Supplier;

/** JSON and JSONC. */
public final class JsonConfigText implements ConfigText {
  private final JsonText document;
  private final JsonProposals proposals;
  private final JsonElement tree;

  private JsonConfigText(JsonText document) {
    this.document = document;
    this.proposals = document.proposals();
    this.tree = document.tree();
  }

  /**
   * Reads a document.
   *
   * @throws ConfigSyntaxException if it is no JSON, apart from what some hosts take
   */
  public static JsonConfigText parse(String text) throws ConfigSyntaxException {
    return new JsonConfigText(JsonText.parse(text));
  }

  /** The document, for what concerns JSON alone. */
  public JsonText document() {
    return document;
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
    return document.valueSpan(existing(path));
  }

  @Override
  public TextSpan key(List<Object> path) {
    List<Object> there = existing(path);
    return there.isEmpty() || there.size() < path.size() ? value(there) : document.keySpan(there);
  }

  private List<Object> existing(List<Object> path) {
    List<Object> there = path;
    while (!there.isEmpty() && !document.has(there.toArray())) {
      there = there.subList(0, there.size() - 1);
    }
    return there;
  }

  @Override
  public String withValue(List<Object> path, JsonElement value) {
    return edited(() -> proposals.withValue(path, value));
  }

  @Override
  public String withName(List<Object> path, String name) {
    return edited(() -> proposals.withName(path, name));
  }

  @Override
  public String withMember(List<Object> object, String name, JsonElement value) {
    return edited(() -> proposals.withMember(object, name, value));
  }

  @Override
  public String without(List<Object> path) {
    return edited(() -> proposals.without(path));
  }

  private static String edited(Supplier<String> text) {
    try {
      return text.get();
    } catch (IllegalArgumentException e) {
      throw new UnsupportedOperationException(e.getMessage(), e);
    }
  }
}
