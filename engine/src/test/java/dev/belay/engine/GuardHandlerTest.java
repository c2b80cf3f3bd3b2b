package dev.belay.engine;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.contract.Decision;
import dev.belay.contract.EventType;
import dev.belay.contract.HookEvent;
import dev.belay.contract.Reply;
import dev.belay.contract.ToolCall;
import dev.belay.contract.ToolKind;
import dev.belay.engine.approval.ApprovalFiles;
import dev.belay.guard.Guard;
import dev.belay.guard.RuleBook;
import dev.belay.guard.memory.SessionMemory;
import dev.belay.guard.policy.Origins;
import dev.belay.guard.policy.Policy;
import dev.belay.guard.policy.RuleMode;
import dev.belay.guard.rule.Preset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardHandlerTest {
  @TempDir Path state;

  private static HookEvent event(@Nullable String cwd, String command) {
    return new HookEvent(
        "1",
        "codex",
        null,
        "PreToolUse",
        EventType.TOOL_START,
        "2026-11-21T12:00:00Z",
        "s",
        cwd,
        List.of(),
        List.of(
            new ToolCall(
                ToolKind.SHELL,
                "Bash",
                null,
                new JsonObject(),
                command,
                List.of(),
                null,
                null,
                null)),
        null,
        null,
        null,
        new JsonObject());
  }

  private GuardHandler handler(Policy policy, String directory) {
    Guard guard = new Guard(policy, RuleBook.builtIn(), "/home/dev");
    return new GuardHandler(guard, new ApprovalFiles(state), SessionMemory.ofDisk(), directory);
  }

  private void approve(String call) throws Exception {
    new ApprovalFiles(state).grant(call, Instant.now(), Duration.ofMinutes(10));
  }

  @Test
  void anApprovedCallPassesWithoutAWordAndOnlyOnce() throws Exception {
    GuardHandler handler = handler(Policy.builtIn(), "/home/dev/app");
    HookEvent push = event("/home/dev/app", "git push -f");

    Opinion refused = handler.opinion(push);
    approve(requireNonNull(refused.call()));
    Opinion approved = handler.opinion(push);
    Opinion again = handler.opinion(push);

    assertThat(refused.verdict().decision()).isEqualTo(Decision.DENY);
    assertThat(approved.verdict().isAbstention()).isTrue();
    assertThat(approved.approved()).isTrue();
    assertThat(requireNonNull(approved.would()).rule()).isEqualTo("force-push");
    assertThat(again.verdict().decision()).isEqualTo(Decision.DENY);
  }

  @Test
  void anApprovalIsForOneDirectoryAlsoWhereAHostTellsNone() throws Exception {
    HookEvent push = event(null, "git push -f");
    approve(requireNonNull(handler(Policy.builtIn(), "/home/dev/app").opinion(push).call()));

    assertThat(handler(Policy.builtIn(), "/home/dev/other").opinion(push).approved()).isFalse();
    assertThat(handler(Policy.builtIn(), "/home/dev/app").opinion(push).approved()).isTrue();
  }

  @Test
  void underALockedPolicyNothingIsApproved() throws Exception {
    Policy locked =
        new Policy(
            Preset.STANDARD,
            Map.of(),
            Map.of("force-push", RuleMode.DENY),
            List.of(),
            false,
            true,
            List.of(),
            new Origins("built-in", "built-in", Map.of(), Map.of()));
    HookEvent push = event("/home/dev/app", "git push -f");
    GuardHandler handler = handler(locked, "/");
    approve(requireNonNull(handler.opinion(push).call()));

    assertThat(handler.opinion(push).verdict().decision()).isEqualTo(Decision.DENY);
  }

  @Test
  void whatIsOnlyObservedReachesTheJournalAndNotTheHost() throws Exception {
    Policy observing = new Policy(Map.of("force-push", RuleMode.OBSERVE), List.of());
    Pipeline pipeline = new Pipeline(List.of(handler(observing, "/")), Duration.ofSeconds(5));
    HookEvent push = event("/home/dev/app", "git push -f");

    List<Opinion> opinions = pipeline.opinions(push);
    HookAnswer answer =
        new HookAnswer(
            new Reply("", "", 0, List.of()),
            push,
            Verdicts.ofOpinions(opinions),
            opinions,
            null,
            null);

    assertThat(requireNonNull(answer.verdict()).isAbstention()).isTrue();
    assertThat(requireNonNull(answer.would()).decision()).isEqualTo(Decision.DENY);
    assertThat(answer.call()).isNull();
    assertThat(answer.approved()).isFalse();
  }

  @Test
  void whatNobodyMindsLeavesNoOpinion() throws Exception {
    Pipeline pipeline =
        new Pipeline(List.of(handler(Policy.builtIn(), "/")), Duration.ofSeconds(5));

    assertThat(pipeline.opinions(event("/home/dev/app", "ls"))).isEmpty();
  }
}
