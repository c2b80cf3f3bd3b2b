package dev.belay.guard.pack;

import dev.belay.guard.effect.EffectKind;
import dev.belay.guard.path.PathKind;
import dev.belay.guard.rule.EffectCondition;
import dev.belay.guard.rule.Glob;
import dev.belay.guard.rule.HostTest;
import dev.belay.guard.rule.PathTest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a rule says of effects. */
final class EffectReader {
  private final NodeReader nodes;

  EffectReader(NodeReader nodes) {
    this.nodes = nodes;
  }

  /** Null when the key speaks of something else. */
  @Nullable EffectCondition condition(PackNode.Entry entry) throws PackException {
    PackNode value = entry.value();
    return switch (entry.name()) {
      case "effect" -> {
        Set<EffectKind> kinds = EnumSet.noneOf(EffectKind.class);
        if (value instanceof PackNode.Items items) {
          for (PackNode item : items.items()) {
            kinds.add(computed(item));
          }
        } else {
          kinds.add(computed(value));
        }
        if (kinds.isEmpty()) {
          throw nodes.error(value, "effect must not be empty");
        }
        yield new EffectCondition.Kind(kinds);
      }
      case "path" -> new EffectCondition.Path(paths(value, "path"));
      case "not-path" -> new EffectCondition.NotPath(paths(value, "not-path"));
      case "recursive" -> new EffectCondition.Recursive(nodes.truth(value, "recursive"));
      case "host" -> new EffectCondition.Host(hosts(value));
      case "cause" -> cause(value);
      default -> null;
    };
  }

  private EffectKind computed(PackNode node) throws PackException {
    EffectKind kind = ClauseReader.effect(nodes, node);
    if (kind.compareTo(EffectKind.ENDLESS) > 0) {
      throw nodes.error(
          node,
          kind.wireName()
              + " is said by rules and not worked out: match the program, and write `effect` beside"
              + " `match`");
    }
    return kind;
  }

  List<PathTest> paths(PackNode node, String what) throws PackException {
    List<PathTest> any = new ArrayList<>();
    for (String text : nodes.texts(node, what)) {
      boolean pattern = false;
      for (int i = 0; i < text.length(); i++) {
        pattern |= "/*~.?[".indexOf(text.charAt(i)) >= 0;
      }
      if (pattern) {
        any.add(new PathTest.Pattern(text));
      } else {
        any.add(new PathTest.Kind(kind(node, text)));
      }
    }
    return any;
  }

  private PathKind kind(PackNode node, String name) throws PackException {
    PathKind kind = PathKind.named(name);
    if (kind == null) {
      List<String> known = new ArrayList<>();
      for (PathKind each : PathKind.values()) {
        known.add(each.wireName());
      }
      throw nodes.unknown(node.at(), "kind of path", name, known);
    }
    return kind;
  }

  private List<HostTest> hosts(PackNode node) throws PackException {
    List<HostTest> any = new ArrayList<>();
    for (String text : nodes.texts(node, "host")) {
      any.add(
          switch (text) {
            case "loopback" -> new HostTest.Loopback();
            case "private" -> new HostTest.Private();
            case "known-registry" -> new HostTest.KnownRegistry();
            default -> new HostTest.Named(Glob.ofAnyCase(text));
          });
    }
    return any;
  }

  private EffectCondition cause(PackNode node) throws PackException {
    List<EffectCondition> all = new ArrayList<>();
    for (PackNode.Entry entry : nodes.keys(node, "cause").entries()) {
      EffectCondition condition = condition(entry);
      if (condition == null) {
        throw nodes.unknownKey(
            entry, Set.of("effect", "path", "not-path", "recursive", "host", "cause"));
      }
      all.add(condition);
    }
    return new EffectCondition.Cause(all);
  }
}
