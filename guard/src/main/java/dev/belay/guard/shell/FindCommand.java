package dev.belay.guard.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * What a {@code find} is told to do.
 *
 * @param roots where it starts
 * @param filtered whether a test narrows what it finds
 * @param deletes whether it deletes what it finds
 * @param found words that stand for what it finds
 * @param started the commands that it starts
 */
public record FindCommand(
    List<Word> roots,
    boolean filtered,
    boolean deletes,
    List<Word> found,
    List<List<Word>> started) {
  public FindCommand {
    roots = List.copyOf(roots);
    found = List.copyOf(found);
    started = List.copyOf(started);
  }

  /** Reads a {@code find}, or an {@code fd}, which knows {@code -x} instead. */
  public static FindCommand of(SimpleCommand command) {
    List<Word> arguments = command.arguments();
    boolean fd = !command.name().equals("find");
    List<Word> roots = new ArrayList<>();
    int i = 0;
    while (i < arguments.size() && isGlobalOption(arguments.get(i).value())) {
      i++;
    }
    while (!fd && i < arguments.size() && "-(!".indexOf(first(arguments.get(i).value())) < 0) {
      roots.add(arguments.get(i++));
    }
    if (roots.isEmpty()) {
      roots.add(Word.literal(".", command.start(), command.end()));
    }
    boolean filtered = fd;
    boolean deletes = false;
    String name = null;
    List<List<Word>> templates = new ArrayList<>();
    for (; i < arguments.size(); i++) {
      switch (arguments.get(i).value()) {
        case "-name", "-iname", "-path", "-wholename", "-ipath", "-regex", "-iregex" -> {
          filtered = true;
          name = i + 1 < arguments.size() ? arguments.get(++i).value() : name;
        }
        case "-newer",
            "-mtime",
            "-mmin",
            "-atime",
            "-ctime",
            "-cmin",
            "-amin",
            "-size",
            "-empty",
            "-user",
            "-perm" ->
            filtered = true;
        case "-delete" -> deletes = true;
        case "-exec", "-execdir", "-ok", "-okdir", "-x", "-X", "--exec", "--exec-batch" -> {
          List<Word> template = new ArrayList<>();
          for (i++; i < arguments.size() && !isEnd(arguments, i); i++) {
            template.add(arguments.get(i));
          }
          if (!template.isEmpty()) {
            templates.add(template);
          }
        }
        default -> {}
      }
    }
    List<Word> found = new ArrayList<>();
    for (Word root : roots) {
      found.add(filtered ? below(root, name) : root);
    }
    List<List<Word>> started = new ArrayList<>();
    for (List<Word> template : templates) {
      started.add(filled(template, found));
    }
    return new FindCommand(roots, filtered, deletes, found, started);
  }

  private static char first(String text) {
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  private static boolean isGlobalOption(String text) {
    return text.equals("-L") || text.equals("-H") || text.equals("-P") || text.startsWith("-O");
  }

  private static boolean isEnd(List<Word> arguments, int i) {
    String word = arguments.get(i).value();
    return word.equals(";") || (word.equals("+") && arguments.get(i - 1).value().equals("{}"));
  }

  private static Word below(Word root, @org.jspecify.annotations.Nullable String name) {
    String file = name == null || name.indexOf('/') >= 0 ? "{}" : name;
    String value = root.value() + (root.value().endsWith("/") ? "" : "/") + file;
    int known = root.known() ? value.length() : root.knownPrefix();
    return new Word(
        value, known, false, file.indexOf('*') >= 0, List.of(), root.start(), root.end());
  }

  private static List<Word> filled(List<Word> template, List<Word> found) {
    List<Word> words = new ArrayList<>();
    for (Word word : template) {
      if (word.value().equals("{}")) {
        words.addAll(found);
      } else {
        words.add(word);
      }
    }
    return words;
  }
}
