package dev.belay.guard.code;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call of a known function.
 *
 * @param name its full name, in the language's own spelling with dots
 * @param owner what the object was made from that the function belongs to
 * @param arguments the arguments by position
 * @param named the arguments by name
 * @param at where it stands
 * @param end where it ends
 */
record Call(
    String name,
    List<Value> owner,
    List<Value> arguments,
    Map<String, Value> named,
    int at,
    int end) {
  /** An argument by its position or name; null where it is not given. */
  @Nullable Value argument(int index, String key) {
    Value value = named.get(key);
    return value != null ? value : argument(index);
  }

  @Nullable Value argument(int index) {
    return index < arguments.size() ? arguments.get(index) : null;
  }

  boolean has(String key) {
    return named.containsKey(key);
  }

  Call withName(String other) {
    return new Call(other, owner, arguments, named, at, end);
  }
}
