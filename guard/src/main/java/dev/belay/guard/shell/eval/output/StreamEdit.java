package dev.belay.guard.shell.eval.output;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code sed} with substitutions, deletions and prints of known input. Other commands: nothing is
 * known.
 */
final class StreamEdit {
  private static final int MOST_INPUT = 8192;
  private static final int MOST_COMMANDS = 16;

  private StreamEdit() {}

  static @Nullable Word by(Execution execution, Word input) {
    boolean extended = false;
    boolean silent = false;
    StringBuilder script = null;
    List<Word> words = execution.arguments();
    for (int i = 0; i < words.size(); i++) {
      String text = words.get(i).text();
      switch (text) {
        case "-E", "-r", "--regexp-extended" -> extended = true;
        case "-n", "--quiet", "--silent" -> silent = true;
        case "-u", "--unbuffered", "-s", "--posix" -> {}
        case "-e", "--expression" -> {
          i++;
          String more = i < words.size() ? words.get(i).text() : "";
          script = (script == null ? new StringBuilder() : script.append('\n')).append(more);
        }
        default -> {
          if (text.startsWith("-") && text.length() > 1) {
            return null;
          }
          if (script != null && !text.equals("-")) {
            return null;
          }
          if (script == null) {
            script = new StringBuilder(text);
          }
        }
      }
    }
    if (script == null || !input.isKnown() || input.text().length() > MOST_INPUT) {
      return null;
    }
    List<Step> steps = steps(script.toString(), extended);
    if (steps == null) {
      return null;
    }
    OutputText out = new OutputText();
    List<Word> lines = Filters.lines(input);
    for (int i = 0; i < lines.size() && !out.isFull(); i++) {
      line(lines.get(i).text(), i + 1, lines.size(), steps, silent, out);
    }
    return out.word(execution.span());
  }

  private static void line(
      String line, int number, int last, List<Step> steps, boolean silent, OutputText out) {
    String text = line;
    for (Step step : steps) {
      boolean there = step.line == 0 || step.line == number || (step.line < 0 && number == last);
      if (step.address != null) {
        there = step.address.matcher(text).find();
      }
      if (there == step.negated) {
        continue;
      }
      switch (step.name) {
        case 'd' -> {
          return;
        }
        case 'p' -> out.append(text).append('\n');
        case 'q' -> {
          break;
        }
        default -> {
          String changed = step.apply(text);
          if (step.prints && !changed.equals(text)) {
            out.append(changed).append('\n');
          }
          text =
              changed.length() > OutputText.MOST ? changed.substring(0, OutputText.MOST) : changed;
        }
      }
    }
    if (!silent) {
      out.append(text).append('\n');
    }
  }

  /** One command with its address. */
  private record Step(
      char name,
      int line,
      @Nullable Pattern address,
      boolean negated,
      @Nullable Pattern pattern,
      String replacement,
      boolean all,
      int nth,
      boolean prints) {
    String apply(String text) {
      if (name == 'y') {
        int half = replacement.length() / 2;
        StringBuilder changed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
          int at = replacement.substring(0, half).indexOf(text.charAt(i));
          changed.append(at < 0 ? text.charAt(i) : replacement.charAt(half + at));
        }
        return changed.toString();
      }
      if (pattern == null) {
        return text;
      }
      Matcher matcher = pattern.matcher(text);
      StringBuilder changed = new StringBuilder();
      int at = 0;
      int found = 0;
      while (at <= text.length() && matcher.find(at == 0 ? 0 : at)) {
        found++;
        changed.append(text, at, matcher.start());
        if (found < nth) {
          changed.append(text, matcher.start(), matcher.end());
        } else {
          replacement(matcher, changed);
        }
        int end = matcher.end();
        if (end == matcher.start()) {
          if (end < text.length()) {
            changed.append(text.charAt(end));
          }
          end++;
        }
        at = end;
        if (changed.length() > OutputText.MOST || (found >= nth && !all)) {
          break;
        }
      }
      if (at < text.length()) {
        changed.append(text, at, text.length());
      }
      return changed.toString();
    }

    private void replacement(Matcher matcher, StringBuilder changed) {
      for (int i = 0; i < replacement.length(); i++) {
        char c = replacement.charAt(i);
        if (c == '&') {
          changed.append(matcher.group());
        } else if (c == '\\' && i + 1 < replacement.length()) {
          char next = replacement.charAt(++i);
          if (next >= '0' && next <= '9') {
            int group = next - '0';
            String text = group <= matcher.groupCount() ? matcher.group(group) : "";
            changed.append(text == null ? "" : text);
          } else {
            changed.append(next == 'n' ? '\n' : next == 't' ? '\t' : next);
          }
        } else {
          changed.append(c);
        }
      }
    }
  }

  private static @Nullable List<Step> steps(String script, boolean extended) {
    List<Step> steps = new ArrayList<>();
    int at = 0;
    while (at < script.length()) {
      char c = script.charAt(at);
      if (c == ' ' || c == ';' || c == '\n') {
        at++;
        continue;
      }
      int line = 0;
      Pattern address = null;
      while (at < script.length()
          && script.charAt(at) >= '0'
          && script.charAt(at) <= '9'
          && line < 100_000) {
        line = line * 10 + script.charAt(at++) - '0';
      }
      if (at < script.length() && script.charAt(at) == '$') {
        line = -1;
        at++;
      } else if (at < script.length() && script.charAt(at) == '/') {
        int end = end(script, at + 1, '/');
        address = end < 0 ? null : pattern(script.substring(at + 1, end), "", extended);
        if (address == null) {
          return null;
        }
        at = end + 1;
      }
      boolean negated = at < script.length() && script.charAt(at) == '!';
      at += negated ? 1 : 0;
      if (at >= script.length() || steps.size() == MOST_COMMANDS) {
        return null;
      }
      char name = script.charAt(at++);
      if (name == 'd' || name == 'p') {
        steps.add(new Step(name, line, address, negated, null, "", false, 1, false));
      } else if ((name == 's' || name == 'y') && at < script.length()) {
        char mark = script.charAt(at++);
        int middle = end(script, at, mark);
        int end = middle < 0 ? -1 : end(script, middle + 1, mark);
        if (end < 0) {
          return null;
        }
        int flags = end + 1;
        while (flags < script.length() && Character.isLetterOrDigit(script.charAt(flags))) {
          flags++;
        }
        Step step =
            substitution(
                name,
                unmarked(script.substring(at, middle), mark),
                unmarked(script.substring(middle + 1, end), mark),
                script.substring(end + 1, flags),
                new Place(line, address, negated, extended));
        if (step == null) {
          return null;
        }
        steps.add(step);
        at = flags;
      } else {
        return null;
      }
    }
    return steps;
  }

  private record Place(int line, @Nullable Pattern address, boolean negated, boolean extended) {}

  private static @Nullable Step substitution(
      char name, String from, String to, String flags, Place place) {
    if (name == 'y') {
      return from.length() == to.length()
          ? new Step('y', place.line, place.address, place.negated, null, from + to, true, 1, false)
          : null;
    }
    int nth = 1;
    for (int i = 0; i < flags.length(); i++) {
      char flag = flags.charAt(i);
      if (flag >= '1' && flag <= '9') {
        nth = flag - '0';
      } else if ("gpIi".indexOf(flag) < 0) {
        return null;
      }
    }
    Pattern pattern = pattern(from, flags, place.extended);
    return pattern == null
        ? null
        : new Step(
            's',
            place.line,
            place.address,
            place.negated,
            pattern,
            to,
            flags.indexOf('g') >= 0,
            nth,
            flags.indexOf('p') >= 0);
  }

  /** The next mark that is not escaped and not in a bracket; -1 without one. */
  private static int end(String script, int start, char mark) {
    for (int i = start; i < script.length(); i++) {
      char c = script.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == mark) {
        return i;
      }
    }
    return -1;
  }

  private static String unmarked(String text, char mark) {
    return mark == '/' || text.indexOf(mark) >= 0
        ? text.replace("\\" + mark, String.valueOf(mark))
        : text;
  }

  /**
   * A pattern of sed as one of RE2: what is special with a backslash there is so without one here.
   */
  private static @Nullable Pattern pattern(String text, String flags, boolean extended) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[') {
        int close = text.indexOf(']', i + (text.startsWith("[^", i) ? 3 : 2));
        if (close < 0) {
          return null;
        }
        while (text.startsWith("[:", i + 1)
            && text.startsWith(":]", close - 1)
            && close + 1 < text.length()) {
          int next = text.indexOf(']', close + 1);
          if (next < 0) {
            break;
          }
          close = next;
          break;
        }
        pattern.append(text.substring(i, close + 1).replace("\\", "\\\\"));
        i = close;
      } else if (c == '\\' && i + 1 < text.length()) {
        char next = text.charAt(++i);
        boolean special = "(){}|+?".indexOf(next) >= 0;
        if (special && !extended) {
          pattern.append(next);
        } else if (next == 'n'
            || next == 't'
            || next == 's'
            || next == 'w'
            || next == 'S'
            || next == 'W'
            || next == 'b') {
          pattern.append('\\').append(next);
        } else if (Character.isLetterOrDigit(next)) {
          return null;
        } else {
          pattern.append('\\').append(next);
        }
      } else if (!extended && "(){}|+?".indexOf(c) >= 0) {
        pattern.append('\\').append(c);
      } else {
        pattern.append(c);
      }
    }
    try {
      boolean ignores = flags.indexOf('I') >= 0 || flags.indexOf('i') >= 0;
      return Pattern.compile(pattern.toString(), ignores ? Pattern.CASE_INSENSITIVE : 0);
    } catch (PatternSyntaxException e) {
      return null;
    }
  }
}
