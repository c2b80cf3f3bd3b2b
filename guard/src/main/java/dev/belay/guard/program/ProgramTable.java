package dev.belay.guard.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The grammars of programs, read when a program is first asked for: nothing but a few bytes is
 * looked at before. The text form has a line for each program or subcommand, a subcommand after
 * what it belongs to: {@code name TAB style TAB depth TAB values TAB attached TAB flags TAB files};
 * {@code ^} begins a cell that adds to the one above. The table is that text behind an index: the
 * number of its slots, then for each slot where a program's lines begin and end in the text, both 0
 * for none. A program stands in the slot of its hash or the next free one.
 */
public final class ProgramTable {
  /** Where the build puts the table. */
  static final String RESOURCE = "programs.table";

  private final byte[] bytes;
  private final ByteBuffer numbers;
  private final int slots;
  private final int text;
  // Two threads may read the same one: grammars do not change, and the last one stays.
  private final @Nullable Grammar[] grammars;

  private ProgramTable(byte[] bytes) {
    this.bytes = bytes;
    numbers = ByteBuffer.wrap(bytes);
    slots = numbers.getInt(0);
    text = Integer.BYTES + slots * 2 * Integer.BYTES;
    grammars = new Grammar[slots];
  }

  /** The table that comes with Belay. */
  public static ProgramTable standard() {
    return Standard.TABLE;
  }

  /** What is known of a program; {@link Grammar#UNKNOWN} where nothing is. */
  public Grammar grammar(String program) {
    int slot = slot(program);
    if (slot < 0 && program.endsWith(".cmd")) {
      slot = slot(program.substring(0, program.length() - 4));
    }
    return slot < 0 ? Grammar.UNKNOWN : read(slot);
  }

  private Grammar read(int slot) {
    Grammar read = grammars[slot];
    if (read == null) {
      int start = start(slot);
      read = grammar(start, end(slot));
      grammars[slot] = read;
    }
    return read;
  }

  /** The programs of which something is known. */
  public Set<String> programs() {
    Set<String> names = new HashSet<>();
    for (int slot = 0; slot < slots; slot++) {
      if (end(slot) > 0) {
        names.add(read(slot).name());
      }
    }
    return names;
  }

  private int slot(String program) {
    for (int slot = program.hashCode() & (slots - 1);
        end(slot) > 0;
        slot = (slot + 1) & (slots - 1)) {
      if (isNamed(program, text + start(slot))) {
        return slot;
      }
    }
    return -1;
  }

  private boolean isNamed(String program, int at) {
    int length = program.length();
    if (at + length >= bytes.length || bytes[at + length] != '\t') {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (bytes[at + i] != program.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int start(int slot) {
    return numbers.getInt(Integer.BYTES + slot * 2 * Integer.BYTES);
  }

  private int end(int slot) {
    return numbers.getInt(Integer.BYTES + (slot * 2 + 1) * Integer.BYTES);
  }

  /** A table of the text form. */
  static ProgramTable parse(String text) {
    return new ProgramTable(bytes(text));
  }

  /** The text form with its index. */
  static byte[] bytes(String text) {
    byte[] lines = text.getBytes(StandardCharsets.UTF_8);
    List<String> names = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int at = 0;
    String open = "";
    for (String line : text.lines().toList()) {
      String name = line.substring(0, line.indexOf('\t'));
      if (open.isEmpty() || !name.startsWith(open + " ")) {
        names.add(name);
        starts.add(at);
        open = name;
      }
      at += line.getBytes(StandardCharsets.UTF_8).length + 1;
    }
    starts.add(lines.length);
    int slots = Math.max(2, Integer.highestOneBit(names.size()) * 4);
    ByteBuffer out = ByteBuffer.allocate(Integer.BYTES + slots * 2 * Integer.BYTES + lines.length);
    out.putInt(0, slots);
    for (int i = 0; i < names.size(); i++) {
      int slot = names.get(i).hashCode() & (slots - 1);
      while (out.getInt(Integer.BYTES + (slot * 2 + 1) * Integer.BYTES) > 0) {
        slot = (slot + 1) & (slots - 1);
      }
      out.putInt(Integer.BYTES + slot * 2 * Integer.BYTES, starts.get(i));
      out.putInt(Integer.BYTES + (slot * 2 + 1) * Integer.BYTES, starts.get(i + 1));
    }
    out.put(Integer.BYTES + slots * 2 * Integer.BYTES, lines);
    return out.array();
  }

  private Grammar grammar(int from, int to) {
    String lines = new String(bytes, text + from, to - from, StandardCharsets.UTF_8);
    List<Line> open = new ArrayList<>();
    Line first = null;
    int start = 0;
    while (start < lines.length()) {
      int end = lines.indexOf('\n', start);
      end = end < 0 ? lines.length() : end;
      Line line = Line.of(lines.substring(start, end));
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
    return first == null ? Grammar.UNKNOWN : first.grammar(Grammar.UNKNOWN);
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

    Grammar grammar(Grammar above) {
      Grammar own =
          new Grammar(
              name,
              OptionStyle.valueOf(cells[1]),
              words(cells[3], above.values()),
              words(cells[4], above.attached()),
              words(cells[5], above.flags()),
              Integer.parseInt(cells[2]),
              Map.of(),
              files(cells[6]));
      if (commands.isEmpty()) {
        return own;
      }
      Map<String, Grammar> sub = HashMap.newHashMap(commands.size());
      for (Line command : commands) {
        sub.put(command.name.substring(name.length() + 1), command.grammar(own));
      }
      return new Grammar(
          name,
          own.style(),
          own.values(),
          own.attached(),
          own.flags(),
          own.depth(),
          sub,
          own.files());
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

    /** Where a cell begins with {@code ^}, these are added to what stands above. */
    private static Set<String> words(String cell, Set<String> above) {
      if (!cell.startsWith("^")) {
        return cell.isEmpty() ? Set.of() : new HashSet<>(split(cell, ' '));
      }
      if (cell.length() == 1) {
        return above;
      }
      Set<String> words = new HashSet<>(above);
      words.addAll(split(cell.substring(1), ' '));
      return words;
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
        return new ProgramTable(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
