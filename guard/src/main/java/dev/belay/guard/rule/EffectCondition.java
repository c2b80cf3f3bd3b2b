package dev.belay.guard.rule;

import dev.belay.guard.effect.Effect;
import dev.belay.guard.effect.EffectKind;
import java.util.List;
import java.util.Set;

/** Something that holds of an effect. */
public sealed interface EffectCondition {
  boolean holds(Effect effect);

  /** What it is. */
  record Kind(Set<EffectKind> kinds) implements EffectCondition {
    public Kind {
      kinds = Set.copyOf(kinds);
    }

    @Override
    public boolean holds(Effect effect) {
      return kinds.contains(effect.kind());
    }
  }

  /** Its path is one of these. */
  record Path(List<PathTest> any) implements EffectCondition {
    public Path {
      any = List.copyOf(any);
    }

    @Override
    public boolean holds(Effect effect) {
      return effect.path() != null
          && PathTest.any(any, effect.path(), effect.isGlob(), effect.recursive());
    }
  }

  /** Its path is none of these. */
  record NotPath(List<PathTest> none) implements EffectCondition {
    public NotPath {
      none = List.copyOf(none);
    }

    @Override
    public boolean holds(Effect effect) {
      return effect.path() == null
          || !PathTest.any(none, effect.path(), effect.isGlob(), effect.recursive());
    }
  }

  /** Whether everything below its path is meant. */
  record Recursive(boolean wanted) implements EffectCondition {
    @Override
    public boolean holds(Effect effect) {
      return effect.recursive() == wanted;
    }
  }

  /** Its host. */
  record Host(List<HostTest> any) implements EffectCondition {
    public Host {
      any = List.copyOf(any);
    }

    @Override
    public boolean holds(Effect effect) {
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
    public boolean holds(Effect effect) {
      return effect.cause() != null && allHold(all, effect.cause());
    }
  }

  static boolean allHold(List<EffectCondition> all, Effect effect) {
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).holds(effect)) {
        return false;
      }
    }
    return true;
  }
}
