package dev.belay.cli.policy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.belay.guard.policy.Exemption;
import dev.belay.guard.policy.OwnPack;
import dev.belay.guard.policy.Policy;
import dev.belay.guard.policy.PolicyFiles;
import dev.belay.guard.policy.PolicySource;
import dev.belay.guard.policy.RuleDefaults;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A policy for programs: one JSON object. */
final class PolicyJson {
  private PolicyJson() {}

  static JsonObject of(PolicyFiles.Loaded loaded) {
    Policy policy = loaded.policy();
    JsonObject json = new JsonObject();
    json.addProperty("digest", policy.digest());
    json.addProperty("preset", policy.preset().wireName());
    json.addProperty("observe", policy.observe());
    json.addProperty("locked", policy.locked());
    json.add("files", files(loaded));
    JsonObject packs = new JsonObject();
    for (var pack : policy.packs().entrySet()) {
      packs.addProperty(pack.getKey(), pack.getValue());
    }
    json.add("packs", packs);
    json.add("rules", rules(loaded));
    JsonArray allow = new JsonArray();
    policy.exemptions().forEach(exemption -> allow.add(exemption(exemption)));
    json.add("allow", allow);
    JsonArray own = new JsonArray();
    for (OwnPack pack : policy.ownPacks()) {
      own.add(pack.file().toString());
    }
    json.add("own_packs", own);
    json.add("trust", texts(loaded.trust()));
    json.add("warnings", texts(loaded.warnings()));
    return json;
  }

  private static JsonArray files(PolicyFiles.Loaded loaded) {
    JsonArray files = new JsonArray();
    for (PolicySource source : loaded.sources()) {
      JsonObject file = new JsonObject();
      file.addProperty("file", source.file().toString());
      file.addProperty("layer", source.layer().name().toLowerCase(Locale.ROOT));
      file.addProperty("may_loosen", source.trusted());
      files.add(file);
    }
    return files;
  }

  private static JsonObject rules(PolicyFiles.Loaded loaded) {
    Policy policy = loaded.policy();
    JsonObject rules = new JsonObject();
    for (RuleDefaults rule : loaded.known().all()) {
      boolean differs = policy.modeOf(rule) != Policy.builtIn().modeOf(rule);
      if (differs || policy.modes().containsKey(rule.rule())) {
        JsonObject mode = new JsonObject();
        mode.addProperty("mode", policy.modeOf(rule).wireName());
        mode.addProperty("built_in", Policy.builtIn().modeOf(rule).wireName());
        mode.addProperty("said_by", policy.originOf(rule));
        rules.add(rule.rule(), mode);
      }
    }
    return rules;
  }

  private static JsonObject exemption(Exemption exemption) {
    JsonObject json = new JsonObject();
    json.add("rules", texts(exemption.rules()));
    json.addProperty("command", exemption.command());
    json.addProperty("path", exemption.path());
    json.addProperty("project", exemption.project());
    Instant until = exemption.until();
    json.addProperty("until", until == null ? null : until.toString());
    json.addProperty("over", until != null && !Instant.now().isBefore(until));
    json.addProperty("reason", exemption.reason());
    return json;
  }

  private static JsonArray texts(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }
}
