package dev.belay.cli.rules;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.SafeText;
import dev.belay.cli.terminal.Style;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.Decision;
import dev.belay.contract.NearestName;
import dev.belay.guard.pack.BuiltInPacks;
import dev.belay.guard.pack.PackExample;
import dev.belay.guard.pack.PackSummary;
import dev.belay.guard.pack.PackText;
import dev.belay.guard.pack.RuleExplanation;
import dev.belay.guard.rule.PackRule;
import dev.belay.guard.rule.Preset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code belay rules show}. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Explain a rule: why it is there, what it matches, what it stops and lets pass.",
    footer = {
      "",
      "Exit codes: 0 shown, 2 there is no such rule.",
      "",
      "Examples:",
      "  belay rules show force-push",
      "  belay rules show force-push --json"
    })
public final class RulesShow implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "RULE", description = "The rule's id.")
  private String id = "";

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  public RulesShow(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<String> known = new ArrayList<>();
    for (PackSummary pack : BuiltInPacks.index()) {
      for (PackSummary.RuleSummary rule : pack.rules()) {
        known.add(rule.id());
        if (rule.id().equals(id)) {
          PackText text = BuiltInPacks.text(pack.id());
          if (text != null) {
            show(text);
            return ExitCode.OK;
          }
        }
      }
    }
    String nearest = NearestName.of(id, known);
    throw new CommandFailure(
        ExitCode.USAGE,
        "no rule " + id,
        "",
        nearest == null ? "`belay rules list` shows all" : "did you mean " + nearest + "?");
  }

  private void show(PackText text) {
    for (int i = 0; i < text.pack().rules().size(); i++) {
      if (text.pack().rules().get(i).id().equals(id)) {
        PackRule rule = text.pack().rules().get(i);
        if (json) {
          terminal.json(json(rule, text.explanations().get(i)));
        } else {
          show(rule, text.explanations().get(i));
        }
      }
    }
  }

  private void show(PackRule rule, RuleExplanation explanation) {
    terminal.line(Style.BOLD.of(rule.id()) + "  " + SafeText.of(rule.title()));
    terminal.line();
    terminal.prose(SafeText.of(explanation.why()), 0);
    terminal.prose("The agent is told: " + SafeText.of(rule.message()), 0);
    terminal.line();
    StringBuilder verdicts = new StringBuilder("severity " + rule.severity().wireName());
    for (Preset preset : Preset.values()) {
      Decision decision = rule.verdicts().in(preset);
      verdicts.append(", ").append(preset.wireName()).append(' ');
      verdicts.append(RulesList.coloured(decision));
    }
    terminal.line("pack " + rule.pack() + ", " + verdicts);
    terminal.line();
    terminal.line(Style.BOLD.of("Matches any of"));
    for (String line : explanation.match()) {
      String indent = "  ";
      for (String part : terminal.wrap(SafeText.of(line), 4)) {
        terminal.line(indent + part);
        indent = "    ";
      }
    }
    list("Stops", shown(explanation.stopped()));
    list("Lets pass", shown(explanation.passed()));
  }

  private static JsonObject json(PackRule rule, RuleExplanation explanation) {
    JsonObject json = new JsonObject();
    json.addProperty("id", rule.id());
    json.addProperty("pack", rule.pack());
    json.addProperty("title", rule.title());
    json.addProperty("why", explanation.why());
    json.addProperty("severity", rule.severity().wireName());
    JsonObject verdict = new JsonObject();
    for (Preset preset : Preset.values()) {
      Decision decision = rule.verdicts().in(preset);
      verdict.addProperty(preset.wireName(), decision == null ? "off" : decision.wireName());
    }
    json.add("verdict", verdict);
    json.addProperty("message", rule.message());
    json.add("match", array(explanation.match()));
    json.add("stopped", array(shown(explanation.stopped())));
    json.add("passed", array(shown(explanation.passed())));
    return json;
  }

  private static JsonArray array(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }

  private void list(String head, List<String> lines) {
    terminal.line();
    terminal.line(Style.BOLD.of(head));
    for (String line : lines) {
      terminal.line("  " + SafeText.of(line));
    }
  }

  private static List<String> shown(List<PackExample> examples) {
    List<String> shown = new ArrayList<>();
    for (PackExample example : examples) {
      shown.add(example.shown());
    }
    return shown;
  }
}
