package dev.belay.guard.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.belay.guard.AnalysedCalls;
import dev.belay.guard.pack.PackExample;
import dev.belay.guard.pack.PackException;
import dev.belay.guard.pack.PackReader;
import dev.belay.guard.path.Places;
import dev.belay.guard.rule.PackRule;
import dev.belay.guard.rule.PreparedCall;
import dev.belay.guard.rule.Preset;
import dev.belay.guard.rule.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CelConditionTest {
  private static final Places PLACES = Places.around("/home/dev/app", List.of(), "/home/dev", null);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "call.kind == 'shell' && call.command.startsWith('cp ')",
        "call.paths.exists(p, p == '/srv/b') && call.paths.exists(p, p == '/home/dev/app/a')",
        "execution.program == 'cp' && execution.arguments == ['a', '/srv/b']",
        "execution.directory == event.cwd && event.project == '/home/dev/app'",
        "event.host == 'claude-code' && event.type == 'tool.start'",
        "execution.trail.size() == 0 && call.url == '' && call.content == '' && call.server == ''",
        "call.input.command.matches('^cp +a')",
      })
  void anExpressionKnowsTheCallTheEventAndTheExecution(String expression) {
    assertThat(stops("when: " + quoted(expression), "cp a /srv/b")).isTrue();
  }

  @Test
  void anExpressionThatAsksForTheExecutionSeesEveryOne() {
    String match = "when: \"execution.program == 'rm' && 'sudo' in execution.trail\"";

    assertThat(stops(match, "cd /x && sudo rm a")).isTrue();
    assertThat(stops(match, "cd /x && rm a")).isFalse();
    assertThat(stops(match, "echo sudo rm a")).isFalse();
  }

  @Test
  void itHoldsTogetherWithTheOtherKeysAndInsideOfNot() {
    assertThat(stops("program: rm\n        when: size(execution.arguments) > 2", "rm a b c"))
        .isTrue();
    assertThat(stops("program: rm\n        when: size(execution.arguments) > 2", "rm a b"))
        .isFalse();
    assertThat(stops("program: rm\n        not: {when: \"event.cwd == '/home/dev/app'\"}", "rm a"))
        .isFalse();
  }

  @Test
  void theInputOfAToolIsReadAsItIs() {
    JsonObject input = new JsonObject();
    JsonArray labels = new JsonArray();
    labels.add("prod");
    input.add("labels", labels);
    input.addProperty("count", 3);
    input.addProperty("force", true);
    PackExample example = new PackExample.Tool("ops", "scale_down", input, PackExample.PROJECT);

    for (String expression :
        List.of(
            "'prod' in call.input.labels",
            "call.input.count > 2",
            "call.input.count == 3",
            "has(call.input.force) && call.input.force == true",
            "!has(call.input.missing)",
            "call.server == 'ops' && call.tool == 'scale_down' && call.kind == 'mcp'")) {
      assertThat(judged("when: " + quoted(expression), example)).as(expression).isTrue();
    }
  }

  @Test
  void whatCannotBeWorkedOutNeverSilencesTheRule() {
    assertThat(stops("when: call.input.missing == 'x'", "ls")).isTrue();
    assertThat(stops("program: ls\n        not: {when: call.input.missing == 'x'}", "ls")).isTrue();
    assertThat(stops("program: ls\n        not: {when: call.input.command == 'ls'}", "ls"))
        .isFalse();
  }

  @Test
  void aLoopIsCutOff() {
    String nested =
        "execution.arguments.all(a, execution.arguments.all(b, execution.arguments.all(c, a != '')))";
    String command = "tool" + " x".repeat(400);

    long start = System.nanoTime();
    assertThat(stops("when: \"!(" + nested + ")\"", command)).as("cut off, so it speaks").isTrue();
    assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    assertThat(stops("when: \"!(" + nested + ")\"", "tool x x")).isFalse();
  }

  @Test
  void mistakesAreToldWithTheirPlaceInTheFile() {
    assertThat(problem("when: call.kind = 'shell'")).startsWith("x.yml:9:25: not a condition");
    assertThat(problem("when: true && call.kidn == 'shell'"))
        .isEqualTo(
            "x.yml:9:23: not a condition in CEL: there is no call.kidn: did you mean call.kind?");
    assertThat(problem("when: nothing.here"))
        .startsWith("x.yml:9:15: not a condition in CEL: undeclared reference to 'nothing'");
    assertThat(problem("when: call.command")).startsWith("x.yml:9:").contains("bool");
    assertThat(problem("when: \"true && nothing.here\"")).startsWith("x.yml:9:24: ");
    assertThat(problem("when: |\n          true &&\n            nothing.here"))
        .startsWith("x.yml:11:13: ");
    assertThat(problem("when: >\n          true &&\n          nothing.here"))
        .startsWith("x.yml:9:15: ");
  }

  @Test
  void anExpressionIsOfBoundedSize() {
    String deep = "(".repeat(2_000) + "true" + ")".repeat(1_999);
    String longOne = "true" + " || true".repeat(2_000);

    for (String text : List.of(deep, longOne, "", "(", "\u0000", "[1].map(x, x * 2) == [2]")) {
      assertThat(
              catchThrowableOfType(MalformedExpressionException.class, () -> CelCondition.of(text)))
          .as(text)
          .isNotNull();
    }
  }

  private static boolean stops(String match, String command) {
    return judged(match, new PackExample.Shell("bash", command, PackExample.PROJECT));
  }

  private static boolean judged(String match, PackExample example) {
    PreparedCall call = new AnalysedCalls().prepare(example.call(), PLACES);
    return !RuleSet.of(rules(match), Preset.STRICT).judge(call).isEmpty();
  }

  private static List<PackRule> rules(String match) {
    try {
      return PackReader.read("x.yml", pack(match)).pack().rules();
    } catch (PackException e) {
      throw new AssertionError(e);
    }
  }

  private static String problem(String match) {
    PackException thrown =
        catchThrowableOfType(PackException.class, () -> PackReader.read("x.yml", pack(match)));
    assertThat(thrown.problems()).hasSize(1);
    return thrown.problems().getFirst();
  }

  private static String pack(String match) {
    return """
        pack: team.x
        title: X
        rules:
          - id: one
            title: T
            severity: high
            verdict: deny
            match:
              - %s
            message: M.
        """
        .formatted(match);
  }

  private static String quoted(String expression) {
    return '"' + expression + '"';
  }
}
