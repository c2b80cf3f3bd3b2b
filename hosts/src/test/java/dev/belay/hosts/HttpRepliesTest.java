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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over HTTP a host reads one JSON object, and nothing else of what a command could say. */
class HttpRepliesTest {
  private static final Verdict EVERYTHING_AND_DENY =
      Verdict.deny("no", "r").withContext("context").withMessage("message");

  @Test
  void areOneJsonObjectOrNothing() throws JsonException {
    List<Verdict> verdicts =
        List.of(
            EVERYTHING_AND_DENY,
            Verdict.deny("no", "r"),
            Verdict.ask("may it?", "r"),
            Verdict.allow("yes", "r"),
            Verdict.abstain(),
            Verdict.abstain().withContext("context").withMessage("message"));
    for (HostContract host : hosts()) {
      ReplyEncoder encoder = new ReplyEncoder(host, HandlerType.HTTP);
      for (EventContract event : host.events()) {
        List<Reply> replies = new ArrayList<>();
        for (Verdict verdict : verdicts) {
          replies.add(encoder.encode(verdict, event, event.name()));
        }
        replies.add(encoder.refuse(event, "no"));
        replies.add(encoder.encode(EVERYTHING_AND_DENY, null, "Unheard"));
        replies.add(encoder.refuse(null, "no"));
        for (Reply reply : replies) {
          assertThat(reply.exitCode()).as(host.id() + event.name()).isZero();
          assertThat(reply.stderr()).isEmpty();
          if (!reply.stdout().isEmpty()) {
            assertThat(Json.parseObject(reply.stdout()).size()).isPositive();
          }
        }
      }
    }
  }

  /** Said a second time and by hand: an event that gets lost here is a guard switched off. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          claude-code | PreToolUse PermissionRequest UserPromptSubmit UserPromptExpansion PostToolBatch Stop SubagentStop PreCompact PreModelSwitch TaskCreated Elicitation ElicitationResult ConfigChange
          copilot-cli | preToolUse permissionRequest userPromptSubmitted agentStop subagentStop
          qwen-code   | PreToolUse PermissionRequest UserPromptSubmit Stop SubagentStop
          """)
  void refuseOnTheseGates(String host, String events) {
    List<String> refused = new ArrayList<>();
    HostContract contract = HostCatalog.host(host);
    HostCodec codec = HostCodec.of(contract, HandlerType.HTTP);
    for (EventContract event : contract.events()) {
      if (!event.gate().isEmpty() && !codec.refuse(event, "no").stdout().isEmpty()) {
        refused.add(event.name());
      }
    }

    assertThat(refused).containsExactlyInAnyOrder(events.split(" "));
  }

  @Test
  void sayARefusalInTheFormThatWasMeasured() throws JsonException {
    JsonObject payload =
        Json.parseObject(
            "{\"hook_event_name\":\"PreToolUse\",\"tool_name\":\"Bash\",\"tool_input\":{\"command\":\"x\"}}");
    for (String host : new String[] {"claude-code", "qwen-code"}) {
      HostCodec codec = HostCodec.of(HostCatalog.host(host), HandlerType.HTTP);
      EventContract event = codec.contractOf(payload, null);

      assertThat(codec.refuse(event, "no").stdout())
          .isEqualTo(codec.encode(Verdict.deny("no", "r"), codec.decode(payload, null)).stdout())
          .isEqualTo(
              "{\"hookSpecificOutput\":{\"hookEventName\":\"PreToolUse\",\"permissionDecision\":\"deny\",\"permissionDecisionReason\":\"no\"}}\n");
    }
  }

  @Test
  void nameAnUnknownEventAsTheHostDid() throws JsonException {
    HostCodec codec = HostCodec.of(HostCatalog.host("claude-code"), HandlerType.HTTP);
    JsonObject payload = Json.parseObject("{\"hook_event_name\":\"BeforeAnyTool\"}");

    Reply reply = codec.encode(Verdict.deny("no", "r"), codec.decode(payload, null));

    assertThat(reply.stdout())
        .contains("\"hookEventName\":\"BeforeAnyTool\"", "\"permissionDecision\":\"deny\"");
    assertThat(reply.degradations()).isNotEmpty();
  }

  @Test
  void tellWhatTheyCannotRefuse() {
    HostCodec codec = HostCodec.of(HostCatalog.host("claude-code"), HandlerType.HTTP);
    EventContract event = codec.host().event("WorktreeCreate");

    assertThat(codec.refuse(event, "no").degradations())
        .singleElement()
        .satisfies(
            lost ->
                assertThat(lost.why())
                    .isEqualTo(
                        "nothing can be stopped over HTTP on WorktreeCreate of Claude Code"));
  }

  private static List<HostContract> hosts() {
    return HostCatalog.all().stream().filter(host -> host.http() != null).toList();
  }
}
