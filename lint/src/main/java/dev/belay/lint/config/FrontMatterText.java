package dev.belay.lint.config;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.internal.LazilyParsedNumber;
import dev.belay.contract.json.JsonLimits;
import dev.belay.setup.text.ConfigSyntaxException;
import dev.belay.setup.text.TextEdit;
import dev.belay.setup.text.TextPlace;
import dev.belay.setup.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The YAML between the two lines of dashes at the head of a Markdown file, or a YAML file. */
public final class FrontMatterText implements ConfigText {
  private static final int MAX_DEPTH = JsonLimits.DEFAULT.maxDepth();

  private final String text;
  private final int offset;
  private final Map<List<Object>, TextSpan> values = new HashMap<>();
  private final Map<List<Object>, TextSpan> keys = new HashMap<>();
  private final JsonElement tree;

  private FrontMatterText(String text, int offset, String yaml) throws ConfigSyntaxException {
    this.text = text;
    this.offset = offset;
    this.tree = read(yaml);
  }

  /**
   * Reads the front matter of a document; a document without one says nothing.
   *
   * @throws ConfigSyntaxException if it is no YAML
   */
  public static FrontMatterText parse(String text) throws ConfigSyntaxException {
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    int first = afterFence(text, start);
    if (first < 0) {
      return new FrontMatterText(text, start, "");
    }
    int at = first;
    while (at < text.length()) {
      if (afterFence(text, at) >= 0) {
        return new FrontMatterText(text, first, text.substring(first, at));
      }
      int next = text.indexOf('\n', at);
      at = next < 0 ? text.length() : next + 1;
    }
    return new FrontMatterText(text, start, "");
  }

  /** Behind the line of dashes that starts here; -1 if there is none. */
  private static int afterFence(String text, int at) {
    int end = text.indexOf('\n', at);
    String line = text.substring(at, end < 0 ? text.length() : end);
    return line.stripTrailing().equals("---") ? (end < 0 ? text.length() : end + 1) : -1;
  }

  private JsonElement read(String yaml) throws ConfigSyntaxException {
    LoadSettings settings =
        LoadSettings.builder().setAllowDuplicateKeys(true).setUseMarks(true).build();
    try {
      Optional<Node> root = new Compose(settings).composeString(yaml);
      return root.isEmpty() ? new JsonObject() : element(root.get(), List.of(), yaml, 0);
    } catch (MarkedYamlEngineException e) {
      int at = e.getProblemMark().map(mark -> position(yaml, mark)).orElse(0);
      TextPlace place = TextPlace.of(text, offset + at);
      throw new ConfigSyntaxException(place.line(), place.column(), String.valueOf(e.getProblem()));
    } catch (YamlEngineException e) {
      TextPlace place = TextPlace.of(text, offset);
      throw new ConfigSyntaxException(place.line(), place.column(), String.valueOf(e.getMessage()));
    }
  }

  private JsonElement element(Node node, List<Object> path, String yaml, int depth)
      throws ConfigSyntaxException {
    if (depth > MAX_DEPTH) {
      throw new ConfigSyntaxException(1, 1, "nested deeper than " + MAX_DEPTH + " levels");
    }
    values.put(path, span(node, yaml));
    switch (node) {
      case MappingNode mapping -> {
        JsonObject object = new JsonObject();
        for (NodeTuple tuple : mapping.getValue()) {
          String key =
              tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "(key)";
          List<Object> below = below(path, key);
          keys.put(below, span(tuple.getKeyNode(), yaml));
          object.add(key, element(tuple.getValueNode(), below, yaml, depth + 1));
        }
        return object;
      }
      case SequenceNode sequence -> {
        JsonArray array = new JsonArray();
        for (int i = 0; i < sequence.getValue().size(); i++) {
          array.add(element(sequence.getValue().get(i), below(path, i), yaml, depth + 1));
        }
        return array;
      }
      case ScalarNode scalar -> {
        return scalar(scalar);
      }
      default -> {
        return JsonNull.INSTANCE;
      }
    }
  }

  private static JsonElement scalar(ScalarNode node) {
    Tag tag = node.getTag();
    String value = node.getValue();
    if (tag.equals(Tag.NULL)) {
      return JsonNull.INSTANCE;
    }
    if (tag.equals(Tag.BOOL)) {
      return new JsonPrimitive(Boolean.parseBoolean(value));
    }
    return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)
        ? new JsonPrimitive(new LazilyParsedNumber(value))
        : new JsonPrimitive(value);
  }

  private TextSpan span(Node node, String yaml) {
    int start = node.getStartMark().map(mark -> position(yaml, mark)).orElse(0);
    int end = node.getEndMark().map(mark -> position(yaml, mark)).orElse(start);
    while (end > start && Character.isWhitespace(yaml.charAt(end - 1))) {
      end--;
    }
    return new TextSpan(offset + start, offset + Math.max(start, end));
  }

  private static int position(String yaml, Mark mark) {
    return yaml.offsetByCodePoints(
        0, Math.min(mark.getIndex(), yaml.codePointCount(0, yaml.length())));
  }

  private static List<Object> below(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return List.copyOf(longer);
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public JsonElement tree() {
    return tree;
  }

  @Override
  public TextSpan value(List<Object> path) {
    for (int length = path.size(); length >= 0; length--) {
      TextSpan span = values.get(path.subList(0, length));
      if (span != null) {
        return span;
      }
    }
    return new TextSpan(offset, offset);
  }

  @Override
  public TextSpan key(List<Object> path) {
    TextSpan key = keys.get(path);
    return key == null ? value(path) : key;
  }

  @Override
  public String withValue(List<Object> path, JsonElement value) {
    TextSpan span = values.get(path);
    if (span == null || !(value instanceof JsonPrimitive)) {
      throw new UnsupportedOperationException("only single values are changed in front matter");
    }
    // Every text of JSON is one of YAML too.
    return checked(new TextEdit(span.start(), span.end(), value.toString()));
  }

  @Override
  public String withName(List<Object> path, String name) {
    TextSpan span = keys.get(path);
    if (span == null) {
      throw new UnsupportedOperationException("there is no such key");
    }
    return checked(new TextEdit(span.start(), span.end(), name));
  }

  @Override
  public String withMember(List<Object> object, String name, JsonElement value) {
    throw new UnsupportedOperationException("nothing is added to front matter");
  }

  @Override
  public String without(List<Object> path) {
    throw new UnsupportedOperationException("nothing is taken from front matter");
  }

  private String checked(TextEdit edit) {
    String after = TextEdit.apply(text, List.of(edit));
    try {
      return parse(after).text();
    } catch (ConfigSyntaxException e) {
      throw new UnsupportedOperationException("the change would break the file", e);
    }
  }
}
