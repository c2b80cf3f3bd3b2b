package dev.belay.guard.shell.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that runs. */
public sealed interface Command extends SyntaxNode {
  /**
   * A simple command: assignments, words and redirections; any of them may be missing.
   *
   * @param words the command word and its arguments; {@code declare}, {@code export}, {@code
   *     local}, {@code readonly} and {@code typeset} have their assignments with array values in
   *     {@code assignments} and all others here as words
   */
  record Simple(
      List<AssignmentNode> assignments,
      List<WordNode> words,
      List<RedirectionNode> redirections,
      Span span)
      implements Command {
    public Simple {
      assignments = List.copyOf(assignments);
      words = List.copyOf(words);
      redirections = List.copyOf(redirections);
    }
  }

  /**
   * Commands joined by {@code |}; or a single one that is negated or timed.
   *
   * @param errorsToo for each command but the last, whether {@code |&} follows it
   */
  record Pipeline(
      List<Command> commands, List<Boolean> errorsToo, boolean negated, boolean timed, Span span)
      implements Command {
    public Pipeline {
      commands = List.copyOf(commands);
      errorsToo = List.copyOf(errorsToo);
    }
  }

  /**
   * Two commands joined by {@code &&} or {@code ||}; longer chains lean to the left.
   *
   * @param and whether it is {@code &&}
   */
  record AndOr(Command left, boolean and, Command right, Span span) implements Command {}

  /** A compound command or function body with redirections behind it; never an empty list. */
  record Redirected(Command command, List<RedirectionNode> redirections, Span span)
      implements Command {
    public Redirected {
      redirections = List.copyOf(redirections);
    }
  }

  /** <code>{ …; }</code>. */
  record Group(List<Statement> body, Span span) implements Command {
    public Group {
      body = List.copyOf(body);
    }
  }

  /** {@code ( … )}. */
  record Subshell(List<Statement> body, Span span) implements Command {
    public Subshell {
      body = List.copyOf(body);
    }
  }

  /**
   * {@code if}, with a branch for every {@code elif}.
   *
   * @param otherwise the statements of {@code else}; empty without one
   */
  record If(List<Branch> branches, List<Statement> otherwise, Span span) implements Command {
    public If {
      branches = List.copyOf(branches);
      otherwise = List.copyOf(otherwise);
    }
  }

  /** A condition and what runs when it holds. */
  record Branch(List<Statement> condition, List<Statement> body) {
    public Branch {
      condition = List.copyOf(condition);
      body = List.copyOf(body);
    }
  }

  /** {@code while} or {@code until}. */
  record Loop(boolean until, List<Statement> condition, List<Statement> body, Span span)
      implements Command {
    public Loop {
      condition = List.copyOf(condition);
      body = List.copyOf(body);
    }
  }

  /**
   * {@code for name in …} or {@code select}.
   *
   * @param words null where there is no {@code in}: the positional parameters
   */
  record For(
      String name, @Nullable List<WordNode> words, List<Statement> body, boolean select, Span span)
      implements Command {
    public For {
      words = words == null ? null : List.copyOf(words);
      body = List.copyOf(body);
    }
  }

  /** {@code for ((…; …; …))}; the expressions are words as in {@link WordPart.Arithmetic}. */
  record ArithmeticFor(
      WordNode first, WordNode condition, WordNode next, List<Statement> body, Span span)
      implements Command {
    public ArithmeticFor {
      body = List.copyOf(body);
    }
  }

  /** {@code case}. */
  record Case(WordNode word, List<CaseItem> items, Span span) implements Command {
    public Case {
      items = List.copyOf(items);
    }
  }

  /**
   * A branch of {@code case}.
   *
   * @param end {@code ;;}, {@code ;&} or {@code ;;&}
   */
  record CaseItem(List<WordNode> patterns, List<Statement> body, String end) {
    public CaseItem {
      patterns = List.copyOf(patterns);
      body = List.copyOf(body);
    }
  }

  /** {@code [[ … ]]}: its words and operators as they stand, without the brackets. */
  record Conditional(List<WordNode> words, Span span) implements Command {
    public Conditional {
      words = List.copyOf(words);
    }
  }

  /** {@code (( … ))}. */
  record ArithmeticCommand(WordNode expression, Span span) implements Command {}

  /** {@code name() body} or {@code function name body}. */
  record Function(String name, Command body, Span span) implements Command {}

  /** {@code coproc [name] command}. */
  record Coprocess(@Nullable String name, Command command, Span span) implements Command {}
}
