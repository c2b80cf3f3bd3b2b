package dev.belay.guard.when;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.belay.contract.EventType;
import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import dev.belay.contract.ToolKind;
import dev.belay.guard.Guard;
import dev.belay.guard.RuleBook;
import dev.belay.guard.policy.Policy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CEL's library takes half a second to load: a hook without such a rule must not pay for it. */
class CelLoadingTest {
  @Test
  void aGuardWithoutConditionsLoadsNothingOfTheLibrary() throws Exception {
    String loaded = loadedBy("git push --force");

    assertThat(loaded).contains("dev.belay.guard.Guard ", "verdict DENY");
    assertThat(loaded)
        .doesNotContain("dev.cel.", "com.google.protobuf.", "com.google.common.", "org.antlr.")
        .doesNotContain("dev.belay.guard.when.CelCondition");
  }

  @Test
  void aConditionLoadsIt() throws Exception {
    assertThat(loadedBy("compile")).contains("dev.cel.compiler.");
  }

  private static String loadedBy(String argument) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "--sun-misc-unsafe-memory-access=allow",
                "-verbose:class",
                "-cp",
                System.getProperty("java.class.path"),
                Judged.class.getName(),
                argument)
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  /** The program of the process. */
  static final class Judged {
    private Judged() {}

    public static void main(String[] arguments) throws Exception {
      if (arguments[0].equals("compile")) {
        CelCondition.of("call.kind == 'shell'");
        return;
      }
      ToolCall call =
          new ToolCall(
              ToolKind.SHELL,
              "Bash",
              null,
              new JsonObject(),
              arguments[0],
              List.of(),
              null,
              null,
              null);
      HookEvent event =
          new HookEvent(
              "1",
              "claude-code",
              null,
              "PreToolUse",
              EventType.TOOL_START,
              "2026-11-21T12:00:00Z",
              null,
              "/p",
              List.of(),
              List.of(call),
              null,
              null,
              null,
              new JsonObject());
      Guard guard = new Guard(Policy.builtIn(), RuleBook.builtIn(), "/home/dev");
      System.out.println("verdict " + guard.judge(event).verdict().decision());
    }
  }
}
