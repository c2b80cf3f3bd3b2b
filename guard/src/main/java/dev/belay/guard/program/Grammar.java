package dev.belay.guard.program;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a program, or of a subcommand.
 *
 * @param name the program, with the subcommands to here: {@code git push}; empty for one of which
 *     nothing is known
 * @param style how its options are written
 * @param values the options that take the next word where none is attached
 * @param attached the options whose value can only be attached: {@code sed -i.bak}
 * @param flags long options without a value, so that abbreviations can be told
 * @param depth how many words name a subcommand, where {@link #commands} does not tell
 * @param commands the subcommands with a grammar of their own, each by its word
 * @param files what it does to the files among its words
 */
public record Grammar(
    String name,
    OptionStyle style,
    Set<String> values,
    Set<String> attached,
    Set<String> flags,
    int depth,
    Map<String, Grammar> commands,
    List<FileUseRule> files) {
  /** Of a program of which nothing is known. */
  public static final Grammar UNKNOWN =
      new Grammar("", OptionStyle.GNU, Set.of(), Set.of(), Set.of(), 0, Map.of(), List.of());

  public Grammar {
    requireNonNull(name, "name");
    requireNonNull(style, "style");
    values = Set.copyOf(values);
    attached = Set.copyOf(attached);
    flags = Set.copyOf(flags);
    commands = Map.copyOf(commands);
    files = List.copyOf(files);
  }

  boolean isKnown() {
    return !name.isEmpty();
  }

  /** Whether the program's own files are told by {@link #files}, completely. */
  public boolean tellsFiles() {
    return !files.isEmpty();
  }

  /**
   * An option's full name.
   *
   * @return the name as given where it is full, unclear or not known
   */
  String full(String given) {
    if (values.contains(given) || flags.contains(given) || attached.contains(given)) {
      return given;
    }
    if (style == OptionStyle.LONG || given.length() < 3) {
      return given;
    }
    String found = null;
    for (int i = 0; i < 3; i++) {
      Set<String> names = i == 0 ? values : i == 1 ? attached : flags;
      for (String name : names) {
        boolean begins =
            name.length() > given.length()
                && name.regionMatches(style.ignoresCase(), 0, given, 0, given.length());
        boolean same = style.ignoresCase() && name.equalsIgnoreCase(given);
        if (same) {
          return name;
        }
        if (begins && found != null) {
          return given;
        }
        if (begins) {
          found = name;
        }
      }
    }
    return found == null ? given : found;
  }
}
