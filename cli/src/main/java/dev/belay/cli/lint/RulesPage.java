package dev.belay.cli.lint;

import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.SafeText;
import dev.belay.cli.terminal.Style;
import dev.belay.cli.terminal.Table;
import dev.belay.cli.terminal.Terminal;
import dev.belay.lint.rule.Example;
import dev.belay.lint.rule.Rule;
import dev.belay.lint.rule.RuleCard;
import dev.belay.lint.rule.RuleMarkdown;
import dev.belay.lint.rule.Rules;
import java.util.List;

/** {@code belay lint rules}: what is checked. */
final class RulesPage {
  private final Terminal terminal;

  RulesPage(Terminal terminal) {
    this.terminal = terminal;
  }

  int print(List<String> named) {
    List<String> rules = named.stream().filter(argument -> !argument.equals("--no-color")).toList();
    if (rules.equals(List.of("--markdown"))) {
      RuleMarkdown.page().lines().forEach(terminal::line);
      return ExitCode.OK;
    }
    if (rules.isEmpty()) {
      Table table = Table.of("rule", "name", "severity", "what it finds").whole(0, 1);
      for (Rule rule : Rules.all()) {
        RuleCard card = rule.card();
        table.row(card.id(), card.name(), card.severity().word(), card.what());
      }
      table.print(terminal);
    }
    for (int i = 0; i < rules.size(); i++) {
      if (i > 0) {
        terminal.line();
      }
      card(RuleNames.card(rules.get(i)));
    }
    return ExitCode.OK;
  }

  private void card(RuleCard card) {
    terminal.line(
        Style.BOLD.of(card.id())
            + "  "
            + card.name()
            + "  "
            + Style.DIM.of(card.severity().word()));
    terminal.line();
    terminal.prose(card.what(), 0);
    terminal.prose(card.why(), 0);
    example("Wrong", card.wrong());
    example("Right", card.right());
  }

  private void example(String head, Example example) {
    terminal.line();
    terminal.line(Style.BOLD.of(head) + Style.DIM.of("  " + example.file()));
    for (String line : example.text().stripTrailing().lines().toList()) {
      terminal.line("  " + SafeText.of(line));
    }
    for (String beside : example.besides().keySet()) {
      terminal.line(Style.DIM.of("  beside it: " + beside));
    }
  }
}
