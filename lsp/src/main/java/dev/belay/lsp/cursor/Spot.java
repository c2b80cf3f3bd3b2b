package dev.belay.lsp.cursor;

import dev.belay.contract.host.EventContract;
import org.jspecify.annotations.Nullable;

/** What the cursor is on, or what is to be written there, as the host sees it. Immutable. */
public sealed interface Spot {
  /** Where in the text. */
  Cursor cursor();

  /** A member of the file itself. */
  record FileMember(Cursor cursor) implements Spot {}

  /**
   * The name of an event.
   *
   * @param event what the contract knows of it; null where the name is none yet
   */
  record EventName(Cursor cursor, @Nullable EventContract event) implements Spot {}

  /**
   * The place of a whole entry.
   *
   * @param eventName the event that it is for; empty where entries name it themselves
   * @param inGroup whether it is a handler in a group
   */
  record Entry(Cursor cursor, String eventName, boolean inGroup) implements Spot {}

  /** The name of a member of a group. */
  record GroupMember(Cursor cursor, @Nullable EventContract event) implements Spot {}

  /** A matcher. */
  record Matcher(Cursor cursor, @Nullable EventContract event) implements Spot {}

  /**
   * The name of a member of a handler.
   *
   * @param type the handler's type; empty where it names none
   * @param object the member of the handler that the cursor is in; empty for the handler itself
   */
  record HandlerMember(Cursor cursor, @Nullable EventContract event, String type, String object)
      implements Spot {}

  /**
   * The value of a member of a handler.
   *
   * @param type the handler's type; empty where it names none
   * @param object the member of the handler that the cursor is in; empty for the handler itself
   * @param member the member whose value it is
   */
  record HandlerValue(
      Cursor cursor, @Nullable EventContract event, String type, String object, String member)
      implements Spot {}

  /** Something else. */
  record Elsewhere(Cursor cursor) implements Spot {}
}
