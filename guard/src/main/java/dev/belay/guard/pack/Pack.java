package dev.belay.guard.pack;

import static java.util.Objects.requireNonNull;

import dev.belay.guard.rule.PackRule;
import java.util.List;

/**
 * Rules about one thing.
 *
 * @param id its folder and file: {@code core.git}
 * @param title what it is about, in a few words
 * @param about the same in a sentence
 * @param onByDefault whether it judges unless a policy switches it off; the others judge only where
 *     a policy switches them on
 * @param rules its rules, in the order in which their findings are told
 */
public record Pack(
    String id, String title, String about, boolean onByDefault, List<PackRule> rules) {
  public Pack {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(about, "about");
    rules = List.copyOf(rules);
  }

  /** The folder: {@code core}. */
  public String category() {
    int dot = id.indexOf('.');
    return dot < 0 ? id : id.substring(0, dot);
  }
}
