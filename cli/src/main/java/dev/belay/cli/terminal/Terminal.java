package dev.belay.cli.terminal;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonElement;
import dev.belay.contract.json.Json;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * The standard streams and what they can show. All text for people goes through {@link #line},
 * {@link #error} and {@link #warning}, which let no control character through: what looks different
 * is made with {@link Style}. Text is UTF-8 whatever the locale. For use by one thread.
 */
public final class Terminal {
  /** The width where nobody tells one. */
  public static final int DEFAULT_WIDTH = 100;

  private static final int WIDEST_PROSE = 110;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean outColours;
  private final boolean errColours;
  private final boolean interactive;
  private final int width;
  private final BooleanSupplier readerGone;

  private Terminal(
      InputStream in,
      PrintStream out,
      PrintStream err,
      boolean outColours,
      boolean errColours,
      boolean interactive,
      int width,
      BooleanSupplier readerGone) {
    this.in = requireNonNull(in);
    this.out = requireNonNull(out);
    this.err = requireNonNull(err);
    this.outColours = outColours;
    this.errColours = errColours;
    this.interactive = interactive;
    this.width = width;
    this.readerGone = requireNonNull(readerGone);
  }

  /**
   * This process's standard streams.
   *
   * @param environment the process's environment: {@code NO_COLOR}, {@code FORCE_COLOR}, {@code
   *     TERM}, {@code COLUMNS}
   * @param noColour whether the user forbade colours on the command line
   */
  public static Terminal system(Map<String, String> environment, boolean noColour) {
    boolean tty = StandardStreams.outIsTerminal();
    int columns = columns(environment);
    int width =
        columns > 0 ? columns : tty ? StandardStreams.columns(DEFAULT_WIDTH) : DEFAULT_WIDTH;
    WatchedOutput out = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
    return new Terminal(
        new FileInputStream(FileDescriptor.in),
        stream(out),
        stream(new FileOutputStream(FileDescriptor.err)),
        ColourChoice.colours(environment, noColour, tty),
        ColourChoice.colours(environment, noColour, StandardStreams.errIsTerminal()),
        tty,
        width,
        out::readerGone);
  }

  /**
   * A terminal on given streams, for embedding and tests.
   *
   * @param interactive whether a person watches {@code out}: tables are then cut to {@code width}
   * @param colours whether both streams get colours
   */
  public static Terminal on(
      InputStream in,
      PrintStream out,
      PrintStream err,
      boolean interactive,
      boolean colours,
      int width) {
    return new Terminal(in, out, err, colours, colours, interactive, width, () -> false);
  }

  /**
   * A terminal that is another process's, or none: what is written is kept, to be handed on.
   *
   * @param facts what is known of it
   * @param environment its process's environment, as in {@link #system}
   * @param noColour whether the user forbade colours on the command line
   */
  public static Terminal keeping(
      TerminalFacts facts,
      Map<String, String> environment,
      boolean noColour,
      OutputStream out,
      OutputStream err) {
    int told = columns(environment);
    int width = told > 0 ? told : facts.columns() > 0 ? facts.columns() : DEFAULT_WIDTH;
    return new Terminal(
        InputStream.nullInputStream(),
        stream(out),
        stream(err),
        ColourChoice.colours(environment, noColour, facts.out()),
        ColourChoice.colours(environment, noColour, facts.err()),
        facts.out(),
        width,
        () -> false);
  }

  /** Standard input. */
  public InputStream in() {
    return in;
  }

  /** The columns of a line. */
  public int width() {
    return width;
  }

  /**
   * Whether a person watches standard output; otherwise it is read by a program or kept in a file.
   */
  public boolean isInteractive() {
    return interactive;
  }

  /** Whether standard output gets colours. */
  public boolean hasColours() {
    return outColours;
  }

  /** {@code text} in a style; the same as {@link Style#of}. */
  public String styled(Style style, String text) {
    return style.of(text);
  }

  /**
   * One line on standard output. Control characters in {@code text}, line feeds too, are shown as
   * escapes.
   */
  public void line(String text) {
    out.print(render(text, outColours) + "\n");
  }

  /**
   * One line on standard output, in which tabs and a carriage return at the end stay: a line of a
   * diff, that programs apply.
   *
   * @param text foreign text without styles
   */
  public void exactly(String text, Style style) {
    boolean returns = text.endsWith("\r");
    String[] pieces = (returns ? text.substring(0, text.length() - 1) : text).split("\t", -1);
    for (int i = 0; i < pieces.length; i++) {
      pieces[i] = render(style.of(SafeText.of(pieces[i])), outColours);
    }
    out.print(String.join("\t", pieces) + (returns ? "\r\n" : "\n"));
  }

  /** An empty line on standard output. */
  public void line() {
    out.print("\n");
  }

  /**
   * Prose on standard output, wrapped to the width, every line indented by {@code indent} columns.
   */
  public void prose(String text, int indent) {
    wrap(text, indent).forEach(piece -> line(" ".repeat(indent) + piece));
  }

  /** {@code text} cut at blanks into lines that leave {@code indent} columns free. */
  public List<String> wrap(String text, int indent) {
    return Wrapped.lines(SafeText.keepingStyles(text), Math.min(width, WIDEST_PROSE) - indent);
  }

  /** As {@link #prose(String, int)}, in a style. */
  public void prose(String text, int indent, Style style) {
    wrap(text, indent).forEach(piece -> line(" ".repeat(indent) + style.of(piece)));
  }

  /**
   * A value as one line of JSON on standard output: what programs read. Characters that a terminal
   * obeys are escaped.
   */
  public void json(JsonElement value) {
    out.print(SafeText.ofJson(Json.write(value)) + "\n");
  }

  /** As {@link #json}, indented. */
  public void prettyJson(JsonElement value) {
    out.print(SafeText.ofJson(Json.pretty(value)) + "\n");
  }

  /**
   * Something went wrong, on standard error: {@code belay: what; where; what to do}. Empty parts
   * are left out.
   */
  public void error(String what, String where, String whatToDo) {
    problem(Style.RED, List.of(what, where, whatToDo));
  }

  /** Something that the user should know, on standard error, in the form of {@link #error}. */
  public void warning(String what, String where, String whatToDo) {
    problem(Style.YELLOW, List.of("warning: " + what, where, whatToDo));
  }

  /** One line on standard error. */
  private void errorLine(String text) {
    err.print(render(text, errColours) + "\n");
    err.flush();
  }

  /**
   * Standard output for the option parser's help, which is our own text and brings its own escape
   * sequences.
   */
  public PrintWriter helpWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  /** Hands everything to the system; false if some of standard output could not be written. */
  public boolean flush() {
    err.flush();
    return !out.checkError();
  }

  /**
   * Whether nobody reads standard output any more, as behind {@code | head}: whatever is still to
   * come can be left out.
   */
  public boolean readerIsGone() {
    return readerGone.getAsBoolean();
  }

  private void problem(Style style, List<String> parts) {
    String text =
        String.join(
            "; ", parts.stream().filter(part -> !part.isBlank()).map(SafeText::of).toList());
    errorLine(style.of("belay:") + " " + text);
  }

  /**
   * Style marks become escape sequences, or nothing; everything else that a terminal obeys becomes
   * visible.
   */
  private static String render(String text, boolean colours) {
    String safe = SafeText.keepingStyles(text);
    StringBuilder rendered = new StringBuilder(safe.length() + 32);
    Deque<Style> open = new ArrayDeque<>();
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      Style style = Style.opening(c);
      if (!Style.isMark(c)) {
        rendered.append(c);
      } else if (colours && style != null) {
        open.push(style);
        rendered.append("\u001b[").append(style.code()).append('m');
      } else if (colours && !open.isEmpty()) {
        open.pop();
        restore(rendered, open);
      }
    }
    if (!open.isEmpty()) {
      restore(rendered, new ArrayDeque<>());
    }
    return rendered.toString();
  }

  private static void restore(StringBuilder rendered, Deque<Style> open) {
    rendered.append("\u001b[0");
    for (Iterator<Style> outermost = open.descendingIterator(); outermost.hasNext(); ) {
      rendered.append(';').append(outermost.next().code());
    }
    rendered.append('m');
  }

  private static int columns(Map<String, String> environment) {
    String told = environment.getOrDefault("COLUMNS", "");
    return told.matches("[0-9]{1,4}") ? Integer.parseInt(told) : 0;
  }

  private static PrintStream stream(OutputStream out) {
    return new PrintStream(new BufferedOutputStream(out, 1 << 16), false, StandardCharsets.UTF_8);
  }
}
