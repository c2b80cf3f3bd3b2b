package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Input;
import dev.belay.guard.execution.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builtins that fill variables: {@code read}, {@code mapfile}, {@code printf -v}. */
final class Reads {
  private Reads() {}

  static Truth read(List<Word> words, Input input, Evaluation evaluation, ShellState state) {
    List<Word> names = new ArrayList<>();
    boolean array = false;
    String end = "\n";
    for (int i = 0; i < words.size(); i++) {
      String text = words.get(i).text();
      if (text.length() > 1 && text.startsWith("-")) {
        char last = text.charAt(text.length() - 1);
        array |= last == 'a';
        if (last == 'd' && i + 1 < words.size()) {
          end = words.get(i + 1).text();
        }
        if ("adinNptu".indexOf(last) >= 0 && last != 'a') {
          i++;
        }
      } else {
        names.add(words.get(i));
      }
    }
    Word line = line(input, end, state);
    Word near = words.isEmpty() ? Alternatives.NOTHING : words.getFirst();
    if (names.isEmpty()) {
      names.add(Starts.word("REPLY", near.span()));
    }
    if (line == null) {
      for (Word name : names) {
        evaluation.set(
            state, name.text(), List.of(Builtins.unknown(name.text(), input.from(), near)));
      }
      return Truth.UNKNOWN;
    }
    Truth truth = state.status;
    String separators = separators(evaluation, state);
    if (array) {
      Arrays.set(state, names.getFirst().text(), split(line, separators, Integer.MAX_VALUE));
      return truth;
    }
    List<Word> parts =
        names.size() == 1
            ? List.of(stripped(line, separators))
            : split(line, separators, names.size());
    for (int i = 0; i < names.size(); i++) {
      evaluation.set(
          state,
          names.get(i).text(),
          List.of(i < parts.size() ? parts.get(i) : Alternatives.NOTHING));
    }
    return truth;
  }

  /** Where lines are read from: {@code -u} names a descriptor. */
  static Input input(List<Word> words, Execution execution, ShellState state) {
    for (int i = 0; i < words.size(); i++) {
      String text = words.get(i).text();
      if (!text.startsWith("-")) {
        break;
      }
      int u = text.indexOf('u');
      if (u > 0 && u == text.length() - 1 && i + 1 < words.size()) {
        return state.io.descriptor(words.get(i + 1).text()).input();
      }
      if (u == 1) {
        return state.io.descriptor(text.substring(2)).input();
      }
    }
    return execution.input();
  }

  private static String separators(Evaluation evaluation, ShellState state) {
    Word separators = evaluation.value(state, "IFS");
    return separators == null || !separators.isKnown() ? " \t\n" : separators.text();
  }

  /** The next line; the state's status says whether there was one. */
  private static @Nullable Word line(Input input, String end, ShellState state) {
    Word text = input.text();
    if (text == null) {
      return null;
    }
    int start = state.readInput == input ? Math.min(state.readAt, text.text().length()) : 0;
    int stop = end.isEmpty() ? -1 : text.text().indexOf(end.charAt(0), start);
    int last = stop < 0 ? text.text().length() : stop;
    state.readInput = input;
    state.readAt = stop < 0 ? last : last + 1;
    // A gap could be any number of lines.
    boolean sure = text.isKnown();
    state.status = sure ? Truth.of(stop >= 0) : Truth.UNKNOWN;
    return text.part(start, last);
  }

  private static Word stripped(Word line, String separators) {
    int start = 0;
    int end = line.text().length();
    while (start < end && separators.indexOf(line.text().charAt(start)) >= 0) {
      start++;
    }
    while (end > start && separators.indexOf(line.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return line.part(start, end);
  }

  private static List<Word> split(Word line, String separators, int most) {
    List<Word> parts = new ArrayList<>();
    String text = line.text();
    int at = 0;
    while (at < text.length() && parts.size() < 1024) {
      while (at < text.length() && separators.indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      if (at == text.length()) {
        break;
      }
      if (parts.size() == most - 1) {
        parts.add(stripped(line.part(at, text.length()), separators));
        break;
      }
      int start = at;
      while (at < text.length() && separators.indexOf(text.charAt(at)) < 0) {
        at++;
      }
      parts.add(line.part(start, at));
    }
    return parts;
  }

  static void lines(List<Word> words, Input input, ShellState state) {
    String name = "MAPFILE";
    boolean bare = false;
    for (int i = 0; i < words.size(); i++) {
      String text = words.get(i).text();
      if (text.length() > 1 && text.startsWith("-")) {
        char last = text.charAt(text.length() - 1);
        bare |= text.indexOf('t') > 0;
        i += "dnOsuCc".indexOf(last) >= 0 ? 1 : 0;
      } else {
        name = text;
      }
    }
    Word text = input.text();
    Word near = words.isEmpty() ? Alternatives.NOTHING : words.getFirst();
    if (text == null) {
      Arrays.set(state, name, List.of(Builtins.unknown(name, input.from(), near)));
      return;
    }
    List<Word> lines = new ArrayList<>();
    int start = 0;
    while (start < text.text().length() && lines.size() < 1024) {
      int end = text.text().indexOf('\n', start);
      int stop = end < 0 ? text.text().length() : end;
      lines.add(text.part(start, bare || end < 0 ? stop : stop + 1));
      start = stop + 1;
    }
    Arrays.set(state, name, lines);
  }

  /** {@code printf -v NAME FORMAT …} */
  static void printed(Execution execution, Evaluation evaluation, ShellState state) {
    List<Word> argv = execution.argv();
    if (argv.size() < 4 || !argv.get(1).is("-v") || !argv.get(2).isKnown()) {
      return;
    }
    List<Word> rest = new ArrayList<>();
    rest.add(argv.getFirst());
    rest.addAll(argv.subList(3, argv.size()));
    Word text =
        Outputs.of(
            new Execution(
                rest,
                List.of(),
                List.of(),
                Input.INHERITED,
                null,
                execution.trail(),
                execution.directory(),
                null,
                execution.span()));
    String name = argv.get(2).text();
    evaluation.set(
        state,
        name,
        List.of(text == null ? Builtins.unknown(name, List.of(execution), argv.get(2)) : text));
  }
}
