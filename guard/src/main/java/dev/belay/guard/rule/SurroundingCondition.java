package dev.belay.guard.rule;

import dev.belay.guard.execution.Assignment;
import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import dev.belay.guard.path.JudgedPath;
import dev.belay.guard.path.ResolvedPath;
import dev.belay.guard.program.Invocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that holds of how and where a program is started. */
public sealed interface SurroundingCondition extends ExecutionCondition {
  /** A variable that is set for it, and to what; any value where there is no pattern. */
  record Assigned(Glob name, @Nullable Glob value) {
    boolean is(Assignment assignment) {
      return name.matches(assignment.name())
          && (value == null || value.matches(assignment.value().text()));
    }
  }

  /** Any of these variables is set for it. */
  record AnyAssigned(List<Assigned> any) implements SurroundingCondition {
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
  record Through(Globs names) implements SurroundingCondition {
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
  record Directory(PathTests any) implements SurroundingCondition {
    public Directory(List<PathTest> any) {
      this(new PathTests(any));
    }

    @Override
    public boolean holds(Invocation invocation, int after, Evidence evidence) {
      String directory = invocation.execution().directory();
      if (directory == null) {
        return false;
      }
      ResolvedPath path = evidence.call().places().resolve(directory);
      return any.holds(new JudgedPath(path, false, false));
    }
  }

  /** What is known of its standard input. */
  record StandardInput(Globs texts) implements SurroundingCondition {
    @Override
    public boolean holds(Invocation invocation, int after, Evidence evidence) {
      Word text = invocation.execution().input().text();
      return text != null && texts.matches(text.text());
    }
  }

  /**
   * What feeds it: the lines of the executions whose output is its input or part of its arguments,
   * and the text of its input where that is known.
   */
  record FedBy(Globs lines) implements SurroundingCondition {
    @Override
    public boolean holds(Invocation invocation, int after, Evidence evidence) {
      Execution execution = invocation.execution();
      Word text = execution.input().text();
      if (text != null && lines.matches(text.text()) || anyLine(execution.input().from())) {
        return true;
      }
      for (int i = 1; i < execution.argv().size(); i++) {
        if (!execution.argv().get(i).isKnown() && anyLine(execution.argv().get(i).producers())) {
          return true;
        }
      }
      return false;
    }

    private boolean anyLine(List<Execution> executions) {
      for (int i = 0; i < executions.size(); i++) {
        if (lines.matches(executions.get(i).line())) {
          return true;
        }
      }
      return false;
    }
  }

  /** Something of it is not known. */
  record UnknownPart(Part part) implements SurroundingCondition {
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
  record Line(List<Regex> any) implements SurroundingCondition {
    public Line {
      any = List.copyOf(any);
    }

    @Override
    public boolean holds(Invocation invocation, int after, Evidence evidence) {
      return Regex.anyIn(any, evidence.line(invocation));
    }
  }
}
