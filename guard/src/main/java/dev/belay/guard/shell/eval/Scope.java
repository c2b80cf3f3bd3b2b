package dev.belay.guard.shell.eval;

import dev.belay.guard.shell.syntax.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an evaluation stands.
 *
 * @param source the text
 * @param trail the wrappers, interpreters and functions around it
 * @param depth how many texts and wrappers are around it
 * @param elsewhere whether it runs on another machine or in a container
 */
record Scope(Source source, List<String> trail, int depth, boolean elsewhere) {
  Scope through(String name) {
    List<String> longer = new ArrayList<>(trail.size() + 1);
    longer.addAll(trail);
    longer.add(name);
    return new Scope(source, List.copyOf(longer), depth + 1, elsewhere);
  }

  Scope in(Source other) {
    return new Scope(other, trail, depth, elsewhere);
  }

  Scope elsewhere(boolean value) {
    return value == elsewhere ? this : new Scope(source, trail, depth, value);
  }

  Span place(Span span) {
    return source.place(span);
  }
}
