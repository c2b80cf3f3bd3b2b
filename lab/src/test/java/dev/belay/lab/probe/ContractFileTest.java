package dev.belay.lab.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractFileTest {
  private static final String BEFORE =
      """
      host: codex   # \uD83E\uDD16
      versions: {verified: 0.169.0, documented: 0.169.0}
      events:
        PreToolUse:
          answers:
            deny: {form: deny, verified: 0.169.0}
            ask: {degrade: deny, documented: 0.169.0, why: the host runs the tool}
            context: {form: context}   # a comment
            refuse: {form: exit-2}
          seen: {verified: 0.169.0}
        Stop:
          answers:
            deny: {form: block, verified: 0.169.0}
          seen: {documented: 0.169.0}
      """;

  @TempDir Path folder;

  @Test
  void whatWasShownIsVerifiedAndTheRestOfTheTextStays() throws Exception {
    Path file = Files.writeString(folder.resolve("codex.yml"), BEFORE);

    List<String> changes =
        update(file, "0.170.0", Set.of("PreToolUse"), "PreToolUse.deny", "PreToolUse.context");

    assertThat(changes)
        .containsExactly("versions", "PreToolUse", "PreToolUse.context", "PreToolUse.deny");
    assertThat(file)
        .hasContent(
            """
            host: codex   # \uD83E\uDD16
            versions: {verified: 0.170.0, documented: 0.169.0}
            events:
              PreToolUse:
                answers:
                  deny: {form: deny, verified: 0.170.0}
                  ask: {degrade: deny, documented: 0.169.0, why: the host runs the tool}
                  context: {form: context, verified: 0.170.0}   # a comment
                  refuse: {form: exit-2}
                seen: {verified: 0.170.0}
              Stop:
                answers:
                  deny: {form: block, verified: 0.169.0}
                seen: {documented: 0.169.0}
            """);
  }

  @Test
  void whatWasDocumentedAloneIsVerifiedInItsPlace() throws Exception {
    Path file = Files.writeString(folder.resolve("codex.yml"), BEFORE);
    assertThat(update(file, "0.169.0", Set.of("Stop"))).containsExactly("Stop");
    assertThat(file).hasContent(BEFORE.replace("seen: {documented", "seen: {verified"));
  }

  @Test
  void whatIsKnownAlreadyChangesNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("codex.yml"), BEFORE);
    assertThat(update(file, "0.169.0", Set.of("PreToolUse"), "PreToolUse.deny")).isEmpty();
    assertThat(file).hasContent(BEFORE);
  }

  @Test
  void anOlderVersionTakesNothingBack() throws Exception {
    Path file = Files.writeString(folder.resolve("codex.yml"), BEFORE);
    assertThat(update(file, "0.99.0", Set.of("PreToolUse"), "PreToolUse.deny")).isEmpty();
    assertThat(file).hasContent(BEFORE);
  }

  private static List<String> update(Path file, String version, Set<String> fired, String... shown)
      throws IOException {
    return new ContractFile(file)
        .bringUpToDate(version, new Evidence(fired, Set.of(shown), Set.of()));
  }
}
