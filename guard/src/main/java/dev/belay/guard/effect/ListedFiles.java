package dev.belay.guard.effect;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.program.Invocation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a gap stands for where programs that list files fill it: {@code find src | xargs rm}, {@code
 * rm $(git ls-files -o)}.
 */
final class ListedFiles {
  private ListedFiles() {}

  /**
   * @param find the find that starts this execution, if one does
   * @return words that stand for the files; empty where nothing can be said
   */
  static List<Word> of(Unknown unknown, Execution user, @Nullable Invocation find) {
    List<Execution> producers = unknown.producers();
    if (producers.isEmpty()) {
      return unknown.kind() == Unknown.Kind.ITEM && find != null ? FoundFiles.of(find) : List.of();
    }
    for (Execution producer : producers) {
      List<Word> listed = listed(producer, user);
      if (!listed.isEmpty()) {
        return producers.size() > 1 ? narrowed(listed) : listed;
      }
    }
    return List.of();
  }

  private static List<Word> listed(Execution producer, Execution user) {
    return switch (producer.program()) {
      case "find", "gfind", "fd", "fdfind" -> FoundFiles.of(Invocation.of(producer));
      case "ls" -> operands(Invocation.of(producer), producer, 0);
      case "grep", "egrep", "fgrep", "rg" -> {
        Invocation grep = Invocation.of(producer);
        boolean lists =
            grep.hasAny("-l", "--files-with-matches", "-L", "--files-without-match", "--files");
        yield lists ? narrowed(operands(grep, producer, grep.has("--files") ? 0 : 1)) : List.of();
      }
      case "git" -> git(Invocation.of(producer), producer, user);
      case "pwd" ->
          producer.directory() == null
              ? List.of()
              : List.of(Word.literal(producer.directory(), producer.span()));
      default -> List.of();
    };
  }

  private static List<Word> git(Invocation git, Execution producer, Execution user) {
    return switch (git.subcommand()) {
      case "ls-files", "diff", "status", "grep", "ls-tree", "diff-tree" ->
          narrowed(List.of(Word.literal(here(producer, user), producer.span())));
      default -> List.of();
    };
  }

  private static String here(Execution producer, Execution user) {
    String directory = producer.directory() == null ? user.directory() : producer.directory();
    return directory == null ? "." : directory;
  }

  private static List<Word> operands(Invocation invocation, Execution producer, int from) {
    List<Word> operands = invocation.operandsAfter(from);
    return operands.isEmpty() ? List.of(Word.literal(".", producer.span())) : operands;
  }

  private static List<Word> narrowed(List<Word> words) {
    List<Word> narrowed = new ArrayList<>(words.size());
    for (Word word : words) {
      narrowed.add(word.text().endsWith("?") || word.glob() ? word : FoundFiles.below(word, null));
    }
    return narrowed;
  }
}
