package dev.belay.cli.contract;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.Style;
import dev.belay.cli.terminal.Table;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code belay contract}. */
@Command(
    name = "contract",
    mixinStandardHelpOptions = true,
    description = "What Belay knows of each host: events, fields, answers, and how it is known.",
    synopsisSubcommandLabel = "(list | show | schema | coverage | generate | docs)",
    footer = {
      "",
      "Examples:",
      "  belay contract list",
      "  belay contract show codex PreToolUse",
      "  belay contract schema claude-code Stop > stop.schema.json",
      "  belay contract coverage codex gemini-cli --events"
    })
public final class ContractCommand implements Runnable {
  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  public ContractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    throw usage("nothing to do: name one of list, show, schema, coverage, generate, docs");
  }

  private RuntimeException usage(String message) {
    return spec == null
        ? new IllegalStateException(message)
        : new ParameterException(spec.commandLine(), message);
  }

  @Command(name = "list", mixinStandardHelpOptions = true, description = "List the hosts.")
  int list(@Option(names = "--json", description = "Print JSON.") boolean json) {
    if (json) {
      JsonArray hosts = new JsonArray();
      HostCatalog.all().forEach(host -> hosts.add(ContractJson.listed(host)));
      return print("hosts", hosts);
    }
    Table table = Table.of("host", "title", "version", "events", "gates").right(3, 4).whole(0);
    for (HostContract host : HostCatalog.all()) {
      table.row(
          host.id(),
          host.title(),
          HostVersion.of(host),
          String.valueOf(host.events().size()),
          String.valueOf(Coverage.gates(host)));
    }
    table.print(terminal);
    terminal.line();
    terminal.prose(
        "● this version was run by the lab, ○ documented only. gates: events on which a refusal stops something",
        0,
        Style.DIM);
    return ExitCode.OK;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Show a host, or one of its events in full.")
  int show(
      @Parameters(paramLabel = "HOST", description = "The host's id, as in belay contract list.")
          String host,
      @Parameters(
              arity = "0..1",
              paramLabel = "EVENT",
              description = "The event's name; belay contract show HOST has them.")
          @Nullable String event,
      @Option(names = "--json", description = "Print JSON.") boolean json) {
    HostContract shown = NamedOnCommandLine.host(host);
    if (event == null) {
      if (json) {
        terminal.prettyJson(ContractJson.host(shown));
      } else {
        new HostPage(terminal, shown).print();
      }
      return ExitCode.OK;
    }
    EventContract shownEvent = NamedOnCommandLine.event(shown, event);
    if (json) {
      JsonObject object = new JsonObject();
      object.addProperty("host", shown.id());
      ContractJson.event(shownEvent)
          .entrySet()
          .forEach(entry -> object.add(entry.getKey(), entry.getValue()));
      terminal.prettyJson(object);
    } else {
      new EventPage(terminal, shown, shownEvent).print();
    }
    return ExitCode.OK;
  }

  @Command(
      name = "schema",
      mixinStandardHelpOptions = true,
      description =
          "Print the JSON Schema of an event's payload, or, for editors, of a host's configuration.",
      footer = {
        "",
        "Examples:",
        "  belay contract schema codex PreToolUse",
        "  belay contract schema --config claude-code > claude-code.settings.schema.json",
        "  belay contract schema --config codex --file config.toml"
      })
  int schema(
      @Parameters(paramLabel = "HOST", description = "The host's id, as in belay contract list.")
          String host,
      @Parameters(
              arity = "0..1",
              paramLabel = "EVENT",
              description = "The event's name; belay contract show HOST has them.")
          @Nullable String event,
      @Option(
              names = "--config",
              description = "The schema of the file that its hooks are configured in.")
          boolean config,
      @Option(
              names = "--file",
              paramLabel = "FILE",
              description =
                  "With --config, which file: settings, hooks, or a path; the first when left out.")
          @Nullable String file) {
    HostContract named = NamedOnCommandLine.host(host);
    String text;
    if (config) {
      if (event != null) {
        throw usage("--config takes no event; leave " + event + " out");
      }
      text = ConfigSchemas.text(named, ConfigSchemas.named(named, file));
    } else if (event == null) {
      throw usage("name an event, or --config for the schema of the configuration");
    } else if (file != null) {
      throw usage("--file belongs to --config");
    } else {
      text = EventSchemas.text(named, NamedOnCommandLine.event(named, event));
    }
    text.lines().forEach(terminal::line);
    return ExitCode.OK;
  }

  @Command(
      name = "coverage",
      mixinStandardHelpOptions = true,
      description =
          "Show what can be seen and said on each host, and whether a run of the real agent showed it.")
  int coverage(
      @Parameters(arity = "0..*", paramLabel = "HOST", description = "Hosts; all when none.")
          @Nullable List<String> hosts,
      @Option(names = "--events", description = "Every event, not just the one before a tool call.")
          boolean events,
      @Option(names = "--json", description = "Print JSON: always every event.") boolean json,
      @Option(names = "--markdown", description = "Print Markdown tables.") boolean markdown) {
    List<Coverage> coverages =
        hosts == null || hosts.isEmpty()
            ? HostCatalog.all().stream().map(Coverage::of).toList()
            : hosts.stream().map(NamedOnCommandLine::host).map(Coverage::of).toList();
    if (json) {
      JsonArray array = new JsonArray();
      coverages.forEach(coverage -> array.add(ContractJson.coverage(coverage)));
      return print("hosts", array);
    }
    if (markdown) {
      CoverageMarkdown tables = new CoverageMarkdown(terminal);
      if (events) {
        tables.events(coverages);
      } else {
        tables.summary(coverages);
      }
    } else {
      CoverageText text = new CoverageText(terminal);
      if (events) {
        text.events(coverages);
      } else {
        text.summary(coverages);
      }
      text.http(coverages);
    }
    return ExitCode.OK;
  }

  @Command(
      name = "generate",
      mixinStandardHelpOptions = true,
      description =
          "In a checkout of Belay, write the schemas and packages of contract/published from the contract files.",
      footer = {
        "",
        "Exit codes of --check: 0 nothing has drifted, 10 something has, or a contract file is wrong."
      })
  int generate(
      @Option(names = "--check", description = "Change nothing: show what has drifted, and fail.")
          boolean check,
      @Option(
              names = "--root",
              paramLabel = "DIR",
              defaultValue = ".",
              description = "The checkout; the current folder when left out.")
          Path root) {
    PublishedContract published = new PublishedContract(terminal, root);
    return check ? published.check() : published.write();
  }

  @Command(
      name = "docs",
      mixinStandardHelpOptions = true,
      description =
          "In a checkout of Belay, write docs/hosts, a page for each host, from the contracts and the recordings.",
      footer = {"", "Exit codes of --check: 0 every page is up to date, 10 one is not."})
  int docs(
      @Option(names = "--check", description = "Change nothing: say what has drifted, and fail.")
          boolean check,
      @Option(
              names = "--root",
              paramLabel = "DIR",
              defaultValue = ".",
              description = "The checkout; the current folder when left out.")
          Path root) {
    return new HostDocs(terminal, root).run(check);
  }

  private int print(String key, JsonArray values) {
    JsonObject json = new JsonObject();
    json.add(key, values);
    terminal.prettyJson(json);
    return ExitCode.OK;
  }
}
