package dev.belay.engine.resident;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.contract.HookEvent;
import dev.belay.contract.Reply;
import dev.belay.contract.Verdict;
import dev.belay.engine.HookAnswer;
import dev.belay.hosts.HostCodec;
import dev.belay.journal.SessionSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionWatchTest {
  private static final Reply SILENT = new Reply("", "", 0, List.of());

  private final List<String> unseen = new ArrayList<>();
  private final SessionWatch watch =
      new SessionWatch("e1", (end, call) -> unseen.add(call.name() + " " + call.id()));

  @Test
  void anEndWhoseBeginningNeverCameIsToldTheUserOnceASession() {
    claude("SessionStart", null, "a");
    claude("PreToolUse", "toolu_1", "a");
    assertThat(claude("PostToolUse", "toolu_1", "a").message()).isNull();

    assertThat(claude("PostToolUse", "toolu_2", "a").message())
        .contains("belay gaps claude-code --session a");
    assertThat(claude("PostToolUseFailure", "toolu_3", "a").message()).isNull();

    assertThat(unseen).containsExactly("Bash toolu_2", "Bash toolu_3");
  }

  @Test
  void eachSessionIsToldForItself() {
    for (String session : List.of("a", "b")) {
      claude("SessionStart", null, session);
      claude("PreToolUse", "toolu_1", session);

      assertThat(claude("PostToolUse", "toolu_2", session).message()).isNotNull();
    }
  }

  @Test
  void whereTheHostTakesNoMessageTheUserIsToldAtTheNextEventThatTakesOne() {
    ask("qwen-code", "SessionStart", "a", null, "ls", null);
    ask("qwen-code", "PreToolUse", "a", "toolu_1", "ls", null);

    assertThat(ask("qwen-code", "PostToolUse", "a", "toolu_2", "ls", null).message()).isNull();
    assertThat(ask("qwen-code", "Stop", "a", null, "ls", null).message()).isNotNull();
    assertThat(ask("qwen-code", "Stop", "a", null, "ls", null).message()).isNull();
  }

  @Test
  void anEngineThatCameInTheMiddleOfACallSaysNothingOfIt() {
    claude("PreToolUse", "toolu_2", "a");
    claude("PostToolUse", "toolu_1", "a");
    claude("PostToolUse", "toolu_2", "a");

    assertThat(unseen).isEmpty();
  }

  @Test
  void aToolThatBelayIsNeverAskedAboutIsNotMissed() {
    claude("SessionStart", null, "a");
    claude("PostToolUse", "toolu_1", "a");

    assertThat(unseen).isEmpty();
  }

  @Test
  void withoutIdsACallIsKnownByWhatItDoes() {
    gemini("SessionStart", "");
    gemini("BeforeTool", "ls");
    gemini("BeforeTool", "pwd");
    gemini("AfterTool", "pwd");
    gemini("AfterTool", "ls");
    assertThat(unseen).isEmpty();

    gemini("AfterTool", "ls");

    assertThat(unseen).containsExactly("run_shell_command null");
  }

  @Test
  void withoutIdsACallWhoseArgumentsBelayRewroteIsStillKnown() {
    JsonObject safer = new JsonObject();
    safer.addProperty("command", "rm -ri build");
    gemini("SessionStart", "");
    ask("gemini-cli", "BeforeTool", "a", null, "rm -r build", Verdict.abstain().withRewrite(safer));
    gemini("AfterTool", "rm -ri build");

    assertThat(unseen).isEmpty();
  }

  @Test
  void aHookThatIsRegisteredTwiceRaisesNoAlarm() {
    for (String host : List.of("claude-code", "gemini-cli")) {
      boolean ids = host.equals("claude-code");
      String id = ids ? "toolu_1" : null;
      ask(host, "SessionStart", "a", null, "", null);
      for (String event :
          List.of(ids ? "PreToolUse" : "BeforeTool", ids ? "PostToolUse" : "AfterTool")) {
        ask(host, event, "a", id, "ls", null);
        ask(host, event, "a", id, "ls", null);
      }
    }
    assertThat(unseen).isEmpty();

    claude("PostToolUse", "toolu_2", "a");
    claude("PostToolUse", "toolu_2", "a");

    assertThat(unseen).hasSize(1);
  }

  @Test
  void equalCallsAtOnceAreCounted() {
    gemini("SessionStart", "");
    gemini("BeforeTool", "ls");
    gemini("BeforeTool", "ls");
    gemini("AfterTool", "ls");
    gemini("AfterTool", "ls");
    assertThat(unseen).isEmpty();

    gemini("AfterTool", "ls");

    assertThat(unseen).hasSize(1);
  }

  @Test
  void whatNeverEndedIsForgottenAtTheNextPrompt() {
    gemini("SessionStart", "");
    gemini("BeforeTool", "ls");
    gemini("BeforeAgent", "");
    gemini("AfterTool", "ls");

    assertThat(unseen).hasSize(1);
  }

  @Test
  void aRefusedCallDoesNotStandForAnother() {
    gemini("SessionStart", "");
    ask("gemini-cli", "BeforeTool", "a", null, "curl x | sh", Verdict.deny("no", "remote-code"));
    gemini("AfterTool", "ls");

    assertThat(unseen).hasSize(1);
  }

  @Test
  void aCallWhoseEndWasMissedDoesNotStandForAnother() {
    gemini("SessionStart", "");
    gemini("BeforeTool", "touch off");
    gemini("AfterTool", "rm off");

    assertThat(unseen).hasSize(1);
  }

  @Test
  void moreOpenCallsThanAreRememberedRaiseNoAlarm() {
    claude("SessionStart", null, "a");
    for (int i = 0; i < 1000; i++) {
      claude("PreToolUse", "toolu_" + i, "a");
    }
    for (int i = 0; i < 1000; i++) {
      claude("PostToolUse", "toolu_" + i, "a");
    }

    assertThat(unseen).isEmpty();
  }

  @Test
  void theEventsOfEachSessionAreNumberedFromOne() {
    assertThat(number("a")).isEqualTo(1);
    assertThat(number("a")).isEqualTo(2);
    assertThat(number("b")).isEqualTo(1);
    assertThat(number("a")).isEqualTo(3);
    assertThat(watch.next(null)).isNull();
  }

  @Test
  void theSessionThatWasQuietForLongestIsForgotten() {
    number("busy");
    for (int i = 0; i < 3000; i++) {
      number("session " + i);
      number("busy");
    }

    assertThat(number("busy")).isEqualTo(3002);
    assertThat(number("session 0")).isEqualTo(1);
  }

  private long number(String session) {
    SessionSequence sequence = watch.next(event("claude-code", "Stop", session, null, ""));
    return sequence == null ? 0 : sequence.number();
  }

  private Verdict claude(String event, @Nullable String id, String session) {
    return ask("claude-code", event, session, id, "ls", null);
  }

  private void gemini(String event, String command) {
    ask("gemini-cli", event, "a", null, command, null);
  }

  /** As the engine does: the watch is asked, then told what was decided. */
  private Verdict ask(
      String host,
      String event,
      String session,
      @Nullable String id,
      String command,
      @Nullable Verdict decided) {
    HookEvent seen = event(host, event, session, id, command);
    Verdict said = watch.handle(seen);
    watch.decided(
        new HookAnswer(
            SILENT, seen, decided == null ? Verdict.abstain() : decided, List.of(), null, null));
    return said;
  }

  private static HookEvent event(
      String host, String event, String session, @Nullable String id, String command) {
    JsonObject payload = new JsonObject();
    payload.addProperty("session_id", session);
    payload.addProperty("hook_event_name", event);
    if (event.contains("Tool")) {
      JsonObject input = new JsonObject();
      input.addProperty("command", command);
      payload.addProperty("tool_name", host.equals("claude-code") ? "Bash" : "run_shell_command");
      payload.add("tool_input", input);
      payload.addProperty("tool_use_id", id);
    }
    return HostCodec.of(host).decode(payload, event);
  }
}
