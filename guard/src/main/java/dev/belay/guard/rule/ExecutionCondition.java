package dev.belay.guard.rule;

import dev.belay.guard.code.query.Query;
import dev.belay.guard.execution.Assignment;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import dev.belay.guard.path.ResolvedPath;
import dev.belay.guard.program.Invocation;
import dev.belay.guard.program.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that holds of one execution, beside its program and subcommands. */
public sealed interface ExecutionCondition {
  /**
   * Whether it holds.
   *
   * @param after how many of the words are the subcommand: the operands stand behind them
   */
  boolean holds(Invocation invocation, int after, Evidence evidence);

  /** Adds the words that make it hold, where it is about some. */
  default void words(Invocation invocation, int after, List<Word> words) {}

  /** Any of these options is given. */
  record AnyFlag(List<String> flags) implements ExecutionCondition {
    public AnyFlag {
      flags = List.copyOf(flags);
    }

    @Override
    public boolean holds(Invocation invocation, int after, Evidence evidence) {
      for (int i = 0; i < flags.size(); i++) {
        if (invocation.has(flags.get(i))) {
          return true;
        }
      }
      return false;
    }

    @Override
    public void words(Invocation invocation, int after, List<Word> words) {
      addOptions(invocation, flags, words);
    }
  }

  /** All of these options are given. */
  record AllFlags(List<String> flags) implements ExecutionCondition {
    public AllFlags {
      flags = List.copyOf(flags);
    }

    @Override
    public boolean holds(Invocation invocation, int after, Evidence evidence) {
      for (int i = 0; i < flags.size(); i++) {
        if (!invocation.has(flags.get(i))) {
          return false;
        }
      }
      return true;
    }

    @Override
    public void words(Invocation invocation, int after, List<Word> words) {
      addOptions(invocation, flags, words);
    }
  }

  /** An option with its values. */
  record ValueOf(String option, Globs values) {}

  /** Any of these options has a value like that. */
  record OptionValue(List<ValueOf> any) implements ExecutionCondition {
    public OptionValue {
      any = List.copyOf(any);
    }

    @Override
    public boolean holds(Invocation invocation, int after, Evidence evidence) {
      for (int i = 0; i < any.size(); i++) {
        if (holdsAny(any.get(i).values(), invocation.values(any.get(i).option()), 0)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public void words(Invocation invocation, int after, List<Word> words) {
      for (ValueOf option : any) {
        for (Word value : invocation.values(option.option())) {
          if (option.values().matches(value.text())) {
            addOptions(invocation, List.of(option.option()), words);
            words.add(value);
          }
        }
      }
    }
  }

  /** Any operand after the subcommands. */
  record Operand(Globs operands) implements ExecutionCondition {
    @Override
    public boolean holds(Invocation invocation, int after, Evidence evidence) {
      return holdsAny(operands, invocation.words(), after);
    }

    @Override
    public void words(Invocation invocation, int after, List<Word> words) {
      for (int i = after; i < invocation.words().size(); i++) {
        Word word = invocation.words().get(i);
        if (operands.matches(word.text())) {
          words.add(word);
        }
      }
    }
  }

  /** The first operand after the subcommands. */
  record First(Globs operands) implements ExecutionCondition {
    @Override
    public boolean holds(Invocation invocation, int after, Evidence evidence) {
      return after < invocation.words().size()
          && operands.matches(invocation.words().get(after).text());
    }

    @Override
    public void words(Invocation invocation, int after, List<Word> words) {
      words.add(invocation.words().get(after));
    }
  }

  /** The last operand. */
  record Last(Globs operands) implements ExecutionCondition {
    @Override
    public boolean holds(Invocation invocation, int after, Evidence evidence) {
      return after < invocation.words().size()
          && operands.matches(invocation.words().getLast().text());
    }

    @Override
    public void words(Invocation invocation, int after, List<Word> words) {
      words.add(invocation.words().getLast());
    }
  }

  /** How many operands there are after the subcommands. */
  record Count(int min, int max) implements ExecutionCondition {
    @Override
    public boolean holds(Invocation invocation, int after, Evidence evidence) {
      int count = invocation.words().size() - after;
      return count >= min && count <= max;
    }
  }

  /** Any word after the program, as it stands. */
  record Argument(Globs words) implements ExecutionCondition {
    @Override
    public boolean holds(Invocation invocation, int after, Evidence evidence) {
      return holdsAny(words, invocation.execution().argv(), 1);
    }

    @Override
    public void words(Invocation invocation, int after, List<Word> found) {
      for (Word word : invocation.execution().arguments()) {
        if (words.matches(word.text())) {
          found.add(word);
        }
      }
    }
  }

  /** A variable that is set for it, and to what; any value where there is no pattern. */
  record Assigned(Glob name, @Nullable Glob value) {
    boolean is(Assignment assignment) {
      return name.matches(assignment.name())
          && (value == null || value.matches(assignment.value().text()));
    }
  }

  /** Any of these variables is set for it. */
  record AnyAssigned(List<Assigned> any) implements ExecutionCondition {
    public AnyAssigned {
      any = List.copyOf(any);
    }

    @Override
    public boolean holds(Invocation invocation, int after, Evidence evidence) {
      List<Assignment> assignments = invocation.execution().assignments();
      for (int i = 0; i < assignments.size(); i++) {
        for (int j = 0; j < any.size(); j++) {
          if (any.get(j).is(assignments.get(i))) {
            return true;
          }
        }
      }
      return false;
    }

    @Override
    public void words(Invocation invocation, int after, List<Word> words) {
      for (Assignment assignment : invocation.execution().assignments()) {
        for (Assigned wanted : any) {
          if (wanted.is(assignment)) {
            words.add(assignment.value());
          }
        }
      }
    }
  }

  /** A wrapper, interpreter or function that it is started through. */
  record Through(Globs names) implements ExecutionCondition {
    @Override
    public boolean holds(Invocation invocation, int after, Evidence evidence) {
      List<String> trail = invocation.execution().trail();
      for (int i = 0; i < trail.size(); i++) {
        if (names.matches(trail.get(i))) {
          return true;
        }
      }
      return false;
    }
  }

  /** Its working directory. */
  record Directory(List<PathTest> any) implements ExecutionCondition {
    public Directory {
      any = List.copyOf(any);
    }

    @Override
    public boolean holds(Invocation invocation, int after, Evidence evidence) {
      String directory = invocation.execution().directory();
      if (directory == null) {
        return false;
      }
      ResolvedPath path = evidence.call().places().resolve(directory);
      return PathTest.any(any, path, false, false);
    }
  }

  /** What is known of its standard input. */
  record StandardInput(Globs texts) implements ExecutionCondition {
    @Override
    public boolean holds(Invocation invocation, int after, Evidence evidence) {
      Word text = invocation.execution().input().text();
      return text != null && texts.matches(text.text());
    }
  }

  /** Something of it is not known. */
  record UnknownPart(Part part) implements ExecutionCondition {
    @Override
    public boolean holds(Invocation invocation, int after, Evidence evidence) {
      Execution execution = invocation.execution();
      return switch (part) {
        case PROGRAM -> !execution.argv().isEmpty() && !execution.argv().getFirst().isKnown();
        case ARGUMENT -> anyUnknown(execution.argv(), 1);
        case OPERAND -> anyUnknown(invocation.words(), after);
      };
    }

    private static boolean anyUnknown(List<Word> words, int from) {
      for (int i = from; i < words.size(); i++) {
        if (!words.get(i).isKnown()) {
          return true;
        }
      }
      return false;
    }
  }

  /** What may be unknown. */
  enum Part {
    PROGRAM,
    ARGUMENT,
    OPERAND
  }

  /** Its line. */
  record Line(List<Regex> any) implements ExecutionCondition {
    public Line {
      any = List.copyOf(any);
    }

    @Override
    public boolean holds(Invocation invocation, int after, Evidence evidence) {
      return Regex.anyIn(any, invocation.execution().line());
    }
  }

  /**
   * A request that it makes.
   *
   * @param methods {@code DELETE}
   * @param urls the address; with and without its scheme
   * @param bodies what is sent
   */
  record Http(@Nullable Globs methods, @Nullable Globs urls, @Nullable Globs bodies)
      implements ExecutionCondition {
    @Override
    public boolean holds(Invocation invocation, int after, Evidence evidence) {
      List<HttpCall> calls = evidence.requests(invocation);
      for (int i = 0; i < calls.size(); i++) {
        HttpCall call = calls.get(i);
        if ((methods == null || methods.matches(call.method()))
            && (urls == null || call.isTo(urls))
            && (bodies == null || bodies.matches(call.body()))) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * A statement that it gives to a database.
   *
   * @param languages {@code sql}, {@code redis}, {@code mongo}
   * @param verbs {@code drop}
   * @param objects {@code table}
   * @param names what it is about
   * @param unfiltered only those that are about everything: without a WHERE
   * @param texts the statement as it is written
   */
  record Statement(
      @Nullable Globs languages,
      @Nullable Globs verbs,
      @Nullable Globs objects,
      @Nullable Globs names,
      boolean unfiltered,
      @Nullable Globs texts)
      implements ExecutionCondition {
    @Override
    public boolean holds(Invocation invocation, int after, Evidence evidence) {
      List<GivenStatement> statements = evidence.statements(invocation);
      for (int i = 0; i < statements.size(); i++) {
        Query query = statements.get(i).query();
        if (is(languages, query.language())
            && is(verbs, query.verb())
            && is(objects, query.object())
            && is(names, query.name())
            && !(unfiltered && query.filtered())
            && (texts == null || texts.matches(statements.get(i).text()))) {
          return true;
        }
      }
      return false;
    }

    private static boolean is(@Nullable Globs wanted, String value) {
      return wanted == null || wanted.matches(value);
    }
  }

  private static boolean holdsAny(Globs globs, List<Word> words, int from) {
    for (int i = from; i < words.size(); i++) {
      if (globs.matches(words.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  private static void addOptions(Invocation invocation, List<String> flags, List<Word> words) {
    for (Option option : invocation.options()) {
      if (flags.contains(option.name()) && !words.contains(option.word())) {
        words.add(option.word());
      }
    }
  }
}
