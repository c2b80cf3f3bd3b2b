package dev.belay.setup.matcher;

import static java.util.Objects.requireNonNull;

import dev.belay.contract.ToolKind;
import dev.belay.contract.host.ConfigurationContract;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.host.ToolContract;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A matcher as its host reads it. Immutable and safe for threads.
 *
 * <p>Patterns are tried with a bound: one that takes for ever fits everything, so that nothing is
 * said against it.
 */
public final class Matcher {
  private static final Pattern NAMES = Pattern.compile("[A-Za-z0-9_ ,|-]+");
  private static final Pattern FEWER_NAMES = Pattern.compile("[A-Za-z0-9_|]+");
  private static final Pattern REGEX_CHARACTERS = Pattern.compile("[\\^$.*+?()\\[{\\\\|]");

  /** Kiro's words for groups of tools. */
  private static final Set<String> TAGS = Set.of("read", "write", "shell", "web", "spec");

  private final Reading reading;
  private final String text;
  private final List<String> names;
  private final @Nullable String invalid;
  private final Predicate<String> fits;

  /** How a matcher is read. */
  public enum Reading {
    /** It fits everything, or the host does not look at it. */
    ALL,
    /** Exact names. */
    NAMES,
    /** A pattern that may fit anywhere in a name. */
    REGEX,
    /** A pattern that has to fit the whole name. */
    WHOLE_REGEX,
    /** Names with stars. */
    GLOB,
    /** A word that stands for a group of tools. */
    TAG
  }

  private Matcher(
      Reading reading,
      String text,
      List<String> names,
      @Nullable String invalid,
      Predicate<String> fits) {
    this.reading = reading;
    this.text = text;
    this.names = List.copyOf(names);
    this.invalid = invalid;
    this.fits = fits;
  }

  /** Reads a matcher as a host does for one of its events. */
  public static Matcher read(HostContract host, EventContract event, String text) {
    String syntax = host.matcherSyntax();
    // Copilot CLI 1.0.102 skips the hook for it, as Kimi Code does: recordings/config-probe.
    boolean star =
        text.equals("*") && !syntax.equals("strict-regex") && !host.id().equals("copilot-cli");
    if (text.isEmpty()
        || star
        || event.matcher().isEmpty()
        || syntax.equals("none")
        || syntax.equals("file-name")) {
      return new Matcher(Reading.ALL, text, List.of(), null, _ -> true);
    }
    if (syntax.equals("glob") && (TAGS.contains(text) || text.startsWith("@"))) {
      return new Matcher(Reading.TAG, text, List.of(text), null, _ -> true);
    }
    // Gemini compares what is no tool's name as it stands.
    if (host.id().equals("gemini-cli") && !isToolName(event)) {
      return new Matcher(Reading.NAMES, text, List.of(text), null, text::equals);
    }
    if (syntax.equals("exact-or-regex") && namesOf(host, event).matcher(text).matches()) {
      List<String> names = List.of(text.strip().split("[ ]*[|,][ ]*", -1));
      Set<String> set = Set.copyOf(names);
      return new Matcher(Reading.NAMES, text, names, null, set::contains);
    }
    if (syntax.equals("glob") && !REGEX_CHARACTERS.matcher(text.replace("*", "")).find()) {
      Pattern glob = Pattern.compile("\\Q" + text.replace("*", "\\E.*\\Q") + "\\E");
      return new Matcher(
          Reading.GLOB, text, List.of(text), null, name -> matches(glob, name, true));
    }
    return regex(syntax, text);
  }

  private static Pattern namesOf(HostContract host, EventContract event) {
    boolean fewer =
        !host.id().equals("claude-code")
            || event.name().equals("FileChanged")
            || event.name().equals("StopFailure");
    return fewer ? FEWER_NAMES : NAMES;
  }

  private static Matcher regex(String syntax, String text) {
    boolean whole = syntax.equals("anchored-regex");
    boolean slashes = text.length() > 2 && text.startsWith("/") && text.endsWith("/");
    String body =
        slashes && !syntax.equals("exact-or-regex") ? text.substring(1, text.length() - 1) : text;
    Reading reading = whole ? Reading.WHOLE_REGEX : Reading.REGEX;
    try {
      Pattern regex = compiled(body);
      return new Matcher(
          reading, text, alternatives(text), null, name -> matches(regex, name, whole));
    } catch (PatternSyntaxException e) {
      // Gemini compares it as text; the others that say what they do pass the hook over.
      return new Matcher(reading, text, List.of(text), e.getDescription(), text::equals);
    }
  }

  /** JavaScript and Go take a brace that begins no repetition for itself, Java does not. */
  private static Pattern compiled(String body) {
    try {
      return Pattern.compile(body);
    } catch (PatternSyntaxException e) {
      StringBuilder plain = new StringBuilder();
      for (int i = 0; i < body.length(); i++) {
        boolean digit = i + 1 < body.length() && Character.isDigit(body.charAt(i + 1));
        plain.append(body.charAt(i) == '{' && !digit ? "\\{" : String.valueOf(body.charAt(i)));
      }
      return Pattern.compile(plain.toString());
    }
  }

  /** The parts between the bars of a pattern that has no other structure around them. */
  private static List<String> alternatives(String text) {
    if (text.indexOf('(') >= 0 || text.indexOf('[') >= 0 || text.indexOf('\\') >= 0) {
      return List.of(text);
    }
    return List.of(text.split("\\|", -1));
  }

  public Reading reading() {
    return reading;
  }

  /** What stands in the configuration. */
  public String text() {
    return text;
  }

  /** The names of a list, or the alternatives of a pattern; one where it cannot be taken apart. */
  public List<String> names() {
    return names;
  }

  /** Why it is no pattern, in words; null where nothing is wrong with it. */
  public @Nullable String invalid() {
    return invalid;
  }

  /** Whether it fits a name. */
  public boolean fits(String name) {
    try {
      return fits.test(requireNonNull(name));
    } catch (TooSlowException e) {
      return true;
    }
  }

  /**
   * Whether it reaches a tool; one whose name has a part that users choose is reached by what names
   * its fixed part.
   */
  public boolean reaches(ToolContract tool) {
    String name = tool.name();
    int star = name.indexOf('*');
    if (star < 0) {
      return fits(name);
    }
    String fixed = name.substring(0, star);
    if (reading == Reading.NAMES) {
      for (String listed : names) {
        if (listed.length() > fixed.length() && listed.startsWith(fixed)) {
          return true;
        }
      }
      return false;
    }
    return fits(name.replace("*", "x")) || (!fixed.isEmpty() && text.contains(fixed));
  }

  /** Names that a host takes in matchers beside those of its tools, with what they stand for. */
  public static Map<String, ToolKind> aliases(HostContract host) {
    Map<String, ToolKind> aliases = new HashMap<>();
    ConfigurationContract.of(host)
        .matcherAliases()
        .forEach((tool, names) -> names.forEach(name -> aliases.put(name, host.tool(tool).kind())));
    return aliases;
  }

  /** Whether the field that matchers of this event are tested against is the name of a tool. */
  public static boolean isToolName(EventContract event) {
    String lower = event.matcher().toLowerCase(Locale.ROOT).replace("_", "");
    return lower.equals("toolname") || lower.equals("toolcall.name");
  }

  /** The tools that it reaches. */
  public List<ToolContract> reached(HostContract host) {
    List<ToolContract> reached = new ArrayList<>();
    for (ToolContract tool : host.tools()) {
      if (reaches(tool)) {
        reached.add(tool);
      }
    }
    return reached;
  }

  private static boolean matches(Pattern pattern, String name, boolean whole) {
    java.util.regex.Matcher matcher = pattern.matcher(new Bounded(name));
    return whole ? matcher.matches() : matcher.find();
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

  /** A matcher takes for ever. */
  private static final class TooSlowException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
