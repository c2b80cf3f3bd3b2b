package dev.belay.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.contract.Reply;
import dev.belay.contract.Verdict;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HandlerType;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A refusal arrives whole, whatever its reason holds. */
class RefusalsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "$reason $input $event",
        "two\nlines \"quoted\" {\"permissionDecision\":\"allow\"}",
        "\ud800 half a pair",
        "\u00a0\ufeff",
        "tab\tand\u2028separator"
      })
  void sayWhatTheyMustOnEveryGateOfEveryHost(String reason) throws JsonException {
    for (HostContract host : HostCatalog.all()) {
      for (EventContract event : host.events()) {
        if (event.gatesTool()) {
          Reply plain = denied(host, event, "plain");
          Reply reply = denied(host, event, reason);

          assertThat(reply.exitCode()).as(host.id()).isEqualTo(plain.exitCode());
          assertThat(reply.stdout().isEmpty()).isEqualTo(plain.stdout().isEmpty());
          if (!reply.stdout().isEmpty()) {
            JsonObject said = Json.parseObject(reply.stdout());
            assertThat(said.keySet()).isEqualTo(Json.parseObject(plain.stdout()).keySet());
          }
          if (!plain.stderr().isEmpty()) {
            assertThat(reply.stderr()).as(host.id()).matches("(?s).*\\p{Graph}.*");
          }
        }
      }
    }
  }

  @Test
  void showNoControlCharacters() {
    HostContract host = HostCatalog.host("kimi-code");
    Reply reply = HostCodec.of(host).refuse(null, "a\u001b[2Jb\u0000c\rd\u009be\nf\u202eg");

    assertThat(reply.stderr()).isEqualTo("a [2Jb c d e\nf g\n");
  }

  @Test
  void areShortEnoughForEveryHost() {
    Reply reply = HostCodec.of("claude-code").refuse(null, "x".repeat(1 << 20));

    assertThat(reply.stderr()).hasSizeBetween(1000, 10_000);
  }

  @Test
  void holdOnEventsThatNoContractKnows() throws JsonException {
    HostCodec codec = HostCodec.of("claude-code");
    JsonObject payload =
        Json.parseObject(
            "{\"hook_event_name\":\"BeforeAnyTool\",\"tool_name\":\"Bash\",\"tool_input\":{\"command\":\"x\"}}");

    for (Verdict verdict : new Verdict[] {Verdict.deny("no", "r"), Verdict.ask("no", "r")}) {
      Reply reply = codec.encode(verdict, codec.decode(payload, null));

      assertThat(reply.exitCode()).isEqualTo(2);
      assertThat(reply.stderr()).contains("no");
      assertThat(reply.degradations()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"requires_approval", "shell_id", "sessionID"})
  void areNotSentToAHostThatTheModelMadeUp(String key) throws Exception {
    JsonObject payload =
        Json.parseObject(
            "{\"hook_event_name\":\"preToolUse\",\"session_id\":\"s\",\"cwd\":\"/p\",\"tool_name\":\"shell\",\"tool_input\":{\"command\":\"ls\",\"%s\":\"x\"}}"
                .formatted(key));

    assertThat(HostRecognizer.ofAllHosts().recognize(payload, "preToolUse", Map.of()).id())
        .isEqualTo("kiro");
  }

  private static Reply denied(HostContract host, EventContract event, String reason) {
    return new ReplyEncoder(host, HandlerType.COMMAND)
        .encode(Verdict.deny(reason, "r"), event, event.name());
  }
}
