package dev.belay.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.belay.cli.Belay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
  private static final String PACK =
      """
      pack: team.deploy
      title: Deployment
      rules:
        - id: team-no-deploy
          title: Deployment by hand
          severity: high
          verdict: ask
          match:
            program: shipit
            command: production
          message: Deployments go through the pipeline.
          examples:
            stopped:
              - shipit production
            passed:
              - shipit staging
      """;

  @TempDir Path folder;

  @Test
  void rulesAreListedWithWhatTheyDecideByPreset() {
    Belay list = Belay.run("rules", "list", "--pack", "core.git");

    assertThat(list.exitCode()).isZero();
    assertThat(list.out().lines().findFirst().orElseThrow())
        .contains("rule", "severity", "relaxed", "standard", "strict", "title");
    assertThat(list.out()).containsPattern("force-push +high +");
    assertThat(list.out()).doesNotContain("recursive-delete");
    assertThat(Belay.onTerminal(80, "rules", "list").out().lines())
        .allSatisfy(
            line -> assertThat(line.replaceAll("\u001b\\[[0-9;]*m", "")).hasSizeLessThan(81));
  }

  @Test
  void aCategoryListsAllOfItsPacks() {
    Belay core = Belay.run("rules", "list", "--pack", "core", "--json");

    JsonArray rules = JsonParser.parseString(core.out()).getAsJsonArray();
    assertThat(rules)
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(text(rule, "pack")).startsWith("core."))
        .anySatisfy(rule -> assertThat(text(rule, "id")).isEqualTo("force-push"));
    JsonObject verdict = rules.get(0).getAsJsonObject().getAsJsonObject("verdict");
    assertThat(verdict.keySet()).containsExactly("relaxed", "standard", "strict");
  }

  @Test
  void anUnknownPackOrRuleIsSuggested() {
    Belay pack = Belay.run("rules", "list", "--pack", "core.gti");
    Belay rule = Belay.run("rules", "show", "force-psuh");

    assertThat(pack.exitCode()).isEqualTo(2);
    assertThat(pack.err()).contains("core.gti", "did you mean core.git?");
    assertThat(rule.exitCode()).isEqualTo(2);
    assertThat(rule.err()).contains("force-psuh", "did you mean force-push?");
    assertThat(pack.out() + rule.out()).isEmpty();
  }

  @Test
  void aRuleIsShownWithWhatItStopsAndWhatToDoInstead() {
    Belay show = Belay.run("rules", "show", "force-push");

    assertThat(show.exitCode()).isZero();
    assertThat(show.out())
        .contains("force-push", "pack core.git", "severity high", "Matches any of")
        .contains("The agent is told: ", "Stops\n  ", "Lets pass\n  ");
  }

  @Test
  void aRuleIsShownAsJsonToo() {
    JsonObject rule = Belay.run("rules", "show", "force-push", "--json").wholeJson();

    assertThat(text(rule, "id")).isEqualTo("force-push");
    assertThat(text(rule, "pack")).isEqualTo("core.git");
    assertThat(text(rule, "message")).isNotBlank();
    assertThat(rule.getAsJsonArray("match")).isNotEmpty();
    assertThat(rule.getAsJsonArray("stopped")).isNotEmpty();
    assertThat(rule.getAsJsonArray("passed")).isNotEmpty();
  }

  @Test
  void aPackThatDoesWhatItsExamplesSayIsFine() throws IOException {
    Belay test = Belay.run("rules", "test", pack(PACK));

    assertThat(test.exitCode()).isZero();
    assertThat(test.out()).isEqualTo("2 examples tried, 0 wrong.\n");
  }

  @Test
  void anExampleThatIsNotStoppedIsNamed() throws IOException {
    String wrong = PACK.replace("- shipit production", "- shipit prod");
    Belay test = Belay.run("rules", "test", pack(wrong));

    assertThat(test.exitCode()).isEqualTo(10);
    assertThat(test.out())
        .contains("team-no-deploy lets pass what it should stop: shipit prod\n")
        .endsWith("2 examples tried, 1 wrong.\n");
  }

  @Test
  void anExampleThatIsStoppedAgainstItsWordIsNamed() throws IOException {
    String wrong = PACK.replace("- shipit staging", "- shipit production --dry-run");
    Belay test = Belay.run("rules", "test", pack(wrong));

    assertThat(test.exitCode()).isEqualTo(10);
    assertThat(test.out())
        .contains("team-no-deploy stops what it should let pass: shipit production --dry-run\n");
  }

  @Test
  void aRuleWithAConditionIsTriedToo() throws IOException {
    String condition =
        PACK.replace("program: shipit", "program: shipit\n      when: event.cwd != '/srv'");

    assertThat(Belay.run("rules", "test", pack(condition)).exitCode()).isZero();
  }

  @Test
  void aPackThatDoesNotFitIsToldWithItsPlace() throws IOException {
    Belay key = Belay.run("rules", "test", pack(PACK.replace("command:", "comand:")));
    Belay when = Belay.run("rules", "test", pack(PACK.replace("command: production", "when: 1 +")));
    Belay yaml = Belay.run("rules", "test", pack("pack: [team\n"));

    assertThat(key.exitCode()).isEqualTo(4);
    assertThat(key.err()).contains("team.yml:10:7: unknown key `comand`: did you mean `command`?");
    assertThat(when.exitCode()).isEqualTo(4);
    assertThat(when.err()).containsPattern("team\\.yml:10:\\d+: not a condition in CEL");
    assertThat(yaml.exitCode()).isEqualTo(4);
    assertThat(yaml.err()).contains("team.yml:2:1: not valid YAML");
  }

  @Test
  void aMissingPackIsNamedAndTheOthersAreTried() throws IOException {
    Belay test = Belay.run("rules", "test", folder.resolve("gone.yml").toString(), pack(PACK));

    assertThat(test.exitCode()).isEqualTo(3);
    assertThat(test.err()).contains("gone.yml");
    assertThat(test.out()).isEqualTo("2 examples tried, 0 wrong.\n");
  }

  @Test
  void aFolderIsNoPack() {
    assertThat(Belay.run("rules", "test", folder.toString()).exitCode()).isEqualTo(3);
  }

  @Test
  void whatComesOutOfAFileCannotReachTheTerminalRaw() throws IOException {
    String wrong = PACK.replace("- shipit staging", "- \"shipit production \\e[2J\"");

    assertThat(Belay.run("rules", "test", pack(wrong)).out())
        .contains("\\x1b[2J")
        .doesNotContain("\u001b");
  }

  private String pack(String yaml) throws IOException {
    return Files.writeString(folder.resolve("team.yml"), yaml).toString();
  }

  private static String text(JsonElement json, String key) {
    return json.getAsJsonObject().get(key).getAsString();
  }
}
