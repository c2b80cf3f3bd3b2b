package dev.belay.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.cli.doctor.ReplyReading.Said;
import dev.belay.contract.EventType;
import dev.belay.contract.HookEvent;
import dev.belay.contract.Reply;
import dev.belay.contract.Verdict;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.hosts.HostCodec;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReplyReadingTest {
  static Stream<Arguments> gates() {
    return HostCatalog.all().stream()
        .flatMap(
            host ->
                host.events().stream()
                    .filter(EventContract::gatesTool)
                    .map(event -> Arguments.of(host.id(), event.name())));
  }

  @ParameterizedTest
  @MethodSource("gates")
  void whatBelaySaysIsReadAsItWasMeant(String id, String name) {
    HostContract host = HostCatalog.host(id);
    EventContract event = Objects.requireNonNull(host.event(name));
    HostCodec codec = HostCodec.of(host);
    HookEvent seen =
        new HookEvent(
            "1",
            id,
            null,
            name,
            EventType.TOOL_START,
            "2026-01-01T00:00:00Z",
            null,
            null,
            List.of(),
            List.of(),
            null,
            null,
            null,
            new JsonObject());
    assertThat(said(event, codec.encode(Verdict.deny("no", null), seen))).isEqualTo(Said.STOPPED);
    assertThat(said(event, codec.refuse(event, "no"))).isEqualTo(Said.STOPPED);
    assertThat(said(event, codec.encode(Verdict.abstain(), seen))).isEqualTo(Said.PASSED);
  }

  private static Said said(EventContract event, Reply reply) {
    return ReplyReading.of(event, new ProgramRun(reply.exitCode(), reply.stdout(), reply.stderr()));
  }

  private static Said claude(int exitCode, String out, String err) {
    EventContract event =
        Objects.requireNonNull(HostCatalog.host("claude-code").event("PreToolUse"));
    return ReplyReading.of(event, new ProgramRun(exitCode, out, err));
  }

  @Test
  void whatAHostPassesOverIsNoRefusal() {
    assertThat(claude(1, "", "crashed")).isEqualTo(Said.UNCLEAR);
    assertThat(claude(2, "", "")).isEqualTo(Said.UNCLEAR);
    assertThat(claude(127, "", "not found")).isEqualTo(Said.UNCLEAR);
    assertThat(claude(0, "{\"permissionDecision\": \"deny\"}", "")).isEqualTo(Said.PASSED);
    assertThat(claude(0, "log line", "")).isEqualTo(Said.PASSED);
  }
}
