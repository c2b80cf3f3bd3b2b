package dev.belay.guard.rule;

import dev.belay.guard.effect.EffectKind;
import java.util.List;
import java.util.Set;

/** Something that holds of an effect. */
public sealed interface EffectCondition {
  /** What it is. */
  record Kind(Set<EffectKind> kinds) implements EffectCondition {
    public Kind {
      kinds = Set.copyOf(kinds);
    }
  }

  /** Its path is one of these. */
  record Path(List<PathTest> any) implements EffectCondition {
    public Path {
      any = List.copyOf(any);
    }
  }

  /** Its path is none of these. */
  record NotPath(List<PathTest> none) implements EffectCondition {
    public NotPath {
      none = List.copyOf(none);
    }
  }

  /** Whether everything below its path is meant. */
  record Recursive(boolean wanted) implements EffectCondition {}

  /** Its host. */
  record Host(List<HostTest> any) implements EffectCondition {
    public Host {
      any = List.copyOf(any);
    }
  }

  /** The effect that it follows from. */
  record Cause(List<EffectCondition> all) implements EffectCondition {
    public Cause {
      all = List.copyOf(all);
    }
  }

  /** What a host may be. */
  sealed interface HostTest {
    /** This machine. */
    record Loopback() implements HostTest {}

    /** An address of a private network, or a name without a dot. */
    record Private() implements HostTest {}

    /** A registry or forge that packages are usually fetched from. */
    record KnownRegistry() implements HostTest {}

    /** A name or address like that. */
    record Named(Glob name) implements HostTest {}
  }
}
