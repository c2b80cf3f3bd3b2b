package dev.belay.setup.health;

import dev.belay.contract.ToolKind;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.Field;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.ToolContract;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What a matcher lets through to a hook, as the host reads it.
 *
 * @param nothing whether it fits nothing that the host has
 * @param missed the kinds of tools of which it fits none; empty where it is about something else
 */
public record MatcherReach(boolean nothing, Set<ToolKind> missed) {
  private static final MatcherReach ALL = new MatcherReach(false, Set.of());
  private static final Set<ToolKind> HARMFUL =
      EnumSet.of(ToolKind.SHELL, ToolKind.WRITE, ToolKind.EDIT, ToolKind.DELETE);
  private static final Pattern NAMES = Pattern.compile("[A-Za-z0-9_ ,|-]+");
  private static final Pattern REGEX_CHARACTERS = Pattern.compile("[\\^$.*+?()\\[{\\\\|]");

  /** Names that a host takes beside its own: its own tables, in the versions that were run. */
  private static final Map<String, Map<String, ToolKind>> ALSO =
      Map.of(
          "codex",
          Map.of("Write", ToolKind.WRITE, "Edit", ToolKind.EDIT, "Agent", ToolKind.AGENT),
          "qwen-code",
          Map.of(
              "Bash", ToolKind.SHELL,
              "Write", ToolKind.WRITE,
              "Edit", ToolKind.EDIT,
              "Read", ToolKind.READ));

  /** Kiro's words for groups of tools. */
  private static final Map<String, ToolKind> TAGS =
      Map.of(
          "read", ToolKind.READ,
          "write", ToolKind.WRITE,
          "shell", ToolKind.SHELL,
          "web", ToolKind.FETCH,
          "spec", ToolKind.OTHER);

  public MatcherReach {
    missed = Set.copyOf(missed);
  }

  public static MatcherReach of(HostContract host, EventContract event, String matcher) {
    String syntax = host.matcherSyntax();
    boolean star = matcher.equals("*") && !syntax.equals("strict-regex");
    if (matcher.isEmpty()
        || star
        || event.matcher().isEmpty()
        || syntax.equals("none")
        || syntax.equals("file-name")) {
      return ALL;
    }
    if (syntax.equals("glob") && (TAGS.containsKey(matcher) || matcher.startsWith("@"))) {
      return ofTag(TAGS.getOrDefault(matcher, ToolKind.MCP));
    }
    Predicate<String> fits = reader(syntax, matcher);
    try {
      return isToolName(event) ? ofTools(host, matcher, fits) : ofValues(event, fits);
    } catch (TooSlowException e) {
      return ALL;
    }
  }

  private static boolean isToolName(EventContract event) {
    String lower = event.matcher().toLowerCase(Locale.ROOT).replace("_", "");
    return lower.equals("toolname") || lower.equals("toolcall.name");
  }

  private static MatcherReach ofTag(ToolKind kind) {
    EnumSet<ToolKind> missed = EnumSet.copyOf(HARMFUL);
    missed.remove(kind);
    if (kind == ToolKind.WRITE) {
      missed.clear();
      missed.add(ToolKind.SHELL);
    }
    return new MatcherReach(false, missed);
  }

  private static MatcherReach ofTools(HostContract host, String matcher, Predicate<String> fits) {
    EnumSet<ToolKind> reached = EnumSet.noneOf(ToolKind.class);
    EnumSet<ToolKind> there = EnumSet.noneOf(ToolKind.class);
    for (ToolContract tool : host.tools()) {
      there.add(tool.kind());
      if (fits(tool.name(), matcher, fits)) {
        reached.add(tool.kind());
      }
    }
    ALSO.getOrDefault(host.id(), Map.of())
        .forEach(
            (name, kind) -> {
              if (fits.test(name)) {
                reached.add(kind);
              }
            });
    EnumSet<ToolKind> missed = EnumSet.copyOf(HARMFUL);
    missed.retainAll(there);
    missed.removeAll(reached);
    return new MatcherReach(reached.isEmpty() && !there.isEmpty(), missed);
  }

  /** A tool whose name has a part that users choose is reached by what names its fixed part. */
  private static boolean fits(String tool, String matcher, Predicate<String> fits) {
    int star = tool.indexOf('*');
    if (star < 0) {
      return fits.test(tool);
    }
    String fixed = tool.substring(0, star);
    return fits.test(tool.replace("*", "x")) || (!fixed.isEmpty() && matcher.contains(fixed));
  }

  /** Where the values are not known, nothing can be said against a matcher. */
  private static MatcherReach ofValues(EventContract event, Predicate<String> fits) {
    for (Field field : event.fields()) {
      List<String> values = field.values();
      if (field.name().equals(event.matcher()) && !values.isEmpty()) {
        return new MatcherReach(values.stream().noneMatch(fits), Set.of());
      }
    }
    return ALL;
  }

  private static Predicate<String> reader(String syntax, String matcher) {
    if (syntax.equals("exact-or-regex") && NAMES.matcher(matcher).matches()) {
      Set<String> names = Set.copyOf(List.of(matcher.strip().split("[ ]*[|,][ ]*", -1)));
      return names::contains;
    }
    if (syntax.equals("glob") && !REGEX_CHARACTERS.matcher(matcher.replace("*", "")).find()) {
      Pattern glob = Pattern.compile("\\Q" + matcher.replace("*", "\\E.*\\Q") + "\\E");
      return name -> glob.matcher(new Bounded(name)).matches();
    }
    boolean slashes = matcher.length() > 2 && matcher.startsWith("/") && matcher.endsWith("/");
    try {
      Pattern regex =
          Pattern.compile(slashes ? matcher.substring(1, matcher.length() - 1) : matcher);
      return syntax.equals("anchored-regex")
          ? name -> regex.matcher(new Bounded(name)).matches()
          : name -> regex.matcher(new Bounded(name)).find();
    } catch (PatternSyntaxException e) {
      // Gemini compares it as text; the others that say what they do pass the hook over.
      return matcher::equals;
    }
  }

  /** A name that gives up on expressions that would take for ever on it. */
  private record Bounded(String name, int[] reads) implements CharSequence {
    private static final int MOST = 100_000;

    Bounded(String name) {
      this(name, new int[1]);
    }

    @Override
    public int length() {
      return name.length();
    }

    @Override
    public char charAt(int index) {
      if (++reads[0] > MOST) {
        throw new TooSlowException();
      }
      return name.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return name.substring(start, end);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** A matcher takes for ever, so that nothing can be said against it. */
  private static final class TooSlowException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
