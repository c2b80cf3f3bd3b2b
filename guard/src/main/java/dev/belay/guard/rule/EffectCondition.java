package dev.belay.guard.rule;

import dev.belay.guard.effect.Effect;
import dev.belay.guard.effect.EffectKind;
import dev.belay.guard.path.JudgedPath;
import java.util.List;
import java.util.Set;

/** Something that holds of an effect. */
public sealed interface EffectCondition {
  boolean holds(Effect effect, Evidence evidence);

  /** What it is. */
  record Kind(Set<EffectKind> kinds) implements EffectCondition {
    public Kind {
      kinds = Set.copyOf(kinds);
    }

    @Override
    public boolean holds(Effect effect, Evidence evidence) {
      return kinds.contains(effect.kind());
    }
  }

  /** Its path is one of these. */
  record Path(PathTests any) implements EffectCondition {
    public Path(List<PathTest> any) {
      this(new PathTests(any));
    }

    @Override
    public boolean holds(Effect effect, Evidence evidence) {
      JudgedPath path = evidence.path(effect);
      return path != null && any.holds(path);
    }
  }

  /** Its path is none of these. */
  record NotPath(PathTests none) implements EffectCondition {
    public NotPath(List<PathTest> none) {
      this(new PathTests(none));
    }

    @Override
    public boolean holds(Effect effect, Evidence evidence) {
      JudgedPath path = evidence.path(effect);
      return path == null || !none.holds(path);
    }
  }

  /** Whether everything below its path is meant. */
  record Recursive(boolean wanted) implements EffectCondition {
    @Override
    public boolean holds(Effect effect, Evidence evidence) {
      return effect.recursive() == wanted;
    }
  }

  /** Its host. */
  record Host(List<HostTest> any) implements EffectCondition {
    public Host {
      any = List.copyOf(any);
    }

    @Override
    public boolean holds(Effect effect, Evidence evidence) {
      String host = effect.host();
      if (host == null) {
        return false;
      }
      for (int i = 0; i < any.size(); i++) {
        if (any.get(i).holds(host)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The effect that it follows from. */
  record Cause(List<EffectCondition> all) implements EffectCondition {
    public Cause {
      all = List.copyOf(all);
    }

    @Override
    public boolean holds(Effect effect, Evidence evidence) {
      return effect.cause() != null && allHold(all, effect.cause(), evidence);
    }
  }

  static boolean allHold(List<EffectCondition> all, Effect effect, Evidence evidence) {
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).holds(effect, evidence)) {
        return false;
      }
    }
    return true;
  }
}
