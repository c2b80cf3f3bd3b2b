package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.Span;
import dev.belay.guard.shell.syntax.WordNode;
import dev.belay.guard.shell.syntax.WordPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code $name} and <code>${…}</code> with all its operators. */
final class Parameters {
  private final Expander expander;
  private final WordPart.Parameter parameter;
  private final boolean quoted;
  private final Fields fields;

  private Parameters(
      Expander expander, WordPart.Parameter parameter, boolean quoted, Fields fields) {
    this.expander = expander;
    this.parameter = parameter;
    this.quoted = quoted;
    this.fields = fields;
  }

  static void expand(
      Expander expander, WordPart.Parameter parameter, boolean quoted, Fields fields) {
    new Parameters(expander, parameter, quoted, fields).expand();
  }

  /** Whether it is all of a list's items, each a word of its own. */
  static boolean isList(WordPart.Parameter parameter) {
    if (parameter.length()) {
      return false;
    }
    WordNode index = parameter.index();
    return parameter.name().equals("@") || (index != null && "@".equals(index.plain()));
  }

  private void expand() {
    String name = parameter.name();
    String index = parameter.index() == null ? null : index(parameter.index());
    boolean all = name.equals("@") || name.equals("*") || "@".equals(index) || "*".equals(index);
    if (parameter.indirect() && !all) {
      if (isNames()) {
        emit(names(name), false);
        return;
      }
      Word target = scalar(name, index);
      if (!target.isKnown() || target.text().isEmpty()) {
        fields.value(
            target.isKnown() ? unknown(Unknown.Kind.VARIABLE, name, List.of()) : target, quoted);
        return;
      }
      name = target.text();
      int bracket = name.indexOf('[');
      if (bracket > 0 && name.endsWith("]")) {
        index = name.substring(bracket + 1, name.length() - 1);
        name = name.substring(0, bracket);
        all = index.equals("@") || index.equals("*");
      } else {
        index = null;
        all = name.equals("@") || name.equals("*");
      }
    } else if (parameter.indirect()) {
      emit(indexes(name), "*".equals(index));
      return;
    }
    if (all) {
      list(name, name.equals("*") || "*".equals(index));
    } else if (parameter.length()) {
      fields.value(length(scalar(name, index)), quoted);
    } else {
      single(name, index);
    }
  }

  private boolean isNames() {
    return parameter.operator().equals("@*");
  }

  private String index(WordNode node) {
    String plain = node.plain();
    Word word = plain != null ? null : expander.whole(node);
    return plain != null ? plain : word != null && word.isKnown() ? word.text() : "?";
  }

  private List<Word> names(String prefix) {
    List<Word> names = new ArrayList<>();
    for (String name : expander.state.variables().keySet()) {
      if (name.startsWith(prefix)) {
        names.add(made(name));
      }
    }
    return names;
  }

  private List<Word> indexes(String name) {
    Variable variable = expander.state.variable(name);
    List<Word> indexes = new ArrayList<>();
    if (variable != null && variable.items() != null) {
      for (String index : variable.items().keySet()) {
        indexes.add(made(index));
      }
    } else if (variable != null) {
      indexes.add(made("0"));
    }
    return indexes;
  }

  private void list(String name, boolean joined) {
    List<Word> items = items(name);
    if (parameter.length()) {
      fields.value(
          items == null
              ? unknown(Unknown.Kind.NUMBER, "", List.of())
              : made(Integer.toString(items.size())),
          quoted);
      return;
    }
    if (items == null) {
      single(name, null);
      return;
    }
    String operator = parameter.operator();
    if (operator.equals(":")) {
      emit(slice(name, items), joined);
      return;
    }
    if (isDefault(operator)) {
      if (items.isEmpty() == (operator.endsWith("+"))) {
        if (items.isEmpty()) {
          return;
        }
        emit(items, joined);
      } else {
        operand(0);
      }
      return;
    }
    if (!operator.isEmpty()) {
      List<Word> changed = new ArrayList<>(items.size());
      for (Word item : items) {
        changed.add(Transformation.apply(expander, parameter, item));
      }
      items = changed;
    }
    emit(items, joined);
  }

  private List<Word> slice(String name, List<Word> items) {
    Long offset = number(0);
    Long count = parameter.operands().size() > 1 ? number(1) : Long.valueOf(items.size() + 1L);
    if (offset == null || count == null) {
      return List.of(Alternatives.anyOf(items.isEmpty() ? Alternatives.EMPTY : items));
    }
    boolean positional = name.equals("@") || name.equals("*");
    long from = offset < 0 ? items.size() + offset : positional ? Math.max(0, offset - 1) : offset;
    long to = count < 0 ? items.size() + count : Math.min(items.size(), from + count);
    if (from < 0 || from >= to || from > items.size()) {
      return List.of();
    }
    return items.subList((int) from, (int) to);
  }

  private @Nullable Long number(int operand) {
    Word text = expander.document(parameter.operands().get(operand));
    return text.isKnown()
        ? Arithmetic.evaluate(text.text(), expander.evaluation, expander.state)
        : null;
  }

  private void emit(List<Word> items, boolean joined) {
    if (joined && quoted || !fields.separates()) {
      String separators = expander.separators();
      Word separator = made(joined ? separators.isEmpty() ? "" : separators.substring(0, 1) : " ");
      Word all = Alternatives.NOTHING;
      for (int i = 0; i < items.size(); i++) {
        all = Alternatives.join(i == 0 ? all : Alternatives.join(all, separator), items.get(i));
      }
      fields.value(all, quoted);
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        fields.finish();
      }
      fields.value(items.get(i), quoted);
    }
  }

  /** The items of a list; null where it is not known. */
  private @Nullable List<Word> items(String name) {
    if (name.equals("@") || name.equals("*")) {
      return expander.state.arguments;
    }
    Variable variable = expander.state.variable(expander.evaluation.resolved(expander.state, name));
    if (variable == null) {
      return null;
    }
    Map<String, Word> items = variable.items();
    if (items != null) {
      return List.copyOf(items.values());
    }
    return variable.values().isEmpty()
        ? List.of()
        : List.of(expander.pick(name, variable.values()));
  }

  private Word scalar(String name, @Nullable String index) {
    Word value = value(name, index);
    return value == null ? unknown(Unknown.Kind.VARIABLE, name, List.of()) : value;
  }

  /** The value; null where the text says nothing of it. */
  private @Nullable Word value(String name, @Nullable String index) {
    Word special = special(name);
    if (special != null) {
      return special;
    }
    Evaluation evaluation = expander.evaluation;
    String resolved = evaluation.resolved(expander.state, name);
    Variable variable = expander.state.variable(resolved);
    if (variable == null) {
      return evaluation.given(resolved, expander.state);
    }
    if (index != null && variable.items() != null) {
      return item(variable.items(), index);
    }
    return expander.pick(resolved, variable.values());
  }

  private Word item(Map<String, Word> items, String index) {
    Word direct = items.get(index);
    if (direct != null) {
      return direct;
    }
    Long number = Arithmetic.evaluate(index, expander.evaluation, expander.state);
    if (number == null) {
      return unknown(Unknown.Kind.VARIABLE, parameter.name(), producers(items));
    }
    if (number < 0) {
      List<Word> values = List.copyOf(items.values());
      long at = values.size() + number;
      return at < 0 ? Alternatives.NOTHING : values.get((int) at);
    }
    return items.getOrDefault(Long.toString(number), Alternatives.NOTHING);
  }

  private static List<dev.belay.guard.execution.Execution> producers(Map<String, Word> items) {
    for (Word item : items.values()) {
      if (!item.isKnown()) {
        return item.producers();
      }
    }
    return List.of();
  }

  private @Nullable Word special(String name) {
    ShellState state = expander.state;
    int number = position(name);
    if (number >= 0) {
      if (number == 0) {
        return state.zero != null ? state.zero : unknown(Unknown.Kind.ARGUMENT, "0", List.of());
      }
      return number <= state.arguments.size()
          ? state.arguments.get(number - 1)
          : Alternatives.NOTHING;
    }
    return switch (name) {
      case "#" -> made(Integer.toString(state.arguments.size()));
      case "?" ->
          state.status == Truth.TRUE ? made("0") : unknown(Unknown.Kind.NUMBER, name, List.of());
      case "$",
          "!",
          "RANDOM",
          "SECONDS",
          "EPOCHSECONDS",
          "LINENO",
          "BASHPID",
          "PPID",
          "UID",
          "EUID" ->
          state.variable(name) != null ? null : unknown(Unknown.Kind.NUMBER, name, List.of());
      case "-" -> unknown(Unknown.Kind.VARIABLE, name, List.of());
      case "_" ->
          state.lastArgument != null
              ? state.lastArgument
              : unknown(Unknown.Kind.VARIABLE, name, List.of());
      case "PWD" -> state.directory() == null ? null : made(state.directory());
      case "OLDPWD" -> state.previousDirectory == null ? null : made(state.previousDirectory);
      default -> null;
    };
  }

  /** The number of a positional parameter; -1 for other names. */
  private static int position(String name) {
    int number = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = Math.min(number * 10 + c - '0', 1_000_000);
    }
    return name.isEmpty() ? -1 : number;
  }

  private static boolean isDefault(String operator) {
    return switch (operator) {
      case ":-", "-", ":=", "=", ":?", "?", ":+", "+" -> true;
      default -> false;
    };
  }

  private void single(String name, @Nullable String index) {
    String operator = parameter.operator();
    if (name.isEmpty() && !parameter.operands().isEmpty()) {
      operand(0);
      return;
    }
    if (!isDefault(operator)) {
      Word value = isRoot(name, operator) ? made("/") : scalar(name, index);
      fields.value(
          operator.isEmpty() ? value : Transformation.apply(expander, parameter, value), quoted);
      return;
    }
    boolean emptyToo = operator.startsWith(":");
    char kind = operator.charAt(operator.length() - 1);
    Word value = value(name, index);
    boolean set = value != null && isSet(name);
    boolean unsure = value == null || (emptyToo && Alternatives.isBlank(value) && !value.isKnown());
    if (set && emptyToo && value != null && value.text().isEmpty()) {
      set = false;
    }
    boolean own = value == null;
    switch (kind) {
      case '+' -> {
        int pick = unsure ? expander.choices.pick(parameter, 2) : set ? 0 : 1;
        if (pick <= 0) {
          operand(0);
        }
      }
      case '?' -> fields.value(value == null ? scalar(name, index) : value, quoted);
      default -> {
        // What the environment could hold beside the default is not looked at: the default is what
        // the text itself says.
        boolean other = own || !set || (unsure && expander.choices.pick(parameter, 2) != 0);
        if (!other && value != null) {
          fields.value(value, quoted);
          return;
        }
        if (kind == '=' && !parameter.operands().isEmpty()) {
          Word assigned = expander.whole(parameter.operands().getFirst());
          expander.evaluation.set(expander.state, name, List.of(assigned));
          fields.value(assigned, quoted);
        } else {
          operand(0);
        }
      }
    }
  }

  /** The first letter of a path: <code>${PATH:0:1}</code>. */
  private boolean isRoot(String name, String operator) {
    return operator.equals(":")
        && (name.equals("PATH") || name.equals("PWD") || name.equals("OLDPWD"))
        && expander.state.variable(name) == null
        && parameter.operands().size() == 2
        && "0".equals(parameter.operands().get(0).plain())
        && "1".equals(parameter.operands().get(1).plain());
  }

  private boolean isSet(String name) {
    int position = position(name);
    if (position > 0) {
      return position <= expander.state.arguments.size();
    }
    Variable variable = expander.state.variable(expander.evaluation.resolved(expander.state, name));
    return variable == null || !variable.values().isEmpty();
  }

  private void operand(int number) {
    if (number >= parameter.operands().size()) {
      return;
    }
    WordNode operand = parameter.operands().get(number);
    if (quoted || !fields.separates()) {
      if (quoted) {
        fields.markQuoted();
      }
      expander.parts(operand.parts(), quoted, fields);
      return;
    }
    for (WordPart part : operand.parts()) {
      if (part instanceof WordPart.Literal literal) {
        fields.value(Word.literal(tildeFree(literal.text()), literal.span()), false);
      } else {
        expander.parts(List.of(part), false, fields);
      }
    }
  }

  private String tildeFree(String text) {
    return text.equals("~") || text.startsWith("~/")
        ? expander.evaluation.place.home() + text.substring(1)
        : text;
  }

  private Word length(Word value) {
    return value.isKnown()
        ? made(Integer.toString(value.text().length()))
        : unknown(Unknown.Kind.NUMBER, parameter.name(), value.producers());
  }

  private Word made(String text) {
    return new Word(text, List.of(), false, true, place());
  }

  private Word unknown(
      Unknown.Kind kind, String name, List<dev.belay.guard.execution.Execution> producers) {
    return Word.unknown(
        new Unknown(kind, expander.written(parameter.span()), name, producers), place());
  }

  private Span place() {
    return expander.scope.place(parameter.span());
  }
}
