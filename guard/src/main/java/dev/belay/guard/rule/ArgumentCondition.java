package dev.belay.guard.rule;

import dev.belay.guard.execution.Word;
import dev.belay.guard.program.Invocation;
import dev.belay.guard.program.Option;
import java.util.List;

/** Something that holds of the words that a program is given. */
public sealed interface ArgumentCondition extends ExecutionCondition {
  /** Any of these options is given. */
  record AnyFlag(List<String> flags) implements ArgumentCondition {
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
  record AllFlags(List<String> flags) implements ArgumentCondition {
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
  record OptionValue(List<ValueOf> any) implements ArgumentCondition {
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
  record Operand(Globs operands) implements ArgumentCondition {
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
  record First(Globs operands) implements ArgumentCondition {
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
  record Last(Globs operands) implements ArgumentCondition {
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
  record Count(int min, int max) implements ArgumentCondition {
    @Override
    public boolean holds(Invocation invocation, int after, Evidence evidence) {
      int count = invocation.words().size() - after;
      return count >= min && count <= max;
    }
  }

  /** Any word after the program, as it stands. */
  record Argument(Globs words) implements ArgumentCondition {
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
