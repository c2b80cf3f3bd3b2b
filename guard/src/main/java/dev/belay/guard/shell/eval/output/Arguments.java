package dev.belay.guard.shell.eval.output;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a small program, sorted into letters, their values, and operands. */
final class Arguments {
  private final Map<Character, Word> letters = new HashMap<>();
  private final List<Word> operands = new ArrayList<>();

  private Arguments() {}

  static Arguments of(Execution execution) {
    String valued =
        switch (execution.program()) {
          case "cut" -> "bcdf";
          case "head", "tail" -> "cn";
          case "fold" -> "w";
          case "paste" -> "d";
          case "seq" -> "fs";
          case "sort" -> "kotST";
          default -> "";
        };
    Arguments sorted = new Arguments();
    List<Word> words = execution.arguments();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String text = word.text();
      if (text.equals("--")) {
        sorted.operands.addAll(words.subList(i + 1, words.size()));
        break;
      }
      boolean negative =
          execution.program().equals("seq") && text.length() > 1 && isDigit(text.charAt(1));
      if (text.length() < 2 || text.charAt(0) != '-' || negative) {
        sorted.operands.add(word);
      } else if (text.startsWith("--")) {
        sorted.longOption(word);
      } else if (isDigit(text.charAt(1))) {
        sorted.letters.put('n', word.from(1));
      } else {
        i = sorted.letters(words, i, valued);
      }
    }
    return sorted;
  }

  private void longOption(Word word) {
    String text = word.text();
    int equals = text.indexOf('=');
    String name = equals < 0 ? text : text.substring(0, equals);
    char letter =
        switch (name) {
          case "--lines" -> 'n';
          case "--bytes" -> 'c';
          case "--characters" -> 'c';
          case "--delimiter", "--delimiters", "--delete" -> 'd';
          case "--fields" -> 'f';
          case "--width" -> 'w';
          case "--serial", "--squeeze-repeats" -> 's';
          case "--separator" -> 's';
          case "--complement" -> 'C';
          case "--reverse" -> 'r';
          default -> '?';
        };
    letters.put(letter, equals < 0 ? word : word.from(equals + 1));
  }

  private int letters(List<Word> words, int at, String valued) {
    Word word = words.get(at);
    for (int i = 1; i < word.text().length(); i++) {
      char letter = word.text().charAt(i);
      if (valued.indexOf(letter) >= 0) {
        boolean last = i == word.text().length() - 1;
        if (last && at + 1 < words.size()) {
          letters.put(letter, words.get(at + 1));
          return at + 1;
        }
        letters.put(letter, word.from(i + 1));
        return at;
      }
      letters.put(letter, word);
    }
    return at;
  }

  boolean has(char letter) {
    return letters.containsKey(letter);
  }

  @Nullable Word value(char letter) {
    return letters.get(letter);
  }

  int options() {
    return letters.size();
  }

  boolean onlyLetters(String allowed) {
    for (Character letter : letters.keySet()) {
      if (allowed.indexOf(letter) < 0) {
        return false;
      }
    }
    return true;
  }

  /** A letter's number, without its sign. */
  int count(char letter, int otherwise) {
    Word value = letters.get(letter);
    if (value == null) {
      return otherwise;
    }
    String text = value.text();
    return number(text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text);
  }

  List<Word> operands() {
    return operands;
  }

  /** Whether no file is named behind so many operands. */
  boolean readsInput(int before) {
    return operands.size() <= before
        || (operands.size() == before + 1
            && (operands.get(before).is("-") || operands.get(before).is("/dev/stdin")));
  }

  /** The number that a text begins with, at most nine digits of it. */
  static int number(String text) {
    int value = 0;
    for (int i = 0; i < text.length() && i < 9 && isDigit(text.charAt(i)); i++) {
      value = value * 10 + text.charAt(i) - '0';
    }
    return value;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
