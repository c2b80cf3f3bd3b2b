package dev.belay.codegen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Java names for what hosts call otherwise. */
public final class JavaName {
  /** Simple names that the generated code uses for something else. */
  private static final Set<String> TAKEN_TYPES =
      Set.of(
          "Boolean",
          "JsonArray",
          "JsonElement",
          "JsonObject",
          "List",
          "Locale",
          "Long",
          "Nullable",
          "Number",
          "Object",
          "Override",
          "HostPayload",
          "Members",
          "PayloadException",
          "String");

  /**
   * Accessors of the payload interface, and methods of Object, which no record component may be
   * called after.
   */
  private static final Set<String> TAKEN_COMPONENTS =
      Set.of(
          "from",
          "json",
          "nativeName",
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  private JavaName() {}

  /** {@code claude-code} is {@code ClaudeCode}. */
  public static String ofHost(String id) {
    return pascal(id);
  }

  /** {@code tool.execute.before} is {@code ToolExecuteBefore}. */
  public static String ofRecord(String eventName) {
    String name = pascal(eventName);
    return TAKEN_TYPES.contains(name) ? name + "Event" : name;
  }

  /** {@code tool_input} is {@code toolInput}; names that meet are numbered. */
  public static List<String> ofComponents(List<String> keys) {
    Set<String> taken = new HashSet<>(TAKEN_COMPONENTS);
    List<String> names = new ArrayList<>();
    for (String key : keys) {
      String plain = camel(key);
      String name =
          SourceVersion.isKeyword(plain) || taken.contains(plain) ? plain + "Value" : plain;
      name = names.contains(plain) ? plain : name;
      String free = name;
      for (int i = 2; !taken.add(free); i++) {
        free = name + i;
      }
      names.add(free);
    }
    return names;
  }

  /** {@code hook-specific} is {@code HOOK_SPECIFIC}. */
  public static String ofConstant(String text) {
    return text.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
        .replaceAll("[^A-Za-z0-9]+", "_")
        .replaceAll("^_|_$", "")
        .toUpperCase(Locale.ROOT);
  }

  private static String camel(String key) {
    String pascal = pascal(key);
    if (pascal.isEmpty()) {
      return "value";
    }
    int upper = 0;
    while (upper < pascal.length() && Character.isUpperCase(pascal.charAt(upper))) {
      upper++;
    }
    // URLPath is urlPath, URL is url, Path is path.
    int lowered = upper <= 1 || upper == pascal.length() ? upper : upper - 1;
    String camel =
        pascal.substring(0, lowered).toLowerCase(Locale.ROOT) + pascal.substring(lowered);
    return Character.isDigit(camel.charAt(0)) ? "n" + camel : camel;
  }

  private static String pascal(String text) {
    StringBuilder pascal = new StringBuilder();
    boolean up = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c < 128 && Character.isLetterOrDigit(c);
      if (plain) {
        pascal.append(up ? Character.toUpperCase(c) : c);
      }
      up = !plain;
    }
    return pascal.toString();
  }
}
