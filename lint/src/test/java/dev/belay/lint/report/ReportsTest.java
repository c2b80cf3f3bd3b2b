package dev.belay.lint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.contract.json.Json;
import dev.belay.lint.FileReport;
import dev.belay.lint.Finding;
import dev.belay.lint.Fix;
import dev.belay.lint.Severity;
import dev.belay.lint.rule.Rule;
import dev.belay.lint.rule.Rules;
import dev.belay.setup.text.TextEdit;
import dev.belay.setup.text.TextSpan;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportsTest {
  private static final String TEXT = "{\n  \"hooks\": {\"Stpo\": [],\n  \"é😀\": 1}\n}\n";

  private static final Finding RENAME =
      new Finding(
          "BLY-C20",
          "unknown-event",
          Severity.ERROR,
          "claude-code",
          "/hooks/Stpo",
          span("\"Stpo\""),
          "Claude Code has no event Stpo",
          "did you mean Stop?",
          List.of(
              new Fix("rename to Stop", false, new TextEdit(at("Stpo"), at("Stpo") + 4, "Stop"))));

  private static final Finding WIDE =
      new Finding(
          "BLY-C26",
          "comment-key",
          Severity.INFO,
          "claude-code",
          "/hooks/é😀",
          new TextSpan(at("\"é"), at(": 1") + 3),
          "50% odd, isn't it: yes\nreally",
          "",
          List.of());

  private static final LintResult RESULT =
      new LintResult(
          List.of(
              new LintedFile(
                  "a b/.claude/settings.json",
                  "project",
                  new FileReport(
                      Path.of("/p/a b/.claude/settings.json"),
                      "claude-code",
                      TEXT,
                      false,
                      List.of(RENAME, WIDE)),
                  1,
                  2,
                  null)),
          List.of(new LintProblem("gone.json", 3, "no such file", "check the path")),
          List.of());

  @Test
  void theJsonOfAFinding() {
    JsonObject json = LintJson.of(RESULT);

    assertThat(Json.write(json.getAsJsonObject("summary")))
        .isEqualTo(
            "{\"files\":1,\"errors\":1,\"warnings\":0,\"infos\":1,\"fixable\":0,\"fixableUnsafe\":1}");
    assertThat(Json.write(json.getAsJsonArray("files").get(0)))
        .isEqualTo(
            "{\"file\":\"a b/.claude/settings.json\",\"host\":\"claude-code\",\"scope\":\"project\","
                + "\"malformed\":false,\"suppressed\":1,\"inBaseline\":2,\"findings\":["
                + "{\"rule\":\"BLY-C20\",\"name\":\"unknown-event\",\"severity\":\"error\","
                + "\"pointer\":\"/hooks/Stpo\",\"line\":2,\"column\":13,\"endLine\":2,\"endColumn\":19,"
                + "\"message\":\"Claude Code has no event Stpo\",\"advice\":\"did you mean Stop?\","
                + "\"fixes\":[{\"title\":\"rename to Stop\",\"safe\":false,\"line\":2,\"column\":14,"
                + "\"endLine\":2,\"endColumn\":18,\"replacement\":\"Stop\"}]},"
                + "{\"rule\":\"BLY-C26\",\"name\":\"comment-key\",\"severity\":\"info\","
                + "\"pointer\":\"/hooks/é😀\",\"line\":3,\"column\":3,\"endLine\":3,\"endColumn\":10,"
                + "\"message\":\"50% odd, isn't it: yes\\nreally\",\"advice\":\"\",\"fixes\":[]}]}");
    assertThat(Json.write(json.get("problems")))
        .isEqualTo(
            "[{\"file\":\"gone.json\",\"exit\":3,\"message\":\"no such file\",\"advice\":\"check the path\"}]");
    assertThat(json.get("schema").getAsString()).isEqualTo("belay.lint/v1");
  }

  @Test
  void githubsCommandsAreEscaped() {
    assertThat(GithubCommands.of(RESULT))
        .isEqualTo(
            """
            ::error file=a b/.claude/settings.json,line=2,col=13,endColumn=18,title=BLY-C20 unknown-event::Claude Code has no event Stpo: did you mean Stop?
            ::notice file=a b/.claude/settings.json,line=3,col=3,endColumn=9,title=BLY-C26 comment-key::50%25 odd, isn't it: yes%0Areally
            ::error file=gone.json,title=belay lint::no such file: check the path
            """);
  }

  @Test
  void sarifNamesRulesPlacesAndFixes() {
    JsonObject sarif = new Sarif("1.2.3").of(RESULT);

    assertThat(sarif.get("version").getAsString()).isEqualTo("2.1.0");
    JsonObject run = sarif.getAsJsonArray("runs").get(0).getAsJsonObject();
    JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
    assertThat(driver.get("version").getAsString()).isEqualTo("1.2.3");
    assertThat(driver.getAsJsonArray("rules")).hasSize(Rules.all().size());
    JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();
    assertThat(result.get("level").getAsString()).isEqualTo("error");
    assertThat(Json.write(result.getAsJsonArray("locations").get(0)))
        .isEqualTo(
            "{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"a%20b/.claude/settings.json\","
                + "\"uriBaseId\":\"%SRCROOT%\"},\"region\":{\"startLine\":2,\"startColumn\":13,"
                + "\"endLine\":2,\"endColumn\":19,\"snippet\":{\"text\":\"\\\"Stpo\\\"\"}}},"
                + "\"logicalLocations\":[{\"fullyQualifiedName\":\"/hooks/Stpo\"}]}");
    assertThat(Json.write(result.getAsJsonArray("fixes").get(0)))
        .contains(
            "\"deletedRegion\":{\"startLine\":2,\"startColumn\":14,\"endLine\":2,\"endColumn\":18},"
                + "\"insertedContent\":{\"text\":\"Stop\"}");
  }

  @Test
  void everyResultOfSarifPointsAtItsRule() {
    JsonObject run = new Sarif("1").of(RESULT).getAsJsonArray("runs").get(0).getAsJsonObject();
    List<String> ids = Rules.all().stream().map(Rule::card).map(card -> card.id()).toList();

    run.getAsJsonArray("results")
        .forEach(
            result -> {
              JsonObject object = result.getAsJsonObject();
              assertThat(ids.get(object.get("ruleIndex").getAsInt()))
                  .isEqualTo(object.get("ruleId").getAsString());
            });
  }

  private static int at(String piece) {
    return TEXT.indexOf(piece);
  }

  private static TextSpan span(String piece) {
    return new TextSpan(at(piece), at(piece) + piece.length());
  }
}
