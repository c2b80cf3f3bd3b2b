package dev.belay.bench;

import dev.belay.contract.json.JsonLimits;
import dev.belay.engine.ActivePolicy;
import dev.belay.engine.FailMode;
import dev.belay.engine.GuardPipelines;
import dev.belay.engine.HookPath;
import dev.belay.engine.HookRequest;
import dev.belay.engine.PolicyReading;
import dev.belay.engine.PolicyScope;
import dev.belay.engine.resident.PolicyListener;
import dev.belay.engine.resident.ResidentPolicies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The events that are decided about, and the path that they go, as the resident engine has it: on
 * the caller's thread, with policies kept in memory. Events come from the directory that the system
 * property {@code belay.bench.events} names.
 */
@State(Scope.Benchmark)
public class Recorded {
  static final String HOST = "claude-code";
  static final String EVENT = "PreToolUse";

  private static final Path EVENTS = Path.of(System.getProperty("belay.bench.events", "."));

  final byte[] abstain = read("abstain.json");
  final byte[] deny = read("deny.json");
  final byte[] large = read("large.json");
  final PolicyScope scope = new PolicyScope(null, Map.of(), null);
  final ResidentPolicies policies = new ResidentPolicies(new PolicyReading(EVENTS), new Deaf());
  final HookPath path =
      new HookPath(new GuardPipelines(policies, scope, Path.of("/"), null), JsonLimits.DEFAULT);

  static HookRequest request(byte[] event) {
    return new HookRequest(HOST, EVENT, FailMode.GATES, new ByteArrayInputStream(event), Map.of());
  }

  private static byte[] read(String name) {
    try {
      return Files.readAllBytes(EVENTS.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Deaf implements PolicyListener {
    @Override
    public void inForce(ActivePolicy policy) {}

    @Override
    public void broken(String problem) {
      throw new IllegalStateException(problem);
    }
  }
}
