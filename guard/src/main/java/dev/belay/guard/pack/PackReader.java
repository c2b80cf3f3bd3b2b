package dev.belay.guard.pack;

import dev.belay.contract.Decision;
import dev.belay.guard.effect.EffectKind;
import dev.belay.guard.rule.Clause;
import dev.belay.guard.rule.PackRule;
import dev.belay.guard.rule.Preset;
import dev.belay.guard.rule.Severity;
import dev.belay.guard.rule.Verdicts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads packs. All problems of a file are told at once. */
public final class PackReader {
  private static final Set<String> PACK_KEYS = Set.of("pack", "title", "about", "default", "rules");
  private static final Set<String> RULE_KEYS =
      Set.of("id", "title", "why", "severity", "verdict", "effect", "match", "message", "examples");
  private static final Set<String> SEVERITIES = Set.of("medium", "high", "critical");
  private static final Set<String> DECISIONS = Set.of("deny", "ask", "off");

  private final NodeReader nodes;
  private final ClauseReader clauses;
  private final ExampleReader examples;
  private final List<String> problems = new ArrayList<>();

  private final boolean explained;

  private PackReader(String file, boolean explained) {
    this.explained = explained;
    nodes = new NodeReader(file);
    clauses = new ClauseReader(nodes);
    examples = new ExampleReader(nodes);
  }

  /**
   * Reads a pack with all that explains it.
   *
   * @param file its name, for messages
   * @param yaml its text
   * @throws PackException when something in it does not fit
   */
  public static PackText read(String file, String yaml) throws PackException {
    return read(file, PackYaml.read(file, yaml));
  }

  static PackText read(String file, PackNode root) throws PackException {
    return new PackReader(file, true).read(root);
  }

  /** The rules alone: what explains them would be worked out for nobody on the way of a hook. */
  static Pack rules(String file, PackNode root) throws PackException {
    return new PackReader(file, false).read(root).pack();
  }

  private PackText read(PackNode root) throws PackException {
    PackText pack = pack(root);
    if (!problems.isEmpty()) {
      throw new PackException(problems);
    }
    return pack;
  }

  static PackSummary summary(PackNode node) throws PackException {
    PackReader reader = new PackReader("index", false);
    NodeReader nodes = reader.nodes;
    PackNode.Keys keys = nodes.keys(node, "a pack");
    List<PackSummary.RuleSummary> rules = new ArrayList<>();
    for (PackNode item : nodes.items(reader.needed(keys, "rules"), "rules")) {
      PackNode.Keys rule = nodes.keys(item, "a rule");
      Severity severity = reader.severity(reader.needed(rule, "severity"));
      rules.add(
          new PackSummary.RuleSummary(
              reader.ruleId(reader.needed(rule, "id")),
              nodes.text(reader.needed(rule, "title"), "title"),
              severity,
              reader.verdicts(reader.needed(rule, "verdict"), severity)));
    }
    PackNode on = keys.get("default");
    PackNode about = keys.get("about");
    String title = nodes.text(reader.needed(keys, "title"), "title");
    return new PackSummary(
        reader.packId(reader.needed(keys, "pack")),
        title,
        about == null ? title : nodes.text(about, "about"),
        on != null && nodes.truth(on, "default"),
        rules);
  }

  private PackNode needed(PackNode.Keys keys, String name) throws PackException {
    PackNode node = keys.get(name);
    if (node == null) {
      throw nodes.error(keys, "`" + name + "` is missing");
    }
    return node;
  }

  private PackText pack(PackNode root) throws PackException {
    PackNode.Keys keys = nodes.keys(root, "a pack");
    String id = null;
    String title = null;
    String about = null;
    boolean on = false;
    List<PackNode> written = List.of();
    for (PackNode.Entry entry : keys.entries()) {
      PackNode value = entry.value();
      switch (entry.name()) {
        case "pack" -> id = packId(value);
        case "title" -> title = nodes.text(value, "title");
        case "about" -> about = nodes.text(value, "about");
        case "default" -> on = nodes.truth(value, "default");
        case "rules" -> written = nodes.items(value, "rules");
        default -> throw nodes.unknownKey(entry, PACK_KEYS);
      }
    }
    if (id == null || title == null || written.isEmpty()) {
      throw nodes.error(keys, "a pack needs `pack`, `title` and `rules`");
    }
    List<PackRule> rules = new ArrayList<>();
    List<RuleExplanation> explanations = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (PackNode node : written) {
      try {
        rule(nodes.keys(node, "a rule"), id, rules, explanations);
        if (!ids.add(rules.getLast().id())) {
          problems.add(
              nodes
                  .error(node, "the rule " + rules.getLast().id() + " stands here twice")
                  .getMessage());
        }
      } catch (PackException e) {
        problems.addAll(e.problems());
      }
    }
    return new PackText(
        new Pack(id, title, about == null ? title : about, on, rules), explanations);
  }

  private void rule(
      PackNode.Keys keys, String pack, List<PackRule> rules, List<RuleExplanation> explanations)
      throws PackException {
    String id = null;
    String title = null;
    String why = "";
    Severity severity = null;
    PackNode verdict = null;
    EffectKind effect = null;
    PackNode match = null;
    String message = null;
    PackNode given = null;
    for (PackNode.Entry entry : keys.entries()) {
      PackNode value = entry.value();
      switch (entry.name()) {
        case "id" -> id = ruleId(value);
        case "title" -> title = nodes.text(value, "title");
        case "why" -> why = nodes.text(value, "why");
        case "severity" -> severity = severity(value);
        case "verdict" -> verdict = value;
        case "effect" -> effect = ClauseReader.effect(nodes, value);
        case "match" -> match = value;
        case "message" -> message = nodes.text(value, "message");
        case "examples" -> given = value;
        default -> throw nodes.unknownKey(entry, RULE_KEYS);
      }
    }
    if (id == null
        || title == null
        || severity == null
        || verdict == null
        || match == null
        || message == null) {
      throw nodes.error(
          keys, "a rule needs `id`, `title`, `severity`, `verdict`, `match` and `message`");
    }
    List<Clause> any = clauses.any(match);
    rules.add(
        new PackRule(id, pack, title, severity, verdicts(verdict, severity), effect, any, message));
    if (explained) {
      explanations.add(
          new RuleExplanation(
              id,
              why,
              ClauseText.of(match),
              examples.read(given, "stopped"),
              examples.read(given, "passed")));
    }
  }

  private String packId(PackNode node) throws PackException {
    String id = nodes.text(node, "pack");
    int dot = id.indexOf('.');
    if (dot <= 0 || !isKebab(id.substring(0, dot)) || !isKebab(id.substring(dot + 1))) {
      throw nodes.error(node, "a pack is named folder.file, in kebab case: core.git");
    }
    return id;
  }

  private String ruleId(PackNode node) throws PackException {
    String id = nodes.text(node, "id");
    if (!isKebab(id)) {
      throw nodes.error(node, "a rule's id is in kebab case: git-force-push");
    }
    return id;
  }

  private static boolean isKebab(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letter && (c != '-' || i == 0 || i == name.length() - 1)) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private Severity severity(PackNode node) throws PackException {
    return switch (nodes.oneOf(node, "severity", SEVERITIES)) {
      case "medium" -> Severity.MEDIUM;
      case "high" -> Severity.HIGH;
      default -> Severity.CRITICAL;
    };
  }

  private Verdicts verdicts(PackNode node, Severity severity) throws PackException {
    if (!(node instanceof PackNode.Keys keys)) {
      Decision one = decision(node);
      if (one == null) {
        throw nodes.error(node, "a rule that is always off has no use");
      }
      return Verdicts.of(one, severity);
    }
    @Nullable Decision[] given = new Decision[3];
    boolean[] named = new boolean[3];
    for (PackNode.Entry entry : keys.entries()) {
      Preset preset = Preset.named(entry.name());
      if (preset == null) {
        throw nodes.unknownKey(entry, Set.of("relaxed", "standard", "strict"));
      }
      given[preset.ordinal()] = decision(entry.value());
      named[preset.ordinal()] = true;
    }
    @Nullable Decision standard = given[Preset.STANDARD.ordinal()];
    @Nullable Decision relaxed =
        named[Preset.RELAXED.ordinal()]
            ? given[Preset.RELAXED.ordinal()]
            : severity == Severity.MEDIUM ? null : standard;
    @Nullable Decision strict =
        named[Preset.STRICT.ordinal()] ? given[Preset.STRICT.ordinal()] : standard;
    if (relaxed == null && standard == null && strict == null) {
      throw nodes.error(node, "a rule that is always off has no use");
    }
    return new Verdicts(relaxed, standard, strict);
  }

  private @Nullable Decision decision(PackNode node) throws PackException {
    return switch (nodes.oneOf(node, "verdict", DECISIONS)) {
      case "deny" -> Decision.DENY;
      case "ask" -> Decision.ASK;
      default -> null;
    };
  }
}
