package dev.belay.lint.command;

import dev.belay.guard.shell.syntax.Command;
import dev.belay.guard.shell.syntax.Script;
import dev.belay.guard.shell.syntax.Statement;
import dev.belay.guard.shell.syntax.WordNode;
import dev.belay.guard.shell.syntax.WordPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the simple commands of a script, in its order. For one script. */
final class ShellCalls {
  private static final Set<String> TESTS =
      Set.of("[", "test", "which", "type", "hash", "whence", "uname");
  private static final int DEPTH = 60;

  private final List<ShellCall> calls = new ArrayList<>();
  private boolean tested;
  private @Nullable CommandWord folder;

  private ShellCalls() {}

  /** The simple commands of a script, those in substitutions and functions among them. */
  static List<ShellCall> of(Script script) {
    ShellCalls calls = new ShellCalls();
    calls.statements(script.statements(), false, 0);
    return calls.calls;
  }

  /** Whether it asks git for the repository's root, and nothing else. */
  static boolean isRepositoryRoot(Script script) {
    for (ShellCall call : of(script)) {
      if (call.program().equals("git") && call.arguments().contains("--show-toplevel")) {
        return true;
      }
    }
    return false;
  }

  private void statements(List<Statement> statements, boolean forgiven, int depth) {
    for (Statement statement : statements) {
      command(statement.command(), forgiven, depth + 1);
    }
  }

  private void command(Command command, boolean forgiven, int depth) {
    if (depth > DEPTH) {
      return;
    }
    // Before the switch: the first one over types costs a process milliseconds.
    if (command instanceof Command.Simple simple) {
      simple(simple, forgiven, depth);
      return;
    }
    switch (command) {
      case Command.Simple simple -> simple(simple, forgiven, depth);
      case Command.Pipeline pipeline ->
          pipeline.commands().forEach(each -> command(each, forgiven, depth + 1));
      case Command.AndOr list -> {
        command(list.left(), forgiven || !list.and(), depth + 1);
        // What stands behind || runs only where something else has failed.
        boolean before = tested;
        tested |= !list.and();
        command(list.right(), forgiven, depth + 1);
        tested = before || (tested && list.and());
      }
      case Command.Redirected redirected -> command(redirected.command(), forgiven, depth + 1);
      case Command.Group group -> statements(group.body(), forgiven, depth);
      case Command.Subshell subshell -> {
        CommandWord outside = folder;
        statements(subshell.body(), forgiven, depth);
        folder = outside;
      }
      case Command.If branches -> {
        for (Command.Branch branch : branches.branches()) {
          statements(branch.condition(), true, depth);
          tested = true;
          statements(branch.body(), forgiven, depth);
        }
        statements(branches.otherwise(), forgiven, depth);
      }
      case Command.Loop loop -> {
        statements(loop.condition(), true, depth);
        tested = true;
        statements(loop.body(), forgiven, depth);
      }
      case Command.For loop -> {
        words(loop.words() == null ? List.of() : loop.words(), depth);
        tested = true;
        statements(loop.body(), forgiven, depth);
      }
      case Command.ArithmeticFor loop -> statements(loop.body(), forgiven, depth);
      case Command.Case choice -> {
        words(List.of(choice.word()), depth);
        tested = true;
        choice.items().forEach(item -> statements(item.body(), forgiven, depth));
      }
      case Command.Conditional conditional -> {
        words(conditional.words(), depth);
        tested = true;
      }
      case Command.ArithmeticCommand arithmetic -> words(List.of(arithmetic.expression()), depth);
      case Command.Function function -> command(function.body(), forgiven, depth + 1);
      case Command.Coprocess coprocess -> command(coprocess.command(), forgiven, depth + 1);
    }
  }

  private void simple(Command.Simple simple, boolean forgiven, int depth) {
    simple.assignments().forEach(set -> words(optional(set.value()), depth));
    words(simple.words(), depth);
    simple.redirections().forEach(each -> words(List.of(each.target()), depth));
    List<CommandWord> words = new ArrayList<>();
    for (WordNode word : simple.words()) {
      words.add(new CommandWord(word.parts(), word.span()));
    }
    ShellCall call =
        new ShellCall(
            words,
            simple.assignments(),
            simple.redirections(),
            tested,
            forgiven,
            folder,
            simple.span());
    calls.add(call);
    String first = words.isEmpty() ? null : words.getFirst().text();
    if (first == null) {
      return;
    }
    if (TESTS.contains(first)
        || (first.equals("command")
            && call.words().size() > 1
            && "-v".equals(call.words().get(1).text()))) {
      tested = true;
    } else if (first.equals("cd") || first.equals("pushd")) {
      folder = words.getLast();
    }
  }

  private static List<WordNode> optional(@Nullable WordNode word) {
    return word == null ? List.of() : List.of(word);
  }

  private void words(List<WordNode> words, int depth) {
    words.forEach(word -> parts(word.parts(), depth + 1));
  }

  private void parts(List<WordPart> parts, int depth) {
    if (depth > DEPTH) {
      return;
    }
    for (WordPart part : parts) {
      // Before the switch: the first one over types costs a process milliseconds.
      if (part instanceof WordPart.Literal || part instanceof WordPart.Quoted) {
        continue;
      }
      if (part instanceof WordPart.DoubleQuoted quoted) {
        parts(quoted.parts(), depth + 1);
        continue;
      }
      if (part instanceof WordPart.Parameter parameter) {
        words(parameter.operands(), depth);
        continue;
      }
      switch (part) {
        case WordPart.CommandSubstitution substitution -> {
          CommandWord outside = folder;
          statements(substitution.body().statements(), true, depth);
          folder = outside;
        }
        case WordPart.ProcessSubstitution substitution ->
            statements(substitution.body().statements(), true, depth);
        case WordPart.BraceList braces -> words(braces.items(), depth);
        default -> {}
      }
    }
  }
}
