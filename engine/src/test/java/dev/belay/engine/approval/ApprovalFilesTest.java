package dev.belay.engine.approval;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.belay.contract.EventType;
import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import dev.belay.contract.ToolKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovalFilesTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final Duration TEN = Duration.ofMinutes(10);

  @TempDir Path state;
  private ApprovalFiles approvals;

  @BeforeEach
  void setUp() {
    approvals = new ApprovalFiles(state);
  }

  private static HookEvent event(EventType type, @Nullable String callId, String input) {
    JsonObject arguments = JsonParser.parseString(input).getAsJsonObject();
    String command = arguments.get("command").getAsString();
    return new HookEvent(
        "1",
        "claude-code",
        null,
        "PreToolUse",
        type,
        "2026-11-21T12:00:00Z",
        "s",
        "/app",
        List.of(),
        List.of(
            new ToolCall(
                ToolKind.SHELL, "Bash", callId, arguments, command, List.of(), null, null, null)),
        null,
        null,
        null,
        new JsonObject());
  }

  private static HookEvent start(String input) {
    return event(EventType.TOOL_START, null, input);
  }

  private String call(HookEvent event) {
    return requireNonNull(approvals.call(event, "/app"));
  }

  private static final String PUSH = "{\"command\":\"git push -f\",\"timeout\":5}";

  @Test
  void aCallPassesOnce() throws Exception {
    HookEvent push = start(PUSH);
    String call = call(push);
    assertThat(approvals.use(call, push, NOW)).isFalse();

    approvals.grant(call, NOW, TEN);

    assertThat(approvals.use(call, push, NOW)).isTrue();
    assertThat(approvals.use(call, push, NOW)).isFalse();
  }

  @Test
  void ofManyWhoUseItAtOnceExactlyOneMay() throws Exception {
    HookEvent push = start(PUSH);
    String call = call(push);
    int threads = 8;
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (int round = 0; round < 50; round++) {
        approvals.grant(call, NOW, TEN);
        CyclicBarrier together = new CyclicBarrier(threads);
        List<Future<Boolean>> answers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
          answers.add(
              pool.submit(
                  () -> {
                    together.await();
                    // Each its own: as in several processes.
                    return new ApprovalFiles(state).use(call, push, NOW);
                  }));
        }
        int passed = 0;
        for (Future<Boolean> answer : answers) {
          passed += answer.get() ? 1 : 0;
        }
        assertThat(passed).isEqualTo(1);
      }
    }
  }

  @Test
  void theSameCallMayBeToldAgainButNotMadeAgain() throws Exception {
    HookEvent first = event(EventType.TOOL_START, "toolu_1", PUSH);
    HookEvent asked = event(new EventType("tool.permission"), "toolu_1", PUSH);
    HookEvent second = event(EventType.TOOL_START, "toolu_2", PUSH);
    String call = call(first);
    approvals.grant(call, NOW, TEN);

    assertThat(approvals.use(call, first, NOW)).isTrue();
    assertThat(approvals.use(call, asked, NOW)).isTrue();
    assertThat(approvals.use(call, first, NOW)).as("registered twice").isTrue();
    assertThat(approvals.use(call, second, NOW)).isFalse();
  }

  @Test
  void itIsBoundToEverythingThatTheCallSays() {
    String call = call(start(PUSH));

    assertThat(call(start("{\"timeout\":5,\"command\":\"git push -f\"}"))).isEqualTo(call);
    assertThat(call(start("{\"command\":\"git push -f\",\"timeout\":5,\"description\":\"x\"}")))
        .isEqualTo(call);
    assertThat(call(start("{\"command\":\"git push -f \",\"timeout\":5}"))).isNotEqualTo(call);
    assertThat(call(start("{\"command\":\"git push -f\",\"timeout\":6}"))).isNotEqualTo(call);
    assertThat(approvals.call(start(PUSH), "/other")).isNotEqualTo(call);
  }

  @Test
  void theDigestTellsNothingToThoseWithoutTheSalt() {
    String call = call(start(PUSH));

    assertThat(new ApprovalFiles(state).call(start(PUSH), "/app")).isEqualTo(call);
    assertThat(new ApprovalFiles(state.resolve("other")).call(start(PUSH), "/app"))
        .isNotEqualTo(call);
  }

  @Test
  void itIsOverInTime() throws Exception {
    HookEvent push = start(PUSH);
    String call = call(push);
    approvals.grant(call, NOW, TEN);
    assertThat(approvals.use(call, push, NOW.plus(TEN))).isFalse();
    assertThat(approvals.list(NOW.plus(TEN))).isEmpty();

    Approval longest = approvals.grant(call, NOW, Duration.ofDays(1));
    assertThat(longest.until()).isEqualTo(NOW.plus(ApprovalFiles.LONGEST));
  }

  @Test
  void itCanBeListedAndTakenBack() throws Exception {
    HookEvent push = start(PUSH);
    String call = call(push);
    Approval approval = approvals.grant(call, NOW, TEN);
    assertThat(approvals.list(NOW)).containsExactly(approval);
    assertThat(approvals.isUsed(approval)).isFalse();
    approvals.use(call, push, NOW);
    assertThat(approvals.isUsed(approval)).isTrue();

    assertThat(approvals.revoke(call)).isTrue();
    assertThat(approvals.revoke(call)).isFalse();
    assertThat(approvals.list(NOW)).isEmpty();
    assertThat(approvals.use(call, push, NOW)).isFalse();
  }

  @Test
  void whatOthersMayWriteIsNoApproval() throws Exception {
    HookEvent push = start(PUSH);
    String call = call(push);
    approvals.grant(call, NOW, TEN);
    Path file = state.resolve("approvals").resolve(call + ".grant");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");

    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));

    assertThat(approvals.use(call, push, NOW)).isFalse();
  }

  @Test
  void brokenFilesApproveNothing() throws Exception {
    HookEvent push = start(PUSH);
    String call = call(push);
    Path folder = state.resolve("approvals");
    for (String content : List.of("", "soon", "9".repeat(5000), "-1", "99999999999999999")) {
      approvals.grant(call, NOW, TEN);
      Files.writeString(folder.resolve(call + ".grant"), content);
      assertThat(approvals.use(call, push, NOW)).as(content).isFalse();
    }
    assertThatThrownBy(() -> approvals.grant("../../x", NOW, TEN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
