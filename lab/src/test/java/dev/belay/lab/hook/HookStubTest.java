package dev.belay.lab.hook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.lab.sandbox.Outcome;
import dev.belay.lab.sandbox.Product;
import dev.belay.lab.sandbox.Requirements;
import dev.belay.lab.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HookStubTest {
  private Sandbox sandbox;
  private HookStub stub;

  @BeforeEach
  void place() throws Exception {
    Requirements.missing().ifPresent(missing -> Assumptions.assumeTrue(false, missing));
    sandbox = Sandbox.create(Product.built());
    stub = HookStub.in(sandbox);
  }

  @AfterEach
  void remove() {
    if (sandbox != null) {
      sandbox.close();
    }
  }

  @Test
  void itSaysWhatItWasToldForThatTimeAndElseWhatItAlwaysSays() throws Exception {
    stub.says("PreToolUse", new HookAnswer("always", "", 0))
        .says("PreToolUse", 2, new HookAnswer("second", "why", 2));
    assertThat(hook("PreToolUse", "{}")).isEqualTo(new Outcome(0, "always", ""));
    assertThat(hook("PreToolUse", "{}")).isEqualTo(new Outcome(2, "second", "why"));
    assertThat(hook("PreToolUse", "{}")).isEqualTo(new Outcome(0, "always", ""));
    assertThat(hook("Stop", "{}")).isEqualTo(new Outcome(0, "", ""));
  }

  @Test
  void itKeepsWhatItHeard() throws Exception {
    hook("Stop", "{\"n\": 1}");
    hook("Stop", "{\"n\": 2}");
    assertThat(stub.heard("Stop"))
        .extracting(each -> each.get("n").getAsInt())
        .containsExactly(1, 2);
    assertThat(stub.heard("PreToolUse")).isEmpty();
  }

  @Test
  void itTakesTheClientsPlaceInTheSandboxAlone() throws Exception {
    String client = Product.built().client().toString();
    stub.says("Stop", new HookAnswer("stub", "", 0));
    Outcome inside =
        sandbox.run(
            List.of(
                "sh",
                "-c",
                HookStub.placing(Product.built()) + "; " + client + " --host codex --event Stop"),
            Map.of());
    assertThat(inside.stdout()).isEqualTo("stub");
    assertThat(new String(Files.readAllBytes(Product.built().client()), UTF_8))
        .doesNotContain("belay-lab");
  }

  private Outcome hook(String event, String payload) throws IOException, InterruptedException {
    String stub = sandbox.aside("hook/belay-hook").toString();
    return sandbox.run(
        List.of(
            "sh",
            "-c",
            "printf '%s' '" + payload + "' | " + stub + " --host codex --event " + event),
        Map.of());
  }
}
