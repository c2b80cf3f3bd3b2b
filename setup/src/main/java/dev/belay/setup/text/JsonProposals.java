package dev.belay.setup.text;

import com.google.gson.JsonElement;
import java.util.List;

/**
 * Texts that edits of a document would give, without reading them again: whoever takes one has to.
 * Each method is that of {@link JsonText} of the same name. Safe for threads.
 */
public final class JsonProposals {
  private final JsonText document;

  JsonProposals(JsonText document) {
    this.document = document;
  }

  /**
   * The text with another name for a member.
   *
   * @throws IllegalArgumentException as {@link JsonText#withName}
   */
  public String withName(List<Object> path, String name) {
    return applied(List.of(document.nameEdit(path, name)));
  }

  /**
   * The text with one more member.
   *
   * @throws IllegalArgumentException as {@link JsonText#withMember}
   */
  public String withMember(List<Object> object, String name, JsonElement value) {
    return applied(List.of(document.memberEdit(object, name, value)));
  }

  /**
   * The text with another value.
   *
   * @throws IllegalArgumentException as {@link JsonText#withValue}
   */
  public String withValue(List<Object> path, JsonElement value) {
    return applied(List.of(document.valueEdit(path, value)));
  }

  /**
   * The text without a member or an element.
   *
   * @throws IllegalArgumentException as {@link JsonText#without}
   */
  public String without(List<Object> path) {
    return applied(document.removalEdits(path));
  }

  private String applied(List<TextEdit> edits) {
    return TextEdit.apply(document.text(), edits);
  }
}
