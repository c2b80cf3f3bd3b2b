package dev.belay.codegen.published;

import static java.util.Objects.requireNonNull;

import dev.belay.codegen.FieldType;
import dev.belay.codegen.FieldType.Base;
import dev.belay.codegen.HostFile;
import java.util.ArrayList;
import java.util.List;

/**
 * A member of an object.
 *
 * @param name the key
 * @param type what may stand there; the values of its enumeration are known ones, not the only ones
 * @param only the only texts that may stand there; empty where any may
 * @param note what it means; empty where the name says it
 * @param members the known members of the object, or of the items of an array of objects
 * @param of the name of the shape that {@code members} are those of; empty when they have none
 */
record Member(
    String name, FieldType type, List<String> only, String note, List<Member> members, String of) {
  Member {
    requireNonNull(name, "name");
    requireNonNull(type, "type");
    only = List.copyOf(only);
    requireNonNull(note, "note");
    members = List.copyOf(members);
    requireNonNull(of, "of");
  }

  static Member of(HostFile.Field field, List<String> only) {
    return new Member(field.name(), field.type(), only, field.note(), of(field.fields()), "");
  }

  private static List<Member> of(List<HostFile.Field> fields) {
    return fields.stream().map(field -> of(field, List.of())).toList();
  }

  boolean required() {
    return type.required();
  }

  boolean anything() {
    return type.parts().contains(Base.ANY);
  }

  /** The kinds of array among the types. */
  List<Base> arrays() {
    List<Base> arrays = new ArrayList<>(type.parts());
    arrays.removeIf(
        part -> part != Base.LIST && part != Base.STRING_LIST && part != Base.OBJECT_LIST);
    return arrays;
  }
}
