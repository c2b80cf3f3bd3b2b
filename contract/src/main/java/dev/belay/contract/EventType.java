package dev.belay.contract;

import static java.util.Objects.requireNonNull;

/**
 * The canonical type of a hook event: dotted lower case. OpenHook 0.1's six names come first, ours
 * stand beside them, and a native event that no contract knows becomes {@code host.<its-name>}, so
 * that nothing is lost.
 *
 * @param name the dotted name, for example {@code tool.start}
 */
public record EventType(String name) {
  public static final EventType SESSION_START = new EventType("session.start");
  public static final EventType SESSION_END = new EventType("session.end");
  public static final EventType PROMPT_SUBMIT = new EventType("prompt.submit");
  public static final EventType TOOL_START = new EventType("tool.start");
  public static final EventType TOOL_END = new EventType("tool.end");
  public static final EventType FILE_WRITE = new EventType("file.write");

  public EventType {
    requireNonNull(name, "name");
    if (!isDottedLowerCase(name)) {
      throw new IllegalArgumentException("not a dotted lower-case event type: " + name);
    }
  }

  /**
   * The type of a native event that the contract of its host does not know: {@code host.} and the
   * name in kebab case.
   */
  public static EventType unknown(String nativeName) {
    StringBuilder kebab = new StringBuilder();
    boolean afterLower = false;
    for (int i = 0; i < nativeName.length() && kebab.length() < 64; i++) {
      char c = nativeName.charAt(i);
      boolean upper = c >= 'A' && c <= 'Z';
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (upper && afterLower) {
        kebab.append('-');
      }
      kebab.append(upper ? (char) (c + 32) : plain || c == '_' || c == '-' || c == '.' ? c : '-');
      afterLower = plain;
    }
    String name = kebab.toString().replaceAll("\\.+", ".").replaceAll("^\\.|\\.$", "");
    return new EventType("host." + (name.isEmpty() ? "unnamed" : name));
  }

  /** Whether this is one of the six types that OpenHook 0.1 defines. */
  public boolean isOpenHook() {
    return equals(SESSION_START)
        || equals(SESSION_END)
        || equals(PROMPT_SUBMIT)
        || equals(TOOL_START)
        || equals(TOOL_END)
        || equals(FILE_WRITE);
  }

  /** Whether the contract did not know the native event. */
  public boolean isUnknown() {
    return name.startsWith("host.");
  }

  private static boolean isDottedLowerCase(String name) {
    boolean segmentEmpty = true;
    boolean dotted = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '.') {
        if (segmentEmpty) {
          return false;
        }
        segmentEmpty = true;
        dotted = true;
      } else if ((c >= 'a' && c <= 'z')
          || (i > 0 && ((c >= '0' && c <= '9') || c == '_' || c == '-'))) {
        segmentEmpty = false;
      } else {
        return false;
      }
    }
    return dotted && !segmentEmpty;
  }

  @Override
  public String toString() {
    return name;
  }
}
