package dev.belay.codegen.published;

import dev.belay.codegen.FieldJava;
import dev.belay.codegen.JavaName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes the Java table of Belay's own shapes. */
public final class CanonicalJava {
  private CanonicalJava() {}

  /**
   * The source of {@code CanonicalTable}.
   *
   * @param contractDir the folder {@code contract/src/main/contract}
   */
  public static String write(Path contractDir) throws IOException {
    StringBuilder fields = new StringBuilder();
    for (Shape shape : CanonicalShapes.read(contractDir).shapes()) {
      fields.append(
          "\n  static final List<Field> %s =\n%s;\n"
              .formatted(
                  JavaName.ofConstant(shape.event()),
                  newFields(shape.members()).indent(6).stripTrailing()));
    }
    return """
        package dev.belay.contract.validation;

        import dev.belay.contract.host.Field;
        import java.util.List;

        /** Belay's own shapes. Generated from {@code %s}: do not edit. */
        final class CanonicalTable {%s
          private CanonicalTable() {}
        }
        """
        .formatted(CanonicalShapes.FILE, fields);
  }

  private static String newFields(List<Member> members) {
    return FieldJava.list(members.stream().map(CanonicalJava::newField).toList());
  }

  private static String newField(Member member) {
    return FieldJava.newField(
        member.name(),
        member.type(),
        member.only(),
        member.members().stream().map(CanonicalJava::newField).toList(),
        member.note());
  }
}
