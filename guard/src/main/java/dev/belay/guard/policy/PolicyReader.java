package dev.belay.guard.policy;

import static java.util.Objects.requireNonNull;

import dev.belay.guard.rule.Preset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** The text of a policy file to what it says. Errors say file, line and column. */
final class PolicyReader {
  private static final Set<String> KEYS =
      Set.of(
          "version",
          "preset",
          "packs",
          "rules",
          "observe",
          "locked",
          "allow",
          "trust",
          "own-packs");

  private final PolicyNodes nodes;
  private final Layer layer;
  private final String home;
  private final OwnPackFiles ownPackFiles;
  private final Instant now;
  private KnownRules known;

  /**
   * @param file how the file is called in messages
   * @param now what entries are over by
   */
  PolicyReader(
      String file,
      Layer layer,
      Path home,
      KnownRules known,
      OwnPackFiles ownPackFiles,
      Instant now) {
    this.nodes = new PolicyNodes(file);
    this.layer = layer;
    this.home = home.toString();
    this.known = known;
    this.ownPackFiles = ownPackFiles;
    this.now = now;
  }

  PolicyDocument read(String text) throws PolicyException {
    MappingNode root = nodes.root(text);
    Node preset = null;
    Node packs = null;
    Node rules = null;
    Node observe = null;
    Node locked = null;
    Node allow = null;
    Node trust = null;
    Node own = null;
    boolean versioned = false;
    for (NodeTuple tuple : root.getValue()) {
      String key = nodes.text(tuple.getKeyNode(), "a key");
      Node value = tuple.getValueNode();
      switch (key) {
        case "version" -> {
          versioned = true;
          version(value);
        }
        case "preset" -> preset = value;
        case "packs" -> packs = value;
        case "rules" -> rules = value;
        case "observe" -> observe = value;
        case "locked" -> locked = value;
        case "allow" -> allow = value;
        case "trust" -> trust = value;
        case "own-packs" -> own = value;
        default -> throw nodes.unknown(tuple.getKeyNode(), "key", key, KEYS);
      }
    }
    if (!versioned) {
      throw nodes.error(root, "`version: 1` is missing");
    }
    List<String> warnings = new ArrayList<>();
    // First, since the other keys may speak of the rules that come with them.
    OwnPackFiles.Found found = own == null ? OwnPackFiles.Found.none() : ownPacks(own, warnings);
    known = known.and(found.rules());
    return new PolicyDocument(
        preset == null ? null : preset(preset),
        packs == null ? Map.of() : packs(packs),
        rules == null ? Map.of() : rules(rules),
        observe == null ? null : nodes.truth(observe, "observe"),
        locked != null && locked(locked, warnings),
        allow == null ? List.of() : allow(allow, warnings),
        trust == null ? List.of() : trust(trust, warnings),
        found.packs(),
        found.watched(),
        known,
        warnings);
  }

  private void version(Node value) throws PolicyException {
    if (!nodes.text(value, "version").equals("1")) {
      throw nodes.error(value, "this Belay reads policies of version 1 only");
    }
  }

  private Preset preset(Node node) throws PolicyException {
    String name = nodes.text(node, "preset");
    Preset preset = Preset.named(name);
    if (preset == null) {
      throw nodes.unknown(node, "preset", name, Set.of("relaxed", "standard", "strict"));
    }
    return preset;
  }

  private Map<String, Boolean> packs(Node node) throws PolicyException {
    Map<String, Boolean> packs = new TreeMap<>();
    for (NodeTuple tuple : nodes.mapping(node, "packs").getValue()) {
      String key = nodes.text(tuple.getKeyNode(), "a key");
      boolean on = key.equals("on");
      if (!on && !key.equals("off")) {
        throw nodes.unknown(tuple.getKeyNode(), "key", key, Set.of("on", "off"));
      }
      for (Node item : nodes.texts(tuple.getValueNode(), "packs." + key)) {
        String selector = nodes.text(item, "a pack");
        if (!known.selectors().contains(selector)) {
          boolean whole = KnownRules.narrowness(selector) == 2;
          throw nodes.unknown(
              item, "pack", selector, whole ? known.packs().keySet() : known.selectors());
        }
        Boolean other = packs.put(selector, on);
        if (other != null && other != on) {
          throw nodes.error(item, "`" + selector + "` is switched both on and off");
        }
      }
    }
    return packs;
  }

  private Map<String, RuleMode> rules(Node node) throws PolicyException {
    Map<String, RuleMode> modes = new TreeMap<>();
    for (NodeTuple rule : nodes.mapping(node, "rules").getValue()) {
      modes.put(ruleId(rule.getKeyNode()), mode(rule.getValueNode()));
    }
    return modes;
  }

  private RuleMode mode(Node node) throws PolicyException {
    String name = nodes.text(node, "a rule's decision");
    RuleMode mode = RuleMode.named(name);
    if (mode == null) {
      throw nodes.unknown(node, "decision", name, Set.of("deny", "ask", "observe", "off"));
    }
    return mode;
  }

  private String ruleId(Node node) throws PolicyException {
    String id = nodes.text(node, "a rule's name");
    if (known.rule(id) == null) {
      throw nodes.unknown(node, "rule", id, known.ids());
    }
    return id;
  }

  private List<Exemption> allow(Node node, List<String> warnings) throws PolicyException {
    List<Exemption> exemptions = new ArrayList<>();
    for (Node item : nodes.list(node, "allow")) {
      Exemption exemption = exemption(nodes.mapping(item, "an entry of allow"));
      if (exemption.isOver(now)) {
        warnings.add(
            nodes.place(item)
                + "this entry was over on "
                + exemption.until()
                + " and is ignored: remove it, or set `until` anew");
      }
      exemptions.add(exemption);
    }
    return exemptions;
  }

  private Exemption exemption(MappingNode node) throws PolicyException {
    List<String> rules = new ArrayList<>();
    String path = null;
    String command = null;
    String project = null;
    Instant until = null;
    String reason = null;
    for (NodeTuple tuple : node.getValue()) {
      String key = nodes.text(tuple.getKeyNode(), "a key");
      Node value = tuple.getValueNode();
      switch (key) {
        case "rule", "rules" -> {
          for (Node item : nodes.texts(value, key)) {
            boolean every = nodes.text(item, key).equals(Exemption.EVERY_RULE);
            rules.add(every ? Exemption.EVERY_RULE : ruleId(item));
          }
        }
        case "path" -> path = absolute(value, "path");
        case "command" -> command = nodes.text(value, key);
        case "project" -> project = withoutEnd(absolute(value, "project"));
        case "until" -> until = until(value);
        case "reason" -> reason = nodes.text(value, key);
        default ->
            throw nodes.unknown(
                tuple.getKeyNode(),
                "key",
                key,
                Set.of("rule", "rules", "path", "command", "project", "until", "reason"));
      }
    }
    check(node, rules, path, command, project, reason);
    return new Exemption(rules, command, path, project, until, reason);
  }

  private void check(
      Node node,
      List<String> rules,
      @Nullable String path,
      @Nullable String command,
      @Nullable String project,
      @Nullable String reason)
      throws PolicyException {
    if (rules.isEmpty()) {
      throw nodes.error(node, "an entry of allow needs a rule");
    }
    if (path != null && command != null) {
      throw nodes.error(node, "an entry of allow takes a path or a command, not both");
    }
    if (path == null && command == null && project == null) {
      throw nodes.error(node, "an entry of allow needs a command, a path or a project");
    }
    if (rules.contains(Exemption.EVERY_RULE)) {
      if (command == null) {
        throw nodes.error(node, "`*` stands for every rule and needs an exact command");
      }
      if (reason == null) {
        throw nodes.error(node, "`*` stands for every rule and needs a reason");
      }
    }
  }

  private Instant until(Node node) throws PolicyException {
    Instant until = EndOfValidity.of(nodes.text(node, "until"));
    if (until == null) {
      throw nodes.error(node, "until must be a date (2026-12-31) or a time (2026-12-31T18:00:00Z)");
    }
    return until;
  }

  private boolean locked(Node node, List<String> warnings) throws PolicyException {
    boolean locked = nodes.truth(node, "locked");
    if (locked && layer != Layer.MANAGED) {
      warnings.add(nodes.place(node) + "locked: only the managed policy can lock; ignored");
      return false;
    }
    return locked;
  }

  private List<String> trust(Node node, List<String> warnings) throws PolicyException {
    List<String> projects = new ArrayList<>();
    for (Node item : nodes.texts(node, "trust")) {
      projects.add(withoutEnd(absolute(item, "trust")));
    }
    if (!isOfMachineOrUser()) {
      warnings.add(nodes.place(node) + "trust: " + layer.who() + " cannot give trust; ignored");
      return List.of();
    }
    return projects;
  }

  private OwnPackFiles.Found ownPacks(Node node, List<String> warnings) throws PolicyException {
    List<String> patterns = new ArrayList<>();
    for (Node item : nodes.texts(node, "own-packs")) {
      patterns.add(absolute(item, "own-packs"));
    }
    if (!isOfMachineOrUser()) {
      warnings.add(
          nodes.place(node) + "own-packs: " + layer.who() + " cannot bring rules along; ignored");
      return OwnPackFiles.Found.none();
    }
    OwnPackFiles.Found found = ownPackFiles.find(patterns, nodes.place(node), warnings);
    for (RuleDefaults rule : found.rules()) {
      if (known.rule(rule.rule()) != null) {
        throw nodes.error(
            node, "own-packs: there is a rule `" + rule.rule() + "` already: rename yours");
      }
    }
    return found;
  }

  private boolean isOfMachineOrUser() {
    return layer == Layer.MANAGED || layer == Layer.USER;
  }

  private String absolute(Node node, String what) throws PolicyException {
    String path = nodes.text(node, what);
    String absolute = path.equals("~") || path.startsWith("~/") ? home + path.substring(1) : path;
    boolean drive = absolute.length() > 2 && absolute.charAt(1) == ':';
    if (!absolute.startsWith("/") && !drive) {
      throw nodes.error(node, "a path must begin with / or ~/");
    }
    return requireNonNull(absolute);
  }

  private static String withoutEnd(String path) {
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
