package dev.belay.guard.rule;

import java.util.List;

/**
 * The leading subcommands of a program: any of these sequences.
 *
 * @param any each a pattern for every word
 */
public record CommandWords(List<List<Glob>> any) {
  public CommandWords {
    any = List.copyOf(any);
  }
}
