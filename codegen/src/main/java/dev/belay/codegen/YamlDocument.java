package dev.belay.codegen;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
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

/**
 * A YAML file as JSON that knows where everything stood. Numbers keep their spelling, so that
 * version 2.10 stays 2.10.
 *
 * @param root the file's value
 * @param problems where problems with this file are collected; holds the file's duplicate keys
 *     already
 */
record YamlDocument(JsonElement root, Problems problems) {
  /**
   * @throws ContractFileException when the text is no YAML
   */
  static YamlDocument parse(String file, String text) {
    Map<String, Position> positions = new HashMap<>();
    Problems problems = new Problems(file, positions);
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(file).build();
      Optional<Node> node = new Compose(settings).composeString(text);
      JsonElement root =
          node.isPresent()
              ? new Conversion(positions, problems).convert(node.get(), "")
              : JsonNull.INSTANCE;
      return new YamlDocument(root, problems);
    } catch (MarkedYamlEngineException e) {
      String reason =
          e.getContext() == null ? e.getProblem() : e.getContext() + ": " + e.getProblem();
      problems.add("", position(e.getProblemMark()), "this is not YAML: " + reason);
    } catch (YamlEngineException e) {
      problems.add("", Position.START, "this is not YAML: " + e.getMessage());
    }
    problems.throwIfAny();
    throw new IllegalStateException("unreachable: a problem was just added");
  }

  private static Position position(Optional<Mark> mark) {
    return mark.map(at -> new Position(at.getLine() + 1, at.getColumn() + 1))
        .orElse(Position.START);
  }

  private record Conversion(Map<String, Position> positions, Problems problems) {
    JsonElement convert(Node node, String pointer) {
      positions.putIfAbsent(pointer, position(node.getStartMark()));
      if (node.isRecursive()) {
        problems.add(pointer, "an anchor holds itself; write the value out");
        return JsonNull.INSTANCE;
      }
      return switch (node) {
        case MappingNode mapping -> object(mapping.getValue(), pointer);
        case SequenceNode sequence -> array(sequence.getValue(), pointer);
        case ScalarNode scalar -> scalar(scalar);
        default -> throw new IllegalStateException("unknown YAML node: " + node.getNodeType());
      };
    }

    private JsonObject object(List<NodeTuple> tuples, String pointer) {
      JsonObject object = new JsonObject();
      for (NodeTuple tuple : tuples) {
        Position position = position(tuple.getKeyNode().getStartMark());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
          problems.add(
              pointer, position, "a key must be a text; quote it if it holds brackets or braces");
          continue;
        }
        String child = Pointer.child(pointer, key.getValue());
        if (object.has(key.getValue())) {
          problems.add(child, position, "this key stands twice; remove or rename one of them");
          continue;
        }
        positions.put(child, position);
        object.add(key.getValue(), convert(tuple.getValueNode(), child));
      }
      return object;
    }

    private JsonArray array(List<Node> nodes, String pointer) {
      JsonArray array = new JsonArray();
      for (Node node : nodes) {
        array.add(convert(node, Pointer.child(pointer, String.valueOf(array.size()))));
      }
      return array;
    }

    private static JsonElement scalar(ScalarNode scalar) {
      String text = scalar.getValue();
      Tag tag = scalar.getTag();
      if (tag.equals(Tag.NULL)) {
        return JsonNull.INSTANCE;
      }
      if (tag.equals(Tag.BOOL)) {
        return new JsonPrimitive(Boolean.valueOf(text));
      }
      if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
        return number(text);
      }
      return new JsonPrimitive(text);
    }

    private static JsonPrimitive number(String text) {
      try {
        return new JsonPrimitive(new BigDecimal(text));
      } catch (NumberFormatException notInJson) {
        return new JsonPrimitive(text);
      }
    }
  }
}
