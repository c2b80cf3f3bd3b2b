package dev.belay.guard.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** YAML to nodes that know where they stand. */
final class PackYaml {
  private static final int DEEPEST = 24;

  private final String file;

  private PackYaml(String file) {
    this.file = file;
  }

  static PackNode read(String file, String text) throws PackException {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setUseMarks(true)
            .setAllowDuplicateKeys(true)
            .setMaxAliasesForCollections(0)
            .build();
    Optional<Node> root;
    try {
      root = new Compose(settings).composeString(text);
    } catch (MarkedYamlEngineException e) {
      throw new PackException(
          file + ":" + at(e.getProblemMark()) + ": not valid YAML: " + e.getProblem(), e);
    } catch (YamlEngineException e) {
      throw new PackException(file + ": not valid YAML", e);
    }
    if (root.isEmpty()) {
      throw new PackException(file + ": empty; begin with `pack: folder.file`", null);
    }
    return new PackYaml(file).node(root.get(), 0);
  }

  private PackNode node(Node node, int depth) throws PackException {
    String at = at(node.getStartMark());
    if (depth > DEEPEST) {
      throw new PackException(file + ":" + at + ": nested too deep", null);
    }
    return switch (node) {
      case ScalarNode scalar -> text(scalar, at);
      case SequenceNode list -> {
        List<PackNode> items = new ArrayList<>();
        for (Node item : list.getValue()) {
          items.add(node(item, depth + 1));
        }
        yield new PackNode.Items(items, at);
      }
      case MappingNode mapping -> keys(mapping, at, depth);
      default -> throw new PackException(file + ":" + at + ": aliases are not read", null);
    };
  }

  /** With the place of its first character, where its lines are those of the file. */
  private static PackNode.Text text(ScalarNode scalar, String at) {
    @Nullable Mark start = scalar.getStartMark().orElse(null);
    @Nullable Mark end = scalar.getEndMark().orElse(null);
    String value = scalar.getValue();
    if (start == null || end == null) {
      return new PackNode.Text(value, at);
    }
    if (scalar.getScalarStyle() == ScalarStyle.LITERAL) {
      return literal(value, at, start);
    }
    int quotes = scalar.isPlain() ? 0 : 2;
    boolean asWritten =
        start.getLine() == end.getLine()
            && end.getColumn() - start.getColumn()
                == value.codePointCount(0, value.length()) + quotes;
    return asWritten
        ? new PackNode.Text(
            value, at, start.getLine() + 1, start.getColumn() + 1 + (quotes == 0 ? 0 : 1))
        : new PackNode.Text(value, at);
  }

  /** The indentation of its first line is not part of a mark: it is counted in the text. */
  private static PackNode.Text literal(String value, String at, Mark start) {
    int[] text = start.getBuffer();
    int i = start.getPointer();
    while (i < text.length && text[i] != '\n') {
      i++;
    }
    int column = 1;
    for (i++; i < text.length && text[i] == ' '; i++) {
      column++;
    }
    return new PackNode.Text(value, at, start.getLine() + 2, column);
  }

  private PackNode.Keys keys(MappingNode mapping, String at, int depth) throws PackException {
    Set<String> seen = new HashSet<>();
    List<PackNode.Entry> entries = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String keyAt = at(tuple.getKeyNode().getStartMark());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new PackException(file + ":" + keyAt + ": a key must be a text", null);
      }
      if (!seen.add(key.getValue())) {
        throw new PackException(
            file + ":" + keyAt + ": `" + key.getValue() + "` stands here twice", null);
      }
      entries.add(new PackNode.Entry(key.getValue(), node(tuple.getValueNode(), depth + 1), keyAt));
    }
    return new PackNode.Keys(entries, at);
  }

  private static String at(Optional<Mark> mark) {
    @Nullable Mark place = mark.orElse(null);
    return place == null ? "1:1" : (place.getLine() + 1) + ":" + (place.getColumn() + 1);
  }
}
