package dev.belay.codegen;

import java.util.ArrayList;
import java.util.List;

/** Writes the expression that makes a {@code Field} of the contract. */
public final class FieldJava {
  private FieldJava() {}

  /**
   * The constructor call.
   *
   * @param only the only texts that may stand there
   * @param members expressions of the members
   */
  public static String newField(
      String name, FieldType type, List<String> only, List<String> members, String note) {
    List<String> types = type.parts().stream().map(part -> "Field.Type." + part).toList();
    List<String> arguments = new ArrayList<>();
    arguments.add(JavaText.string(name));
    boolean plain = types.size() == 1 && only.isEmpty();
    arguments.add(plain ? types.get(0) : JavaText.list(types));
    arguments.add(String.valueOf(type.required()));
    arguments.add(String.valueOf(type.nullable()));
    arguments.add(JavaText.strings(type.values()));
    if (!plain) {
      arguments.add(JavaText.strings(only));
    }
    arguments.add(JavaText.list(members));
    arguments.add(JavaText.string(note));
    return JavaText.call("new Field", arguments);
  }

  /** Expressions as a {@code List.of}. */
  public static String list(List<String> expressions) {
    return JavaText.list(expressions);
  }
}
