package dev.belay.guard.rule;

import java.util.List;

/**
 * Any of these patterns.
 *
 * @param any the patterns; at least one
 */
public record Globs(List<Glob> any) {
  public Globs {
    any = List.copyOf(any);
    if (any.isEmpty()) {
      throw new IllegalArgumentException("no pattern");
    }
  }

  public boolean matches(String text) {
    for (int i = 0; i < any.size(); i++) {
      if (any.get(i).matches(text)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return any.size() == 1 ? any.getFirst().toString() : any.toString();
  }
}
