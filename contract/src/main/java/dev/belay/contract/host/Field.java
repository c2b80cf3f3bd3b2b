package dev.belay.contract.host;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An input field of a hook event.
 *
 * @param name the key, as the host spells it
 * @param type what it holds
 * @param required whether every payload of the event has it
 * @param nullable whether {@code null} may stand there
 * @param values the known values of an enumeration; hosts add values, so an unknown one is no error
 * @param fields the known members, for objects and arrays of objects
 * @param note what it means, or since when it exists; empty where the name says it
 */
public record Field(
    String name,
    Type type,
    boolean required,
    boolean nullable,
    List<String> values,
    List<Field> fields,
    String note) {
  public Field {
    requireNonNull(name, "name");
    requireNonNull(type, "type");
    requireNonNull(note, "note");
    values = List.copyOf(values);
    fields = List.copyOf(fields);
  }

  /** What a field holds. */
  public enum Type {
    STRING,
    /** A string that names a file or a folder. */
    PATH,
    URL,
    ENUM,
    INT,
    NUMBER,
    BOOL,
    OBJECT,
    ANY,
    STRING_LIST,
    OBJECT_LIST,
    /** An array of anything. */
    LIST,
    /** Several types are possible: nothing is checked. */
    UNION
  }
}
