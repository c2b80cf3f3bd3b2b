package dev.belay.guard.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Makes {@link ProgramTable}'s bytes of the YAML files; runs at build time only. A key names one
 * program or several with the same grammar; below it stand:
 *
 * <ul>
 *   <li>{@code style}: an {@link OptionStyle}
 *   <li>{@code values}: options that take a value; {@code -i?} takes it attached only
 *   <li>{@code flags}: long options without a value
 *   <li>{@code depth}: how many words name the subcommand
 *   <li>{@code commands}: grammars of subcommands, which inherit values and flags unless {@code
 *       inherit: false} stands in the program
 *   <li>{@code reads, writes, overwrites, deletes, attributes}: {@code all}, {@code first}, {@code
 *       rest}, {@code last}, {@code init}, or options whose values are files
 *   <li>{@code recursive}: the options with which everything below is meant, or {@code always}
 * </ul>
 */
public final class ProgramCompiler {
  private static final Set<String> KEYS =
      Set.of(
          "style",
          "values",
          "flags",
          "depth",
          "commands",
          "inherit",
          "reads",
          "writes",
          "overwrites",
          "deletes",
          "attributes",
          "recursive");

  private final Map<String, String> lines = new TreeMap<>();

  private ProgramCompiler() {}

  /**
   * @param args the folder of the YAML files and the folder of classes
   */
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[1], "dev/belay/guard/program");
    Files.createDirectories(target);
    Files.write(
        target.resolve(ProgramTable.RESOURCE), ProgramTable.bytes(compile(Path.of(args[0]))));
  }

  /**
   * The text form of every YAML file in a folder.
   *
   * @throws IllegalArgumentException naming the file and what is wrong
   */
  static String compile(Path folder) throws IOException {
    ProgramCompiler compiler = new ProgramCompiler();
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(f -> f.toString().endsWith(".yml")).sorted().toList();
    }
    for (Path file : files) {
      compiler.file(file.getFileName().toString(), Files.readString(file));
    }
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, String> line : compiler.lines.entrySet()) {
      int blank = line.getKey().lastIndexOf(' ');
      String above = blank < 0 ? null : compiler.lines.get(line.getKey().substring(0, blank));
      lines.add(above == null ? line.getValue() : shortened(line.getValue(), above));
    }
    return String.join("\n", lines) + "\n";
  }

  /** The line of a subcommand, with {@code ^} for the options that are those of the line above. */
  private static String shortened(String line, String above) {
    String[] cells = line.split("\t", -1);
    String[] inherited = above.split("\t", -1);
    for (int i = 3; i < 6; i++) {
      List<String> own = new ArrayList<>(List.of(cells[i].split(" ")));
      List<String> known = List.of(inherited[i].split(" "));
      if (!inherited[i].isEmpty() && own.containsAll(known)) {
        own.removeAll(known);
        cells[i] = "^" + String.join(" ", own);
      }
    }
    return String.join("\t", cells);
  }

  private void file(String name, String text) {
    Load load = new Load(LoadSettings.builder().setLabel(name).build());
    if (!(load.loadFromString(text) instanceof Map<?, ?> programs)) {
      throw new IllegalArgumentException(name + ": a mapping of programs is missing");
    }
    String before = "";
    for (Map.Entry<?, ?> entry : programs.entrySet()) {
      String key = String.valueOf(entry.getKey());
      if (key.compareTo(before) < 0) {
        throw new IllegalArgumentException(name + ": " + key + " stands after " + before);
      }
      before = key;
      for (String program : key.split(" ")) {
        add(name, program, entry.getValue(), new Inherited(Set.of(), Set.of(), OptionStyle.GNU));
      }
    }
  }

  private record Inherited(Set<String> values, Set<String> flags, OptionStyle style) {}

  private void add(String file, String name, @Nullable Object body, Inherited inherited) {
    Map<?, ?> keys = body instanceof Map<?, ?> map ? map : Map.of();
    for (Object key : keys.keySet()) {
      if (!KEYS.contains(String.valueOf(key))) {
        throw new IllegalArgumentException(file + ": " + name + ": unknown key " + key);
      }
    }
    OptionStyle style =
        keys.get("style") == null
            ? inherited.style
            : OptionStyle.valueOf(text(keys, "style").toUpperCase(Locale.ROOT));
    Set<String> values = new TreeSet<>(inherited.values);
    Set<String> attached = new TreeSet<>();
    for (String value : words(keys, "values")) {
      if (value.endsWith("?")) {
        attached.add(value.substring(0, value.length() - 1));
      } else {
        values.add(value);
      }
    }
    Set<String> flags = new TreeSet<>(inherited.flags);
    flags.addAll(words(keys, "flags"));
    values.removeAll(words(keys, "flags"));
    flags.removeAll(values);
    for (String option : values) {
      if (option.charAt(0) != '-' && option.charAt(0) != '/') {
        throw new IllegalArgumentException(file + ": " + name + ": no option: " + option);
      }
    }
    String line =
        String.join(
            "\t",
            name,
            style.name(),
            keys.get("depth") == null ? "0" : text(keys, "depth"),
            String.join(" ", values),
            String.join(" ", attached),
            String.join(" ", flags),
            files(file, name, keys));
    if (lines.put(name, line) != null) {
      throw new IllegalArgumentException(file + ": " + name + " is there twice");
    }
    if (keys.get("commands") instanceof Map<?, ?> commands) {
      boolean inherit = !Boolean.FALSE.equals(keys.get("inherit"));
      Inherited next = inherit ? new Inherited(values, flags, style) : inherited;
      for (Map.Entry<?, ?> command : commands.entrySet()) {
        for (String word : String.valueOf(command.getKey()).split(" ")) {
          add(file, name + " " + word, command.getValue(), next);
        }
      }
    }
  }

  private static String files(String file, String name, Map<?, ?> keys) {
    String recursive = String.join(",", words(keys, "recursive"));
    List<String> rules = new ArrayList<>();
    for (Map.Entry<String, FileUseRule.Deed> deed :
        Map.of(
                "reads", FileUseRule.Deed.READ,
                "writes", FileUseRule.Deed.WRITE,
                "overwrites", FileUseRule.Deed.OVERWRITE,
                "deletes", FileUseRule.Deed.DELETE,
                "attributes", FileUseRule.Deed.ATTRIBUTES)
            .entrySet()) {
      List<String> options = new ArrayList<>();
      for (String word : words(keys, deed.getKey())) {
        if (word.charAt(0) == '-' || word.charAt(0) == '/') {
          options.add(word);
        } else {
          rules.add(rule(file, name, deed.getValue(), word, recursive));
        }
      }
      if (!options.isEmpty()) {
        rules.add(deed.getValue() + " OPTION " + String.join(",", options) + " -");
      }
    }
    rules.sort(null);
    return String.join(";", rules);
  }

  private static String rule(
      String file, String name, FileUseRule.Deed deed, String which, String recursive) {
    try {
      return deed
          + " "
          + FileUseRule.Which.valueOf(which.toUpperCase(Locale.ROOT))
          + " - "
          + (recursive.isEmpty() ? "-" : recursive);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + name + ": no operands: " + which, e);
    }
  }

  private static String text(Map<?, ?> keys, String key) {
    return String.valueOf(keys.get(key));
  }

  private static List<String> words(Map<?, ?> keys, String key) {
    Object value = keys.get(key);
    return value == null ? List.of() : List.of(String.valueOf(value).trim().split("\\s+"));
  }
}
