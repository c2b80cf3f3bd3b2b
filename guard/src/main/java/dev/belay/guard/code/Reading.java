package dev.belay.guard.code;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Input;
import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What was found in a text so far, and how values become words. */
final class Reading {
  private static final int SHOWN = 60;

  private final Word source;
  private final String language;
  private final int[] gaps;
  private final List<CodeAction> actions = new ArrayList<>();
  private final BiFunction<Value, List<Value>, Value> caller;
  private final Map<String, String> environment;
  private boolean followed = true;

  Reading(
      String language,
      Word source,
      Map<String, String> environment,
      BiFunction<Value, List<Value>, Value> caller) {
    this.environment = environment;
    this.language = language;
    this.source = source;
    this.caller = caller;
    int[] found = new int[source.unknowns().size()];
    int next = 0;
    for (int at = source.text().indexOf(Word.GAP);
        at >= 0;
        at = source.text().indexOf(Word.GAP, at + 1)) {
      found[next++] = at;
    }
    gaps = found;
  }

  String text() {
    return source.text();
  }

  String language() {
    return language;
  }

  /** A variable of the environment whose value does no harm to know; null for others. */
  @Nullable Value environment(String name) {
    String value = environment.get(name);
    return value != null
        ? Value.Text.made(value)
        : name.equals("HOME")
            ? Value.Text.unknown(new Unknown(Unknown.Kind.VARIABLE, "$HOME", "HOME", List.of()))
            : null;
  }

  CodeReading result() {
    return new CodeReading(actions, followed);
  }

  void notFollowed() {
    followed = false;
  }

  /** Calls a function of the text, or a known one, with these arguments. */
  Value apply(Value function, List<Value> arguments) {
    return caller.apply(function, arguments);
  }

  int add(CodeAction action) {
    if (actions.size() >= CodeLimits.ACTIONS) {
      followed = false;
      return -1;
    }
    actions.add(action);
    return actions.size() - 1;
  }

  /** What is written into a file that was opened before. */
  void content(int index, Word more) {
    if (index >= 0 && actions.get(index) instanceof CodeAction.File file) {
      Word content = file.content() == null ? more : join(file.content(), more);
      actions.set(
          index,
          new CodeAction.File(file.deed(), file.path(), file.recursive(), content, file.at()));
    }
  }

  private static Word join(Word left, Word right) {
    if (left.text().length() + right.text().length() > CodeLimits.VALUE) {
      return left;
    }
    List<Unknown> unknowns = new ArrayList<>(left.unknowns());
    unknowns.addAll(right.unknowns());
    return new Word(left.text() + right.text(), unknowns, false, true, left.span());
  }

  /** A string of the text with the unknown pieces that it had before. */
  Value.Text literal(String text, int from) {
    if (text.indexOf(Word.GAP) < 0) {
      return Value.Text.of(text);
    }
    int next = Math.abs(Arrays.binarySearch(gaps, from) + 1);
    int found = Arrays.binarySearch(gaps, from);
    next = found >= 0 ? found : -found - 1;
    List<Unknown> unknowns = new ArrayList<>();
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == Word.GAP) {
        unknowns.add(next < gaps.length ? source.unknowns().get(next++) : what("?", List.of()));
      }
      kept.append(c);
    }
    return new Value.Text(kept.toString(), unknowns, true);
  }

  /** A value that is not known, as it stands between two indexes. */
  Value.Text unknown(int from, int to, List<Execution> producers) {
    int start = Math.max(0, Math.min(from, text().length()));
    int stop = Math.max(start, Math.min(to, text().length()));
    String written = text().substring(start, Math.min(stop, start + SHOWN)).replace(Word.GAP, '?');
    return Value.Text.unknown(what(written, producers));
  }

  Value.Text unknown(Call call, List<Execution> producers) {
    return unknown(call.at(), call.end(), producers);
  }

  static Unknown what(String written, List<Execution> producers) {
    return new Unknown(Unknown.Kind.CODE, written, "", producers);
  }

  /** The execution that a deed of the code would be in a shell. */
  Execution like(String program, Word argument) {
    return new Execution(
        List.of(Word.literal(program, source.span()), argument),
        List.of(),
        List.of(),
        Input.INHERITED,
        null,
        List.of(),
        null,
        language,
        source.span());
  }

  /** Everything that a value comes from. */
  List<Execution> producers(Value... values) {
    List<Execution> all = new ArrayList<>();
    for (Value value : values) {
      collect(value, all, 0);
    }
    return all;
  }

  List<Execution> producers(List<Value> values) {
    return producers(values.toArray(new Value[0]));
  }

  private void collect(Value value, List<Execution> all, int depth) {
    if (depth > 8 || all.size() > 16) {
      return;
    }
    switch (value) {
      case Value.Text text -> {
        for (Unknown unknown : text.unknowns()) {
          for (Execution producer : unknown.producers()) {
            if (!all.contains(producer)) {
              all.add(producer);
            }
          }
        }
      }
      case Value.Many many -> {
        for (Value item : many.items()) {
          collect(item, all, depth + 1);
        }
      }
      case Value.Table table -> {
        for (Value item : table.entries().values()) {
          collect(item, all, depth + 1);
        }
      }
      case Value.Thing thing -> {
        if (thing.name().startsWith(Things.READ)) {
          all.add(like("cat", word(thing.arguments().getFirst())));
        }
        for (Value argument : thing.arguments()) {
          collect(argument, all, depth + 1);
        }
      }
      case Value.Number _, Value.Function _ -> {}
    }
  }

  /** A value as characters. */
  Value.Text text(Value value) {
    return switch (value) {
      case Value.Text text -> text;
      case Value.Number number -> Value.Text.of(Long.toString(number.value()));
      case Value.Thing thing
          when thing.name().equals(Things.PATH) && !thing.arguments().isEmpty() ->
          text(thing.arguments().getFirst());
      case Value.Thing thing -> Value.Text.unknown(what(thing.name(), producers(thing)));
      case Value.Many many when many.items().size() == 1 -> text(many.items().getFirst());
      case Value.Many _, Value.Table _, Value.Function _ ->
          Value.Text.unknown(what("…", producers(value)));
    };
  }

  Word word(Value value) {
    Value.Text text = text(value);
    return new Word(text.text(), text.unknowns(), false, text.made(), source.span());
  }

  Word missing(String written) {
    return word(Value.Text.unknown(what(written, List.of())));
  }

  /** The words of a list; of a single text that one word. */
  List<Word> words(Value value) {
    List<Word> words = new ArrayList<>();
    flatten(value, words, 0);
    return words;
  }

  private void flatten(Value value, List<Word> words, int depth) {
    if (value instanceof Value.Many many && depth < 4) {
      for (Value item : many.items()) {
        flatten(item, words, depth + 1);
      }
    } else {
      words.add(word(value));
    }
  }

  static @Nullable Value orNull(boolean condition, Value value) {
    return condition ? value : null;
  }
}
