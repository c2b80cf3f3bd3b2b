package dev.belay.guard.policy;

import dev.belay.contract.NearestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

/** The YAML of one file, with errors that say file, line and column. */
final class PolicyNodes {
  private static final int LONGEST_SHOWN = 60;

  private final String file;

  PolicyNodes(String file) {
    this.file = file;
  }

  MappingNode root(String text) throws PolicyException {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setUseMarks(true)
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .build();
    Optional<Node> root;
    try {
      root = new Compose(settings).composeString(text);
    } catch (MarkedYamlEngineException e) {
      throw new PolicyException(place(e.getProblemMark()) + "not valid YAML: " + e.getProblem(), e);
    } catch (YamlEngineException e) {
      throw new PolicyException(file + ": not valid YAML", e);
    } catch (StackOverflowError e) {
      throw new PolicyException(file + ": nested too deeply", null);
    }
    if (root.isEmpty()) {
      throw new PolicyException(file + ": empty; begin with `version: 1`", null);
    }
    return mapping(root.get(), "a policy");
  }

  MappingNode mapping(Node node, String what) throws PolicyException {
    if (node instanceof MappingNode mapping) {
      Set<String> keys = new HashSet<>();
      for (NodeTuple tuple : mapping.getValue()) {
        String key = text(tuple.getKeyNode(), "a key");
        if (!keys.add(key)) {
          throw error(tuple.getKeyNode(), "`" + key + "` stands here twice");
        }
      }
      return mapping;
    }
    throw error(node, what + " must be a mapping of keys to values");
  }

  List<Node> list(Node node, String what) throws PolicyException {
    if (node instanceof SequenceNode list) {
      return list.getValue();
    }
    throw error(node, what + " must be a list");
  }

  /** A list of texts, or one text for a list of one. */
  List<Node> texts(Node node, String what) throws PolicyException {
    if (node instanceof ScalarNode) {
      return List.of(node);
    }
    List<Node> texts = new ArrayList<>();
    for (Node item : list(node, what)) {
      text(item, "an entry of " + what);
      texts.add(item);
    }
    return texts;
  }

  String text(Node node, String what) throws PolicyException {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    throw error(node, what + " must be a text");
  }

  boolean truth(Node node, String what) throws PolicyException {
    return switch (text(node, what)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw error(node, what + " must be true or false");
    };
  }

  PolicyException unknown(Node node, String what, String name, Collection<String> known) {
    String nearest = NearestName.of(name, known);
    String shown = name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) + "…" : name;
    return error(
        node,
        "unknown "
            + what
            + " `"
            + shown
            + "`"
            + (nearest == null ? "" : ": did you mean `" + nearest + "`?"));
  }

  PolicyException error(Node node, String what) {
    return new PolicyException(place(node.getStartMark()) + what, null);
  }

  /** Where a node stands, as a beginning of messages. */
  String place(Node node) {
    return place(node.getStartMark());
  }

  private String place(Optional<Mark> mark) {
    @Nullable Mark at = mark.orElse(null);
    return at == null
        ? file + ": "
        : file + ":" + (at.getLine() + 1) + ":" + (at.getColumn() + 1) + ": ";
  }
}
