package dev.belay.codegen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The type of a field as a contract file writes it: {@code path|null!}, {@code enum[a,b]?}, {@code
 * string|object[]!}.
 *
 * @param parts the types that are possible, without {@code null}; one unless it is a union
 * @param required whether it ends with {@code !}
 * @param nullable whether {@code null} is among them
 * @param values the known values of an enumeration
 */
public record FieldType(List<Base> parts, boolean required, boolean nullable, List<String> values) {
  public static final FieldType ANY = new FieldType(List.of(Base.ANY), false, false, List.of());

  public FieldType {
    parts = List.copyOf(parts);
    values = List.copyOf(values);
  }

  /** A type's name in contract files, and the name of its constant in {@code Field.Type}. */
  public enum Base {
    STRING("string"),
    PATH("path"),
    URL("url"),
    ENUM("enum"),
    INT("int"),
    NUMBER("number"),
    BOOL("bool"),
    OBJECT("object"),
    ANY("any"),
    STRING_LIST("string[]"),
    OBJECT_LIST("object[]"),
    LIST("list"),
    UNION("");

    final String spelling;

    Base(String spelling) {
      this.spelling = spelling;
    }

    static Optional<Base> of(String spelling) {
      return Arrays.stream(values())
          .filter(base -> !spelling.isEmpty() && base.spelling.equals(spelling))
          .findFirst();
    }

    static List<String> spellings() {
      return Arrays.stream(values())
          .map(base -> base.spelling)
          .filter(spelling -> !spelling.isEmpty())
          .toList();
    }

    public boolean isText() {
      return this == STRING || this == PATH || this == URL || this == ENUM;
    }
  }

  /** The one type, or {@link Base#UNION}. */
  public Base base() {
    return parts.size() == 1 ? parts.get(0) : Base.UNION;
  }

  /**
   * @throws IllegalArgumentException with a sentence for the user when {@code text} is no type
   */
  public static FieldType parse(String text) {
    String trimmed = text.strip();
    if (!trimmed.endsWith("!") && !trimmed.endsWith("?")) {
      throw new IllegalArgumentException(
          "the type \"" + text + "\" must end with ! (always there) or ? (optional)");
    }
    List<Base> parts = new ArrayList<>();
    List<String> values = new ArrayList<>();
    boolean nullable = false;
    for (String part : splitUnion(trimmed.substring(0, trimmed.length() - 1))) {
      if (part.equals("null")) {
        nullable = true;
      } else if (part.startsWith("enum[") && part.endsWith("]")) {
        parts.add(Base.ENUM);
        values.addAll(enumValues(part.substring("enum[".length(), part.length() - 1)));
      } else {
        parts.add(plain(part));
      }
    }
    if (parts.isEmpty()) {
      throw new IllegalArgumentException(
          "the type \"" + text + "\" is null alone; say what else it can be");
    }
    return new FieldType(parts, trimmed.endsWith("!"), nullable, values);
  }

  private static Base plain(String part) {
    if (part.equals("enum")) {
      throw new IllegalArgumentException("an enum names its values: \"enum[a,b]!\"");
    }
    return Base.of(part)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown type \"" + part + "\"; " + NearestName.hint(part, Base.spellings())));
  }

  private static List<String> enumValues(String inside) {
    List<String> values = Arrays.stream(inside.split(",", -1)).map(String::strip).toList();
    if (values.contains("")) {
      throw new IllegalArgumentException("an enum has an empty value; write \"enum[a,b]!\"");
    }
    if (values.stream().distinct().count() != values.size()) {
      throw new IllegalArgumentException("an enum names a value twice: " + inside);
    }
    return values;
  }

  /** Splits at the pipes outside brackets: an enumeration's value may hold one. */
  private static List<String> splitUnion(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (c == '|' && depth == 0) {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(text.substring(start).strip());
    return parts;
  }
}
