package dev.belay.cli.contract;

import com.google.gson.JsonElement;
import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The pages of {@code docs/hosts} in a checkout of Belay: one for each host, and their list. */
final class HostDocs {
  private static final String HEAD = "<!-- Written by belay contract docs: do not edit. -->\n\n";

  private final Terminal terminal;
  private final Path root;
  private final Path recordings;

  /**
   * @throws CommandFailure when the folder is no checkout
   */
  HostDocs(Terminal terminal, Path root) {
    this.terminal = terminal;
    this.root = root;
    this.recordings = root.resolve("recordings");
    if (!Files.exists(recordings.resolve("expectations.tsv"))) {
      throw new CommandFailure(
          ExitCode.NOT_FOUND,
          "this is no checkout of Belay",
          root.toString(),
          "go to one, or name it with --root");
    }
  }

  /** Writes what differs, or, to check, says so alone. */
  int run(boolean check) {
    try {
      int differing = 0;
      for (Map.Entry<String, String> page : pages().entrySet()) {
        Path file = root.resolve("docs").resolve("hosts").resolve(page.getKey());
        if (Files.exists(file) && Files.readString(file).equals(page.getValue())) {
          continue;
        }
        differing++;
        if (check) {
          terminal.line("docs/hosts/" + page.getKey() + " has drifted: run belay contract docs");
        } else {
          Files.createDirectories(file.getParent());
          Files.writeString(file, page.getValue());
        }
      }
      if (!check) {
        terminal.line(differing + (differing == 1 ? " page" : " pages") + " written");
      }
      return check && differing > 0 ? ExitCode.FINDINGS : ExitCode.OK;
    } catch (IOException | JsonException e) {
      throw new CommandFailure(
          ExitCode.INTERNAL, "the pages cannot be made: " + e.getMessage(), root.toString(), "");
    }
  }

  private Map<String, String> pages() throws IOException, JsonException {
    Map<String, JsonElement> examples = examples();
    Map<String, String> pages = new TreeMap<>();
    MarkdownPage list = new MarkdownPage();
    list.heading(1, "Hosts");
    list.paragraph(
        "What each agent sends to its hooks and what it reads of their answers, event by event, from the contract files"
            + " ([their format](../contract-format.md)). ● shown by a run of the real agent, ○ documented only.");
    list.table("Host", "Version", "Events", "Captured");
    for (HostContract host : HostCatalog.all()) {
      list.row(
          "[" + host.title() + "](" + host.id() + ".md)",
          host.verifiedVersion().isEmpty()
              ? ("○ " + host.documentedVersion()).strip()
              : "● " + host.verifiedVersion(),
          String.valueOf(host.events().size()),
          String.valueOf(Coverage.of(host).verifiedEvents()));
      pages.put(host.id() + ".md", HEAD + page(host, examples));
    }
    pages.put("README.md", HEAD + list);
    return pages;
  }

  private static MarkdownPage page(HostContract host, Map<String, JsonElement> examples) {
    MarkdownPage page = new MarkdownPage();
    page.heading(1, host.title());
    page.paragraph(
        "`"
            + host.id()
            + "`, "
            + HostVersion.inWords(host)
            + ". Schemas: [`contract/published/schemas/"
            + host.id()
            + "`](../../contract/published/schemas/"
            + host.id()
            + "); types: `@belay/contract/hosts/"
            + host.id()
            + "`, `belay_contract.hosts."
            + host.id().replace('-', '_')
            + "`. [All hosts](README.md).");
    if (!host.config().isEmpty()) {
      page.table("Hooks are configured in", "Scope", "Format", "Shape");
      for (ConfigFile file : host.config()) {
        page.row("`" + file.path() + "`", file.scope(), file.format(), file.shape());
      }
      page.blank();
    }
    page.item(
        "Time limit: "
            + (host.timeoutDefault() == 0
                ? "default not documented"
                : host.timeoutDefault() + " " + host.timeoutUnit() + " by default")
            + ", configured in "
            + host.timeoutUnit());
    page.item("Matchers: " + host.matcherSyntax());
    host.notes().forEach(page::item);
    page.blank();
    page.paragraph(
        "In answers `$reason`, `$event`, `$input`, `$context` and `$message` stand for the verdict's parts; long texts and"
            + " arrays of captured payloads are cut (…).");
    for (EventContract event : host.events()) {
      new EventMarkdown(page, event).write(examples.get(host.id() + " " + event.name()));
    }
    return page;
  }

  /** The first payload that was captured of each event, by host and event. */
  private Map<String, JsonElement> examples() throws IOException, JsonException {
    Map<String, JsonElement> examples = new HashMap<>();
    for (String line : Files.readAllLines(recordings.resolve("expectations.tsv"))) {
      String[] columns = line.split("\t", -1);
      if (line.startsWith("#") || columns.length < 3) {
        continue;
      }
      EventContract event = HostCatalog.host(columns[1]).event(columns[2]);
      String key = columns[1] + " " + (event == null ? "" : event.name());
      if (event != null && !examples.containsKey(key)) {
        examples.put(key, Json.parse(Files.readString(recordings.resolve(columns[0]))));
      }
    }
    return examples;
  }
}
