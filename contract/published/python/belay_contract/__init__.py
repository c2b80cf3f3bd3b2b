"""What coding agents say to their hooks: models, validators, signatures."""

from ._check import Event, PayloadError, ValidationError, ValidationResult, parse
from ._validate import event_name, validate, validate_event, validate_openhook, validate_verdict

__all__ = [
    "Event",
    "PayloadError",
    "ValidationError",
    "ValidationResult",
    "event_name",
    "parse",
    "validate",
    "validate_event",
    "validate_openhook",
    "validate_verdict",
]
