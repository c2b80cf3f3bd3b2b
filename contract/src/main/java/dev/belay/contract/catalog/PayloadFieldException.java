package dev.belay.contract.catalog;

/**
 * A payload that is not as the catalog says; the message names the event and the field, never a
 * value.
 */
public final class PayloadFieldException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String field;

  PayloadFieldException(String event, String field, String problem) {
    super(event + " payload: " + field + " " + problem);
    this.field = field;
  }

  /** The JSON name of the field. */
  public String field() {
    return field;
  }
}
