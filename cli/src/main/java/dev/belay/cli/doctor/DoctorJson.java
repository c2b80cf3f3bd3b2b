package dev.belay.cli.doctor;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.belay.contract.host.HostContract;
import dev.belay.setup.HookCall;
import dev.belay.setup.health.Finding;
import dev.belay.setup.health.ReadFile;
import dev.belay.setup.shape.RegisteredHook;
import dev.belay.setup.trust.Trust;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** A diagnosis for programs. The names in it do not change. */
final class DoctorJson {
  private DoctorJson() {}

  static JsonObject of(Diagnosis diagnosis, List<String> fixed, List<String> notFixed) {
    JsonObject whole = new JsonObject();
    whole.addProperty("ok", diagnosis.isWell());
    whole.addProperty("checks", diagnosis.checks());
    JsonArray findings = new JsonArray();
    diagnosis.findings().forEach(finding -> findings.add(finding(finding)));
    whole.add("findings", findings);
    whole.add("fixed", strings(fixed));
    whole.add("not_fixed", strings(notFixed));
    JsonArray hosts = new JsonArray();
    diagnosis.hosts().forEach(host -> hosts.add(host(host, diagnosis)));
    whole.add("hosts", hosts);
    JsonObject engine = new JsonObject();
    EngineCheck check = diagnosis.engine();
    engine.addProperty(
        "state", check.status() != null ? "running" : check.isHung() ? "hung" : "none");
    engine.addProperty("pid", check.pid());
    if (check.status() != null) {
      engine.add("version", check.status().get("version"));
    }
    whole.add("engine", engine);
    whole.addProperty("policy", diagnosis.policy());
    return whole;
  }

  private static JsonObject finding(Finding finding) {
    JsonObject json = new JsonObject();
    json.addProperty("id", finding.problem().id());
    json.addProperty("severity", finding.severity().word());
    json.addProperty("host", finding.host());
    json.addProperty("what", finding.what());
    json.addProperty("where", finding.where());
    json.addProperty("what_to_do", finding.whatToDo());
    return json;
  }

  private static JsonObject host(HostDiagnosis diagnosis, Diagnosis whole) {
    HostContract host = diagnosis.host();
    JsonObject json = new JsonObject();
    json.addProperty("host", host.id());
    json.addProperty(
        "state",
        switch (whole.worst(host.id())) {
          case OFF -> "off";
          case ATTENTION -> "attention";
          case NOTE -> "on";
        });
    Path trace = diagnosis.trace();
    json.addProperty("found", trace == null ? null : trace.toString());
    json.addProperty("version", diagnosis.version());
    json.addProperty("verified_version", host.verifiedVersion());
    Trust.State trust = diagnosis.trust();
    json.addProperty(
        "trust", trust == null ? null : trust.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.addProperty("fail", diagnosis.failMode());
    json.add("events", strings(diagnosis.events()));
    JsonArray files = new JsonArray();
    diagnosis.files().forEach(file -> files.add(file(file)));
    json.add("files", files);
    JsonArray probes = new JsonArray();
    for (ProbeResult result : diagnosis.probes()) {
      JsonObject probe = new JsonObject();
      probe.addProperty("event", result.event());
      probe.addProperty("where", result.where());
      probe.addProperty("stopped", result.stopped());
      probe.addProperty("passed", result.passed());
      probe.addProperty("millis", result.millis());
      probes.add(probe);
    }
    json.add("probes", probes);
    json.add("limits", strings(diagnosis.limits()));
    return json;
  }

  private static JsonObject file(ReadFile file) {
    JsonObject json = new JsonObject();
    json.addProperty("path", file.path().toString());
    json.addProperty("scope", file.file().config().scope());
    json.addProperty("problem", file.problem());
    json.addProperty("hooks", file.hooks().size());
    JsonArray ours = new JsonArray();
    for (RegisteredHook hook : file.belay()) {
      HookCall call = hook.belay();
      if (call != null) {
        JsonObject one = new JsonObject();
        one.addProperty("event", hook.event());
        one.addProperty("line", hook.line());
        one.addProperty("matcher", hook.matcher());
        one.addProperty("installed", call.installed());
        one.addProperty("fail", call.open() ? "open" : "closed");
        one.addProperty("command", hook.command());
        ours.add(one);
      }
    }
    json.add("belay", ours);
    return json;
  }

  private static JsonArray strings(Collection<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }
}
