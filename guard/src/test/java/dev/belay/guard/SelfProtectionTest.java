package dev.belay.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.contract.EventType;
import dev.belay.contract.FileOperation;
import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import dev.belay.guard.policy.Policy;
import dev.belay.guard.rule.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Belay's files and agents' configuration under other names, in a real project. */
class SelfProtectionTest {
  @TempDir Path project;

  @BeforeEach
  void aProjectWithLinksAndAProduct() throws IOException {
    Files.createDirectories(project.resolve(".claude"));
    Files.writeString(project.resolve(".claude/settings.json"), "{}");
    Files.createSymbolicLink(project.resolve("notes.json"), Path.of(".claude/settings.json"));
    Files.createSymbolicLink(project.resolve("dir"), Path.of(".claude"));
    Path product = Files.createDirectories(project.resolve("tools/guard"));
    Files.createDirectories(product.resolve("bin"));
    Files.createDirectories(product.resolve("lib"));
    for (String file : List.of("engine-command", "classpath", "bin/belay-hook", "lib/x.jar")) {
      Files.writeString(product.resolve(file), "");
    }
    Files.createDirectories(project.resolve("other/lib"));
    Files.writeString(project.resolve("other/classpath"), "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "echo {} > notes.json",
        "sed -i d notes.json",
        "tee notes.json < x",
        "cp x dir/settings.json",
        "rm dir/settings.json",
        "mv x dir/settings.json",
        "rm -rf tools/guard",
        "mv tools/guard/bin x",
        "chmod -x tools/guard/bin/*",
        "rm tools/guard/lib/x.jar",
        "cp x.jar tools/guard/lib/y.jar",
        "echo > tools/guard/engine-command",
      })
  void stops(String command) {
    assertThat(rules(Events.shell("Bash", command))).contains("agent-hook-config");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cat notes.json",
        "rm notes.json",
        "cp notes.json copy.json",
        "ls -l tools/guard/bin/belay-hook",
        "rm -rf other",
        "cp x.jar other/lib/y.jar",
        "echo x 2>/dev/null > README.md",
        "rm -rf tools/cache",
      })
  void letsPass(String command) {
    assertThat(rules(Events.shell("Bash", command))).doesNotContain("agent-hook-config");
  }

  @Test
  void stopsFileToolsThatWriteThroughALink() {
    assertThat(rules(Events.file(FileOperation.UPDATE, "notes.json")))
        .contains("agent-hook-config");
    assertThat(rules(Events.file(FileOperation.READ, "notes.json"))).isEmpty();
  }

  private List<String> rules(ToolCall call) {
    HookEvent event =
        new HookEvent(
            "1",
            "claude-code",
            null,
            "PreToolUse",
            EventType.TOOL_START,
            "2026-01-01T00:00:00Z",
            null,
            project.toString(),
            List.of(),
            List.of(call),
            null,
            null,
            null,
            new JsonObject());
    Guard guard = new Guard(Policy.builtIn(), RuleBook.builtIn(), Events.HOME);
    return guard.judge(event).findings().stream().map(Finding::rule).toList();
  }
}
