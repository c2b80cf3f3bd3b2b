package dev.belay.contract.openhook;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.HookEvent;
import dev.belay.contract.ToolCall;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a tool call ended, as far as a payload tells. Many hosts send the same event for both ends
 * and say nothing more (Codex 0.169.0 sends an empty answer for {@code exit 3}): then it is not
 * known.
 */
final class ToolStatus {
  private static final String SUCCESS = "success";
  private static final String ERROR = "error";

  private ToolStatus() {}

  /** {@code success} or {@code error}; empty where neither is said. */
  static Optional<String> of(HookEvent event, @Nullable ToolCall call) {
    if (event.type().name().equals("tool.fail")) {
      return Optional.of(ERROR);
    }
    JsonElement output = call == null ? null : call.output();
    Optional<String> told = output instanceof JsonObject answer ? told(answer) : Optional.empty();
    // What stands beside the calls speaks for a single call only.
    return told.isPresent() || event.calls().size() > 1 ? told : told(event.payload());
  }

  private static Optional<String> told(JsonObject answer) {
    for (String key : List.of("is_error", "isError")) {
      if (answer.get(key) instanceof JsonPrimitive flag && flag.isBoolean()) {
        return Optional.of(flag.getAsBoolean() ? ERROR : SUCCESS);
      }
    }
    if (answer.get("success") instanceof JsonPrimitive flag && flag.isBoolean()) {
      return Optional.of(flag.getAsBoolean() ? SUCCESS : ERROR);
    }
    for (String key : List.of("exit_code", "exitCode")) {
      if (answer.get(key) instanceof JsonPrimitive code && code.isNumber()) {
        return Optional.of(code.getAsDouble() == 0 ? SUCCESS : ERROR);
      }
    }
    for (String key : List.of("status", "resultType", "result_type")) {
      if (answer.get(key) instanceof JsonPrimitive word && word.isString()) {
        switch (word.getAsString().toLowerCase(Locale.ROOT)) {
          case "success", "succeeded", "ok", "completed" -> {
            return Optional.of(SUCCESS);
          }
          case "error", "failure", "failed" -> {
            return Optional.of(ERROR);
          }
          default -> {}
        }
      }
    }
    boolean error =
        answer.get("error") instanceof JsonPrimitive text
            && text.isString()
            && !text.getAsString().isEmpty();
    return error ? Optional.of(ERROR) : Optional.empty();
  }
}
