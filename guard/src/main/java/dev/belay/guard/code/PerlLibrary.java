package dev.belay.guard.code;

import dev.belay.guard.code.CodeAction.Deed;
import dev.belay.guard.code.CodeAction.Way;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Perl's functions and the modules that are used most. */
final class PerlLibrary implements Library {
  private final Things things;

  PerlLibrary(Things things) {
    this.things = things;
  }

  @Override
  public @Nullable Value name(String name, int from, int to, Reading reading) {
    if (name.startsWith("$ENV.")) {
      Value known = reading.environment(name.substring(5));
      return known != null ? known : things.environment(name.substring(5), from, to);
    }
    return switch (name) {
      case "%ENV" -> things.environment(null, from, to);
      case "@ARGV", "$0", "$1", "$2" -> reading.unknown(from, to, List.of());
      case "shift", "STDIN" -> reading.unknown(from, to, List.of());
      default -> null;
    };
  }

  @Override
  public @Nullable Value call(Call call, Reading reading) {
    Value first = call.argument(0);
    String name = call.name().substring(call.name().lastIndexOf('.') + 1);
    if (first == null) {
      return name.equals("new") ? object(call, reading) : null;
    }
    switch (name) {
      case "system", "exec", "readpipe", "backtick" -> {
        List<Value> words = words(call);
        return words.size() == 1 && !(first instanceof Value.Many many && many.items().size() > 1)
            ? things.shell(words.getFirst(), null, call)
            : things.program(reading.words(new Value.Many(words)), null, call);
      }
      case "eval" -> {
        return things.run("perl", first, call.at());
      }
      case "unlink", "rmdir" -> {
        for (Value path : words(call)) {
          things.file(Deed.DELETE, path, false, call.at());
        }
      }
      case "rmtree", "remove_tree" -> {
        Value path =
            first instanceof Value.Many many && !many.items().isEmpty()
                ? many.items().getFirst()
                : first;
        things.file(Deed.DELETE, path, true, call.at());
      }
      case "rename", "move", "copy", "symlink", "link" -> {
        Value to = call.argument(1);
        if (to != null) {
          Way way = name.equals("copy") ? Way.COPY : name.endsWith("link") ? Way.LINK : Way.MOVE;
          things.transfer(way, first, to, call.at());
        }
      }
      case "chmod", "utime", "chown" -> {
        int skipped = name.equals("chmod") ? 1 : 2;
        for (int i = skipped; i < call.arguments().size(); i++) {
          things.file(Deed.ATTRIBUTES, call.arguments().get(i), false, call.at());
        }
      }
      case "truncate" -> things.file(Deed.OVERWRITE, first, false, call.at());
      case "chdir" -> reading.add(new CodeAction.Directory(reading.word(first), call.at()));
      case "open" -> {
        return open(call, reading);
      }
      case "get", "getprint", "head", "getstore", "mirror" -> {
        boolean agent = !call.owner().isEmpty() || call.name().indexOf('.') < 0;
        if (!agent) {
          return null;
        }
        Value content = things.network("GET", first, null, call);
        if (name.equals("getstore") && call.argument(1) != null) {
          things.write(Deed.OVERWRITE, call.argument(1), content, call.at());
        }
        return content;
      }
      case "post", "put", "post_form" -> {
        return things.network("POST", first, call.argument(1), call);
      }
      case "new" -> {
        return object(call, reading);
      }
      case "sockaddr_in", "pack_sockaddr_in" -> {
        Value host = call.argument(1);
        return host == null ? null : new Value.Many(new ArrayList<>(List.of(host, first)));
      }
      case "inet_aton", "gethostbyname" -> {
        return first;
      }
      case "connect" -> {
        return call.argument(1) instanceof Value.Many to && to.items().size() == 2
            ? things.socket(to.items().getFirst(), to.items().getLast(), call)
            : null;
      }
      case "syscall" -> reading.notFollowed();
      default -> {
        return text(name, first, call, reading);
      }
    }
    return Things.nothing();
  }

  private @Nullable Value object(Call call, Reading reading) {
    if (call.name().startsWith("IO.Socket") || call.name().contains("Socket")) {
      Value address = call.named().get("PeerAddr");
      Value host = address != null ? address : call.named().get("PeerHost");
      Value first = call.argument(0);
      Value whole = host != null ? host : first;
      return whole == null ? null : things.socket(whole, call.named().get("PeerPort"), call);
    }
    return null;
  }

  private static List<Value> words(Call call) {
    List<Value> words = new ArrayList<>();
    for (Value argument : call.arguments()) {
      if (argument instanceof Value.Many many) {
        words.addAll(many.items());
      } else {
        words.add(argument);
      }
    }
    return words;
  }

  private @Nullable Value open(Call call, Reading reading) {
    List<Value> arguments = call.arguments();
    if (arguments.size() < 2) {
      return null;
    }
    Value.Text mode = reading.text(arguments.get(1));
    String text = mode.text().strip();
    if (arguments.size() == 2) {
      if (text.startsWith("|") || text.endsWith("|")) {
        int from = mode.text().indexOf('|');
        Value.Text command =
            text.startsWith("|")
                ? new Value.Text(mode.text().substring(from + 1), mode.unknowns(), true)
                : new Value.Text(
                    mode.text().substring(0, mode.text().lastIndexOf('|')), mode.unknowns(), true);
        return things.shell(command, null, call);
      }
      int skip = 0;
      while (skip < mode.text().length() && "+<> ".indexOf(mode.text().charAt(skip)) >= 0) {
        skip++;
      }
      Value.Text path = new Value.Text(mode.text().substring(skip), mode.unknowns(), mode.made());
      return things.open(path, skip == 0 ? "r" : mode.text().substring(0, skip), call);
    }
    if (text.indexOf('|') >= 0) {
      List<Value> command = arguments.subList(2, arguments.size());
      return command.size() == 1
          ? things.shell(command.getFirst(), null, call)
          : things.program(reading.words(new Value.Many(command)), null, call);
    }
    return things.open(arguments.get(2), text.startsWith("<") ? "r" : text, call);
  }

  private @Nullable Value text(String name, Value first, Call call, Reading reading) {
    List<Value> words = words(call);
    if (words.isEmpty()) {
      return null;
    }
    return switch (name) {
      case "pack" -> {
        String format = reading.text(first).text();
        List<Value> rest = words.subList(1, words.size());
        yield format.startsWith("H")
            ? Texts.decoded(Texts.join(Value.Text.of(""), rest, reading), "hex")
            : format.startsWith("C")
                    || format.startsWith("c")
                    || format.startsWith("U")
                    || format.startsWith("W")
                ? Texts.characters(rest)
                : format.startsWith("A") || format.startsWith("a")
                    ? Texts.join(Value.Text.of(""), rest, reading)
                    : null;
      }
      case "unpack" -> {
        Value second = call.argument(1);
        yield second == null || !reading.text(first).text().startsWith("u")
            ? null
            : reading.unknown(call, List.of());
      }
      case "decode_base64" -> Texts.decoded(reading.text(first), "base64");
      case "join" -> Texts.join(reading.text(first), words.subList(1, words.size()), reading);
      case "reverse" ->
          words.size() == 1 && first instanceof Value.Text text
              ? Texts.reversed(text)
              : new Value.Many(new ArrayList<>(words.reversed()));
      case "chr" -> Texts.characters(List.of(first));
      case "sprintf" ->
          Texts.formatted(reading.text(first), words.subList(1, words.size()), reading);
      case "lc", "uc" ->
          new Value.Text(
              name.equals("lc")
                  ? reading.text(first).text().toLowerCase(java.util.Locale.ROOT)
                  : reading.text(first).text().toUpperCase(java.util.Locale.ROOT),
              reading.text(first).unknowns(),
              true);
      default -> null;
    };
  }
}
