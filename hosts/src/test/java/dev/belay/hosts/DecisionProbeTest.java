package dev.belay.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.Reply;
import dev.belay.contract.Verdict;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HandlerType;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we answer, looked up in what real agents did with that answer. */
class DecisionProbeTest {
  private static final String HOSTS =
      """
      claude-code, claude-code-2.1.329,     PreToolUse
      copilot-cli, copilot-cli-1.0.102,     preToolUse
      codex,       codex-0.169.0,          PreToolUse
      gemini-cli,  gemini-cli-0.61.0,      BeforeTool
      qwen-code,   qwen-code-0.24.4,       PreToolUse
      kimi-code,   kimi-code-2.1.0,        PreToolUse
      cline,       cline-cli-3.0.65,       PreToolUse
      openhands,   openhands-sdk-611629e6, PreToolUse
      crush,       crush-0.90.0.derived,   PreToolUse
      goose,       goose-0825b570.derived, PreToolUse
      """;

  @ParameterizedTest
  @CsvSource(textBlock = HOSTS)
  void aDenialStopsTheTool(String host, String probe, String event) {
    assertStops(probe, reply(host, event, Verdict.deny("REASON", "a-rule")));
  }

  @ParameterizedTest
  @CsvSource(textBlock = HOSTS)
  void anAskNeverRunsTheTool(String host, String probe, String event) {
    assertStops(probe, reply(host, event, Verdict.ask("REASON", "a-rule")));
  }

  @ParameterizedTest
  @CsvSource(textBlock = HOSTS)
  void theUniversalRefusalStopsTheTool(String host, String probe, String event) {
    HostCodec codec = HostCodec.of(host);

    assertStops(probe, codec.refuse(codec.host().event(event), "REASON"));
    assertStops(probe, codec.refuse(null, "REASON"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = HOSTS)
  void anAbstentionLetsTheHostGoOn(String host, String probe, String event) {
    Reply reply = reply(host, event, Verdict.abstain());

    assertThat(outcomes(probe, reply)).isNotEmpty().containsOnly("allowed");
  }

  private static void assertStops(String probe, Reply reply) {
    assertThat(outcomes(probe, reply))
        .as("a measured answer like %s", reply)
        .isNotEmpty()
        .allSatisfy(outcome -> assertThat(outcome).isIn("blocked", "run_stopped"));
  }

  private static Reply reply(String host, String event, Verdict verdict) {
    HostCodec codec = HostCodec.of(host);
    EventContract contract = Objects.requireNonNull(codec.host().event(event));
    return new ReplyEncoder(codec.host(), HandlerType.COMMAND)
        .encode(verdict, contract, contract == null ? "" : contract.name());
  }

  /** The fates of the tool call under every measured answer that has the form of {@code reply}. */
  private static List<String> outcomes(String probe, Reply reply) {
    List<String> outcomes = new ArrayList<>();
    for (JsonElement element :
        parsed(Recorded.text("decision-probe/" + probe + ".json")).getAsJsonArray("cases")) {
      JsonObject row = element.getAsJsonObject();
      boolean inTime = !row.get("case").getAsString().startsWith("timeout");
      if (inTime
          && row.get("exit").getAsString().equals(String.valueOf(reply.exitCode()))
          && row.get("stderr").getAsString().isBlank() == reply.stderr().isBlank()
          && form(row.get("stdout").getAsString()).equals(form(reply.stdout()))) {
        outcomes.add(row.get("outcome").getAsString());
      }
    }
    return outcomes;
  }

  /** The JSON with every reason made the same, so that forms compare whatever they say. */
  private static String form(String stdout) {
    if (!stdout.strip().startsWith("{")) {
      return stdout.isBlank() ? "" : "text";
    }
    try {
      return Json.write(leveled(Json.parse(stdout.strip())));
    } catch (JsonException e) {
      return "broken";
    }
  }

  private static JsonElement leveled(JsonElement element) {
    if (element instanceof JsonObject object) {
      JsonObject result = new JsonObject();
      object.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(member -> result.add(member.getKey(), leveled(member.getValue())));
      return result;
    }
    boolean reason =
        element instanceof JsonPrimitive text
            && text.isString()
            && text.getAsString().startsWith("REASON");
    return reason ? new JsonPrimitive("R") : element;
  }

  private static JsonObject parsed(String text) {
    try {
      return Json.parseObject(text);
    } catch (JsonException e) {
      throw new IllegalStateException(e);
    }
  }
}
