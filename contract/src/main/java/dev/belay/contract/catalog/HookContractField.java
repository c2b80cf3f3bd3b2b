package dev.belay.contract.catalog;

import static java.util.Objects.requireNonNull;

/**
 * A field of a published payload, or of the envelope around it.
 *
 * @param name as it stands in JSON
 * @param type what it holds
 * @param required whether it has to be there
 * @param description the published words
 */
public record HookContractField(String name, Type type, boolean required, String description) {
  /** The types that the published spec uses. */
  public enum Type {
    STRING,
    NUMBER,
    BOOLEAN,
    OBJECT,
    STRINGS,
    UNKNOWN
  }

  public HookContractField {
    requireNonNull(name, "name");
    requireNonNull(type, "type");
    requireNonNull(description, "description");
  }
}
