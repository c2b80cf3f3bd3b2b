package dev.belay.cli.validate;

import dev.belay.cli.contract.NamedOnCommandLine;
import dev.belay.cli.decode.NativePayloads;
import dev.belay.cli.input.EachDocument;
import dev.belay.cli.input.Input.Document;
import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.SafeText;
import dev.belay.cli.terminal.Style;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.catalog.HookContractValidator;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.openhook.OpenHookValidator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code belay validate}. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = {
      "Check payloads, envelopes and .openhook.json files.",
      "",
      "Catalogs: current (the contract of the payload's own host; envelopes as openhook@0.1), hook-contract@0.1.2 and openhook@0.1 (as published)."
    },
    footer = {
      "",
      "Exit codes: 0 all valid, 2 wrong usage, 3 file not found, 4 malformed or not recognised, 10 something is invalid.",
      "",
      "Examples:",
      "  belay validate event.json",
      "  belay validate --json --host codex session.jsonl",
      "  belay validate --catalog openhook@0.1 .openhook.json"
    })
public final class ValidateCommand implements Callable<Integer> {
  private static final List<String> CATALOGS =
      List.of("current", "hook-contract@0.1.2", "openhook@0.1");

  private final Terminal terminal;

  @Option(
      names = "--catalog",
      paramLabel = "CATALOG",
      defaultValue = "current",
      description = "What to check against; ${DEFAULT-VALUE} when left out.")
  private String catalog = "current";

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "The host that sent the payloads; recognised when left out.")
  private @Nullable String host;

  @Option(
      names = "--event",
      paramLabel = "EVENT",
      description = "The event, for hosts whose payloads do not name it.")
  private @Nullable String event;

  @Option(names = "--json", description = "One line of JSON for each document.")
  private boolean json;

  @Option(
      names = "--dialect",
      paramLabel = "DIALECT",
      description =
          "typescript or python: the published package whose words errors have. For openhook@0.1 its weaker check, too.")
  private @Nullable String dialect;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Files to check; standard input when none, or for -.")
  private List<String> files = List.of();

  public ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Catalog rules = catalog();
    return EachDocument.of(files, terminal, document -> check(rules, document));
  }

  private int check(Catalog rules, Document document) {
    Outcome outcome = rules.check(document);
    if (json) {
      terminal.json(outcome.json());
    } else {
      outcome.warnings().forEach(warning -> terminal.warning(warning, document.where(), ""));
      String where = SafeText.of(document.where());
      outcome
          .problems()
          .forEach(
              problem -> terminal.line(Style.RED.of(where + ":") + " " + SafeText.of(problem)));
      if (outcome.valid()) {
        String what = SafeText.of(outcome.what());
        terminal.line(where + ": " + Style.GREEN.of("valid") + Style.DIM.of(" (" + what + ")"));
      }
    }
    return outcome.valid() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private Catalog catalog() {
    String words = dialect == null ? "typescript" : dialect;
    if (!words.equals("typescript") && !words.equals("python")) {
      throw new CommandFailure(
          ExitCode.USAGE, "unknown dialect " + words, "--dialect", "known are typescript, python");
    }
    boolean python = words.equals("python");
    return switch (catalog) {
      case "current" -> new CurrentCatalog(payloads());
      case "hook-contract@0.1.2", "hook-contract" ->
          new HookContractCatalog(
              python
                  ? HookContractValidator.Dialect.PYTHON
                  : HookContractValidator.Dialect.TYPESCRIPT);
      case "openhook@0.1", "openhook" ->
          new OpenHookCatalog(
              dialect == null
                  ? null
                  : python
                      ? OpenHookValidator.Dialect.PYTHON
                      : OpenHookValidator.Dialect.TYPESCRIPT);
      default -> throw NamedOnCommandLine.unknown("unknown catalog " + catalog, catalog, CATALOGS);
    };
  }

  private NativePayloads payloads() {
    HostContract named = host == null ? null : NamedOnCommandLine.host(host);
    if (named != null && event != null) {
      NamedOnCommandLine.event(named, event);
    }
    return new NativePayloads(named, event);
  }
}
