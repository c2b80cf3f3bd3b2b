package dev.belay.lsp.cursor;

import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostContract;
import dev.belay.lint.config.Arrangement;
import dev.belay.lsp.cursor.Cursor.Role;
import dev.belay.lsp.cursor.Cursor.Surrounding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what the host sees where the cursor is, from the path alone. */
public final class Spots {
  private static final String HOOKS = "hooks";
  private static final String MATCHER = "matcher";

  private final HostContract host;
  private final Arrangement arrangement;
  private final Cursor cursor;

  private Spots(HostContract host, Arrangement arrangement, Cursor cursor) {
    this.host = host;
    this.arrangement = arrangement;
    this.cursor = cursor;
  }

  /** What the cursor is on in one of a host's files. */
  public static Spot of(HostContract host, ConfigFile place, Cursor cursor) {
    return new Spots(host, Arrangement.of(place.shape()), cursor).find();
  }

  private Spot find() {
    if (cursor.role() == Role.NOTHING) {
      return new Spot.Elsewhere(cursor);
    }
    return switch (arrangement.kind()) {
      case GROUPS, FLAT, FLAT_OR_GROUPS -> underEvents(wrapperLength());
      case NAMED -> underEvents(1);
      case LIST -> inList("event", "");
      case TRIGGERS -> inList("trigger", "action");
      case ONE_HOOK -> inOneHook();
      case NONE -> new Spot.Elsewhere(cursor);
    };
  }

  private int wrapperLength() {
    if (arrangement.wrapper().isEmpty()) {
      return 0;
    }
    Surrounding document = cursor.objects().get(0);
    boolean bare =
        arrangement.wrapperOptional()
            && document != null
            && !document.names().contains(arrangement.wrapper())
            && !isStep(0, arrangement.wrapper());
    return bare ? 0 : 1;
  }

  private boolean isStep(int index, Object step) {
    return index < cursor.path().size() && cursor.path().get(index).equals(step);
  }

  /** Steps of the path from the events on: event, index, perhaps hooks, index, member. */
  private Spot underEvents(int events) {
    List<Object> path = cursor.path();
    if (path.size() < events) {
      return isKey() ? new Spot.FileMember(cursor) : new Spot.Elsewhere(cursor);
    }
    if (arrangement.kind() != Arrangement.Kind.NAMED
        && events == 1
        && !isStep(0, arrangement.wrapper())) {
      return new Spot.Elsewhere(cursor);
    }
    if (path.size() == events) {
      return isKey() ? eventName(cursor.text()) : new Spot.Elsewhere(cursor);
    }
    String name = String.valueOf(path.get(events));
    EventContract event = event(name);
    int rest = path.size() - events;
    if (rest == 1 || (rest == 2 && !isKey())) {
      return inEventList(name, event, rest);
    }
    return isGrouped(name, events + 2)
        ? inGroup(name, event, events + 2)
        : inHandler(event, events + 2, "");
  }

  private Spot inEventList(String name, @Nullable EventContract event, int rest) {
    if (cursor.role() == Role.HEADER) {
      // The table of a group's handlers, in TOML.
      return new Spot.GroupMember(cursor, event);
    }
    return rest == 2 && cursor.role() == Role.VALUE && cursor.span().start() == cursor.span().end()
        ? new Spot.Entry(cursor, name, false)
        : new Spot.Elsewhere(cursor);
  }

  private boolean isGrouped(String event, int group) {
    return switch (arrangement.kind()) {
      case GROUPS -> true;
      case FLAT_OR_GROUPS -> {
        Surrounding object = cursor.objects().get(group);
        yield isStep(group, HOOKS) || (object != null && object.names().contains(HOOKS));
      }
      case NAMED -> arrangement.groupedEvents().contains(event);
      case FLAT, LIST, TRIGGERS, ONE_HOOK, NONE -> false;
    };
  }

  /** In a group, whose path has the given length. */
  private Spot inGroup(String name, @Nullable EventContract event, int group) {
    int rest = cursor.path().size() - group;
    if (rest == 0) {
      return new Spot.GroupMember(cursor, event);
    }
    if (isStep(group, MATCHER) && rest == 1) {
      return new Spot.Matcher(cursor, event);
    }
    if (!isStep(group, HOOKS) || rest == 1) {
      return new Spot.Elsewhere(cursor);
    }
    boolean empty = cursor.span().start() == cursor.span().end() && cursor.quotes() == 0;
    if (rest == 2 && !isKey()) {
      return empty ? new Spot.Entry(cursor, name, true) : new Spot.Elsewhere(cursor);
    }
    return inHandler(event, group + 2, "");
  }

  /**
   * In an object of a handler, whose path has the given length.
   *
   * @param object the member of the handler that this object is; empty for the handler itself
   */
  private Spot inHandler(@Nullable EventContract event, int handler, String object) {
    Surrounding members = cursor.objects().get(handler);
    String written = members == null ? null : members.text("type");
    String type = written == null ? "" : written;
    int rest = cursor.path().size() - handler;
    if (rest == 0) {
      return isKey()
          ? new Spot.HandlerMember(cursor, event, type, object)
          : new Spot.Elsewhere(cursor);
    }
    String member = String.valueOf(cursor.path().get(handler));
    if (rest == 1 && member.equals(MATCHER)) {
      return new Spot.Matcher(cursor, event);
    }
    return isKey()
        ? new Spot.Elsewhere(cursor)
        : new Spot.HandlerValue(cursor, event, type, object, member);
  }

  /**
   * In a list of hooks, each of which names its event.
   *
   * @param eventMember the member that names it
   * @param action the member that says what to do; empty where the hook itself does
   */
  private Spot inList(String eventMember, String action) {
    List<Object> path = cursor.path();
    int item = arrangement.wrapperPath().size() + 1;
    if (path.isEmpty() || !isStep(0, arrangement.wrapper())) {
      return path.isEmpty() && isKey() ? new Spot.FileMember(cursor) : new Spot.Elsewhere(cursor);
    }
    if (path.size() < item) {
      return new Spot.Elsewhere(cursor);
    }
    if (path.size() == item && !isKey()) {
      return new Spot.Entry(cursor, "", false);
    }
    if (path.size() == item + 1 && isStep(item, eventMember) && !isKey()) {
      return eventName(cursor.text());
    }
    Surrounding hook = cursor.objects().get(item);
    String name = hook == null ? null : hook.text(eventMember);
    EventContract event = name == null ? null : event(name);
    boolean inAction = !action.isEmpty() && isStep(item, action) && path.size() > item;
    return inAction && (path.size() > item + 1 || isKey())
        ? inHandler(event, item + 1, action)
        : inHandler(event, item, "");
  }

  private Spot inOneHook() {
    if (cursor.path().equals(List.of("when", "type")) && !isKey()) {
      return eventName(cursor.text());
    }
    return isStep(0, "then") ? inHandler(null, 1, "then") : new Spot.Elsewhere(cursor);
  }

  private Spot eventName(String written) {
    return new Spot.EventName(cursor, event(written));
  }

  private boolean isKey() {
    return cursor.role() == Role.KEY || cursor.role() == Role.HEADER;
  }

  private @Nullable EventContract event(String name) {
    for (EventContract event : host.events()) {
      if (event.isNamed(name)) {
        return event;
      }
    }
    return null;
  }
}
