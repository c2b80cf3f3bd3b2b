package dev.belay.guard.shell.eval.output;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Programs that pass their input on, changed: {@code cat}, {@code tr}, {@code cut}, {@code sort}.
 */
final class Filters {
  private static final int MOST_LINES = 4096;

  private Filters() {}

  static @Nullable Word by(Execution execution, @Nullable Word input) {
    Arguments words = Arguments.of(execution);
    Span span = execution.span();
    switch (execution.program()) {
      case "basename", "dirname" -> {
        return name(execution, words, span);
      }
      case "seq" -> {
        return sequence(words, span);
      }
      case "expr" -> {
        return expression(execution, span);
      }
      default -> {
        if (input == null) {
          return null;
        }
      }
    }
    return switch (execution.program()) {
      case "tee", "sponge", "pv" -> input;
      case "cat", "bat", "batcat", "buffer", "mbuffer" ->
          words.readsInput(0) && !words.has('n') && !words.has('A') ? input : null;
      case "rev" -> words.readsInput(0) ? reversed(input, span) : null;
      case "tac" -> words.readsInput(0) && words.options() == 0 ? upsideDown(input, span) : null;
      case "tr" -> Translation.by(words, input, span);
      case "cut" -> words.readsInput(0) ? Columns.cut(words, input, span) : null;
      case "head" -> words.readsInput(0) ? head(words, input, span) : null;
      case "tail" -> words.readsInput(0) ? tail(words, input, span) : null;
      case "sort" -> words.readsInput(0) ? sorted(words, input, span) : null;
      case "uniq" -> words.readsInput(0) && words.options() == 0 ? unique(input, span) : null;
      case "fold" -> words.readsInput(0) ? folded(words, input, span) : null;
      case "paste" -> words.readsInput(0) && words.has('s') ? pasted(words, input, span) : null;
      case "sed", "gsed" -> StreamEdit.by(execution, input);
      case "iconv", "dos2unix", "unbuffer", "stdbuf" -> input;
      default -> null;
    };
  }

  static List<Word> lines(Word input) {
    List<Word> lines = new ArrayList<>();
    String text = input.text();
    int start = 0;
    while (start < text.length() && lines.size() < MOST_LINES) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.add(
          input.isKnown()
              ? Word.literal(text.substring(start, end), input.span())
              : input.part(start, end));
      start = end + 1;
    }
    return lines;
  }

  static Word lines(List<Word> lines, Span span) {
    OutputText out = new OutputText();
    for (Word line : lines) {
      out.append(line).append('\n');
    }
    return out.word(span);
  }

  private static Word reversed(Word input, Span span) {
    OutputText out = new OutputText();
    for (Word line : lines(input)) {
      int gap = line.unknowns().size();
      for (int i = line.text().length() - 1; i >= 0; i--) {
        char c = line.text().charAt(i);
        if (c == Word.GAP) {
          out.gap(line.unknowns().get(--gap));
        } else {
          out.append(c);
        }
      }
      out.append('\n');
    }
    return out.word(span);
  }

  private static Word upsideDown(Word input, Span span) {
    List<Word> lines = lines(input);
    Collections.reverse(lines);
    return lines(lines, span);
  }

  private static @Nullable Word head(Arguments words, Word input, Span span) {
    Word bytes = words.value('c');
    int count = words.count('n', 10);
    if (bytes != null) {
      int size = Arguments.number(bytes.text());
      int length = input.text().length();
      int end =
          bytes.text().startsWith("-")
              ? length - Arguments.number(bytes.text().substring(1))
              : size;
      return new OutputText().append(input, 0, Math.max(0, Math.min(end, length))).word(span);
    }
    List<Word> lines = lines(input);
    Word value = words.value('n');
    if (value != null && value.text().startsWith("-")) {
      count = lines.size() - Arguments.number(value.text().substring(1));
    }
    return lines(lines.subList(0, Math.max(0, Math.min(count, lines.size()))), span);
  }

  private static @Nullable Word tail(Arguments words, Word input, Span span) {
    Word bytes = words.value('c');
    int length = input.text().length();
    if (bytes != null) {
      int start =
          bytes.text().startsWith("+")
              ? Arguments.number(bytes.text().substring(1)) - 1
              : length
                  - Arguments.number(
                      bytes.text().startsWith("-") ? bytes.text().substring(1) : bytes.text());
      return new OutputText()
          .append(input, Math.max(0, Math.min(start, length)), length)
          .word(span);
    }
    List<Word> lines = lines(input);
    Word value = words.value('n');
    int start =
        value != null && value.text().startsWith("+")
            ? Arguments.number(value.text().substring(1)) - 1
            : lines.size() - words.count('n', 10);
    return lines(lines.subList(Math.max(0, Math.min(start, lines.size())), lines.size()), span);
  }

  private static @Nullable Word sorted(Arguments words, Word input, Span span) {
    if (!words.onlyLetters("rnug") || !input.isKnown()) {
      return null;
    }
    List<Word> lines = lines(input);
    boolean numbers = words.has('n') || words.has('g');
    Comparator<Word> order =
        numbers
            ? Comparator.comparingLong((Word line) -> Printed.number(leading(line.text())))
                .thenComparing(Word::text)
            : Comparator.comparing(Word::text);
    lines.sort(words.has('r') ? order.reversed() : order);
    Word all = lines(lines, span);
    return words.has('u') ? unique(all, span) : all;
  }

  private static String leading(String text) {
    int zeros = 0;
    while (zeros + 1 < text.length() && (text.charAt(zeros) == '0' || text.charAt(zeros) == ' ')) {
      zeros++;
    }
    return text.substring(zeros);
  }

  private static Word unique(Word input, Span span) {
    List<Word> kept = new ArrayList<>();
    for (Word line : lines(input)) {
      if (kept.isEmpty() || !kept.getLast().text().equals(line.text())) {
        kept.add(line);
      }
    }
    return lines(kept, span);
  }

  private static Word folded(Arguments words, Word input, Span span) {
    int width = Math.max(1, words.count('w', 80));
    OutputText out = new OutputText();
    int column = 0;
    String text = input.text();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        column = 0;
      } else if (column++ == width) {
        out.append('\n');
        column = 1;
      }
      if (input.isKnown()) {
        out.append(text.charAt(i));
      } else {
        out.append(input.part(i, i + 1));
      }
    }
    return out.word(span);
  }

  private static Word pasted(Arguments words, Word input, Span span) {
    Word delimiters = words.value('d');
    String between = delimiters == null ? "\t" : delimiters.text();
    OutputText out = new OutputText();
    List<Word> lines = lines(input);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && !between.isEmpty() && !between.equals("\\0")) {
        char delimiter = between.charAt((i - 1) % between.length());
        out.append(between.equals("\\n") ? '\n' : delimiter);
      }
      out.append(lines.get(i));
    }
    return out.append('\n').word(span);
  }

  private static @Nullable Word name(Execution execution, Arguments words, Span span) {
    List<Word> operands = words.operands();
    if (operands.isEmpty() || words.options() > 0) {
      return null;
    }
    Word path = operands.getFirst();
    int end = path.text().length();
    while (end > 1 && path.text().charAt(end - 1) == '/') {
      end--;
    }
    int slash = path.text().lastIndexOf('/', end - 1);
    if (execution.program().equals("dirname")) {
      Word folder = slash < 0 ? Word.literal(".", span) : path.part(0, Math.max(1, slash));
      return new OutputText().append(folder).append('\n').word(span);
    }
    if (!path.isKnown()) {
      return new OutputText().append(path.part(slash + 1, end)).append('\n').word(span);
    }
    String name = path.text().substring(Math.min(slash + 1, end), end);
    if (operands.size() > 1 && name.endsWith(operands.get(1).text())) {
      name = name.substring(0, name.length() - operands.get(1).text().length());
    }
    return new OutputText().append(name).append('\n').word(span);
  }

  private static @Nullable Word sequence(Arguments words, Span span) {
    List<Word> operands = words.operands();
    if (operands.isEmpty() || operands.size() > 3) {
      return null;
    }
    long[] numbers = new long[operands.size()];
    for (int i = 0; i < numbers.length; i++) {
      String text = operands.get(i).text();
      if (text.isEmpty()
          || text.length() > 9
          || text.indexOf('.') >= 0
          || !operands.get(i).isKnown()) {
        return null;
      }
      numbers[i] = Printed.number(leading(text));
    }
    long first = numbers.length == 1 ? 1 : numbers[0];
    long last = numbers[numbers.length - 1];
    long step = numbers.length == 3 ? numbers[1] : 1;
    OutputText out = new OutputText();
    Word separator = words.value('s');
    for (long i = first; step > 0 ? i <= last : step < 0 && i >= last; i += step) {
      if (out.isFull()) {
        break;
      }
      if (i != first) {
        out.append(separator == null ? "\n" : separator.text());
      }
      out.append(Long.toString(i));
    }
    return out.append(out.length() > 0 ? "\n" : "").word(span);
  }

  private static @Nullable Word expression(Execution execution, Span span) {
    List<Word> words = execution.arguments();
    OutputText out = new OutputText();
    if (words.size() == 4 && words.get(0).is("substr") && words.get(1).isKnown()) {
      String text = words.get(1).text();
      int start = Math.min(Math.max(1, Arguments.number(words.get(2).text())) - 1, text.length());
      int end =
          Math.min((long) start + Arguments.number(words.get(3).text()), text.length())
                  == text.length()
              ? text.length()
              : start + Arguments.number(words.get(3).text());
      return out.append(text.substring(start, end)).append('\n').word(span);
    }
    if (words.size() == 1) {
      return out.append(words.getFirst()).append('\n').word(span);
    }
    if (words.size() != 3 || !words.get(0).isKnown() || !words.get(2).isKnown()) {
      return null;
    }
    long left = Printed.number(words.get(0).text());
    long right = Printed.number(words.get(2).text());
    Long value =
        switch (words.get(1).text()) {
          case "+" -> left + right;
          case "-" -> left - right;
          case "*" -> left * right;
          case "/" -> right == 0 ? null : left / right;
          case "%" -> right == 0 ? null : left % right;
          default -> null;
        };
    return value == null ? null : out.append(Long.toString(value)).append('\n').word(span);
  }
}
