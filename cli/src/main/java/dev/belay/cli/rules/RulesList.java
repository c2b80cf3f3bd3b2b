package dev.belay.cli.rules;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.Style;
import dev.belay.cli.terminal.Table;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.Decision;
import dev.belay.contract.NearestName;
import dev.belay.guard.pack.BuiltInPacks;
import dev.belay.guard.pack.PackSummary;
import dev.belay.guard.rule.Preset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code belay rules list}. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "List the rules with what they decide by preset.",
    footer = {
      "",
      "Exit codes: 0 listed, 2 there is no such pack.",
      "",
      "Examples:",
      "  belay rules list",
      "  belay rules list --pack core.git",
      "  belay rules list --json | jq '.[].id'"
    })
public final class RulesList implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--pack",
      paramLabel = "PACK",
      description = "Only this pack, or this category of packs: core.git, core.")
  private @Nullable String pack;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  public RulesList(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<PackSummary> packs = chosen(BuiltInPacks.index());
    if (json) {
      terminal.json(json(packs));
    } else {
      print(packs);
    }
    return ExitCode.OK;
  }

  private List<PackSummary> chosen(List<PackSummary> all) {
    if (pack == null) {
      return all;
    }
    List<PackSummary> chosen = new ArrayList<>();
    List<String> known = new ArrayList<>();
    for (PackSummary each : all) {
      known.add(each.id());
      if (each.id().equals(pack) || each.category().equals(pack)) {
        chosen.add(each);
      }
    }
    if (chosen.isEmpty()) {
      String nearest = NearestName.of(pack, known);
      throw new CommandFailure(
          ExitCode.USAGE,
          "no pack " + pack,
          "--pack",
          nearest == null ? "`belay rules list` shows all" : "did you mean " + nearest + "?");
    }
    return chosen;
  }

  private void print(List<PackSummary> packs) {
    Table table = Table.of("rule", "severity", "relaxed", "standard", "strict", "title").whole(0);
    for (PackSummary each : packs) {
      for (PackSummary.RuleSummary rule : each.rules()) {
        table.row(
            rule.id(),
            rule.severity().wireName(),
            coloured(rule.verdicts().in(Preset.RELAXED)),
            coloured(rule.verdicts().in(Preset.STANDARD)),
            coloured(rule.verdicts().in(Preset.STRICT)),
            rule.title());
      }
    }
    table.print(terminal);
  }

  private static JsonArray json(List<PackSummary> packs) {
    JsonArray rules = new JsonArray();
    for (PackSummary each : packs) {
      for (PackSummary.RuleSummary rule : each.rules()) {
        JsonObject object = new JsonObject();
        object.addProperty("id", rule.id());
        object.addProperty("pack", each.id());
        object.addProperty("default", each.onByDefault());
        object.addProperty("title", rule.title());
        object.addProperty("severity", rule.severity().wireName());
        JsonObject verdict = new JsonObject();
        for (Preset preset : Preset.values()) {
          verdict.addProperty(preset.wireName(), verdict(rule, preset));
        }
        object.add("verdict", verdict);
        rules.add(object);
      }
    }
    return rules;
  }

  /** A decision as it is shown: red, yellow, or off and dim. */
  static String coloured(@Nullable Decision decision) {
    if (decision == null) {
      return Style.DIM.of("off");
    }
    return (decision == Decision.DENY ? Style.RED : Style.YELLOW).of(decision.wireName());
  }

  private static String verdict(PackSummary.RuleSummary rule, Preset preset) {
    Decision decision = rule.verdicts().in(preset);
    return decision == null ? "off" : decision.wireName();
  }
}
