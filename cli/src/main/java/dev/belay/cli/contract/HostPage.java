package dev.belay.cli.contract;

import dev.belay.cli.terminal.Style;
import dev.belay.cli.terminal.Table;
import dev.belay.cli.terminal.Terminal;
import dev.belay.contract.host.Answer;
import dev.belay.contract.host.Answer.Part;
import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.ToolContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All that Belay knows of a host, for people. */
final class HostPage {
  private final Terminal terminal;
  private final HostContract host;

  HostPage(Terminal terminal, HostContract host) {
    this.terminal = terminal;
    this.host = host;
  }

  void print() {
    terminal.line(Style.BOLD.of(host.title()) + "  " + host.id());
    String vendor = host.vendor().isEmpty() ? "" : host.vendor() + "; ";
    terminal.prose(vendor + HostVersion.inWords(host), 0, Style.DIM);
    config();
    tools();
    events();
    http();
    if (!host.notes().isEmpty()) {
      heading("Notes");
      host.notes().forEach(note -> hanging(note));
    }
  }

  private void config() {
    heading("Configuration");
    Table files = Table.of("scope", "path", "format", "shape", "trust").whole(0, 1, 2);
    for (ConfigFile file : host.config()) {
      files.row(file.scope(), file.path(), file.format(), file.shape(), file.trust());
    }
    if (!files.isEmpty()) {
      files.print(terminal, 2);
      terminal.line();
    }
    String limit =
        host.timeoutDefault() == 0
            ? "default not documented"
            : "default " + host.timeoutDefault() + " " + host.timeoutUnit();
    terminal.line(
        "  " + Style.DIM.of("timeout ") + limit + ", configured in " + host.timeoutUnit());
    terminal.line("  " + Style.DIM.of("matcher ") + host.matcherSyntax());
    if (!host.env().isEmpty()) {
      heading("Environment of hooks");
      Table variables = Table.of("", "").whole(0);
      new TreeMap<>(host.env()).forEach(variables::row);
      variables.print(terminal, 2);
    }
  }

  private void tools() {
    if (host.tools().isEmpty()) {
      return;
    }
    heading("Tools");
    Table table = Table.of("name", "kind", "places in the call's arguments").whole(0, 1);
    for (ToolContract tool : host.tools()) {
      String places =
          ToolPlaces.of(tool).entrySet().stream()
              .map(entry -> entry.getKey() + ": " + String.join(" ", entry.getValue()))
              .collect(Collectors.joining("   "));
      table.row(tool.name(), tool.kind().wireName(), Style.DIM.of(places));
    }
    table.print(terminal, 2);
  }

  private void events() {
    heading("Events");
    Table table = Table.of("event", "type", "gate", "answers", "seen").whole(0, 4);
    for (EventContract event : host.events()) {
      table.row(
          event.name(),
          Style.DIM.of(event.type().name()),
          event.gate(),
          answers(event),
          HostVersion.of(event.seen()));
    }
    table.print(terminal, 2);
    terminal.line();
    terminal.prose(
        "● shown by a run of the real agent, ○ documented only. An event in full: belay contract show "
            + host.id()
            + " EVENT",
        2,
        Style.DIM);
  }

  private void http() {
    HttpReach reach = HttpReach.of(host);
    if (reach == null) {
      return;
    }
    heading("HTTP hooks");
    if (!reach.notSent().isEmpty()) {
      hanging("Never sent to an engine on this machine: " + names(reach.notSent()));
    }
    if (!reach.notRefused().isEmpty()) {
      hanging("Stopped by a command hook alone: " + names(reach.notRefused()));
    }
    String closedBy = reach.handlers().closedBy();
    hanging(
        "Let pass by the host: "
            + reach.openOn()
            + (closedBy.isEmpty() ? "; nothing closes this" : "; closed by " + closedBy)
            + (reach.handlers().evidence().verified()
                ? "; seen with " + reach.handlers().evidence().version()
                : "; documented"));
  }

  private static String names(List<EventContract> events) {
    return String.join(", ", HttpReach.names(events));
  }

  private static String answers(EventContract event) {
    List<String> answers = new ArrayList<>();
    for (Part part : Part.values()) {
      Answer answer = event.answer(part);
      if (answer == null || part == Part.ABSTAIN || part == Part.REFUSE) {
        continue;
      }
      String name = part.name().toLowerCase(Locale.ROOT);
      Part instead = answer.degradeTo();
      if (answer.form() != null) {
        answers.add(name);
      } else if (instead != null) {
        String to = instead == Part.ABSTAIN ? "nothing" : instead.name().toLowerCase(Locale.ROOT);
        answers.add(Style.YELLOW.of(name + "→" + to));
      }
    }
    return String.join(" ", answers);
  }

  private void heading(String text) {
    terminal.line();
    terminal.line(Style.BOLD.of(text));
  }

  private void hanging(String text) {
    List<String> lines = terminal.wrap(text, 4);
    for (int i = 0; i < lines.size(); i++) {
      terminal.line((i == 0 ? "  - " : "    ") + lines.get(i));
    }
  }
}
