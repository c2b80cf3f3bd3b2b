package dev.belay.cli.lint;

import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.contract.NearestName;
import dev.belay.lint.rule.Rule;
import dev.belay.lint.rule.RuleCard;
import dev.belay.lint.rule.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rules as users name them: by id, in any case, or by name. */
final class RuleNames {
  private RuleNames() {}

  /**
   * The ids of a list with commas.
   *
   * @throws CommandFailure if there is no such rule
   */
  static List<String> ids(String list) {
    List<String> ids = new ArrayList<>();
    for (String name : list.split(",", -1)) {
      if (!name.isBlank()) {
        ids.add(card(name.strip()).id());
      }
    }
    return ids;
  }

  /**
   * The card of a rule.
   *
   * @throws CommandFailure if there is no such rule
   */
  static RuleCard card(String named) {
    List<String> known = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      RuleCard card = rule.card();
      if (card.name().equals(named) || card.id().equals(named.toUpperCase(Locale.ROOT))) {
        return card;
      }
      known.add(card.id());
      known.add(card.name());
    }
    String nearest = NearestName.of(named, known);
    throw new CommandFailure(
        ExitCode.USAGE,
        "no such rule: " + named,
        "",
        (nearest == null ? "" : "did you mean " + nearest + "? ") + "belay lint rules lists them");
  }
}
