package dev.belay.lint.rule;

import dev.belay.guard.shell.syntax.AssignmentNode;
import dev.belay.guard.shell.syntax.Command;
import dev.belay.guard.shell.syntax.RedirectionNode;
import dev.belay.guard.shell.syntax.Script;
import dev.belay.guard.shell.syntax.Span;
import dev.belay.guard.shell.syntax.Statement;
import dev.belay.guard.shell.syntax.WordNode;
import dev.belay.guard.shell.syntax.WordPart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what fails or means something else in a shell that knows the standard alone. */
final class Bashisms {
  /**
   * One of them.
   *
   * @param what how it is written
   */
  record Bashism(String what, Span span) {}

  private final List<Bashism> found = new ArrayList<>();

  private Bashisms() {}

  static List<Bashism> of(Script script) {
    Bashisms finder = new Bashisms();
    finder.list(script.statements());
    return finder.found;
  }

  private void add(String what, Span span) {
    found.add(new Bashism(what, span));
  }

  private void list(List<Statement> statements) {
    statements.forEach(statement -> command(statement.command()));
  }

  private void command(Command command) {
    // Before the switch: the first one over types costs a process milliseconds.
    if (command instanceof Command.Simple simple) {
      simple(simple);
      return;
    }
    switch (command) {
      case Command.Simple simple -> simple(simple);
      case Command.Pipeline pipeline -> {
        if (pipeline.errorsToo().contains(true)) {
          add("|&", pipeline.span());
        }
        pipeline.commands().forEach(this::command);
      }
      case Command.AndOr both -> {
        command(both.left());
        command(both.right());
      }
      case Command.Redirected redirected -> {
        command(redirected.command());
        redirected.redirections().forEach(this::redirection);
      }
      case Command.Group group -> list(group.body());
      case Command.Subshell subshell -> list(subshell.body());
      case Command.If branches -> {
        for (Command.Branch branch : branches.branches()) {
          list(branch.condition());
          list(branch.body());
        }
        list(branches.otherwise());
      }
      case Command.Loop loop -> {
        list(loop.condition());
        list(loop.body());
      }
      case Command.For loop -> {
        if (loop.select()) {
          add("select", loop.span());
        }
        words(loop.words());
        list(loop.body());
      }
      case Command.ArithmeticFor loop -> {
        add("for ((\u2026))", loop.span());
        list(loop.body());
      }
      case Command.Case cases -> {
        word(cases.word());
        for (Command.CaseItem item : cases.items()) {
          words(item.patterns());
          list(item.body());
        }
      }
      case Command.Conditional test -> add("[[ \u2026 ]]", test.span());
      case Command.ArithmeticCommand arithmetic -> add("((\u2026))", arithmetic.span());
      case Command.Function function -> command(function.body());
      case Command.Coprocess process -> add("coproc", process.span());
    }
  }

  private void simple(Command.Simple simple) {
    for (AssignmentNode assignment : simple.assignments()) {
      if (assignment.items() != null || assignment.index() != null) {
        add("an array", assignment.span());
      } else if (assignment.append()) {
        add("+=", assignment.span());
      }
      word(assignment.value());
    }
    simple.redirections().forEach(this::redirection);
    words(simple.words());
    if (simple.words().isEmpty()) {
      return;
    }
    WordNode first = simple.words().getFirst();
    String name = first.plain();
    if ("source".equals(name)) {
      add("source", first.span());
    } else if ("[".equals(name) || "test".equals(name)) {
      for (WordNode word : simple.words()) {
        if ("==".equals(word.plain())) {
          add("== in [ ]", word.span());
        }
      }
    }
  }

  private void redirection(RedirectionNode redirection) {
    switch (redirection.operator()) {
      case "<<<", "&>", "&>>" -> add(redirection.operator(), redirection.span());
      default -> {}
    }
    word(redirection.target());
    word(redirection.document());
  }

  private void words(@Nullable List<WordNode> words) {
    if (words != null) {
      words.forEach(this::word);
    }
  }

  private void word(@Nullable WordNode word) {
    if (word != null) {
      word.parts().forEach(this::part);
    }
  }

  private void part(WordPart part) {
    // Before the switch: the first one over types costs a process milliseconds.
    if (part instanceof WordPart.Literal || part instanceof WordPart.Quoted) {
      return;
    }
    if (part instanceof WordPart.DoubleQuoted marks) {
      marks.parts().forEach(this::part);
      return;
    }
    if (part instanceof WordPart.Parameter parameter) {
      parameter(parameter);
      return;
    }
    switch (part) {
      case WordPart.Literal __ -> {}
      case WordPart.Quoted __ -> {}
      case WordPart.DoubleQuoted marks -> marks.parts().forEach(this::part);
      case WordPart.Parameter parameter -> parameter(parameter);
      case WordPart.CommandSubstitution substitution -> list(substitution.body().statements());
      case WordPart.Arithmetic arithmetic -> word(arithmetic.expression());
      case WordPart.ProcessSubstitution substitution ->
          add(substitution.input() ? "<(\u2026)" : ">(\u2026)", substitution.span());
      // Others take braces for text, which seldom does harm.
      case WordPart.BraceList list -> words(list.items());
      case WordPart.BraceRange __ -> {}
      case WordPart.ExtendedGlob __ -> {}
    }
  }

  private void parameter(WordPart.Parameter parameter) {
    String operator = parameter.operator();
    if (parameter.indirect() || parameter.index() != null) {
      add(parameter.indirect() ? "${!\u2026}" : "${\u2026[\u2026]}", parameter.span());
    } else if (!operator.isEmpty() && "/^,@".indexOf(operator.charAt(0)) >= 0
        || operator.equals(":")) {
      add("${\u2026" + operator + "\u2026}", parameter.span());
    }
    words(parameter.operands());
  }
}
