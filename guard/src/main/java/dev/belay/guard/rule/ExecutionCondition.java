package dev.belay.guard.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that holds of one execution, beside its program and subcommands. */
public sealed interface ExecutionCondition {
  /** Any of these options is given. */
  record AnyFlag(List<String> flags) implements ExecutionCondition {
    public AnyFlag {
      flags = List.copyOf(flags);
    }
  }

  /** All of these options are given. */
  record AllFlags(List<String> flags) implements ExecutionCondition {
    public AllFlags {
      flags = List.copyOf(flags);
    }
  }

  /** Any of these options has a value like that. */
  record OptionValue(Map<String, Globs> options) implements ExecutionCondition {
    public OptionValue {
      options = Map.copyOf(options);
    }
  }

  /** Any operand after the subcommands. */
  record Operand(Globs operands) implements ExecutionCondition {}

  /** The first operand after the subcommands. */
  record First(Globs operands) implements ExecutionCondition {}

  /** The last operand. */
  record Last(Globs operands) implements ExecutionCondition {}

  /** How many operands there are after the subcommands. */
  record Count(int min, int max) implements ExecutionCondition {}

  /** Any word after the program, as it stands. */
  record Argument(Globs words) implements ExecutionCondition {}

  /** A variable that is set for it, and to what; any value where there is no pattern. */
  record Assigned(Glob name, @Nullable Glob value) implements ExecutionCondition {}

  /** Any of these assignments. */
  record AnyAssigned(List<Assigned> any) implements ExecutionCondition {
    public AnyAssigned {
      any = List.copyOf(any);
    }
  }

  /** A wrapper, interpreter or function that it is started through. */
  record Through(Globs names) implements ExecutionCondition {}

  /** Its working directory. */
  record Directory(List<PathTest> any) implements ExecutionCondition {
    public Directory {
      any = List.copyOf(any);
    }
  }

  /** What is known of its standard input. */
  record StandardInput(Globs texts) implements ExecutionCondition {}

  /** Something of it is not known. */
  record UnknownPart(Part part) implements ExecutionCondition {}

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
  }

  /**
   * A request that it makes.
   *
   * @param methods {@code DELETE}
   * @param urls the address; with and without its scheme
   * @param bodies what is sent
   */
  record Http(@Nullable Globs methods, @Nullable Globs urls, @Nullable Globs bodies)
      implements ExecutionCondition {}

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
      implements ExecutionCondition {}
}
