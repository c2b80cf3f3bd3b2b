package dev.belay.guard.shell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words as written to words as the command sees them: braces, tilde, parameters, substitutions,
 * splitting.
 */
final class Expander {
  private static final int MOST_FIELDS = 64;

  private final Reading reading;

  Expander(Reading reading) {
    this.reading = reading;
  }

  List<Word> expand(RawWord raw) {
    List<Word> words = new ArrayList<>();
    expandInto(raw, null, words);
    return words;
  }

  /** Adds the words that a word becomes; the cursor maps their places. */
  void expandInto(RawWord raw, @Nullable Cursor cursor, List<Word> out) {
    int start = cursor == null ? raw.start() : cursor.spanStart(raw.start());
    int end = cursor == null ? raw.end() : cursor.spanEnd(raw.end());
    for (List<Piece> pieces : Braces.expand(raw.pieces())) {
      List<SimpleCommand> substituted = new ArrayList<>();
      for (Field field : fields(pieces, substituted, true)) {
        if (!reading.spendWord()) {
          return;
        }
        out.add(field.word(substituted, start, end));
      }
    }
  }

  /** Expands an assignment; one that lasts is remembered. */
  Assignment assign(RawWord raw, boolean lasts) {
    int prefix = raw.assignment();
    String head = ((Piece.Text) raw.pieces().getFirst()).text().substring(0, prefix);
    boolean append = head.endsWith("+=");
    String name = head.substring(0, head.length() - (append ? 2 : 1));
    int bracket = name.indexOf('[');
    name = bracket < 0 ? name : name.substring(0, bracket);
    List<Variables.Value> values = assigned(raw, prefix);
    if (append && values.size() == 1) {
      List<Variables.Value> former = reading.variables.get(name);
      if (former != null
          && former.size() == 1
          && reading.spend(former.getFirst().text().length())) {
        Variables.Value first = former.getFirst();
        Variables.Value more = values.getFirst();
        values =
            List.of(new Variables.Value(first.text() + more.text(), first.known() && more.known()));
      }
    }
    if (lasts) {
      reading.variables.put(name, values, reading.uncertain > 0 || bracket >= 0);
    }
    boolean single = values.size() == 1 && values.getFirst().known();
    return new Assignment(name, single ? values.getFirst().text() : null);
  }

  private List<Variables.Value> assigned(RawWord raw, int prefix) {
    if (raw.pieces().size() == 2 && raw.pieces().get(1) instanceof Piece.Array array) {
      return values(array.items());
    }
    List<Piece> pieces = new ArrayList<>(raw.pieces());
    String rest = ((Piece.Text) pieces.removeFirst()).text().substring(prefix);
    if (!rest.isEmpty()) {
      pieces.addFirst(new Piece.Text(rest, false));
    }
    List<Field> fields = fields(pieces, new ArrayList<>(), false);
    List<Variables.Value> values = new ArrayList<>();
    for (Field field : fields) {
      values.add(field.value());
    }
    return values.isEmpty() ? List.of(new Variables.Value("", true)) : values;
  }

  /** The values that the words of a list become. */
  List<Variables.Value> values(List<RawWord> raws) {
    List<Variables.Value> values = new ArrayList<>();
    for (RawWord raw : raws) {
      for (Word word : expand(raw)) {
        values.add(new Variables.Value(word.value(), word.known()));
      }
    }
    return values;
  }

  /**
   * @param split whether unquoted expansions are split at blanks
   */
  private List<Field> fields(List<Piece> pieces, List<SimpleCommand> substituted, boolean split) {
    List<Field> done = new ArrayList<>();
    List<Field> open = new ArrayList<>();
    open.add(new Field());
    boolean first = true;
    for (Piece piece : pieces) {
      // By kind, not by pattern: the first pattern switch of a process costs a hook 10 ms of
      // linking (JDK 25).
      switch (piece.kind()) {
        case TEXT -> {
          Piece.Text text = (Piece.Text) piece;
          String value = first && !text.quoted() ? tilde(text.text()) : text.text();
          for (Field field : open) {
            field.text(value, text.quoted());
          }
        }
        case PARAMETER -> {
          Piece.Parameter parameter = (Piece.Parameter) piece;
          List<Variables.Value> values = values(parameter);
          open = expansion(values, parameter.source(), parameter.quoted(), split, open, done);
        }
        case OUTPUT -> {
          Piece.Output output = (Piece.Output) piece;
          substituted.addAll(output.commands());
          List<Variables.Value> values =
              output.output() == null
                  ? null
                  : List.of(new Variables.Value(trimmed(output.output()), true));
          open = expansion(values, output.source(), output.quoted(), split, open, done);
        }
        case ARRAY -> {
          for (Field field : open) {
            field.unknown("()");
          }
        }
      }
      first = false;
    }
    for (Field field : open) {
      if (field.exists) {
        done.add(field);
      }
    }
    return done;
  }

  private List<Field> expansion(
      @Nullable List<Variables.Value> values,
      String source,
      boolean quoted,
      boolean split,
      List<Field> open,
      List<Field> done) {
    if (values == null || values.isEmpty()) {
      for (Field field : open) {
        if (reading.spend(source.length())) {
          field.unknown(source);
        }
      }
      return open;
    }
    List<Field> next = new ArrayList<>();
    for (Field field : open) {
      for (Variables.Value value : values) {
        if (next.size() >= MOST_FIELDS
            || !reading.spend(value.text().length() + field.value.length())) {
          reading.lost();
          break;
        }
        Field copy = values.size() == 1 ? field : field.copy();
        copy.expanded = true;
        if (!value.known()) {
          copy.unknown(value.text());
        } else if (quoted || !split) {
          copy.text(value.text(), true);
        } else {
          copy = copy.split(value.text(), done);
        }
        next.add(copy);
      }
    }
    return next;
  }

  private @Nullable List<Variables.Value> values(Piece.Parameter parameter) {
    List<Variables.Value> values = reading.variables.get(parameter.name());
    return switch (parameter.operator()) {
      case "", "[@]", "[*]" -> values;
      case ":-", "-", ":=", "=" -> {
        if (values != null) {
          yield values;
        }
        List<Variables.Value> fallback = new ArrayList<>();
        for (Field field : fields(parameter.operand(), new ArrayList<>(), false)) {
          fallback.add(field.value());
        }
        if (parameter.operator().endsWith("=") && !fallback.isEmpty()) {
          reading.variables.put(parameter.name(), fallback, true);
        }
        yield fallback;
      }
      case ":+", "+" -> {
        // Set or not, the operand is what may come of it.
        List<Variables.Value> operand = new ArrayList<>();
        for (Field field : fields(parameter.operand(), new ArrayList<>(), false)) {
          operand.add(field.value());
        }
        yield operand;
      }
      case ":?", "?" -> values;
      default -> null;
    };
  }

  private String tilde(String text) {
    if (!text.startsWith("~")) {
      return text;
    }
    if (text.length() == 1 || text.charAt(1) == '/') {
      return reading.context.home() + text.substring(1);
    }
    if (text.startsWith("~root") && (text.length() == 5 || text.charAt(5) == '/')) {
      return "/root" + text.substring(5);
    }
    if (text.startsWith("~+") && reading.directory != null) {
      return reading.directory + text.substring(2);
    }
    return Cursor.isNameStart(text.charAt(1)) ? "/home/" + text.substring(1) : text;
  }

  private static String trimmed(String output) {
    int end = output.length();
    while (end > 0 && output.charAt(end - 1) == '\n') {
      end--;
    }
    return output.substring(0, end);
  }

  /** A word in the making. */
  private static final class Field {
    private final StringBuilder value = new StringBuilder();
    private int unknownAt = -1;
    private boolean expanded;
    private boolean glob;
    private boolean exists;

    Field copy() {
      Field copy = new Field();
      copy.value.append(value);
      copy.unknownAt = unknownAt;
      copy.expanded = expanded;
      copy.glob = glob;
      copy.exists = exists;
      return copy;
    }

    void text(String text, boolean quoted) {
      value.append(text);
      exists |= quoted || !text.isEmpty();
      glob |= !quoted && hasWildcard(text);
    }

    void unknown(String source) {
      if (unknownAt < 0) {
        unknownAt = value.length();
      }
      value.append(source);
      expanded = true;
      exists = true;
    }

    /** Adds an unquoted expansion: at each blank a word ends. Gives the field that stays open. */
    Field split(String text, List<Field> done) {
      Field field = this;
      int start = 0;
      for (int i = 0; i <= text.length(); i++) {
        boolean blank = i < text.length() && " \t\n".indexOf(text.charAt(i)) >= 0;
        if (blank || i == text.length()) {
          field.text(text.substring(start, i), false);
          start = i + 1;
          if (blank && field.exists) {
            done.add(field);
            field = new Field();
            field.expanded = true;
          }
        }
      }
      return field;
    }

    Variables.Value value() {
      return new Variables.Value(value.toString(), unknownAt < 0);
    }

    Word word(List<SimpleCommand> substituted, int start, int end) {
      String text = value.toString();
      int known = unknownAt < 0 ? text.length() : unknownAt;
      return new Word(text, known, !expanded && !glob, glob, substituted, start, end);
    }

    private static boolean hasWildcard(String text) {
      return text.indexOf('*') >= 0 || text.indexOf('?') >= 0 || text.indexOf('[') >= 0;
    }
  }
}
