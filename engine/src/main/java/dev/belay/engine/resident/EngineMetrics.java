package dev.belay.engine.resident;

import dev.belay.contract.Decision;
import java.util.Map;

/** What an engine tells of itself in numbers. */
final class EngineMetrics implements MetricSource {
  /** Upper limits of the histogram's buckets, in microseconds, and as they are written. */
  private static final long[] BUCKETS = {
    50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 50_000, 250_000, 1_000_000, 10_000_000
  };

  private static final String[] BUCKET_NAMES = {
    "5e-05", "0.0001", "0.00025", "0.0005", "0.001", "0.0025", "0.005", "0.01", "0.05", "0.25",
    "1.0", "10.0"
  };

  private final EngineOptions options;
  private final long startedMillis;
  private final Counters counters;
  private final Overseer overseer;
  private final ResidentPolicies policies;

  EngineMetrics(
      EngineOptions options,
      long startedMillis,
      Counters counters,
      Overseer overseer,
      ResidentPolicies policies) {
    this.options = options;
    this.startedMillis = startedMillis;
    this.counters = counters;
    this.overseer = overseer;
    this.policies = policies;
  }

  @Override
  public void write(MetricsText text) {
    engine(text);
    Map<String, HostCounts> hosts = counters.byHost();
    text.family("belay_calls", "counter", null, "Calls that came to a decision.");
    hosts.forEach((host, counts) -> decisions(text, host, counts));
    text.family("belay_failures", "counter", null, "Calls that the fail mode answered.");
    hosts.forEach(
        (host, counts) ->
            text.sample("belay_failures_total", Map.of("host", host), counts.failures()));
    text.family(
        "belay_degraded", "counter", null, "Calls whose agent could not be told all of it.");
    hosts.forEach(
        (host, counts) ->
            text.sample("belay_degraded_total", Map.of("host", host), counts.degraded()));
    text.family(
        "belay_unseen_calls",
        "counter",
        null,
        "Calls that ended without Belay having been asked before.");
    hosts.forEach(
        (host, counts) ->
            text.sample("belay_unseen_calls_total", Map.of("host", host), counts.unseen()));
    text.family("belay_answer_seconds", "histogram", "seconds", "From the question to the answer.");
    hosts.forEach((host, counts) -> latency(text, host, counts));
  }

  private void engine(MetricsText text) {
    text.family("belay_engine", "info", null, "The engine's version.");
    text.sample("belay_engine_info", Map.of("version", options.version()), 1);
    text.family(
        "belay_uptime_seconds", "gauge", "seconds", "How long the engine has been running.");
    text.sample(
        "belay_uptime_seconds", Map.of(), (System.currentTimeMillis() - startedMillis) / 1000.0);
    text.family("belay_calls_in_flight", "gauge", null, "Calls that are being answered.");
    text.sample("belay_calls_in_flight", Map.of(), overseer.inFlight());
    text.family(
        "belay_policy_problems",
        "gauge",
        null,
        "Policy files that were changed and cannot be used.");
    text.sample("belay_policy_problems", Map.of(), policies.problems().size());
    Runtime runtime = Runtime.getRuntime();
    text.family("belay_heap_used_bytes", "gauge", "bytes", "The heap in use.");
    text.sample("belay_heap_used_bytes", Map.of(), runtime.totalMemory() - runtime.freeMemory());
    text.family("belay_heap_limit_bytes", "gauge", "bytes", "What the heap may grow to.");
    text.sample("belay_heap_limit_bytes", Map.of(), runtime.maxMemory());
    long resident = EngineStatus.residentBytes();
    if (resident > 0) {
      text.family(
          "belay_resident_bytes", "gauge", "bytes", "What the process takes of the machine.");
      text.sample("belay_resident_bytes", Map.of(), resident);
    }
  }

  private static void decisions(MetricsText text, String host, HostCounts counts) {
    for (Decision decision : Decision.values()) {
      text.sample(
          "belay_calls_total",
          Map.of("host", host, "decision", decision.wireName()),
          counts.decided(decision));
    }
  }

  /** Read from the lowest limit up, so that calls in between leave no bucket below another one. */
  private static void latency(MetricsText text, String host, HostCounts counts) {
    for (int i = 0; i < BUCKETS.length; i++) {
      text.sample(
          "belay_answer_seconds_bucket",
          Map.of("host", host, "le", BUCKET_NAMES[i]),
          counts.within(BUCKETS[i]));
    }
    long calls = counts.calls();
    text.sample("belay_answer_seconds_bucket", Map.of("host", host, "le", "+Inf"), calls);
    text.sample("belay_answer_seconds_count", Map.of("host", host), calls);
    text.sample("belay_answer_seconds_sum", Map.of("host", host), counts.totalMicros() / 1e6);
  }
}
