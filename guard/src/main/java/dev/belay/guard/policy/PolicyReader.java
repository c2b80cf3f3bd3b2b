package dev.belay.guard.policy;

import dev.belay.contract.NearestName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

/** The text of a policy file to a policy. Errors say file, line and column. */
final class PolicyReader {
  private final String file;
  private final String home;
  private final Set<String> ruleIds;

  PolicyReader(String file, String home, Set<String> ruleIds) {
    this.file = file;
    this.home = home;
    this.ruleIds = ruleIds;
  }

  Policy read(String text) throws PolicyException {
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
    }
    if (root.isEmpty()) {
      throw new PolicyException(file + ": empty; begin with `version: 1`", null);
    }
    return policy(mapping(root.get(), "a policy"));
  }

  private Policy policy(MappingNode root) throws PolicyException {
    Map<String, RuleMode> modes = new TreeMap<>();
    List<Exemption> exemptions = new ArrayList<>();
    boolean versioned = false;
    for (NodeTuple tuple : root.getValue()) {
      String key = text(tuple.getKeyNode(), "a key");
      switch (key) {
        case "version" -> {
          versioned = true;
          if (!text(tuple.getValueNode(), "version").equals("1")) {
            throw error(tuple.getValueNode(), "this Belay reads policies of version 1 only");
          }
        }
        case "rules" -> {
          for (NodeTuple rule : mapping(tuple.getValueNode(), "rules").getValue()) {
            modes.put(ruleId(rule.getKeyNode()), mode(rule.getValueNode()));
          }
        }
        case "allow" -> {
          if (!(tuple.getValueNode() instanceof SequenceNode list)) {
            throw error(tuple.getValueNode(), "allow must be a list");
          }
          for (Node item : list.getValue()) {
            exemptions.add(exemption(mapping(item, "an entry of allow")));
          }
        }
        default ->
            throw unknown(tuple.getKeyNode(), "key", key, Set.of("version", "rules", "allow"));
      }
    }
    if (!versioned) {
      throw error(root, "`version: 1` is missing");
    }
    return new Policy(modes, exemptions);
  }

  private Exemption exemption(MappingNode node) throws PolicyException {
    String rule = null;
    String path = null;
    String command = null;
    String reason = null;
    for (NodeTuple tuple : node.getValue()) {
      String key = text(tuple.getKeyNode(), "a key");
      switch (key) {
        case "rule" -> rule = ruleId(tuple.getValueNode());
        case "path" -> path = path(tuple.getValueNode());
        case "command" -> command = text(tuple.getValueNode(), key);
        case "reason" -> reason = text(tuple.getValueNode(), key);
        default ->
            throw unknown(
                tuple.getKeyNode(), "key", key, Set.of("rule", "path", "command", "reason"));
      }
    }
    if (rule == null) {
      throw error(node, "an entry of allow needs a rule");
    }
    if ((path == null) == (command == null)) {
      throw error(node, "an entry of allow needs either a path or a command");
    }
    return new Exemption(rule, path, command, reason);
  }

  private String path(Node node) throws PolicyException {
    String path = text(node, "path");
    String absolute = path.startsWith("~/") ? home + path.substring(1) : path;
    boolean drive = absolute.length() > 2 && absolute.charAt(1) == ':';
    if (!absolute.startsWith("/") && !drive) {
      throw error(node, "a path must begin with / or ~/");
    }
    return absolute;
  }

  private String ruleId(Node node) throws PolicyException {
    String id = text(node, "a rule's name");
    if (!ruleIds.contains(id)) {
      throw unknown(node, "rule", id, ruleIds);
    }
    return id;
  }

  private RuleMode mode(Node node) throws PolicyException {
    String name = text(node, "a rule's decision");
    RuleMode mode = RuleMode.named(name);
    if (mode == null) {
      throw unknown(node, "decision", name, Set.of("deny", "ask", "off"));
    }
    return mode;
  }

  private MappingNode mapping(Node node, String what) throws PolicyException {
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

  private String text(Node node, String what) throws PolicyException {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    throw error(node, what + " must be a text");
  }

  private PolicyException unknown(Node node, String what, String name, Set<String> known) {
    String nearest = NearestName.of(name, known);
    String shown = name.length() > 60 ? name.substring(0, 60) + "…" : name;
    return error(
        node,
        "unknown "
            + what
            + " `"
            + shown
            + "`"
            + (nearest == null ? "" : ": did you mean `" + nearest + "`?"));
  }

  private PolicyException error(Node node, String what) {
    return new PolicyException(place(node.getStartMark()) + what, null);
  }

  private String place(Optional<Mark> mark) {
    @Nullable Mark at = mark.orElse(null);
    return at == null
        ? file + ": "
        : file + ":" + (at.getLine() + 1) + ":" + (at.getColumn() + 1) + ": ";
  }
}
