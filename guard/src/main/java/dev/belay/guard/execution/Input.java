package dev.belay.guard.execution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a program finds on its standard input.
 *
 * @param text the text, as far as it is known: from a here-document, a here-string, or a pipe whose
 *     output could be worked out; null where nothing is known of it
 * @param from the executions that write into the pipe, all that stand before it; empty without one
 */
public record Input(@Nullable Word text, List<Execution> from) {
  /** The input of the whole text, of which nothing is known. */
  public static final Input INHERITED = new Input(null, List.of());

  public Input {
    from = List.copyOf(from);
  }
}
