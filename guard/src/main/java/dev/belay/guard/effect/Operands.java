package dev.belay.guard.effect;

import dev.belay.guard.shell.SimpleCommand;
import dev.belay.guard.shell.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command's words, sorted.
 *
 * @param options the words that begin with a dash
 * @param operands the others, without those that belong to an option
 */
public record Operands(List<Word> options, List<Word> operands) {
  public Operands {
    options = List.copyOf(options);
    operands = List.copyOf(operands);
  }

  /**
   * @param valued the options that take the next word, separated by blanks: {@code "-e -f --file"}
   */
  public static Operands of(SimpleCommand command, String valued) {
    return of(command.arguments(), valued);
  }

  public static Operands of(List<Word> arguments, String valued) {
    List<Word> options = new ArrayList<>();
    List<Word> operands = new ArrayList<>();
    String padded = " " + valued + " ";
    boolean open = true;
    for (int i = 0; i < arguments.size(); i++) {
      Word word = arguments.get(i);
      String value = word.value();
      if (open && value.equals("--")) {
        open = false;
      } else if (open && value.length() > 1 && value.charAt(0) == '-') {
        options.add(word);
        i += padded.contains(" " + value + " ") ? 1 : 0;
      } else {
        operands.add(word);
      }
    }
    return new Operands(options, operands);
  }

  /** Whether one of the options is given; letters may be bundled: {@code -rf}. */
  public boolean has(char letter, String... longNames) {
    for (Word option : options) {
      String value = option.value();
      if (!value.startsWith("--") && value.indexOf(letter, 1) > 0) {
        return true;
      }
      for (String name : longNames) {
        if (value.equals(name) || value.startsWith(name + "=")) {
          return true;
        }
      }
    }
    return false;
  }

  /** The words that follow one of these options, or that stand behind its equals sign. */
  public static List<Word> values(SimpleCommand command, String... names) {
    List<Word> values = new ArrayList<>();
    List<Word> arguments = command.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      String value = arguments.get(i).value();
      for (String name : names) {
        if (value.equalsIgnoreCase(name) && i + 1 < arguments.size()) {
          values.add(arguments.get(i + 1));
        } else if (name.startsWith("--") && value.startsWith(name + "=")) {
          values.add(arguments.get(i).from(name.length() + 1));
        } else if (name.length() == 2
            && value.length() > 2
            && value.startsWith(name)
            && !value.startsWith("--")) {
          values.add(arguments.get(i).from(2));
        }
      }
    }
    return values;
  }

  /** The operands from an index on. */
  public List<Word> from(int index) {
    return index >= operands.size() ? List.of() : operands.subList(index, operands.size());
  }

  public @Nullable Word last() {
    return operands.isEmpty() ? null : operands.getLast();
  }
}
