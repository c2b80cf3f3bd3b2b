package dev.belay.cli.policy;

import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.Style;
import dev.belay.cli.terminal.Table;
import dev.belay.cli.terminal.Terminal;
import dev.belay.guard.policy.Exemption;
import dev.belay.guard.policy.OwnPack;
import dev.belay.guard.policy.Policy;
import dev.belay.guard.policy.RuleDefaults;
import dev.belay.guard.policy.RuleMode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code belay policy show}. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description =
        "Show the policy that holds here: what differs from the built-in one, and who said so.",
    footer = {"", "Exit codes: 0 shown, 2 wrong usage, 3 file not found, 4 a file cannot be used."})
final class PolicyShowCommand implements Callable<Integer> {
  private static final int LABEL = 10;

  private final Terminal terminal;

  @Option(
      names = "--cwd",
      paramLabel = "DIR",
      description = "The directory whose project counts (default: the current one).")
  private Path directory = Path.of("");

  @Option(names = "--policy", paramLabel = "FILE", description = "Use this policy file.")
  private @Nullable Path file;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  PolicyShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try {
      PolicyAtHand found = PolicyAtHand.in(directory, file, System.getenv());
      if (json) {
        terminal.prettyJson(PolicyJson.of(found.loaded()));
      } else {
        print(found);
      }
      return ExitCode.OK;
    } catch (CommandFailure e) {
      return e.report(terminal);
    }
  }

  private void print(PolicyAtHand found) {
    Policy policy = found.loaded().policy();
    fact("preset", policy.preset().wireName(), policy.origins().preset());
    if (policy.observe()) {
      fact("observe", Style.YELLOW.of("nothing is stopped, only told"), policy.origins().observe());
    }
    if (policy.locked()) {
      fact("locked", "nobody may loosen it, and nothing can be approved", "");
    }
    for (Map.Entry<String, Boolean> pack : policy.packs().entrySet()) {
      String origin = policy.origins().packs().get(pack.getKey());
      fact(
          "pack", pack.getKey() + (pack.getValue() ? " on" : " off"), origin == null ? "" : origin);
    }
    rules(found);
    for (Exemption exemption : policy.exemptions()) {
      fact("allow", exemption(exemption), "");
    }
    for (OwnPack pack : policy.ownPacks()) {
      fact("own pack", pack.file().toString(), "");
    }
    for (String trusted : found.loaded().trust()) {
      fact("trust", trusted, "");
    }
    fact("digest", policy.digest(), "");
    for (String warning : found.loaded().warnings()) {
      terminal.warning(warning, "", "");
    }
  }

  private void rules(PolicyAtHand found) {
    Policy policy = found.loaded().policy();
    Table table = Table.of("rule", "built-in", "here", "said by").whole(0);
    for (RuleDefaults rule : found.loaded().known().all()) {
      RuleMode here = policy.modeOf(rule);
      RuleMode built = Policy.builtIn().modeOf(rule);
      if (here != built || policy.modes().containsKey(rule.rule())) {
        table.row(rule.rule(), built.wireName(), here.wireName(), policy.originOf(rule));
      }
    }
    if (!table.isEmpty()) {
      terminal.line();
      table.print(terminal);
      terminal.line();
    }
  }

  private static String exemption(Exemption exemption) {
    StringBuilder text = new StringBuilder(String.join(", ", exemption.rules()));
    part(text, "command", exemption.command());
    part(text, "path", exemption.path());
    part(text, "in", exemption.project());
    Instant until = exemption.until();
    if (until != null) {
      part(text, Instant.now().isBefore(until) ? "until" : "was over", until.toString());
    }
    part(text, "because", exemption.reason());
    return text.toString();
  }

  private static void part(StringBuilder text, String name, @Nullable String value) {
    if (value != null) {
      text.append("  ").append(name).append(' ').append(value);
    }
  }

  private void fact(String label, String value, String origin) {
    terminal.line(
        label
            + " ".repeat(Math.max(1, LABEL - label.length()))
            + value
            + (origin.isEmpty() ? "" : Style.DIM.of("   " + origin)));
  }
}
