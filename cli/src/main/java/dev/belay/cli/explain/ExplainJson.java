package dev.belay.cli.explain;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.belay.contract.HookEvent;
import dev.belay.contract.Verdict;
import dev.belay.contract.host.Evidence;
import dev.belay.guard.CallAnalysis;
import dev.belay.guard.effect.Effect;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.ShellRun;
import dev.belay.guard.rule.Finding;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An explanation for programs: one JSON object. */
final class ExplainJson {
  private ExplainJson() {}

  static JsonObject of(Explanation explanation) {
    JsonObject json = new JsonObject();
    json.add("event", event(explanation.event()));
    json.addProperty("policy", explanation.policy().name());
    JsonArray warnings = new JsonArray();
    explanation.policy().warnings().forEach(warnings::add);
    json.add("warnings", warnings);
    json.add("runs", runs(explanation));
    JsonArray findings = new JsonArray();
    explanation.findings().forEach(finding -> findings.add(finding(finding)));
    json.add("findings", findings);
    JsonArray observed = new JsonArray();
    explanation.observed().forEach(finding -> observed.add(finding(finding)));
    json.add("observed", observed);
    json.add("verdict", verdict(explanation.verdict()));
    Verdict would = explanation.would();
    json.add("would", would == null ? JsonNull.INSTANCE : verdict(would));
    JsonArray answers = new JsonArray();
    explanation.answers().forEach(answer -> answers.add(answer(answer)));
    json.add("hosts", answers);
    return json;
  }

  private static JsonObject event(HookEvent event) {
    JsonObject json = new JsonObject();
    json.addProperty("host", event.host());
    json.addProperty("name", event.nativeName());
    json.addProperty("type", event.type().name());
    json.addProperty("cwd", event.cwd());
    json.addProperty("prompt", event.prompt());
    json.add("calls", CallJson.of(event));
    return json;
  }

  /** Every program that the calls start, outermost first, and what else they do. */
  private static JsonArray runs(Explanation explanation) {
    JsonArray runs = new JsonArray();
    for (CallAnalysis call : explanation.judgement().calls()) {
      ShellRun run = call.prepared().run();
      if (run != null) {
        for (Execution execution : run.executions()) {
          JsonObject json = new JsonObject();
          json.addProperty("program", execution.program());
          json.addProperty("line", execution.line());
          JsonArray through = new JsonArray();
          execution.trail().forEach(through::add);
          json.add("through", through);
          json.addProperty("directory", execution.directory());
          json.add("effects", effects(call, execution));
          runs.add(json);
        }
      } else {
        JsonObject json = new JsonObject();
        json.add("effects", effects(call, null));
        runs.add(json);
      }
    }
    return runs;
  }

  private static JsonArray effects(CallAnalysis call, @Nullable Execution of) {
    Set<String> texts = new LinkedHashSet<>();
    for (Effect effect : call.prepared().effects()) {
      if (effect.execution() == of) {
        texts.add(EffectText.of(effect));
      }
    }
    JsonArray effects = new JsonArray();
    texts.forEach(effects::add);
    return effects;
  }

  private static JsonObject finding(Finding finding) {
    JsonObject json = new JsonObject();
    json.addProperty("rule", finding.rule());
    json.addProperty("severity", finding.severity().wireName());
    json.addProperty("decision", finding.decision().wireName());
    json.addProperty("reason", finding.reason());
    JsonArray words = new JsonArray();
    finding.words().forEach(words::add);
    json.add("words", words);
    return json;
  }

  private static JsonObject verdict(Verdict verdict) {
    JsonObject json = new JsonObject();
    json.addProperty("decision", verdict.decision().wireName());
    json.addProperty("rule", verdict.rule());
    json.addProperty("reason", verdict.reason());
    return json;
  }

  private static JsonObject answer(HostAnswer answer) {
    JsonObject json = new JsonObject();
    json.addProperty("host", answer.host().id());
    json.addProperty("event", answer.event().name());
    json.addProperty("told", answer.told().said());
    Evidence evidence = answer.evidence();
    json.addProperty("verified", evidence != null && evidence.verified());
    json.addProperty("version", evidence == null ? null : evidence.version());
    json.add("reply", ReplyJson.of(answer.reply()));
    return json;
  }
}
