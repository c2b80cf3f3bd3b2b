package dev.belay.guard.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.guard.AnalysedCalls;
import dev.belay.guard.pack.PackExample;
import dev.belay.guard.pack.PackException;
import dev.belay.guard.pack.PackReader;
import dev.belay.guard.path.Places;
import dev.belay.guard.shell.syntax.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSetTest {
  private static final Places PLACES = Places.around("/home/dev/app", List.of(), "/home/dev", null);

  @Test
  void aCommandIsItsLeadingWordsWhateverOptionsStandBetween() {
    String match = "{program: tool, command: \"db drop*\"}";

    assertThat(found(match, "tool -v db --quiet drop-all")).isTrue();
    assertThat(found(match, "tool db list")).isFalse();
    assertThat(found(match, "other db drop")).isFalse();
  }

  @Test
  void anOperandStandsBehindTheCommand() {
    String match = "{program: tool, command: rm, first: rm}";

    assertThat(found(match, "tool rm x")).isFalse();
    assertThat(found(match, "tool rm rm")).isTrue();
  }

  @Test
  void whatMustNotHoldCountsFromTheSameCommand() {
    String match = "{program: tool, command: rm, not: {first: \"safe*\"}}";

    assertThat(found(match, "tool rm safe-one")).isFalse();
    assertThat(found(match, "tool rm data")).isTrue();
  }

  @Test
  void anEffectIsThatOfTheSameExecution() {
    String match = "{program: rm, effect: delete, path: \"/srv/**\"}";

    assertThat(found(match, "rm -r /srv/a")).isTrue();
    assertThat(found(match, "rm -r x; rmdir /srv/a")).isFalse();
  }

  @Test
  void aRequestHasAMethodAndAnAddress() {
    String match = "{http: {method: DELETE, url: \"api.example.com/*\"}}";

    assertThat(found(match, "curl -X DELETE https://api.example.com/x")).isTrue();
    assertThat(found(match, "curl --request delete https://api.example.com/x")).isTrue();
    assertThat(found(match, "curl https://api.example.com/x")).isFalse();
    assertThat(found(match, "http DELETE https://api.example.com/x")).isTrue();
  }

  @Test
  void aStatementIsReadFromAnOptionOrTheInput() {
    String match = "{query: {language: sql, verb: drop, object: table}}";

    assertThat(found(match, "psql -c 'DROP TABLE t'")).isTrue();
    assertThat(found(match, "psql <<< 'drop table t'")).isTrue();
    assertThat(found(match, "psql -c \"select 'drop table t'\"")).isFalse();
    assertThat(found(match, "echo 'drop table t'")).isFalse();
  }

  @Test
  void anMcpToolIsFoundWhateverItsHostCallsIt() {
    RuleSet rules = rules("{server: github, mcp-tool: \"delete_*\"}");
    JsonObject input = new JsonObject();

    for (String tool : List.of("delete_repository", "deleteRepository", "delete-repository")) {
      assertThat(findings(rules, new PackExample.Tool("github", tool, input, "/"))).hasSize(1);
    }
    assertThat(findings(rules, new PackExample.Tool("gitlab", "delete_x", input, "/"))).isEmpty();
  }

  @Test
  void aFindingTellsWhereTheWordsStand() {
    String text = "cd x && tool rm --force y";
    Finding finding =
        findings(
                rules("{program: tool, command: rm, flag: --force}"),
                new PackExample.Shell("bash", text, "/"))
            .getFirst();

    assertThat(finding.matches().getFirst().spans())
        .extracting(span -> span.in(text))
        .containsExactly("tool", "rm", "--force");
    assertThat(finding.matches().getFirst().spans())
        .isSortedAccordingTo(java.util.Comparator.comparingInt(Span::start));
  }

  private static boolean found(String match, String text) {
    return !findings(rules(match), new PackExample.Shell("bash", text, "/home/dev/app")).isEmpty();
  }

  private static List<Finding> findings(RuleSet rules, PackExample example) {
    return rules.judge(new AnalysedCalls().prepare(example.call(), PLACES));
  }

  private static RuleSet rules(String match) {
    String yaml =
        "pack: team.x\ntitle: X\nrules:\n  - id: one\n    title: T\n    severity: high\n"
            + "    verdict: ask\n    message: M.\n    match: "
            + match;
    try {
      return RuleSet.of(PackReader.read("x.yml", yaml).pack().rules(), Preset.STANDARD);
    } catch (PackException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
