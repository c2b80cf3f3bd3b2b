package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.AssignmentNode;
import dev.belay.guard.shell.syntax.WordNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Arrays. */
final class Arrays {
  private static final int MOST = 1024;

  private Arrays() {}

  /** {@code a=(…)} and {@code a+=(…)}. */
  static void assign(
      AssignmentNode node,
      List<AssignmentNode.Item> items,
      Evaluation evaluation,
      ShellState state,
      Scope scope) {
    Map<String, Word> all = node.append() ? copy(state, node.name()) : new LinkedHashMap<>();
    long next = all.size();
    for (AssignmentNode.Item item : items) {
      Expander expander = new Expander(evaluation, state, scope, new Choices());
      WordNode index = item.index();
      if (index != null) {
        Word key = expander.whole(index);
        put(all, key.isKnown() ? key.text() : "?", Starts.unstarred(expander.whole(item.value())));
        Long number = key.isKnown() ? Arithmetic.evaluate(key.text(), evaluation, state) : null;
        next = number == null ? next : number + 1;
        continue;
      }
      List<Word> values = new ArrayList<>();
      expander.fields(item.value(), values);
      for (Word value : values) {
        put(all, Long.toString(next++), value);
      }
    }
    set(state, node.name(), all);
  }

  /** {@code a[1]=x}. */
  static void assignItem(
      AssignmentNode node,
      List<Word> values,
      Evaluation evaluation,
      ShellState state,
      Scope scope) {
    Map<String, Word> all = copy(state, node.name());
    WordNode index = node.index();
    Word key =
        index == null
            ? Alternatives.NOTHING
            : new Expander(evaluation, state, scope, new Choices()).whole(index);
    Long number = key.isKnown() ? Arithmetic.evaluate(key.text(), evaluation, state) : null;
    String name =
        number == null || !isNumber(key.text()) && isSetKey(all, key)
            ? key.text()
            : Long.toString(number);
    Word before = node.append() ? all.get(name) : null;
    Word value = Alternatives.anyOf(values);
    put(all, name, before == null ? value : Alternatives.join(before, value));
    set(state, node.name(), all);
  }

  private static boolean isSetKey(Map<String, Word> all, Word key) {
    return all.containsKey(key.text());
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  static void set(ShellState state, String name, List<Word> values) {
    Map<String, Word> all = new LinkedHashMap<>();
    for (Word value : values) {
      put(all, Integer.toString(all.size()), value);
    }
    set(state, name, all);
  }

  private static void set(ShellState state, String name, Map<String, Word> all) {
    Word first = all.get("0");
    Variable before = state.variable(name);
    state.set(
        name,
        new Variable(
            first == null ? Alternatives.EMPTY : List.of(first),
            all,
            before != null && before.exported(),
            false));
  }

  private static void put(Map<String, Word> all, String key, Word value) {
    if (all.size() < MOST) {
      all.put(key, value);
    }
  }

  private static Map<String, Word> copy(ShellState state, String name) {
    Variable variable = state.variable(name);
    if (variable == null) {
      return new LinkedHashMap<>();
    }
    Map<String, Word> items = variable.items();
    if (items != null) {
      return new LinkedHashMap<>(items);
    }
    Map<String, Word> all = new LinkedHashMap<>();
    if (!variable.values().isEmpty()) {
      all.put("0", Alternatives.anyOf(variable.values()));
    }
    return all;
  }

  /** An array in one word. */
  static Word shown(ShellState state, String name) {
    Variable variable = state.variable(name);
    Map<String, Word> items = variable == null ? null : variable.items();
    Word all = Alternatives.NOTHING;
    for (Word item : items == null ? List.<Word>of() : items.values()) {
      all =
          all.text().isEmpty()
              ? item
              : Alternatives.join(Alternatives.join(all, Starts.word(" ", item.span())), item);
    }
    return all;
  }
}
