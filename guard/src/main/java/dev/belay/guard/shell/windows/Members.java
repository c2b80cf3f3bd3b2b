package dev.belay.guard.shell.windows;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Input;
import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The .NET methods that do what cmdlets do, and those that make texts. */
final class Members {
  private Members() {}

  static List<Word> call(
      String type,
      String name,
      List<Word> owner,
      List<Word> arguments,
      PowerShellReader reader,
      int start) {
    Span span = reader.span(start);
    Word first = arguments.isEmpty() ? null : arguments.getFirst();
    List<String> like = like(type, name);
    if (!like.isEmpty() && first != null) {
      List<Word> argv = new ArrayList<>();
      for (String word : like) {
        argv.add(Words.known(word, span));
      }
      argv.addAll(arguments);
      Execution execution =
          reader.run.add(
              argv, List.of(), List.of(), Input.INHERITED, null, reader.trail, "powershell", span);
      return List.of(
          Words.unknown(
              Unknown.Kind.OUTPUT,
              reader.text.substring(start, Math.min(reader.at, reader.end())),
              "",
              execution == null ? List.of() : List.of(execution),
              span));
    }
    String whole = type + "::" + name;
    switch (whole) {
      case "convert::frombase64string" -> {
        return first == null ? arguments : List.of(decoded(first, span));
      }
      case "scriptblock::create" -> {
        List<Word> argv = new ArrayList<>();
        argv.add(Words.known("invoke-expression", span));
        argv.addAll(arguments);
        reader.code(argv, first, List.of(), Input.INHERITED, span);
        return arguments;
      }
      case "diagnostics.process::start" -> {
        if (!arguments.isEmpty()) {
          Starts.add(
              arguments, List.of(), Input.INHERITED, reader.run, reader.trail, span, reader.depth);
        }
        return List.of();
      }
      case "environment::getenvironmentvariable" -> {
        List<Word> value = first == null ? null : reader.run.get("env:" + first.text(), span);
        return value != null ? value : unknown(owner, arguments, reader, start);
      }
      default -> {}
    }
    Word text = owner.size() == 1 ? owner.getFirst() : null;
    switch (name) {
      case "getstring" -> {
        if (first != null && first.isKnown()) {
          return List.of(
              type.contains("unicode") || wide(reader.text, start) ? wide(first, span) : first);
        }
      }
      case "tostring", "trim", "invoke", "tochararray", "normalize" -> {
        return text == null ? unknown(owner, arguments, reader, start) : owner;
      }
      case "replace" -> {
        if (text != null
            && first != null
            && text.isKnown()
            && arguments.size() == 2
            && first.isKnown()
            && arguments.get(1).isKnown()
            && !first.text().isEmpty()
            && arguments.get(1).text().length() < 256) {
          return List.of(
              Words.known(text.text().replace(first.text(), arguments.get(1).text()), span));
        }
      }
      case "tolower", "toupper" -> {
        if (text != null && text.isKnown()) {
          return List.of(
              Words.known(
                  name.equals("tolower")
                      ? text.text().toLowerCase(Locale.ROOT)
                      : text.text().toUpperCase(Locale.ROOT),
                  span));
        }
      }
      default -> {}
    }
    return unknown(owner, arguments, reader, start);
  }

  private static List<Word> unknown(
      List<Word> owner, List<Word> arguments, PowerShellReader reader, int start) {
    List<Execution> from = new ArrayList<>(Expressions.producers(owner));
    from.addAll(Expressions.producers(arguments));
    String written =
        reader.text.substring(start, Math.max(start, Math.min(reader.at, reader.end())));
    return List.of(Words.unknown(Unknown.Kind.CODE, written, "", from, reader.span(start)));
  }

  /** The cmdlet that a method stands for; empty where it is none of these. */
  private static List<String> like(String type, String name) {
    boolean folder = type.equals("io.directory");
    if (type.equals("io.file") || folder) {
      return switch (name) {
        case "delete" -> folder ? List.of("remove-item", "-recurse") : List.of("remove-item");
        case "writealltext", "writealllines", "writeallbytes" -> List.of("set-content");
        case "appendalltext", "appendalllines" -> List.of("add-content");
        case "readalltext", "readalllines", "readallbytes", "openread" -> List.of("get-content");
        case "move" -> List.of("move-item");
        case "copy" -> List.of("copy-item");
        default -> List.of();
      };
    }
    return switch (name) {
      case "downloadstring",
          "downloaddata",
          "openread",
          "getstringasync",
          "getasync",
          "downloadstringtaskasync" ->
          List.of("invoke-webrequest");
      case "downloadfile" -> List.of("invoke-webrequest");
      case "uploadstring", "uploadfile", "uploaddata", "postasync" ->
          List.of("invoke-webrequest", "-method", "post");
      default -> List.of();
    };
  }

  private static boolean wide(String text, int start) {
    int stop = Math.min(text.length(), start + 60);
    return text.substring(start, stop).toLowerCase(Locale.ROOT).contains("unicode");
  }

  private static Word wide(Word word, Span span) {
    StringBuilder narrow = new StringBuilder();
    for (int i = 0; i < word.text().length(); i++) {
      if (word.text().charAt(i) != '\0') {
        narrow.append(word.text().charAt(i));
      }
    }
    return Words.known(narrow.toString(), span);
  }

  private static Word decoded(Word word, Span span) {
    String text = word.isKnown() ? bytes(word.text()) : null;
    return text == null ? word : Words.known(text, span);
  }

  private static @Nullable String bytes(String encoded) {
    try {
      return new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }
}
