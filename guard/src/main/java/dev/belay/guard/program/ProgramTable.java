package dev.belay.guard.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The grammars of programs. The text form has a line for each program or subcommand, a subcommand
 * after what it belongs to: {@code name TAB style TAB depth TAB values TAB attached TAB flags TAB
 * files}.
 */
public final class ProgramTable {
  /** Where the build puts the table. */
  static final String RESOURCE = "programs.txt";

  private final Map<String, Entry> entries;

  private ProgramTable(Map<String, Entry> entries) {
    this.entries = entries;
  }

  /** The table that comes with Belay. */
  public static ProgramTable standard() {
    return Standard.TABLE;
  }

  /** What is known of a program; {@link Grammar#UNKNOWN} where nothing is. */
  public Grammar grammar(String program) {
    Entry entry = entries.get(program);
    if (entry == null && program.endsWith(".cmd")) {
      entry = entries.get(program.substring(0, program.length() - 4));
    }
    return entry == null ? Grammar.UNKNOWN : entry.grammar();
  }

  /** The programs of which something is known. */
  public Set<String> programs() {
    return Set.copyOf(entries.keySet());
  }

  /** Reads the text form: which lines belong to which program, and no more. */
  static ProgramTable parse(String text) {
    Map<String, Entry> entries = new HashMap<>(1024);
    String name = "";
    int begin = 0;
    int start = 0;
    while (start < text.length()) {
      int cell = text.indexOf('\t', start);
      int end = text.indexOf('\n', cell);
      boolean below =
          !name.isEmpty()
              && text.startsWith(name, start)
              && text.charAt(start + name.length()) == ' ';
      if (!below) {
        if (!name.isEmpty()) {
          entries.put(name, new Entry(text, begin, start));
        }
        name = text.substring(start, cell);
        begin = start;
      }
      start = end < 0 ? text.length() : end + 1;
    }
    if (!name.isEmpty()) {
      entries.put(name, new Entry(text, begin, text.length()));
    }
    return new ProgramTable(entries);
  }

  /** A program's lines, read when the program is first asked for. */
  private static final class Entry {
    private final String text;
    private final int start;
    private final int end;
    private volatile @Nullable Grammar grammar;

    Entry(String text, int start, int end) {
      this.text = text;
      this.start = start;
      this.end = end;
    }

    Grammar grammar() {
      Grammar read = grammar;
      if (read == null) {
        read = read(text.substring(start, end));
        grammar = read;
      }
      return read;
    }

    private static Grammar read(String text) {
      List<Line> open = new ArrayList<>();
      Line first = null;
      int start = 0;
      while (start < text.length()) {
        int end = text.indexOf('\n', start);
        end = end < 0 ? text.length() : end;
        Line line = Line.of(text.substring(start, end));
        start = end + 1;
        while (!open.isEmpty() && !line.name.startsWith(open.getLast().name + " ")) {
          open.removeLast();
        }
        if (!open.isEmpty()) {
          open.getLast().commands.add(line);
        }
        first = first == null ? line : first;
        open.add(line);
      }
      return first == null ? Grammar.UNKNOWN : first.grammar();
    }
  }

  private record Line(String name, String[] cells, List<Line> commands) {
    static Line of(String line) {
      String[] cells = new String[7];
      int start = 0;
      for (int i = 0; i < cells.length; i++) {
        int end = line.indexOf('\t', start);
        end = end < 0 ? line.length() : end;
        cells[i] = start > line.length() ? "" : line.substring(start, end);
        start = end + 1;
      }
      return new Line(cells[0], cells, new ArrayList<>());
    }

    Grammar grammar() {
      Map<String, Grammar> sub = HashMap.newHashMap(commands.size());
      for (Line command : commands) {
        sub.put(command.name.substring(name.length() + 1), command.grammar());
      }
      return new Grammar(
          name,
          OptionStyle.valueOf(cells[1]),
          words(cells[2 + 1]),
          words(cells[4]),
          words(cells[5]),
          Integer.parseInt(cells[2]),
          sub,
          files(cells[6]));
    }

    /** {@code READ ALL - -r,-R;OVERWRITE OPTION -o,--output -}. */
    private static List<FileUseRule> files(String cell) {
      List<FileUseRule> files = new ArrayList<>();
      for (String one : split(cell, ';')) {
        List<String> parts = split(one, ' ');
        files.add(
            new FileUseRule(
                FileUseRule.Deed.valueOf(parts.get(0)),
                FileUseRule.Which.valueOf(parts.get(1)),
                set(parts.get(2)),
                set(parts.get(3))));
      }
      return files;
    }

    private static Set<String> set(String cell) {
      return cell.equals("-") ? Set.of() : new HashSet<>(split(cell, ','));
    }

    private static Set<String> words(String cell) {
      return cell.isEmpty() ? Set.of() : new HashSet<>(split(cell, ' '));
    }

    private static List<String> split(String cell, char at) {
      List<String> parts = new ArrayList<>();
      int start = 0;
      while (start < cell.length()) {
        int end = cell.indexOf(at, start);
        end = end < 0 ? cell.length() : end;
        parts.add(cell.substring(start, end));
        start = end + 1;
      }
      return parts;
    }
  }

  private static final class Standard {
    static final ProgramTable TABLE = load();

    private static ProgramTable load() {
      try (@Nullable InputStream in = ProgramTable.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException(
              RESOURCE + " is missing: the build makes it with ProgramCompiler");
        }
        return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
