package dev.belay.guard.memory;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.contract.EventType;
import dev.belay.contract.FileOperation;
import dev.belay.contract.FileTouch;
import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import dev.belay.contract.ToolKind;
import dev.belay.guard.execution.Word;
import dev.belay.guard.execution.WrittenFile;
import dev.belay.guard.execution.WrittenFile.Origin;
import dev.belay.guard.path.Places;
import dev.belay.guard.shell.syntax.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SessionMemoryTest {
  @TempDir Path folder;
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
  private final InstantSource clock = now::get;
  private final SessionMemory memory = new SessionMemory(new DiskFiles(), clock);

  private static HookEvent event(@Nullable String session, ToolCall... calls) {
    return new HookEvent(
        "1",
        "claude-code",
        null,
        "PreToolUse",
        EventType.TOOL_START,
        "2026-11-21T12:00:00Z",
        session,
        "/home/dev/app",
        List.of(),
        List.of(calls),
        null,
        null,
        null,
        new JsonObject());
  }

  private static ToolCall file(ToolKind kind, FileOperation operation, String content) {
    return new ToolCall(
        kind,
        "Write",
        null,
        new JsonObject(),
        null,
        List.of(new FileTouch("x.sh", operation)),
        content,
        null,
        null);
  }

  private static WrittenFile written(String path, String text, Origin origin) {
    return new WrittenFile(path, Word.literal(text, new Span(0, 0)), origin, List.of());
  }

  private @Nullable String text(String session, String path) {
    WrittenFile found = memory.files(event(session)).file(path);
    return found == null ? null : requireNonNull(found.text()).text();
  }

  @Test
  void whatASessionWroteIsKnownInThatSessionOnly() {
    memory.remember(event("a"), List.of(written("/x.sh", "rm -rf /", Origin.WRITTEN)));

    assertThat(text("a", "/x.sh")).isEqualTo("rm -rf /");
    assertThat(text("b", "/x.sh")).isNull();
    assertThat(text("a", "/y.sh")).isNull();
  }

  @Test
  void aFileToolsWholeContentIsAWriteAndAnEditIsNot() {
    Places places = Places.around("/home/dev/app", List.of(), "/home/dev", null);
    HookEvent write = event("a", file(ToolKind.WRITE, FileOperation.WRITE, "echo \uFFFF"));
    HookEvent edit = event("a", file(ToolKind.EDIT, FileOperation.UPDATE, "echo"));

    assertThat(SessionMemory.writes(write, places))
        .containsExactly(written("/home/dev/app/x.sh", "echo \uFFFD", Origin.WRITTEN));
    assertThat(SessionMemory.writes(edit, places)).isEmpty();
  }

  @Test
  void theDiskKnowsBetterOnceAFileChangedThere() throws Exception {
    Path file = folder.resolve("x.sh");
    memory.remember(event("a"), List.of(written(file.toString(), "old", Origin.FETCHED)));
    assertThat(text("a", file.toString())).isEqualTo("old");

    now.set(Instant.now().minusSeconds(1));
    memory.remember(event("a"), List.of(written(file.toString(), "old", Origin.FETCHED)));
    Files.writeString(file, "new");
    // Times of a file can be set back, but not the time at which that was done.
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));

    WrittenFile found = requireNonNull(memory.files(event("a")).file(file.toString()));
    assertThat(requireNonNull(found.text()).text()).isEqualTo("new");
    assertThat(found.origin()).isEqualTo(Origin.FETCHED);
  }

  @Test
  void whatIsOlderThanTheWriteDoesNotCount() throws Exception {
    Path file = Files.writeString(folder.resolve("x.sh"), "before");
    now.set(Instant.now().plusSeconds(5));
    memory.remember(event("a"), List.of(written(file.toString(), "after", Origin.WRITTEN)));

    assertThat(text("a", file.toString())).isEqualTo("after");
    assertThat(text("b", file.toString())).isEqualTo("before");
  }

  @Test
  void aChangedFileIsReadAgain() throws Exception {
    Path file = Files.writeString(folder.resolve("x.sh"), "one");
    assertThat(text("a", file.toString())).isEqualTo("one");

    Files.writeString(file, "three");

    assertThat(text("a", file.toString())).isEqualTo("three");
  }

  @Test
  @Timeout(20)
  void whatIsNoTextFileIsNotReadAndBlocksNobody() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Path large = Files.write(folder.resolve("large"), new byte[200_000]);
    Path binary = Files.write(folder.resolve("binary"), new byte[] {127, 'E', 'L', 'F', 0, 0});
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("none"));

    for (Path path : List.of(pipe, large, binary, link, folder, Path.of("/dev/zero"))) {
      assertThat(text("a", path.toString())).as(path.toString()).isNull();
    }
    assertThat(text("a", "relative")).isNull();
    assertThat(text("a", "/a\0b")).isNull();
  }

  @Test
  void aSessionsMemoryIsBounded() {
    for (int i = 0; i < 100; i++) {
      memory.remember(event("a"), List.of(written("/f" + i, "x", Origin.WRITTEN)));
    }
    assertThat(text("a", "/f99")).isEqualTo("x");
    assertThat(text("a", "/f36")).isEqualTo("x");
    assertThat(text("a", "/f35")).isNull();

    String large = "x".repeat(120_000);
    for (int i = 0; i < 20; i++) {
      memory.remember(event("b"), List.of(written("/f" + i, large, Origin.WRITTEN)));
    }
    assertThat(text("b", "/f19")).isEqualTo(large);
    assertThat(text("b", "/f0")).isNull();
  }

  @Test
  void aFileThatIsTooLargeIsKnownToHaveBeenWritten() {
    memory.remember(event("a"), List.of(written("/f", "x".repeat(200_000), Origin.FETCHED)));

    WrittenFile found = requireNonNull(memory.files(event("a")).file("/f"));
    assertThat(found.text()).isNull();
    assertThat(found.origin()).isEqualTo(Origin.FETCHED);
  }

  @Test
  void sessionsAreForgotten() throws IOException {
    for (int i = 0; i < 300; i++) {
      memory.remember(event("s" + i), List.of(written("/f", "x", Origin.WRITTEN)));
    }
    assertThat(text("s299", "/f")).isEqualTo("x");
    assertThat(text("s0", "/f")).isNull();

    now.set(now.get().plus(Duration.ofHours(25)));
    assertThat(text("s299", "/f")).isNull();
  }
}
