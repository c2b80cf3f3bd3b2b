package dev.belay.contract.host;

import static java.util.Objects.requireNonNull;

/**
 * What a host drops of a configuration because of something that it does not know or cannot take.
 *
 * @param event because of an event's name that it does not know
 * @param fileMember because of a member of a file that holds nothing but hooks
 * @param member because of a member of a group or a handler
 * @param kind because of a type of handlers
 * @param wrongType because of a value of the wrong type
 */
public record Unknown(Loss event, Loss fileMember, Loss member, Loss kind, Loss wrongType) {
  static final Unknown NONE =
      new Unknown(Loss.UNKNOWN, Loss.UNKNOWN, Loss.UNKNOWN, Loss.UNKNOWN, Loss.UNKNOWN);

  public Unknown {
    requireNonNull(event, "event");
    requireNonNull(fileMember, "fileMember");
    requireNonNull(member, "member");
    requireNonNull(kind, "kind");
    requireNonNull(wrongType, "wrongType");
  }

  /** How much is lost. */
  public enum Loss {
    /** It is not known what the host does. */
    UNKNOWN,
    /** The thing itself, and nothing else. */
    ITSELF,
    /** The handler or the group that it stands in. */
    ENTRY,
    /** All hooks that the file has for the event. */
    EVENT,
    /** All hooks of the file. */
    HOOKS,
    /** The whole file. */
    FILE
  }
}
