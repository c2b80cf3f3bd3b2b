package dev.belay.lint.script;

import dev.belay.guard.shell.syntax.AssignmentNode;
import dev.belay.guard.shell.syntax.Command;
import dev.belay.guard.shell.syntax.ParserLimits;
import dev.belay.guard.shell.syntax.RedirectionNode;
import dev.belay.guard.shell.syntax.Script;
import dev.belay.guard.shell.syntax.ShellParser;
import dev.belay.guard.shell.syntax.Statement;
import dev.belay.guard.shell.syntax.WordNode;
import dev.belay.guard.shell.syntax.WordPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a shell script: which variables hold the event, where it flows through pipes, what is
 * printed. Variables are taken for what all their assignments agree on, wherever they stand.
 */
final class ShellReader {
  /** How often the text is read until what the variables hold is settled. */
  private static final int PASSES = 5;

  private static final ParserLimits LIMITS = new ParserLimits(256 * 1024, 64, 32 * 1024);

  /**
   * Where a command runs.
   *
   * @param input its standard input
   * @param visible whether its standard output is that of the hook
   * @param ends whether {@code exit} ends the hook
   */
  record Context(Value input, boolean visible, boolean ends) {
    Context with(Value other) {
      return new Context(other, visible, ends);
    }

    Context hidden() {
      return new Context(input, false, ends);
    }

    Context inner() {
      return new Context(input, visible, false);
    }
  }

  /** How a function is called. */
  private static final class Use {
    Value input = Value.NOTHING;
    Value output = Value.NOTHING;
    boolean visible = true;
    boolean ends = true;
    boolean called;
  }

  final Passage passage;
  final ShellWords words;
  final Map<String, Value> variables = new HashMap<>();
  final Set<String> assigned = new HashSet<>();
  private final ShellCommands commands;
  private Map<String, Use> uses = new HashMap<>();
  private Map<String, Use> before = new HashMap<>();
  List<String> said = new ArrayList<>();
  Notes notes = new Notes();
  boolean last;

  /** Whether functions that stand below are not known yet. */
  boolean first;

  private String functionName = "";

  private ShellReader(Passage passage, int nesting) {
    this.passage = passage;
    this.words = new ShellWords(passage);
    this.commands = new ShellCommands(this, nesting);
  }

  /**
   * Reads a text.
   *
   * @param outer the variables that were set before it
   * @return the variables that it sets
   */
  static Set<String> read(
      Passage passage, Context context, Set<String> outer, int nesting, Notes notes) {
    ShellReader reader = new ShellReader(passage, nesting);
    reader.assigned.addAll(outer);
    Script script = ShellParser.parse(passage.text(), LIMITS);
    // Without variables and functions there is nothing to settle.
    String text = passage.text();
    boolean settled =
        text.indexOf('=') < 0
            && !text.contains("()")
            && !text.contains("read")
            && !text.contains("function");
    int left = settled ? 0 : PASSES;
    boolean begun = settled;
    for (int pass = 0; left >= 0; pass++, left--) {
      Map<String, Value> known = Map.copyOf(reader.variables);
      reader.last = left == 0;
      reader.first = !begun;
      begun = true;
      reader.notes = reader.last ? notes : new Notes();
      reader.before = reader.uses;
      reader.uses = new HashMap<>();
      reader.list(script.statements(), context);
      boolean same = known.equals(reader.variables) && reader.uses.isEmpty();
      if (same && pass > 0 && left > 1) {
        left = 1;
      }
    }
    notes.complete &= script.isComplete();
    return reader.assigned;
  }

  Value list(List<Statement> statements, Context context) {
    List<String> outside = said;
    said = new ArrayList<>();
    if (!functionName.isEmpty()) {
      // A function that is called block or deny says with its name what its end means.
      said.add(functionName.replaceAll("[_-]", " "));
      functionName = "";
    }
    Value output = Value.NOTHING;
    boolean several = false;
    for (Statement statement : statements) {
      Value made = command(statement.command(), context);
      several |= !(output instanceof Value.Nothing) && !(made instanceof Value.Nothing);
      output = several ? Value.UNKNOWN : output.join(made);
    }
    said = outside;
    return output;
  }

  private Value command(Command command, Context context) {
    // Before the switch: the first one over types costs a process milliseconds.
    if (command instanceof Command.Simple simple) {
      return simple(simple, context);
    }
    return switch (command) {
      case Command.Simple simple -> simple(simple, context);
      case Command.Pipeline pipeline -> pipeline(pipeline, context);
      case Command.AndOr both -> {
        Value left = command(both.left(), context);
        yield left.join(command(both.right(), context));
      }
      case Command.Redirected redirected ->
          command(redirected.command(), redirected(redirected.redirections(), context));
      case Command.Group group -> list(group.body(), context);
      case Command.Subshell subshell -> list(subshell.body(), context.inner());
      case Command.If branches -> {
        Value output = Value.NOTHING;
        for (Command.Branch branch : branches.branches()) {
          list(branch.condition(), context);
          output = output.join(list(branch.body(), context));
        }
        yield output.join(list(branches.otherwise(), context));
      }
      case Command.Loop loop -> {
        list(loop.condition(), context);
        list(loop.body(), context);
        yield Value.UNKNOWN;
      }
      case Command.For loop -> {
        if (loop.words() != null) {
          loop.words().forEach(word -> value(word, context));
        }
        assign(loop.name(), Value.UNKNOWN);
        list(loop.body(), context);
        yield Value.UNKNOWN;
      }
      case Command.ArithmeticFor loop -> {
        value(loop.first(), context);
        value(loop.condition(), context);
        value(loop.next(), context);
        list(loop.body(), context);
        yield Value.UNKNOWN;
      }
      case Command.Case cases -> {
        value(cases.word(), context);
        Value output = Value.NOTHING;
        for (Command.CaseItem item : cases.items()) {
          item.patterns().forEach(pattern -> value(pattern, context));
          output = output.join(list(item.body(), context));
        }
        yield output;
      }
      case Command.Conditional test -> {
        test.words().forEach(word -> value(word, context));
        yield Value.NOTHING;
      }
      case Command.ArithmeticCommand arithmetic -> {
        value(arithmetic.expression(), context);
        yield Value.NOTHING;
      }
      case Command.Function function -> {
        define(function);
        yield Value.NOTHING;
      }
      case Command.Coprocess process -> {
        command(process.command(), context.hidden().inner());
        yield Value.NOTHING;
      }
    };
  }

  private void define(Command.Function function) {
    Use use = before.getOrDefault(function.name(), new Use());
    Value input = last && use.input instanceof Value.Nothing ? Value.UNKNOWN : use.input;
    List<String> outside = said;
    Context context = new Context(input, use.called && use.visible, use.called && use.ends);
    said = new ArrayList<>();
    functionName = function.name();
    Value output = command(function.body(), context);
    said = outside;
    uses.computeIfAbsent(function.name(), __ -> new Use()).output = output;
  }

  private Value pipeline(Command.Pipeline pipeline, Context context) {
    List<Command> parts = pipeline.commands();
    if (parts.size() == 1) {
      return command(parts.getFirst(), context);
    }
    Value flow = context.input();
    for (int i = 0; i < parts.size(); i++) {
      boolean end = i == parts.size() - 1;
      Context inner = new Context(flow, context.visible() && end, false);
      flow = command(parts.get(i), inner);
      flow = flow instanceof Value.Nothing ? Value.UNKNOWN : flow;
    }
    return flow;
  }

  private Value simple(Command.Simple simple, Context outer) {
    for (AssignmentNode assignment : simple.assignments()) {
      assignment(assignment, outer);
    }
    Context context = redirected(simple.redirections(), outer);
    if (simple.words().isEmpty()) {
      return simple.assignments().isEmpty() && !simple.redirections().isEmpty()
          ? context.input()
          : Value.NOTHING;
    }
    boolean toErrors = toErrors(simple.redirections());
    List<Value> values = new ArrayList<>();
    for (WordNode word : simple.words()) {
      values.add(value(word, context));
    }
    return commands.run(simple, values, context, toErrors);
  }

  private void assignment(AssignmentNode assignment, Context context) {
    Value value = Value.UNKNOWN;
    if (assignment.value() != null) {
      value = value(assignment.value(), context);
    }
    if (assignment.items() != null) {
      assignment.items().forEach(item -> value(item.value(), context));
    }
    assign(assignment.name(), assignment.index() == null ? value : Value.UNKNOWN);
  }

  void assign(String name, Value value) {
    assigned.add(name);
    Value known = value;
    if (value instanceof Value.Event event) {
      known = new Value.Raw(event.place());
    }
    variables.put(name, variables.getOrDefault(name, Value.NOTHING).join(known));
  }

  /** What a command's redirections make of where it runs. */
  private Context redirected(List<RedirectionNode> redirections, Context outer) {
    Context context = outer;
    for (RedirectionNode redirection : redirections) {
      String target = words.text(redirection.target());
      boolean input = redirection.descriptor() == null || redirection.descriptor().equals("0");
      boolean output = redirection.descriptor() == null || redirection.descriptor().equals("1");
      switch (redirection.operator()) {
        case "<" -> {
          value(redirection.target(), outer);
          if (input && !target.equals("/dev/stdin")) {
            context = context.with(Value.UNKNOWN);
          }
        }
        case "<<<" -> context = context.with(value(redirection.target(), outer));
        case "<<", "<<-" -> {
          if (redirection.document() != null) {
            context = context.with(document(redirection.document(), outer));
          }
        }
        case ">", ">>", ">|", "&>", "&>>" -> {
          value(redirection.target(), outer);
          if (output && !target.equals("/dev/stdout")) {
            context = context.hidden();
          }
        }
        case ">&" -> {
          if (output && !target.equals("1")) {
            context = context.hidden();
          }
        }
        default -> value(redirection.target(), outer);
      }
    }
    return context;
  }

  private static boolean toErrors(List<RedirectionNode> redirections) {
    for (RedirectionNode redirection : redirections) {
      String target = redirection.target().plain();
      if (redirection.operator().equals(">&") && "2".equals(target)
          || redirection.operator().startsWith(">") && "/dev/stderr".equals(target)) {
        return true;
      }
    }
    return false;
  }

  private Value document(WordNode document, Context context) {
    Value value = value(document, context);
    if (value instanceof Value.Text && document.parts().size() == 2) {
      // A variable and the line's end.
      Value only = part(document.parts().getFirst(), context);
      String rest = words.text(new WordNode(document.parts().subList(1, 2), document.span()));
      return rest.isBlank() && !(only instanceof Value.Unknown) ? only : value;
    }
    return value;
  }

  /** What a word says, all expansions in it looked at. */
  Value value(WordNode word, Context context) {
    if (word.parts().size() == 1) {
      return part(word.parts().getFirst(), context);
    }
    for (WordPart part : word.parts()) {
      part(part, context);
    }
    return new Value.Text(words.text(word));
  }

  private Value part(WordPart part, Context context) {
    // Before the switch: the first one over types costs a process milliseconds.
    if (part instanceof WordPart.Literal literal) {
      return new Value.Text(literal.text());
    }
    if (part instanceof WordPart.Quoted quoted) {
      return new Value.Text(quoted.text());
    }
    if (part instanceof WordPart.DoubleQuoted marks) {
      return value(new WordNode(marks.parts(), marks.span()), context);
    }
    if (part instanceof WordPart.Parameter parameter) {
      return parameter(parameter, context);
    }
    return switch (part) {
      case WordPart.Literal literal -> new Value.Text(literal.text());
      case WordPart.Quoted quoted -> new Value.Text(quoted.text());
      case WordPart.DoubleQuoted marks -> value(new WordNode(marks.parts(), marks.span()), context);
      case WordPart.Parameter parameter -> parameter(parameter, context);
      case WordPart.CommandSubstitution substitution -> {
        Value made =
            list(substitution.body().statements(), new Context(context.input(), false, false));
        yield made instanceof Value.Nothing && last || made instanceof Value.Text
            ? Value.UNKNOWN
            : made;
      }
      case WordPart.Arithmetic arithmetic -> {
        value(arithmetic.expression(), context);
        yield Value.UNKNOWN;
      }
      case WordPart.ProcessSubstitution substitution -> {
        list(substitution.body().statements(), new Context(context.input(), false, false));
        yield Value.UNKNOWN;
      }
      case WordPart.BraceList list -> {
        list.items().forEach(item -> value(item, context));
        yield Value.UNKNOWN;
      }
      case WordPart.BraceRange __ -> Value.UNKNOWN;
      case WordPart.ExtendedGlob __ -> Value.UNKNOWN;
    };
  }

  private Value parameter(WordPart.Parameter parameter, Context context) {
    String name = parameter.name();
    Value known =
        assigned.contains(name) ? variables.getOrDefault(name, Value.NOTHING) : Value.UNKNOWN;
    boolean fallback = !parameter.operator().isEmpty() && ":-:+:=".contains(parameter.operator());
    boolean named =
        !name.isEmpty() && (Character.isLetter(name.charAt(0)) || name.charAt(0) == '_');
    if (named && name.length() > 1 || named && name.charAt(0) != '_') {
      if (last && !assigned.contains(name)) {
        notes.environment(name, passage.span(parameter.span()), fallback);
      }
      if (parameter.operator().endsWith("=") && parameter.operator().length() <= 2) {
        assigned.add(name);
      }
    }
    Value operand = Value.NOTHING;
    for (WordNode word : parameter.operands()) {
      operand = operand.join(value(word, context));
    }
    if (parameter.indirect() || parameter.length() || parameter.index() != null) {
      return Value.UNKNOWN;
    }
    return switch (parameter.operator()) {
      case "" -> known;
      case ":-", "-", ":=", "=" -> known instanceof Value.Unknown ? known : known.join(operand);
      default -> Value.UNKNOWN;
    };
  }

  /** What a function of this script prints; null where there is none of this name. */
  @org.jspecify.annotations.Nullable
  Value call(String name, Context context) {
    Use known = before.get(name);
    if (known == null) {
      return null;
    }
    Use use = uses.computeIfAbsent(name, __ -> new Use());
    use.called = true;
    use.input = use.input.join(context.input());
    use.visible &= context.visible();
    use.ends &= context.ends();
    return known.output instanceof Value.Nothing ? Value.NOTHING : known.output;
  }

  /** What was said before, in the block that is being read. */
  String saidBefore() {
    return String.join("\n", said.subList(Math.max(0, said.size() - 6), said.size()));
  }
}
