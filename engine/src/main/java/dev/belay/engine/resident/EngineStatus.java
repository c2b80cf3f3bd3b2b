package dev.belay.engine.resident;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.belay.contract.Decision;
import dev.belay.engine.wire.Wire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an engine tells of itself, as one JSON object: the data behind {@code engine status}. */
final class EngineStatus {
  private EngineStatus() {}

  static JsonObject of(
      EngineOptions options,
      long startedMillis,
      Counters counters,
      int inFlight,
      @Nullable String policyDigest,
      @Nullable String policySource,
      List<String> policyProblems,
      List<String> lastErrors) {
    JsonObject status = new JsonObject();
    status.addProperty("pid", ProcessHandle.current().pid());
    status.addProperty("version", options.version());
    status.addProperty("protocol", Wire.VERSION);
    status.addProperty("java", System.getProperty("java.version"));
    status.addProperty("uptime_seconds", (System.currentTimeMillis() - startedMillis) / 1000);
    status.addProperty("idle_limit_seconds", options.idle().toSeconds());
    status.addProperty("socket", options.directories().socket().toString());
    JsonObject policy = new JsonObject();
    policy.addProperty("digest", policyDigest);
    policy.addProperty("source", policySource);
    policy.add("problems", texts(policyProblems));
    status.add("policy", policy);
    status.addProperty("in_flight", inFlight);
    JsonArray hosts = new JsonArray();
    for (Map.Entry<String, HostCounts> host : counters.byHost().entrySet()) {
      hosts.add(host(host.getKey(), host.getValue()));
    }
    status.add("hosts", hosts);
    status.add("memory", memory());
    status.add("last_errors", texts(lastErrors));
    return status;
  }

  private static JsonObject host(String name, HostCounts counts) {
    JsonObject host = new JsonObject();
    host.addProperty("host", name);
    host.addProperty("calls", counts.calls());
    for (Decision decision : Decision.values()) {
      host.addProperty(decision.wireName(), counts.decided(decision));
    }
    host.addProperty("failures", counts.failures());
    host.addProperty("degraded", counts.degraded());
    host.addProperty("unseen", counts.unseen());
    host.addProperty("p50_micros", counts.percentile(50));
    host.addProperty("p99_micros", counts.percentile(99));
    return host;
  }

  private static JsonObject memory() {
    Runtime runtime = Runtime.getRuntime();
    JsonObject memory = new JsonObject();
    memory.addProperty("heap_used_bytes", runtime.totalMemory() - runtime.freeMemory());
    memory.addProperty("heap_limit_bytes", runtime.maxMemory());
    long resident = residentBytes();
    if (resident > 0) {
      memory.addProperty("resident_bytes", resident);
    }
    return memory;
  }

  /** What the process takes of the machine; 0 where the system does not tell. */
  static long residentBytes() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
        if (line.startsWith("VmRSS:")) {
          String number = line.substring(6, line.length() - 2).strip();
          return Long.parseLong(number) * 1024;
        }
      }
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
    return 0;
  }

  private static JsonArray texts(List<String> texts) {
    JsonArray array = new JsonArray();
    for (String text : texts) {
      array.add(text);
    }
    return array;
  }
}
