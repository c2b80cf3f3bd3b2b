package dev.belay.contract.littleloops;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.Decision;
import dev.belay.contract.Verdict;
import dev.belay.contract.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * little-loops' {@code LLHookResult}.
 *
 * @param exitCode 0 passes, 2 blocks and gives the feedback to the model, anything else is an error
 * @param feedback the reason of a decision, or a word to the user
 * @param decision {@code allow}, {@code deny} or {@code ask}; null for none
 * @param data what else the handler returns
 * @param stdout text for the host's session: what little-loops writes to the hook's standard output
 */
public record LLHookResult(
    int exitCode,
    @Nullable String feedback,
    @Nullable String decision,
    JsonObject data,
    @Nullable String stdout) {
  /** The exit code that blocks. */
  public static final int BLOCK = 2;

  /** The rule named in verdicts of results that name none. */
  public static final String RULE = "little-loops";

  public LLHookResult {
    requireNonNull(data, "data");
  }

  /**
   * The result that says what the verdict says: a refusal is exit 2 and {@code deny}, an {@code
   * ask} or {@code allow} is exit 0 with the decision, context is {@code stdout}. Rule, rewrite,
   * message and stop, for which little-loops has no field, are in {@code data} under these names.
   */
  public static LLHookResult from(Verdict verdict) {
    JsonObject data = new JsonObject();
    LLJson.put(data, "rule", verdict.rule());
    JsonObject rewrite = verdict.rewrite();
    if (rewrite != null) {
      data.add("rewrite", rewrite);
    }
    LLJson.put(data, "message", verdict.message());
    if (verdict.stop()) {
      data.addProperty("stop", true);
    }
    Decision decision = verdict.decision();
    return new LLHookResult(
        decision == Decision.DENY ? BLOCK : 0,
        verdict.reason(),
        decision == Decision.ABSTAIN ? null : decision.wireName(),
        data,
        verdict.context());
  }

  /**
   * Reads the JSON form: what is absent gets its default.
   *
   * @throws IllegalArgumentException if {@code exit_code} is no whole number or {@code data} no
   *     object
   */
  public static LLHookResult read(JsonObject json) {
    return new LLHookResult(
        exitCode(json.get("exit_code")),
        LLJson.text(json, "feedback"),
        LLJson.text(json, "decision"),
        LLJson.object(json, "data"),
        LLJson.text(json, "stdout"));
  }

  /** The JSON form, in the published key order; only the exit code is always there. */
  public JsonObject toJson() {
    JsonObject json = new JsonObject();
    json.addProperty("exit_code", exitCode);
    LLJson.put(json, "feedback", feedback);
    LLJson.put(json, "decision", decision);
    if (!data.isEmpty()) {
      json.add("data", data);
    }
    LLJson.put(json, "stdout", stdout);
    return json;
  }

  /**
   * What the result means, the stricter reading first: exit 2 or {@code deny} refuses, {@code ask}
   * asks, and so does a decision that little-loops does not know. An {@code allow} counts with exit
   * 0 alone. Any other exit code is an error of the handler: no opinion, and the user is told.
   * Feedback without a decision is a message to the user.
   */
  public Verdict toVerdict() {
    Verdict verdict = decided();
    String message = message(verdict.decision());
    verdict = message == null ? verdict : verdict.withMessage(message);
    verdict = stdout == null || stdout.isBlank() ? verdict : verdict.withContext(stdout);
    verdict =
        data.get("rewrite") instanceof JsonObject rewrite ? verdict.withRewrite(rewrite) : verdict;
    boolean stop =
        data.get("stop") instanceof JsonPrimitive flag && flag.isBoolean() && flag.getAsBoolean();
    return stop ? verdict.withStop() : verdict;
  }

  private Verdict decided() {
    String rule = LLJson.text(data, "rule", RULE);
    if (exitCode == BLOCK || "deny".equals(decision)) {
      return Verdict.deny(reason("a little-loops hook refused this without saying why"), rule);
    }
    if ("ask".equals(decision)) {
      return Verdict.ask(reason("a little-loops hook asks for your approval"), rule);
    }
    if (decision == null || (decision.equals("allow") && exitCode != 0)) {
      return Verdict.abstain();
    }
    return decision.equals("allow")
        ? Verdict.allow(feedback, rule)
        : Verdict.ask(
            reason("a little-loops hook gave a decision that is none of allow, deny, ask"), rule);
  }

  private @Nullable String message(Decision decision) {
    String own = LLJson.text(data, "message");
    if (own != null || decision != Decision.ABSTAIN) {
      return own;
    }
    if (exitCode != 0) {
      return "a little-loops hook failed with exit code "
          + exitCode
          + (feedback == null ? "" : ": " + feedback);
    }
    return feedback == null || feedback.isBlank() ? null : feedback;
  }

  private String reason(String without) {
    return feedback == null || feedback.isBlank() ? without : feedback;
  }

  private static int exitCode(@Nullable JsonElement value) {
    if (value == null) {
      return 0;
    }
    if (value instanceof JsonPrimitive number && number.isNumber()) {
      try {
        return number.getAsBigDecimal().intValueExact();
      } catch (ArithmeticException | NumberFormatException notWhole) {
        throw new IllegalArgumentException("exit_code must be a whole number", notWhole);
      }
    }
    throw new IllegalArgumentException(
        "exit_code must be a whole number, got " + Json.kindOf(value));
  }
}
