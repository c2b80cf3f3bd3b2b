package dev.belay.cli.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.cli.Belay;
import dev.belay.cli.terminal.Terminal;
import dev.belay.cli.terminal.TextWidth;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ContractCommandTest {

  @Test
  void listNamesEveryHost() {
    Belay list = Belay.run("contract", "list");

    assertThat(list.exitCode()).isZero();
    HostCatalog.all()
        .forEach(host -> assertThat(list.out()).contains(host.id()).contains(host.title()));
  }

  @Test
  void listAsJsonKeepsItsShape() {
    JsonObject json = Belay.run("contract", "list", "--json").wholeJson();

    assertThat(json.getAsJsonArray("hosts")).hasSize(HostCatalog.all().size());
    assertThat(json.getAsJsonArray("hosts").get(0).getAsJsonObject().keySet())
        .containsExactly("host", "title", "vendor", "verified", "documented", "events", "gates");
  }

  @Test
  void everyHostAndEventCanBeShown() {
    for (HostContract host : HostCatalog.all()) {
      assertThat(Belay.run("contract", "show", host.id()).out()).contains(host.title(), "Events");
      assertThat(Belay.run("contract", "show", host.id(), "--json").exitCode()).isZero();
      host.events()
          .forEach(
              event -> {
                assertThat(printed(terminal -> new EventPage(terminal, host, event).print()))
                    .contains(event.name(), event.type().name(), "Fields", "Answers");
                assertThat(EventSchemas.text(host, event))
                    .contains("\"title\": \"" + host.title() + ": " + event.name());
              });
    }
  }

  @Test
  void aSchemaIsPrintedAsItIs() {
    assertThat(
            Belay.run("contract", "schema", "codex", "PreToolUse")
                .wholeJson()
                .get("type")
                .getAsString())
        .isEqualTo("object");
  }

  @Test
  void everySchemaOfAConfigurationIsPrintedAsItIs() {
    for (HostContract host : HostCatalog.all()) {
      ConfigSchemas.layouts(host)
          .forEach(
              layout ->
                  assertThat(
                          Belay.run(
                                  "contract",
                                  "schema",
                                  "--config",
                                  host.id(),
                                  "--file",
                                  layout.name())
                              .wholeJson()
                              .get("title")
                              .getAsString())
                      .isEqualTo(host.title() + ": hooks in " + layout.name()));
    }
  }

  @Test
  void aConfigurationIsNamedByItsFile() {
    assertThat(Belay.run("contract", "schema", "--config", "codex", "--file", "config.toml").out())
        .isEqualTo(Belay.run("contract", "schema", "--config", "codex", "--file", "config").out())
        .isNotEqualTo(Belay.run("contract", "schema", "--config", "codex").out());
    assertThat(
            Belay.run("contract", "schema", "codex", "--config", "--file", "~/.codex/hooks.json")
                .out())
        .isEqualTo(Belay.run("contract", "schema", "codex", "--config").out());
  }

  @Test
  void whatHasNoSchemaIsAUsageError() {
    Belay unknown = Belay.run("contract", "schema", "--config", "codex", "--file", "hook");
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err())
        .isEqualTo("belay: codex has no file of hooks hook; did you mean hooks?\n");

    Belay none = Belay.run("contract", "schema", "--config", "pi");
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err()).contains("no schema describes the hooks of pi", "modules or scripts");

    Belay both = Belay.run("contract", "schema", "--config", "codex", "PreToolUse");
    assertThat(both.exitCode()).isEqualTo(2);
    assertThat(both.err()).contains("--config takes no event; leave PreToolUse out");

    Belay neither = Belay.run("contract", "schema", "codex");
    assertThat(neither.exitCode()).isEqualTo(2);
    assertThat(neither.err()).contains("name an event, or --config");

    Belay stray = Belay.run("contract", "schema", "codex", "PreToolUse", "--file", "hooks");
    assertThat(stray.exitCode()).isEqualTo(2);
    assertThat(stray.err()).contains("--file belongs to --config");
  }

  private static String printed(Consumer<Terminal> print) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    print.accept(Terminal.on(InputStream.nullInputStream(), stream, stream, false, false, 100));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void anEventShowsWhatIsSaidAndWhatIsSaidInstead() {
    String page = Belay.run("contract", "show", "codex", "PreToolUse").out();

    assertThat(page)
        .contains(
            "\"permissionDecision\":\"deny\"", "→ deny", "the host does not know ask", "exit 2");
  }

  @Test
  void unknownNamesAreUsageErrorsWithTheNearestName() {
    Belay host = Belay.run("contract", "show", "codx");
    assertThat(host.exitCode()).isEqualTo(2);
    assertThat(host.err()).isEqualTo("belay: unknown host codx; did you mean codex?\n");

    Belay event = Belay.run("contract", "schema", "codex", "PreTolUse");
    assertThat(event.exitCode()).isEqualTo(2);
    assertThat(event.err())
        .isEqualTo("belay: codex has no event PreTolUse; did you mean PreToolUse?\n");

    assertThat(Belay.run("contract", "show", "zzzzzzzzz").err()).contains("known are amp");
  }

  @Test
  void coverageTellsVerifiedFromDocumentedAndDegraded() {
    JsonObject host =
        Belay.run("contract", "coverage", "codex", "--json")
            .wholeJson()
            .getAsJsonArray("hosts")
            .get(0)
            .getAsJsonObject();
    JsonObject before = row(host, "PreToolUse");

    assertThat(before.getAsJsonObject("deny").get("state").getAsString()).isEqualTo("verified");
    assertThat(before.getAsJsonObject("deny").get("version").getAsString())
        .isEqualTo(host.get("verified").getAsString());
    assertThat(before.getAsJsonObject("ask").get("state").getAsString()).isEqualTo("degraded");
    assertThat(before.getAsJsonObject("ask").get("to").getAsString()).isEqualTo("deny");
    assertThat(row(host, "SessionEnd").getAsJsonObject("deny").get("state").getAsString())
        .isEqualTo("impossible");
    assertThat(row(host, "PostToolUse").getAsJsonObject("deny").get("effect").getAsString())
        .isEqualTo("feedback");
  }

  @Test
  void coverageOfAHostThatWasNeverRunSaysVerifiedNowhere() {
    for (HostContract host : HostCatalog.all()) {
      if (host.verifiedVersion().isEmpty()) {
        assertThat(Belay.run("contract", "coverage", host.id(), "--json").out())
            .as(host.id())
            .doesNotContain("\"state\": \"verified\"");
      }
    }
  }

  @Test
  void coverageTellsWhatHttpHooksCannotEnforce() {
    String text = Belay.run("contract", "coverage").out();
    assertThat(text.replaceAll("\\s+", " "))
        .contains(
            "HTTP hooks of claude-code: not for SessionStart, Setup; no refusal on TeammateIdle, TaskCompleted,"
                + " WorktreeCreate, WorktreeRemove; let pass on no engine, another status than 2xx, a timeout,"
                + " a body that is no JSON unless onFailure: \"block\"")
        .contains("HTTP hooks of copilot-cli: not for preToolUse, permissionRequest; let pass")
        .doesNotContain("HTTP hooks of codex");

    assertThat(Belay.run("contract", "show", "claude-code").out())
        .contains("HTTP hooks", "Stopped by a command hook alone: TeammateIdle");
    assertThat(Belay.run("contract", "show", "codex").out()).doesNotContain("HTTP hooks");
    JsonObject codex = Belay.run("contract", "show", "codex", "--json").wholeJson();
    assertThat(codex.get("http").isJsonNull()).isTrue();
    JsonObject claude = Belay.run("contract", "show", "claude-code", "--json").wholeJson();
    assertThat(claude.getAsJsonObject("http").get("closedBy").getAsString())
        .isEqualTo("onFailure: \"block\"");
  }

  @Test
  void markdownTablesHaveAsManyCellsAsHeads() {
    for (String[] args :
        new String[][] {
          {"contract", "coverage", "--markdown"}, {"contract", "coverage", "--markdown", "--events"}
        }) {
      long[] cells =
          Belay.run(args)
              .out()
              .lines()
              .filter(line -> line.startsWith("|"))
              .mapToLong(ContractCommandTest::cells)
              .distinct()
              .toArray();
      assertThat(cells).hasSize(1);
    }
  }

  @Test
  void theSummaryFitsATerminalOf80Columns() {
    Belay.onTerminal(80, "contract", "coverage")
        .out()
        .lines()
        .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
        .forEach(line -> assertThat(TextWidth.of(line)).as(line).isLessThanOrEqualTo(80));
  }

  private static long cells(String line) {
    return line.replace("\\|", "").chars().filter(c -> c == '|').count();
  }

  private static JsonObject row(JsonObject host, String event) {
    for (JsonElement row : host.getAsJsonArray("coverage")) {
      if (row.getAsJsonObject().get("event").getAsString().equals(event)) {
        return row.getAsJsonObject();
      }
    }
    throw new AssertionError("no row for " + event);
  }
}
