package dev.belay.lint.config;

import com.google.gson.JsonElement;
import dev.belay.setup.text.TextSpan;
import java.util.List;

/**
 * The text of a configuration file and what it says, whatever its format. A path names members by
 * their names ({@link String}) and elements by their indices ({@link Integer}). Immutable.
 */
public interface ConfigText {
  /** The whole text of the file. */
  String text();

  /** What it says; dates and the like as text. Not to be changed. */
  JsonElement tree();

  /** Where a value stands; of what is not there, where its nearest ancestor stands. */
  TextSpan value(List<Object> path);

  /** Where a member's key stands, or an element itself; like {@link #value} else. */
  TextSpan key(List<Object> path);

  /**
   * The text with another value in a place.
   *
   * @throws UnsupportedOperationException if that cannot be done without losing what the author
   *     wrote
   */
  String withValue(List<Object> path, JsonElement value);

  /**
   * The text with another name for a member.
   *
   * @throws UnsupportedOperationException as above
   */
  String withName(List<Object> path, String name);

  /**
   * The text with one more member.
   *
   * @throws UnsupportedOperationException as above
   */
  String withMember(List<Object> object, String name, JsonElement value);

  /**
   * The text without a member or an element.
   *
   * @throws UnsupportedOperationException as above
   */
  String without(List<Object> path);
}
