package dev.belay.guard.effect;

import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.program.Invocation;
import dev.belay.guard.program.Option;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code find} and {@code fd} find, as words with wildcards. */
final class FoundFiles {
  private FoundFiles() {}

  static void deleted(Invocation invocation, EffectList list) {
    if (!invocation.program().endsWith("find") || !deletes(invocation)) {
      output(invocation, list);
      return;
    }
    List<Word> found = of(invocation);
    for (Word word : found) {
      list.file(EffectKind.DELETE, word, true, invocation.execution());
    }
    output(invocation, list);
  }

  /** Words between -exec and its end belong to the program that it starts. */
  private static boolean deletes(Invocation find) {
    Option delete = find.option("-delete");
    if (delete == null) {
      return false;
    }
    List<Word> arguments = find.execution().arguments();
    boolean inside = false;
    for (int i = 0; i < arguments.size(); i++) {
      switch (arguments.get(i).text()) {
        case "-exec", "-execdir", "-ok", "-okdir" -> inside = true;
        case ";" -> inside = false;
        case "+" -> inside &= i == 0 || !isItem(arguments.get(i - 1));
        case "-delete" -> {
          if (!inside && isOption(find, arguments.get(i))) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isItem(Word word) {
    return word.is("{}") || !word.isKnown();
  }

  /** Whether the word is no other option's value. */
  private static boolean isOption(Invocation find, Word word) {
    for (Option option : find.options()) {
      if (option.word() == word && option.name().equals("-delete")) {
        return true;
      }
    }
    return false;
  }

  private static void output(Invocation invocation, EffectList list) {
    for (String option : List.of("-fprint", "-fprint0", "-fprintf", "-fls")) {
      for (Word file : invocation.values(option)) {
        list.file(EffectKind.OVERWRITE, file, false, invocation.execution());
      }
    }
  }

  /** Words that stand for what is found: the starting points, narrowed by names and conditions. */
  static List<Word> of(Invocation find) {
    boolean fd = find.program().startsWith("fd");
    List<Word> roots = fd ? fdRoots(find) : roots(find);
    Word name = fd ? firstOf(find) : find.value("-name", "-iname", "-path", "-wholename", "-ipath");
    boolean narrowed = fd ? !find.operands().isEmpty() : isNarrowed(find);
    if (!narrowed) {
      return roots;
    }
    List<Word> found = new ArrayList<>(roots.size());
    for (Word root : roots) {
      found.add(below(root, name));
    }
    return found;
  }

  private static List<Word> roots(Invocation find) {
    List<Word> roots = new ArrayList<>();
    List<Word> arguments = find.execution().arguments();
    for (int i = 0; i < arguments.size(); i++) {
      String text = arguments.get(i).text();
      if (text.equals("-H") || text.equals("-L") || text.equals("-P") || text.startsWith("-O")) {
        continue;
      }
      if (text.startsWith("-") || text.startsWith("(") || text.equals("!")) {
        break;
      }
      roots.add(arguments.get(i));
    }
    return roots.isEmpty() ? List.of(Word.literal(".", find.execution().span())) : roots;
  }

  private static List<Word> fdRoots(Invocation find) {
    List<Word> roots = find.operandsAfter(1);
    return roots.isEmpty() ? List.of(Word.literal(".", find.execution().span())) : roots;
  }

  private static @Nullable Word firstOf(Invocation find) {
    return find.operands().isEmpty() ? null : find.operands().getFirst();
  }

  /** Whether a condition leaves files out; the kind of file and the depth do not. */
  private static boolean isNarrowed(Invocation find) {
    for (Word argument : find.execution().arguments()) {
      switch (argument.text()) {
        case "-exec", "-execdir", "-ok", "-okdir" -> {
          return false;
        }
        case "-name",
            "-iname",
            "-path",
            "-ipath",
            "-wholename",
            "-regex",
            "-iregex",
            "-empty",
            "-size",
            "-mtime",
            "-mmin",
            "-atime",
            "-amin",
            "-ctime",
            "-cmin",
            "-newer",
            "-newermt",
            "-user",
            "-group",
            "-perm",
            "-nouser",
            "-nogroup",
            "-inum",
            "-lname",
            "-samefile",
            "-xtype" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** {@code root/**}{@code /name}; one of everything but no more where only conditions narrow. */
  static Word below(Word root, @Nullable Word name) {
    List<Unknown> unknowns = new ArrayList<>(root.unknowns());
    String last = "*?";
    if (name != null) {
      String text = name.text();
      last = text.substring(text.lastIndexOf('/') + 1);
      if (last.isEmpty() || last.indexOf(Word.GAP) >= 0) {
        last = "*?";
      }
    }
    String slash = root.text().endsWith("/") ? "" : "/";
    return new Word(root.text() + slash + "**/" + last, unknowns, true, true, root.span());
  }
}
