class Failure(Exception):
    """Something cannot be measured here; the text says why, and what to do."""
