package dev.belay.codegen.published;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.belay.codegen.FieldType.Base;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The tables that the validators of the packages walk. A field is a list: its name, its types as a
 * sum of flags, then, where there are any, its members and the only texts that may stand there.
 */
final class Tables {
  private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

  private static final int NULL = 1 << 8;
  private static final int ANY = 1 << 9;
  private static final int REQUIRED = 1 << 10;

  private Tables() {}

  /** A text in quotes, as JavaScript and Python have them alike. */
  static String quoted(String text) {
    return JSON.toJson(text);
  }

  static String quoted(List<String> texts) {
    return texts.stream().map(Tables::quoted).collect(Collectors.joining(", "));
  }

  static int flags(Member member) {
    int flags = member.required() ? REQUIRED : 0;
    if (member.anything()) {
      return flags | ANY;
    }
    flags |= member.type().nullable() ? NULL : 0;
    for (Base part : member.type().parts()) {
      flags |= flag(part);
    }
    return flags;
  }

  private static int flag(Base part) {
    return switch (part) {
      case STRING, PATH, URL, ENUM -> 1;
      case INT -> 1 << 1;
      case NUMBER -> 1 << 2;
      case BOOL -> 1 << 3;
      case OBJECT -> 1 << 4;
      case LIST -> 1 << 5;
      case STRING_LIST -> 1 << 6;
      case OBJECT_LIST -> 1 << 7;
      case ANY, UNION -> throw new IllegalArgumentException(part + " has no flag of its own");
    };
  }

  /**
   * The fields as an expression.
   *
   * @param open how a list begins: a bracket, or Python's parenthesis
   */
  static String fields(List<Member> members, char open) {
    char close = open == '[' ? ']' : ')';
    String comma = open == '(' && members.size() == 1 ? "," : "";
    return members.stream()
        .map(member -> field(member, open, close))
        .collect(Collectors.joining(", ", open + "", comma + close));
  }

  private static String field(Member member, char open, char close) {
    StringBuilder text = new StringBuilder().append(open).append(quoted(member.name()));
    text.append(", ").append(flags(member));
    if (!member.members().isEmpty() || !member.only().isEmpty()) {
      text.append(", ").append(fields(member.members(), open));
    }
    if (!member.only().isEmpty()) {
      String comma = open == '(' && member.only().size() == 1 ? "," : "";
      text.append(", ").append(open).append(quoted(member.only())).append(comma).append(close);
    }
    return text.append(close).toString();
  }
}
