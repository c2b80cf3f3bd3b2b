package dev.belay.guard.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Any of these patterns. Those without a wildcard are looked up at once, however many they are. */
public final class Globs {
  private static final Glob[] NONE = {};

  /** From here on looking up is quicker than comparing. */
  private static final int MANY = 4;

  private final List<Glob> any;
  private final boolean anyCase;
  private final Set<String> literals;
  private final Glob[] others;

  /**
   * @param any the patterns; at least one; case counts in all of them or in none
   */
  public Globs(List<Glob> any) {
    this.any = List.copyOf(any);
    if (this.any.isEmpty()) {
      throw new IllegalArgumentException("no pattern");
    }
    anyCase = this.any.getFirst().ignoresCase();
    int plain = 0;
    for (Glob glob : this.any) {
      if (glob.ignoresCase() != anyCase) {
        throw new IllegalArgumentException("case counts in some patterns only: " + this.any);
      }
      plain += glob.isLiteral() ? 1 : 0;
    }
    boolean lookUp = plain >= MANY;
    literals = lookUp ? HashSet.newHashSet(plain) : Set.of();
    List<Glob> wild = lookUp ? new ArrayList<>() : this.any;
    if (lookUp) {
      for (Glob glob : this.any) {
        if (glob.isLiteral()) {
          literals.add(glob.pattern());
        } else {
          wild.add(glob);
        }
      }
    }
    others = wild.toArray(NONE);
  }

  public List<Glob> any() {
    return any;
  }

  public boolean matches(String text) {
    String folded = anyCase ? text.toLowerCase(Locale.ROOT) : text;
    if (!literals.isEmpty() && literals.contains(folded)) {
      return true;
    }
    for (Glob other : others) {
      if (other.matchesFolded(folded)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Globs globs && globs.any.equals(any);
  }

  @Override
  public int hashCode() {
    return any.hashCode();
  }

  @Override
  public String toString() {
    return any.size() == 1 ? any.getFirst().toString() : any.toString();
  }
}
