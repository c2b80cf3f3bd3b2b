package dev.belay.contract.catalog;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An event of the published catalog.
 *
 * @param name the tag in the envelope's {@code event}
 * @param sinceCc the first Claude Code version that has it
 * @param description the published words
 * @param hasPayload whether the catalog describes a payload for it
 * @param payload the payload's fields, required ones first; extra ones are allowed
 */
public record HookContractEvent(
    String name,
    String sinceCc,
    String description,
    boolean hasPayload,
    List<HookContractField> payload) {
  public HookContractEvent {
    requireNonNull(name, "name");
    requireNonNull(sinceCc, "sinceCc");
    requireNonNull(description, "description");
    payload = List.copyOf(payload);
  }
}
