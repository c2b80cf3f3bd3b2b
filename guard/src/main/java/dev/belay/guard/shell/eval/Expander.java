package dev.belay.guard.shell.eval;

import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.Span;
import dev.belay.guard.shell.syntax.WordNode;
import dev.belay.guard.shell.syntax.WordPart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expands the words of one command, with one choice among the values that variables may have. */
final class Expander {
  final Evaluation evaluation;
  final ShellState state;
  final Scope scope;
  final Choices choices;

  /** The {@code >(…)} of the command, which run when it does. */
  final List<WordPart.ProcessSubstitution> readers = new ArrayList<>(0);

  private int depth;

  Expander(Evaluation evaluation, ShellState state, Scope scope, Choices choices) {
    this.evaluation = evaluation;
    this.state = state;
    this.scope = scope;
    this.choices = choices;
  }

  /** The words that a written word becomes. */
  void fields(WordNode node, List<Word> out) {
    String plain = node.plain();
    if (plain != null && isOrdinary(plain)) {
      evaluation.spend(plain.length());
      out.add(Word.literal(plain, scope.place(node.span())));
      return;
    }
    if (Braces.isIn(node.parts())) {
      for (List<WordPart> parts : Braces.expand(node.parts(), evaluation)) {
        fields(parts, node.span(), out, true);
      }
    } else {
      fields(node.parts(), node.span(), out, false);
    }
  }

  private void fields(List<WordPart> parts, Span span, List<Word> out, boolean made) {
    Fields fields =
        new Fields(scope.source(), scope.place(span), Fields.Mode.SPLIT, separators(), out);
    if (made) {
      fields.value(Alternatives.NOTHING, false);
    }
    parts(parts, false, fields);
    fields.finish();
  }

  private boolean isOrdinary(String plain) {
    if (plain.isEmpty() || scope.source().hasGaps()) {
      return false;
    }
    char first = plain.charAt(0);
    return first != '~' && !Pattern.isSpecial(plain);
  }

  /** The word as it is after an assignment, a redirection or {@code case}. */
  Word whole(WordNode node) {
    String plain = node.plain();
    if (plain != null && (plain.isEmpty() || isOrdinary(plain))) {
      evaluation.spend(plain.length());
      return Word.literal(plain, scope.place(node.span()));
    }
    return one(node, Fields.Mode.WHOLE);
  }

  Word pattern(WordNode node) {
    return one(node, Fields.Mode.PATTERN);
  }

  private Word one(WordNode node, Fields.Mode mode) {
    Fields fields =
        new Fields(scope.source(), scope.place(node.span()), mode, "", new ArrayList<>(0));
    parts(node.parts(), false, fields);
    Word word = fields.word();
    evaluation.spend(word.text().length());
    return word;
  }

  /** A here-document or an arithmetic expression: as between double quotes. */
  Word document(WordNode node) {
    Fields fields =
        new Fields(
            scope.source(), scope.place(node.span()), Fields.Mode.WHOLE, "", new ArrayList<>(0));
    parts(node.parts(), true, fields);
    Word word = fields.word();
    evaluation.spend(word.text().length());
    return word;
  }

  void parts(List<WordPart> parts, boolean quoted, Fields fields) {
    if (depth > Evaluation.EXPANSION_DEPTH) {
      evaluation.limit();
      return;
    }
    depth++;
    for (int i = 0; i < parts.size(); i++) {
      part(parts.get(i), quoted, i == 0, fields);
    }
    depth--;
  }

  private void part(WordPart part, boolean quoted, boolean first, Fields fields) {
    switch (part) {
      case WordPart.Literal literal -> {
        if (quoted) {
          fields.quoted(literal.text());
        } else {
          literal(literal.text(), first, fields);
        }
      }
      case WordPart.Quoted verbatim -> fields.quoted(verbatim.text());
      case WordPart.DoubleQuoted both -> {
        if (!isBareList(both)) {
          fields.markQuoted();
        }
        parts(both.parts(), true, fields);
      }
      case WordPart.Parameter parameter -> Parameters.expand(this, parameter, quoted, fields);
      case WordPart.CommandSubstitution substitution ->
          fields.value(substituted(substitution), quoted);
      case WordPart.Arithmetic arithmetic -> fields.value(arithmetic(arithmetic), quoted);
      case WordPart.ProcessSubstitution process -> process(process, fields);
      case WordPart.BraceList list -> fields.literal(written(list.span()));
      case WordPart.BraceRange range -> fields.literal(written(range.span()));
      case WordPart.ExtendedGlob glob -> extended(glob, quoted, fields);
    }
  }

  /** {@code "$@"} and {@code "${a[@]}"} alone make no word when there are no items. */
  private static boolean isBareList(WordPart.DoubleQuoted quoted) {
    return quoted.parts().size() == 1
        && quoted.parts().getFirst() instanceof WordPart.Parameter parameter
        && Parameters.isList(parameter);
  }

  private void literal(String text, boolean first, Fields fields) {
    if (first && text.startsWith("~") && fields.isEmpty()) {
      int end = 0;
      while (end < text.length() && text.charAt(end) != '/' && text.charAt(end) != ':') {
        end++;
      }
      String home = tilde(text.substring(0, end));
      if (home != null) {
        fields.quoted(home);
        fields.literal(text.substring(end));
        return;
      }
    }
    fields.literal(text);
  }

  private @Nullable String tilde(String prefix) {
    return switch (prefix) {
      case "~" -> {
        Word home = evaluation.value(state, "HOME");
        yield home != null && home.isKnown() ? home.text() : evaluation.place.home();
      }
      case "~+" -> state.directory();
      case "~-" -> state.previousDirectory;
      case "~root" -> "/root";
      default ->
          evaluation.place.home().endsWith("/" + prefix.substring(1))
              ? evaluation.place.home()
              : null;
    };
  }

  private void extended(WordPart.ExtendedGlob glob, boolean quoted, Fields fields) {
    StringBuilder text = new StringBuilder().append(glob.operator()).append('(');
    for (int i = 0; i < glob.patterns().size(); i++) {
      text.append(i == 0 ? "" : "|").append(whole(glob.patterns().get(i)).text());
    }
    text.append(')');
    String characters = text.toString().replace(Word.GAP, '*');
    if (quoted) {
      fields.quoted(characters);
    } else {
      fields.wildcard(characters);
    }
  }

  private Word substituted(WordPart.CommandSubstitution substitution) {
    List<Word> outputs = choices.output(substitution);
    if (outputs == null) {
      outputs = evaluation.commands.output(substitution.body(), substitution.span(), state, scope);
      choices.remember(substitution, outputs);
    }
    return pick(substitution, outputs);
  }

  /** One of several values. */
  Word pick(Object key, List<Word> values) {
    if (values.isEmpty()) {
      return Alternatives.NOTHING;
    }
    if (values.size() == 1) {
      return values.getFirst();
    }
    int index = choices.pick(key, values.size());
    return index < 0 ? Alternatives.anyOf(values) : values.get(index);
  }

  private void process(WordPart.ProcessSubstitution process, Fields fields) {
    if (!process.input()) {
      readers.add(process);
      fields.gap(new Unknown(Unknown.Kind.PROCESS, written(process.span()), "", List.of()));
      return;
    }
    List<Word> known = choices.output(process);
    if (known == null) {
      known = List.of(evaluation.commands.process(process, state, scope));
      choices.remember(process, known);
    }
    fields.value(known.getFirst(), true);
  }

  private Word arithmetic(WordPart.Arithmetic arithmetic) {
    Word expression = document(arithmetic.expression());
    Span place = scope.place(arithmetic.span());
    Long value =
        expression.isKnown() ? Arithmetic.evaluate(expression.text(), evaluation, state) : null;
    if (value != null) {
      return new Word(Long.toString(value), List.of(), false, true, place);
    }
    return Word.unknown(
        new Unknown(Unknown.Kind.NUMBER, written(arithmetic.span()), "", expression.producers()),
        place);
  }

  String written(Span span) {
    return scope.source().written(span);
  }

  String separators() {
    Word separators = evaluation.value(state, "IFS");
    return separators == null || !separators.isKnown() ? " \t\n" : separators.text();
  }
}
