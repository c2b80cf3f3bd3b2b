package dev.belay.lint.rule;

import dev.belay.contract.NearestName;
import dev.belay.contract.ToolKind;
import dev.belay.contract.host.ConfigurationContract;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.ToolContract;
import dev.belay.setup.matcher.Matcher;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name in a matcher that fits no tool of its host.
 *
 * @param name the name, or the pattern
 * @param reason why it fits none
 * @param meant what its author may have meant; empty where nothing comes near
 * @param owner the host whose tool it is; null where no other host's
 */
record DeadName(String name, Reason reason, String meant, @Nullable HostContract owner) {
  /** Why a name fits no tool. */
  enum Reason {
    /** Spelt with other letters, large for small. */
    CASE,
    /** The tool of another host. */
    FOREIGN,
    /** A permission rule, {@code Bash(git *)}. */
    PERMISSION_RULE,
    /** An expression, {@code tool == "Bash"}. */
    EXPRESSION,
    /** The name of an event. */
    EVENT,
    /** The beginning of MCP tools, as an exact name. */
    MCP_PREFIX,
    /** Nothing that is known. */
    UNKNOWN
  }

  /** The names of a matcher that fit no tool; empty for one that is not about tools. */
  static List<DeadName> of(MatcherPlace place) {
    Matcher matcher = place.matcher();
    List<DeadName> dead = new ArrayList<>();
    HostContract host = place.config().host();
    boolean silent =
        matcher.reading() == Matcher.Reading.ALL
            || matcher.reading() == Matcher.Reading.TAG
            || host.tools().isEmpty()
            || !Matcher.isToolName(place.event());
    if (silent) {
      return dead;
    }
    for (String name : matcher.names()) {
      // A pattern of several alternatives is judged by each of them, as if it stood alone.
      Matcher alone = Matcher.read(host, place.event(), name);
      if (!name.isBlank() && !fits(host, alone)) {
        DeadName found = of(host, place.event(), name);
        // Of a text that is no pattern nothing else can be said.
        if (matcher.invalid() == null || found.isOtherLanguage()) {
          dead.add(found);
        }
      }
    }
    return dead;
  }

  /** Whether it is written in another language than that of matchers. */
  boolean isOtherLanguage() {
    return reason == Reason.PERMISSION_RULE || reason == Reason.EXPRESSION;
  }

  private static boolean fits(HostContract host, Matcher matcher) {
    if (!matcher.reached(host).isEmpty()) {
      return !isServerAlone(host, matcher);
    }
    return Matcher.aliases(host).keySet().stream().anyMatch(matcher::fits);
  }

  /** {@code mcp__server} as an exact name: all tools of a server have one part more. */
  private static boolean isServerAlone(HostContract host, Matcher matcher) {
    String name = matcher.text();
    return matcher.reading() == Matcher.Reading.NAMES
        && name.startsWith("mcp__")
        && name.indexOf("__", "mcp__".length()) < 0
        && host.tools().stream().anyMatch(tool -> tool.name().equals("mcp__*"));
  }

  private static DeadName of(HostContract host, EventContract event, String name) {
    if (name.startsWith("mcp__")) {
      String pattern = (name.endsWith("__") ? name : name + "__") + ".*";
      return new DeadName(name, Reason.MCP_PREFIX, pattern, null);
    }
    int open = name.indexOf('(');
    String word = open > 0 && name.indexOf(')') > open ? name.substring(0, open) : "";
    if (host.tools().stream().anyMatch(tool -> tool.name().equals(word))) {
      return new DeadName(name, Reason.PERMISSION_RULE, word, null);
    }
    if (name.contains("==")
        || name.contains("&&")
        || name.contains("tool:")
        || name.contains("tools:")) {
      return new DeadName(name, Reason.EXPRESSION, "", null);
    }
    for (ToolContract tool : host.tools()) {
      if (tool.name().equalsIgnoreCase(name)) {
        return new DeadName(name, Reason.CASE, tool.name(), null);
      }
    }
    if (host.event(name) != null) {
      return new DeadName(name, Reason.EVENT, "", null);
    }
    for (HostContract other : HostCatalog.all()) {
      for (ToolContract tool : other.tools()) {
        if (!other.id().equals(host.id()) && tool.name().equals(name)) {
          return new DeadName(name, Reason.FOREIGN, counterpart(host, tool.kind()), other);
        }
      }
    }
    List<String> names =
        host.tools().stream()
            .map(ToolContract::name)
            .filter(tool -> tool.indexOf('*') < 0)
            .toList();
    if (names.contains(name.strip())) {
      return new DeadName(name, Reason.UNKNOWN, name.strip(), null);
    }
    String nearest = isWord(name) ? NearestName.of(name, names) : null;
    boolean near = nearest != null && Math.abs(nearest.length() - name.length()) < 3;
    return new DeadName(name, Reason.UNKNOWN, near && nearest != null ? nearest : "", null);
  }

  /**
   * The tools of this host that do the same, as a matcher names them; empty where that cannot be
   * said: a host without a tool that reads files has one that looks at pictures.
   */
  private static String counterpart(HostContract host, ToolKind kind) {
    boolean changes = kind == ToolKind.WRITE || kind == ToolKind.EDIT;
    if (!changes && kind != ToolKind.SHELL && kind != ToolKind.FETCH) {
      return "";
    }
    List<String> same = new ArrayList<>();
    for (ToolContract tool : host.tools()) {
      boolean does =
          changes
              ? tool.kind() == ToolKind.WRITE || tool.kind() == ToolKind.EDIT
              : tool.kind() == kind;
      boolean gone = ConfigurationContract.of(host).gone(tool.name()) != null;
      if (does && !gone && isWord(tool.name())) {
        same.add(tool.name());
      }
    }
    return String.join("|", same);
  }

  private static boolean isWord(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!Character.isLetterOrDigit(name.charAt(i)) && name.charAt(i) != '_') {
        return false;
      }
    }
    return !name.isEmpty();
  }
}
