package dev.belay.cli.validate;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.belay.cli.input.Input.Document;
import dev.belay.contract.catalog.HookContractValidator;
import dev.belay.contract.catalog.HookContractValidator.Dialect;
import dev.belay.contract.catalog.HookContractValidator.Result;
import java.util.List;

/**
 * hook-contract 0.1.2 as published. In JSON the outcome is its validator's result and nothing else.
 *
 * @param dialect whose words errors have
 */
record HookContractCatalog(Dialect dialect) implements Catalog {

  @Override
  public Outcome check(Document document) {
    Result result = HookContractValidator.validate(document.value(), dialect);
    JsonObject json = new JsonObject();
    json.addProperty("valid", result.valid());
    switch (dialect) {
      case TYPESCRIPT -> {
        if (result.valid()) {
          json.add("event", document.value());
        } else {
          json.add("errors", Outcome.array(result.errors()));
        }
      }
      case PYTHON -> {
        json.add("event", result.valid() ? document.value() : JsonNull.INSTANCE);
        json.add("errors", Outcome.array(result.errors()));
      }
    }
    List<String> problems = result.errors().stream().map(error -> "$: " + error).toList();
    return new Outcome(problems, List.of(), String.valueOf(result.event()), json);
  }
}
