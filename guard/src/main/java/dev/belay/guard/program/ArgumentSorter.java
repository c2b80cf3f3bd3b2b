package dev.belay.guard.program;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorts the words of one execution. */
final class ArgumentSorter {
  private static final String[] LETTERS = letters();

  private final Execution execution;
  private final String program;
  private final List<Word> arguments;
  private final List<Word> words = new ArrayList<>();
  private final List<Option> options = new ArrayList<>();
  private Grammar grammar;
  private int depth;
  private int next;

  ArgumentSorter(Execution execution, ProgramTable table) {
    this.execution = execution;
    this.program = execution.program();
    this.arguments = execution.arguments();
    this.grammar = table.grammar(program);
  }

  Invocation sort() {
    boolean open = true;
    if (grammar.style() == OptionStyle.TAR && !arguments.isEmpty()) {
      letters(arguments.getFirst());
    }
    while (next < arguments.size()) {
      Word word = arguments.get(next++);
      String text = word.text();
      if (!open || grammar.style() == OptionStyle.NONE) {
        operand(word);
      } else if (text.equals("--") && grammar.style() != OptionStyle.LONG) {
        open = false;
      } else if (isOption(text)) {
        option(word, text);
      } else {
        operand(word);
        open = grammar.style() != OptionStyle.FIRST || depth == words.size();
      }
    }
    return new Invocation(execution, program, words, depth, options, grammar);
  }

  private boolean isOption(String text) {
    if (text.length() < 2) {
      return false;
    }
    char first = text.charAt(0);
    if (first == '-') {
      return true;
    }
    // A path has another slash; a Windows switch does not.
    return first == '/'
        && grammar.style() == OptionStyle.WINDOWS
        && text.indexOf('/', 1) < 0
        && Character.isLetter(text.charAt(1))
        && (text.length() <= 3 || text.indexOf(':') > 0 || grammar.flags().contains(text));
  }

  private void operand(Word word) {
    boolean command = depth == words.size();
    words.add(word);
    if (!command) {
      return;
    }
    Grammar sub = grammar.commands().get(word.text());
    if (sub != null) {
      grammar = sub;
      depth = words.size();
    } else if (words.size() <= grammar.depth() && isCommandWord(word)) {
      depth = words.size();
    }
  }

  /** Subcommands are plain words; paths, addresses and assignments are none. */
  private static boolean isCommandWord(Word word) {
    String text = word.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':')) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private void option(Word word, String text) {
    switch (grammar.style()) {
      case LONG, POWERSHELL, WINDOWS -> named(word, text);
      case GNU, FIRST, TAR -> {
        if (text.charAt(1) == '-') {
          named(word, text);
        } else {
          bundle(word, text);
        }
      }
      case NONE -> words.add(word);
    }
  }

  private void letters(Word word) {
    String text = word.text();
    if (text.isEmpty() || text.charAt(0) == '-' || !word.isKnown()) {
      return;
    }
    next = 1;
    for (int i = 0; i < text.length(); i++) {
      String name = letter(text.charAt(i));
      options.add(new Option(name, grammar.values().contains(name) ? nextWord() : null, word));
    }
  }

  private void named(Word word, String text) {
    int end = text.indexOf('=');
    if (end < 0 && grammar.style().ignoresCase()) {
      end = text.indexOf(':', 1);
    }
    if (end > 0) {
      options.add(new Option(grammar.full(text.substring(0, end)), word.from(end + 1), word));
      return;
    }
    String name = grammar.isKnown() ? grammar.full(text) : text;
    options.add(new Option(name, grammar.values().contains(name) ? nextWord() : null, word));
  }

  private void bundle(Word word, String text) {
    if (!grammar.isKnown()) {
      unknownBundle(word, text);
      return;
    }
    if (text.length() > 2 && (grammar.values().contains(text) || grammar.flags().contains(text))) {
      options.add(new Option(text, grammar.values().contains(text) ? nextWord() : null, word));
      return;
    }
    for (int i = 1; i < text.length(); i++) {
      String name = letter(text.charAt(i));
      boolean rest = i + 1 < text.length();
      if (grammar.values().contains(name)) {
        options.add(new Option(name, rest ? word.from(afterEquals(text, i)) : nextWord(), word));
        return;
      }
      if (grammar.attached().contains(name)) {
        options.add(new Option(name, rest ? word.from(i + 1) : null, word));
        return;
      }
      options.add(new Option(name, null, word));
    }
  }

  /** Nobody knows whether it is one name or many letters: both hold. */
  private void unknownBundle(Word word, String text) {
    int equals = text.indexOf('=');
    options.add(
        equals > 0
            ? new Option(text.substring(0, equals), word.from(equals + 1), word)
            : new Option(text, null, word));
    int end = equals > 0 ? equals : text.length();
    for (int i = 1; end > 2 && i < end && i < 12; i++) {
      options.add(new Option(letter(text.charAt(i)), null, word));
    }
  }

  private static int afterEquals(String text, int letter) {
    return text.charAt(letter + 1) == '=' && letter == 1 ? letter + 2 : letter + 1;
  }

  private @Nullable Word nextWord() {
    return next < arguments.size() ? arguments.get(next++) : null;
  }

  private static String letter(char c) {
    return c < LETTERS.length ? LETTERS[c] : "-" + c;
  }

  private static String[] letters() {
    String[] letters = new String[128];
    for (char c = 0; c < letters.length; c++) {
      letters[c] = ("-" + c).intern();
    }
    return letters;
  }
}
