package dev.belay.contract.validation;

import java.util.List;

/**
 * What a validator found.
 *
 * @param errors in the order of the contract's fields; at most {@link Validator#MAX_ERRORS}
 */
public record ValidationResult(List<ValidationError> errors) {
  public ValidationResult {
    errors = List.copyOf(errors);
  }

  public boolean valid() {
    return errors.isEmpty();
  }
}
