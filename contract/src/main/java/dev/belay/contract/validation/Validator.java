package dev.belay.contract.validation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks parsed JSON against the contracts: the keys that have to be there, and the types of those
 * that are there. Hosts add keys and values from one release to the next, so neither an unknown key
 * nor an unknown value of an enumeration is an error. Safe for use by many threads.
 */
public final class Validator {
  /** The host id of the frozen catalog. */
  public static final String HOOK_CONTRACT = "hook-contract-0.1.2";

  /** A walk ends after so many. */
  public static final int MAX_ERRORS = 100;

  private Validator() {}

  /**
   * Checks a payload against the contract of its host's event.
   *
   * @param host the host's id, or {@link #HOOK_CONTRACT}
   * @param event what the host calls the event; null for the one that the payload itself names
   */
  public static ValidationResult validate(
      String host, @Nullable String event, JsonElement payload) {
    List<EventFields> events = EventFields.of(host);
    if (events == null) {
      return refused("is of no known host");
    }
    EventFields known = event == null ? told(events, payload) : EventFields.find(events, event);
    return known == null
        ? refused("is of no known event of " + host)
        : new FieldWalk().document(known.fields(), payload);
  }

  /**
   * The name of the event that a payload says it is; null when it does not tell, or no contract
   * knows it.
   */
  public static @Nullable String eventName(String host, JsonElement payload) {
    List<EventFields> events = EventFields.of(host);
    EventFields told = events == null ? null : told(events, payload);
    return told == null ? null : told.name();
  }

  /** Checks a line of {@code belay decode}. */
  public static ValidationResult validateEvent(JsonElement value) {
    return new FieldWalk().document(CanonicalTable.EVENT, value);
  }

  /** Checks a verdict. */
  public static ValidationResult validateVerdict(JsonElement value) {
    return new FieldWalk().document(CanonicalTable.VERDICT, value);
  }

  /**
   * Checks the keys of an OpenHook envelope and their types; {@link
   * dev.belay.contract.openhook.OpenHookReader#strict} checks their texts, too.
   */
  public static ValidationResult validateOpenHook(JsonElement value) {
    return new FieldWalk().document(CanonicalTable.OPENHOOK, value);
  }

  private static ValidationResult refused(String message) {
    return new ValidationResult(List.of(new ValidationError("", message)));
  }

  private static @Nullable EventFields told(List<EventFields> events, JsonElement payload) {
    if (!(payload instanceof JsonObject object)) {
      return null;
    }
    Set<String> tags = new LinkedHashSet<>();
    events.forEach(event -> tags.add(event.tag()));
    for (String tag : tags) {
      if (object.get(tag) instanceof JsonPrimitive name && name.isString() && !tag.isEmpty()) {
        EventFields event = EventFields.find(events, name.getAsString());
        if (event != null && event.tag().equals(tag)) {
          return event;
        }
      }
    }
    return null;
  }
}
