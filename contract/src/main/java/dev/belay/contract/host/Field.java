package dev.belay.contract.host;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An input field of a hook event.
 *
 * @param name the key, as the host spells it
 * @param types what it may hold; one unless it is a union
 * @param required whether every payload of the event has it
 * @param nullable whether {@code null} may stand there
 * @param values the known values of an enumeration; hosts add values, so an unknown one is no error
 * @param only the only texts that may stand there, where the contract is sure; empty where any may
 * @param fields the known members, for objects and arrays of objects
 * @param note what it means, or since when it exists; empty where the name says it
 */
public record Field(
    String name,
    List<Type> types,
    boolean required,
    boolean nullable,
    List<String> values,
    List<String> only,
    List<Field> fields,
    String note) {
  public Field {
    requireNonNull(name, "name");
    requireNonNull(note, "note");
    types = List.copyOf(types);
    values = List.copyOf(values);
    only = List.copyOf(only);
    fields = List.copyOf(fields);
  }

  /** A field of one type that may hold any value of it. */
  public Field(
      String name,
      Type type,
      boolean required,
      boolean nullable,
      List<String> values,
      List<Field> fields,
      String note) {
    this(name, List.of(type), required, nullable, values, List.of(), fields, note);
  }

  /** What it holds; {@link Type#UNION} where several types are possible. */
  public Type type() {
    return types.size() == 1 ? types.get(0) : Type.UNION;
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
    /** Several types are possible: {@link Field#types} has them. */
    UNION
  }
}
