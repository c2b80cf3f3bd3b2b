package dev.belay.cli.doctor;

import com.google.gson.JsonObject;
import dev.belay.contract.Decision;
import dev.belay.contract.Verdict;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonLimits;
import dev.belay.engine.ActivePolicy;
import dev.belay.engine.FailMode;
import dev.belay.engine.GuardPipelines;
import dev.belay.engine.HookPath;
import dev.belay.engine.HookRequest;
import dev.belay.engine.PolicyReading;
import dev.belay.engine.PolicyScope;
import dev.belay.engine.PolicyUnusableException;
import dev.belay.setup.Machine;
import dev.belay.setup.health.Checkup;
import dev.belay.setup.health.Problem;
import dev.belay.setup.health.Severity;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The policy as a hook in this project would have it. */
final class PolicyCheck {
  private final PolicyReading reading;
  private final PolicyScope scope;
  private final Path project;

  /**
   * @param home the home that the engine goes by
   */
  PolicyCheck(Machine machine, Path home) {
    this.reading = new PolicyReading(home);
    this.scope = new PolicyScope(null, machine.environment(), machine.project().toString());
    this.project = machine.project();
  }

  /** Where the policy comes from, for people; empty if it cannot be used. */
  String look(Checkup checkup) {
    checkup.looked();
    try {
      ActivePolicy active = reading.active(scope);
      for (String warning : active.warnings()) {
        checkup.found(
            Problem.POLICY_BROKEN, Severity.ATTENTION, "", warning, "", "correct the policy");
      }
      Path source = active.source();
      return source == null ? "built-in" : source.toString();
    } catch (PolicyUnusableException e) {
      checkup.found(
          Problem.POLICY_BROKEN,
          Severity.OFF,
          "",
          String.valueOf(e.getMessage()),
          "",
          "mend the policy; a new engine refuses calls until then");
      return "";
    }
  }

  /** What the policy makes of a payload; null where it comes to nothing. */
  @Nullable Decision decision(HostContract host, EventContract event, JsonObject payload) {
    byte[] bytes = Json.write(payload).getBytes(StandardCharsets.UTF_8);
    HookPath path =
        new HookPath(new GuardPipelines(reading, scope, project, null), JsonLimits.DEFAULT);
    Verdict verdict =
        path.answer(
                new HookRequest(
                    host.id(),
                    event.name(),
                    FailMode.GATES,
                    new ByteArrayInputStream(bytes),
                    Map.of()))
            .verdict();
    return verdict == null ? null : verdict.decision();
  }
}
