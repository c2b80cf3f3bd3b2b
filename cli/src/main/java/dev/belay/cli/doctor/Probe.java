package dev.belay.cli.doctor;

import com.google.gson.JsonObject;
import dev.belay.cli.doctor.ReplyReading.Said;
import dev.belay.contract.Decision;
import dev.belay.contract.ToolKind;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.json.Json;
import dev.belay.engine.http.HttpToken;
import dev.belay.setup.HookCall;
import dev.belay.setup.Machine;
import dev.belay.setup.health.Checkup;
import dev.belay.setup.health.MatcherReach;
import dev.belay.setup.health.Problem;
import dev.belay.setup.health.ReadFile;
import dev.belay.setup.health.Severity;
import dev.belay.setup.shape.RegisteredHook;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tries registrations as their host would: with a call that must be stopped and one that must pass.
 * The calls are only judged.
 */
final class Probe {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int LONGEST_SAID = 300;

  private final Machine machine;
  private final PolicyCheck policy;
  private final Path token;
  private final String session;

  /**
   * @param token the file of the engine's token, for addresses
   * @param session the session that the probes show in the journal
   */
  Probe(Machine machine, PolicyCheck policy, Path token, String session) {
    this.machine = machine;
    this.policy = policy;
    this.token = token;
    this.session = session;
  }

  /** Tries one registration; null where it cannot be tried. */
  @Nullable ProbeResult of(ReadFile file, RegisteredHook hook, EventContract event, Checkup checkup)
      throws InterruptedException {
    HostContract host = file.file().host();
    ToolKind kind = kind(host, event, hook);
    if (kind == null) {
      return null;
    }
    ProbePayload payloads = new ProbePayload(host, event, machine, session);
    ProbeCall badCall = ProbeCall.bad(kind, machine);
    ProbeCall goodCall = ProbeCall.good(kind, machine);
    JsonObject bad = payloads.of(badCall);
    JsonObject good = payloads.of(goodCall);
    if (bad == null || good == null) {
      return null;
    }
    checkup.looked();
    String where = file.at(hook.line());
    boolean stopped = stops(host, event, hook, badCall, bad, where, checkup);
    checkup.looked();
    long begun = System.nanoTime();
    boolean passed = passes(host, event, hook, goodCall, good, where, checkup);
    return new ProbeResult(
        event.name(), where, stopped, passed, (System.nanoTime() - begun) / 1_000_000);
  }

  private static @Nullable ToolKind kind(
      HostContract host, EventContract event, RegisteredHook hook) {
    MatcherReach reach = MatcherReach.of(host, event, hook.matcher());
    ToolKind only =
        event.call() == null || event.call().tool().isEmpty()
            ? null
            : host.tool(event.call().tool()).kind();
    for (ToolKind kind : ProbeCall.KINDS) {
      boolean fits = only == null ? !reach.missed().contains(kind) : only == kind;
      if (fits && !reach.nothing()) {
        return kind;
      }
    }
    return null;
  }

  private boolean stops(
      HostContract host,
      EventContract event,
      RegisteredHook hook,
      ProbeCall call,
      JsonObject payload,
      String where,
      Checkup checkup)
      throws InterruptedException {
    Decision wanted = policy.decision(host, event, payload);
    if (wanted == Decision.ABSTAIN || wanted == Decision.ALLOW) {
      checkup.found(
          Problem.PROBE_UNDECIDED,
          Severity.ATTENTION,
          host.id(),
          "your policy lets \"" + call.words() + "\" pass, so stopping could not be tried",
          where,
          "see: belay explain '" + call.text() + "'");
      return false;
    }
    ProgramRun run = run(host, hook, payload);
    Said said = ReplyReading.of(event, run);
    if (said == Said.STOPPED || (said == Said.ASKED && wanted == Decision.ASK)) {
      return true;
    }
    checkup.found(
        Problem.PROBE_NOT_STOPPED,
        Severity.OFF,
        host.id(),
        event.name() + ": \"" + call.words() + "\" was not stopped; the hook " + told(run),
        where,
        "run the line by hand to see why; belay doctor --fix registers it anew");
    return false;
  }

  private boolean passes(
      HostContract host,
      EventContract event,
      RegisteredHook hook,
      ProbeCall call,
      JsonObject payload,
      String where,
      Checkup checkup)
      throws InterruptedException {
    Decision wanted = policy.decision(host, event, payload);
    if (wanted == Decision.DENY || wanted == Decision.ASK) {
      checkup.found(
          Problem.PROBE_UNDECIDED,
          Severity.NOTE,
          host.id(),
          "your policy stops \"" + call.words() + "\", so passing could not be tried",
          where,
          "see: belay explain '" + call.text() + "'");
      return false;
    }
    ProgramRun run = run(host, hook, payload);
    if (ReplyReading.of(event, run) == Said.PASSED) {
      return true;
    }
    checkup.found(
        Problem.PROBE_NOT_PASSED,
        Severity.ATTENTION,
        host.id(),
        event.name() + ": \"" + call.words() + "\" did not pass; the hook " + told(run),
        where,
        "what it says is what to mend; until then the agent can do nothing");
    return false;
  }

  private static String told(ProgramRun run) {
    if (run.isLate()) {
      return "gave no answer within " + PATIENCE.toSeconds() + " s";
    }
    String said = (run.err().isBlank() ? run.out() : run.err()).strip();
    String line = said.lines().findFirst().orElse("");
    return "ended with "
        + run.exitCode()
        + (line.isEmpty()
            ? " and said nothing"
            : " and said: " + line.substring(0, Math.min(line.length(), LONGEST_SAID)));
  }

  private ProgramRun run(HostContract host, RegisteredHook hook, JsonObject payload)
      throws InterruptedException {
    HookCall call = hook.belay();
    try {
      return call != null && !call.url().isEmpty()
          ? post(call, Json.write(payload))
          : ProgramRun.of(
              shell(host, hook.command()),
              machine.project(),
              environment(host),
              Json.write(payload),
              PATIENCE);
    } catch (IOException e) {
      String why = e.getMessage() == null ? "no connection" : e.getMessage();
      return new ProgramRun(127, "", why);
    }
  }

  private List<String> shell(HostContract host, String line) {
    return switch (host.setup().shell()) {
      case "bash" -> List.of("bash", "-c", line);
      case "login" -> List.of(machine.environment().getOrDefault("SHELL", "/bin/sh"), "-lc", line);
      default -> List.of("sh", "-c", line);
    };
  }

  /** What the host sets for its hooks, as far as it can be told here. */
  private Map<String, String> environment(HostContract host) {
    Map<String, String> set = new HashMap<>();
    for (String name : host.env().keySet()) {
      if (name.endsWith("_PROJECT_DIR")) {
        set.put(name, machine.project().toString());
      } else if (name.endsWith("_SESSION_ID")) {
        set.put(name, session);
      }
    }
    return set;
  }

  /** An address is no program: what a host makes of its answer is put as if it were one. */
  private ProgramRun post(HookCall call, String payload) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(call.address()))
              .timeout(PATIENCE)
              .header("Content-Type", "application/json")
              .header("Authorization", "Bearer " + HttpToken.ensure(token).text())
              .POST(HttpRequest.BodyPublishers.ofString(payload, StandardCharsets.UTF_8))
              .build();
      HttpResponse<String> response =
          client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return response.statusCode() == 200
          ? new ProgramRun(0, response.body(), "")
          : new ProgramRun(
              1, "", "status " + response.statusCode() + " " + response.body().strip());
    }
  }
}
