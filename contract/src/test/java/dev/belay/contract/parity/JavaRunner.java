package dev.belay.contract.parity;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.catalog.HookContractValidator;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import dev.belay.contract.payload.HostPayload;
import dev.belay.contract.signature.HookSignature;
import dev.belay.contract.signature.ReplayGuard;
import dev.belay.contract.signature.Secret;
import dev.belay.contract.signature.StandardWebhooks;
import dev.belay.contract.signature.StandardWebhooks.Headers;
import dev.belay.contract.signature.Verification;
import dev.belay.contract.signature.WebhookKey;
import dev.belay.contract.validation.ValidationResult;
import dev.belay.contract.validation.Validator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Runs a vector through the Java library; {@code src/test/parity} has the same for the others. */
final class JavaRunner {
  private final JsonObject vector;

  private JavaRunner(JsonObject vector) {
    this.vector = vector;
  }

  /** The vector's name and kind, and what came of it. */
  static JsonObject run(JsonObject vector) {
    JsonObject result = new JsonObject();
    result.add("name", vector.get("name"));
    result.add("kind", vector.get("kind"));
    try {
      new JavaRunner(vector)
          .result()
          .entrySet()
          .forEach(entry -> result.add(entry.getKey(), entry.getValue()));
    } catch (JsonException e) {
      result.addProperty("error", "no JSON");
    } catch (IllegalArgumentException e) {
      result.addProperty("error", e.getMessage());
    }
    return result;
  }

  private JsonObject result() throws JsonException {
    return switch (text("kind")) {
      case "hook.verify" -> hookVerify();
      case "hook.sign" -> hookSign();
      case "hook.once" -> hookOnce();
      case "webhook.verify" -> webhookVerify();
      case "webhook.sign" -> webhookSign();
      case "webhook.once" -> webhookOnce();
      case "replay" -> replay();
      case "validate" -> found(Validator.validate(text("host"), optional("event"), parsed()));
      case "validate.event" -> found(Validator.validateEvent(parsed()));
      case "validate.verdict" -> found(Validator.validateVerdict(parsed()));
      case "validate.openhook" -> found(Validator.validateOpenHook(parsed()));
      case "validate.published" -> published();
      case "decode" -> decode();
      default -> throw new AssertionError("no such kind of vector: " + text("kind"));
    };
  }

  private JsonObject hookVerify() {
    JsonArray warnings = new JsonArray();
    Secret[] secrets = secrets();
    HookSignature signature =
        (vector.get("strict").getAsBoolean()
                ? HookSignature.of(secrets)
                : HookSignature.asPublished(secrets))
            .withTolerance(Duration.ofSeconds(number("tolerance_sec")))
            .withClock(at(number("now")))
            .withOnWeakSecret(warnings::add);
    JsonObject looked = looked(signature.verify(optional("header"), body()));
    looked.add("warnings", warnings);
    return looked;
  }

  private JsonObject hookSign() {
    Secret secret = Secret.ofHex(text("secret_hex"));
    if (vector.get("strict").getAsBoolean()) {
      HookSignature.of(secret);
    }
    JsonObject signed = new JsonObject();
    signed.addProperty(
        "header", HookSignature.sign(body(), secret, number("timestamp"), text("scheme")));
    return signed;
  }

  private JsonObject hookOnce() {
    InstantSource clock = at(number("now"));
    HookSignature signature = HookSignature.of(secrets()).withClock(clock);
    ReplayGuard guard = new ReplayGuard(10, Duration.ofMinutes(10), clock);
    JsonArray reasons = new JsonArray();
    for (JsonElement header : vector.getAsJsonArray("headers")) {
      reasons.add(reason(signature.verifyOnce(header.getAsString(), body(), guard)));
    }
    return once(reasons, guard);
  }

  private JsonObject webhookVerify() {
    StandardWebhooks webhooks =
        StandardWebhooks.of(keys())
            .withTolerance(Duration.ofSeconds(number("tolerance_sec")))
            .withClock(at(number("now")));
    Headers headers = new Headers(optional("id"), optional("timestamp"), optional("signature"));
    return looked(webhooks.verify(headers, body()));
  }

  private JsonObject webhookSign() {
    Headers signed = StandardWebhooks.of(keys()).sign(text("id"), number("timestamp"), body());
    JsonObject headers = new JsonObject();
    headers.addProperty(StandardWebhooks.ID, signed.id());
    headers.addProperty(StandardWebhooks.TIMESTAMP, signed.timestamp());
    headers.addProperty(StandardWebhooks.SIGNATURE, signed.signature());
    JsonObject result = new JsonObject();
    result.add("headers", headers);
    return result;
  }

  private JsonObject webhookOnce() {
    InstantSource clock = at(number("now"));
    StandardWebhooks webhooks = StandardWebhooks.of(keys()).withClock(clock);
    ReplayGuard guard = new ReplayGuard(10, Duration.ofMinutes(10), clock);
    JsonArray reasons = new JsonArray();
    for (JsonElement item : vector.getAsJsonArray("deliveries")) {
      JsonObject delivery = item.getAsJsonObject();
      Headers headers =
          new Headers(
              delivery.get("id").getAsString(),
              Long.toString(number("now")),
              delivery.get("signature").getAsString());
      reasons.add(reason(webhooks.verifyOnce(headers, body(), guard)));
    }
    return once(reasons, guard);
  }

  private JsonObject replay() {
    long[] now = {0};
    ReplayGuard guard =
        new ReplayGuard(
            (int) number("most"),
            Duration.ofSeconds(number("memory_sec")),
            () -> Instant.ofEpochSecond(now[0]));
    JsonArray accepted = new JsonArray();
    for (JsonElement item : vector.getAsJsonArray("steps")) {
      JsonObject step = item.getAsJsonObject();
      now[0] = step.get("at").getAsLong();
      accepted.add(guard.accept(step.get("delivery").getAsString()));
    }
    JsonObject result = new JsonObject();
    result.add("accepted", accepted);
    result.addProperty("size", guard.size());
    return result;
  }

  private JsonObject published() throws JsonException {
    HookContractValidator.Result result = HookContractValidator.validate(parsed());
    JsonArray errors = new JsonArray();
    result.errors().forEach(errors::add);
    JsonObject json = new JsonObject();
    json.addProperty("valid", result.valid());
    json.add("errors", errors);
    return json;
  }

  private JsonObject decode() throws JsonException {
    JsonObject payload = parsed().getAsJsonObject();
    HostContract host = HostCatalog.host(text("host"));
    EventContract event = host.event(text("contract_event"));
    if (event == null) {
      throw new AssertionError("no such event: " + vector);
    }
    JsonArray fits = new JsonArray();
    for (EventContract other : host.events()) {
      if (Validator.validate(host.id(), other.name(), payload).valid()) {
        fits.add(other.name());
      }
    }
    HostPayload read = read(host.id(), text("event"), payload);
    JsonObject fields = new JsonObject();
    List<String> taken = new ArrayList<>();
    for (Field field : event.fields()) {
      String plain = plain(field.name());
      taken.add(plain);
      // session_id beside sessionId is sessionId2.
      int number = Collections.frequency(taken, plain);
      fields.add(field.name(), value(read, number == 1 ? plain : plain + number));
    }
    JsonObject result = new JsonObject();
    result.addProperty("told", Validator.eventName(host.id(), payload));
    result.addProperty("type", event.type().name());
    result.addProperty("gate", event.gate());
    result.addProperty("since", event.since());
    result.add("fits", fits);
    result.add("fields", fields);
    return result;
  }

  private static HostPayload read(String host, String event, JsonObject payload) {
    StringBuilder name = new StringBuilder("dev.belay.contract.payload.");
    for (String word : host.split("-")) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    try {
      Method from =
          Class.forName(name + "Payload").getMethod("from", String.class, JsonObject.class);
      return (HostPayload) from.invoke(null, event, payload);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(e.getCause().getMessage());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("no record for " + host + " " + event, e);
    }
  }

  /** What the record's accessor gives, by its name in lower case. */
  private static JsonElement value(HostPayload payload, String wanted) {
    List<Method> accessors = new ArrayList<>();
    for (Method method : payload.getClass().getMethods()) {
      String name = method.getName().toLowerCase(Locale.ROOT);
      if (method.getParameterCount() == 0
          && HostPayload.class.isAssignableFrom(method.getDeclaringClass())
          && (name.equals(wanted) || name.equals(wanted + "value"))) {
        accessors.add(method);
      }
    }
    try {
      Object value = accessors.get(0).invoke(payload);
      return value == null
          ? JsonNull.INSTANCE
          : new GsonBuilder().serializeNulls().create().toJsonTree(value);
    } catch (ReflectiveOperationException | IndexOutOfBoundsException e) {
      throw new AssertionError("no accessor for " + wanted + " in " + payload.getClass(), e);
    }
  }

  private static String plain(String field) {
    return field.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }

  private static JsonObject once(JsonArray reasons, ReplayGuard guard) {
    JsonObject result = new JsonObject();
    result.add("reasons", reasons);
    result.addProperty("size", guard.size());
    return result;
  }

  private static JsonObject looked(Verification verification) {
    JsonObject result = new JsonObject();
    result.addProperty("valid", verification.valid());
    result.add("reason", reason(verification));
    return result;
  }

  private static JsonPrimitive reason(Verification verification) {
    return new JsonPrimitive(verification.reason().wireName());
  }

  private static JsonObject found(ValidationResult result) {
    JsonArray errors = new JsonArray();
    result
        .errors()
        .forEach(
            error -> {
              JsonObject json = new JsonObject();
              json.addProperty("pointer", error.pointer());
              json.addProperty("message", error.message());
              errors.add(json);
            });
    JsonObject json = new JsonObject();
    json.addProperty("valid", result.valid());
    json.add("errors", errors);
    return json;
  }

  private JsonElement parsed() throws JsonException {
    return Json.parse(text("text"));
  }

  private Secret[] secrets() {
    List<Secret> secrets = new ArrayList<>();
    vector
        .getAsJsonArray("secrets_hex")
        .forEach(hex -> secrets.add(Secret.ofHex(hex.getAsString())));
    return secrets.toArray(Secret[]::new);
  }

  private WebhookKey[] keys() {
    List<WebhookKey> keys = new ArrayList<>();
    vector.getAsJsonArray("keys").forEach(key -> keys.add(WebhookKey.of(key.getAsString())));
    return keys.toArray(WebhookKey[]::new);
  }

  private byte[] body() {
    return Base64.getDecoder().decode(text("body_b64"));
  }

  private String text(String key) {
    return vector.get(key).getAsString();
  }

  private @Nullable String optional(String key) {
    return vector.get(key).isJsonNull() ? null : text(key);
  }

  private long number(String key) {
    return vector.get(key).getAsLong();
  }

  private static InstantSource at(long seconds) {
    return InstantSource.fixed(Instant.ofEpochSecond(seconds));
  }
}
