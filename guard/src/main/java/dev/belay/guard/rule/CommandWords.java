package dev.belay.guard.rule;

import dev.belay.guard.execution.Word;
import java.util.List;

/**
 * The leading subcommands of a program: any of these sequences.
 *
 * @param any each a pattern for every word
 */
public record CommandWords(List<List<Glob>> any) {
  public CommandWords {
    any = List.copyOf(any);
  }

  /** How many words the longest sequence takes that these words begin with; -1 for none. */
  int length(List<Word> words) {
    int longest = -1;
    for (int i = 0; i < any.size(); i++) {
      List<Glob> sequence = any.get(i);
      if (sequence.size() > longest && begins(words, sequence)) {
        longest = sequence.size();
      }
    }
    return longest;
  }

  private static boolean begins(List<Word> words, List<Glob> sequence) {
    if (words.size() < sequence.size()) {
      return false;
    }
    for (int i = 0; i < sequence.size(); i++) {
      if (!sequence.get(i).matches(words.get(i).text())) {
        return false;
      }
    }
    return true;
  }
}
