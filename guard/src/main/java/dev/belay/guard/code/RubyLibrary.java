package dev.belay.guard.code;

import dev.belay.guard.code.CodeAction.Deed;
import dev.belay.guard.code.CodeAction.Way;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ruby's kernel and standard library. */
final class RubyLibrary implements Library {
  private final Things things;

  RubyLibrary(Things things) {
    this.things = things;
  }

  @Override
  public boolean dangerous(String name) {
    return name.equals("Kernel") || name.equals("Object");
  }

  @Override
  public @Nullable Value name(String name, int from, int to, Reading reading) {
    if (name.startsWith("ENV.")) {
      String variable = name.substring(4);
      if (Character.isUpperCase(variable.charAt(0))) {
        Value known = reading.environment(variable);
        return known != null ? known : things.environment(variable, from, to);
      }
      return null;
    }
    return switch (name) {
      case "Dir.home" -> reading.environment("HOME");
      case "ARGV", "gets", "STDIN.read" -> reading.unknown(from, to, List.of());
      default -> null;
    };
  }

  @Override
  public @Nullable Value call(Call call, Reading reading) {
    String name = call.name().startsWith("Kernel.") ? call.name().substring(7) : call.name();
    Value first = call.argument(0);
    if (name.endsWith(".send")
        || name.endsWith(".public_send")
        || name.endsWith(".__send__")
        || name.equals("send")) {
      return sent(name, call, reading);
    }
    if (first == null) {
      return null;
    }
    if (name.startsWith("FileUtils.") || name.startsWith("Pathname.new().")) {
      return utilities(name.substring(name.lastIndexOf('.') + 1), call);
    }
    if (name.startsWith("File.") || name.startsWith("IO.") || name.startsWith("Dir.")) {
      return file(name, call, reading);
    }
    return switch (name) {
      case "system",
          "exec",
          "spawn",
          "Process.spawn",
          "Process.exec",
          "Open3.capture2",
          "Open3.capture2e",
          "Open3.capture3",
          "Open3.popen3",
          "Open3.popen2",
          "Open3.popen2e",
          "PTY.spawn" ->
          started(call, reading);
      case "eval",
          "instance_eval",
          "class_eval",
          "Object.instance_eval",
          "binding.eval",
          "Kernel.eval" ->
          things.run("ruby", first, call.at());
      case "load", "require_relative" -> {
        reading.add(new CodeAction.RunFile("ruby", reading.word(first), call.at()));
        yield Things.nothing();
      }
      case "open", "URI.open", "OpenURI.open_uri" -> {
        Value.Text text = reading.text(first);
        if (text.text().startsWith("|")) {
          yield things.shell(
              new Value.Text(text.text().substring(1), text.unknowns(), true), null, call);
        }
        yield text.text().startsWith("http") || name.startsWith("URI")
            ? things.network("GET", first, null, call)
            : things.open(first, mode(call.argument(1), reading), call);
      }
      case "URI", "URI.parse", "URI.join" -> first;
      case "Net.HTTP.get",
          "Net.HTTP.get_response",
          "HTTParty.get",
          "RestClient.get",
          "Faraday.get",
          "Net.HTTP.get_print" ->
          things.network("GET", first, null, call);
      case "Net.HTTP.post",
          "Net.HTTP.post_form",
          "HTTParty.post",
          "RestClient.post",
          "Faraday.post" ->
          things.network("POST", first, call.argument(1), call);
      case "HTTParty.delete", "RestClient.delete" -> things.network("DELETE", first, null, call);
      case "TCPSocket.open", "TCPSocket.new", "Socket.tcp" ->
          things.socket(first, call.argument(1), call);
      case "socket().puts", "socket().write", "socket().print", "socket().send" ->
          call.owner().isEmpty()
              ? null
              : things.network("CONNECT", call.owner().getFirst(), first, call);
      case "Base64.decode64", "Base64.urlsafe_decode64", "Base64.strict_decode64" ->
          Texts.decoded(reading.text(first), "base64");
      case "sprintf", "format" ->
          Texts.formatted(
              reading.text(first), call.arguments().subList(1, call.arguments().size()), reading);
      case "ENV.fetch" -> {
        Value.Text variable = reading.text(first);
        Value known = reading.environment(variable.text());
        yield known != null ? known : things.environment(variable.text(), call.at(), call.end());
      }
      case "Pathname.new", "Pathname" -> first;
      default -> written(name, call);
    };
  }

  private @Nullable Value written(String name, Call call) {
    if (name.startsWith(Things.WRITE) && call.argument(0) != null) {
      things.more(call.owner(), call.argument(0));
      return Things.nothing();
    }
    return null;
  }

  private @Nullable Value sent(String name, Call call, Reading reading) {
    Value first = call.argument(0);
    if (first == null) {
      return null;
    }
    Value.Text method = reading.text(first);
    if (!method.isKnown()) {
      reading.notFollowed();
      return null;
    }
    int dot = name.lastIndexOf('.');
    String full = dot < 0 ? method.text() : name.substring(0, dot) + "." + method.text();
    return call(
        new Call(
            full,
            call.owner(),
            call.arguments().subList(1, call.arguments().size()),
            call.named(),
            call.at(),
            call.end()),
        reading);
  }

  private Value started(Call call, Reading reading) {
    List<Value> words = new ArrayList<>();
    for (Value argument : call.arguments()) {
      if (argument instanceof Value.Table) {
        continue;
      }
      if (argument instanceof Value.Many many) {
        words.addAll(many.items());
      } else {
        words.add(argument);
      }
    }
    Value directory = call.named().get("chdir");
    return words.size() == 1
        ? things.shell(words.getFirst(), directory, call)
        : things.program(reading.words(new Value.Many(words)), directory, call);
  }

  private @Nullable Value utilities(String name, Call call) {
    Value first = call.argument(0);
    if (first == null) {
      return null;
    }
    Value second = call.argument(1);
    List<Value> paths = first instanceof Value.Many many ? many.items() : List.of(first);
    switch (name) {
      case "rm",
          "rm_f",
          "remove",
          "safe_unlink",
          "rmdir",
          "rm_r",
          "rm_rf",
          "rmtree",
          "remove_entry",
          "remove_entry_secure",
          "remove_dir",
          "unlink",
          "delete" -> {
        boolean all =
            name.equals("rm_r")
                || name.equals("rm_rf")
                || name.startsWith("remove_")
                || name.equals("rmtree");
        for (Value path : paths) {
          things.file(Deed.DELETE, path, all, call.at());
        }
      }
      case "mv", "move", "cp", "cp_r", "copy", "ln", "ln_s", "ln_sf", "copy_file", "install" -> {
        Way way = name.startsWith("m") ? Way.MOVE : name.startsWith("l") ? Way.LINK : Way.COPY;
        for (Value path : paths) {
          if (second != null) {
            things.transfer(way, path, second, call.at());
          }
        }
      }
      case "chmod", "chmod_R", "chown_R" -> {
        if (second != null) {
          things.file(Deed.ATTRIBUTES, second, name.endsWith("R"), call.at());
        }
      }
      case "touch" -> things.file(Deed.APPEND, first, false, call.at());
      case "cd", "chdir" -> {
        return null;
      }
      default -> {
        return null;
      }
    }
    return Things.nothing();
  }

  private @Nullable Value file(String name, Call call, Reading reading) {
    Value first = call.argument(0);
    Value second = call.argument(1);
    if (first == null) {
      return null;
    }
    switch (name.substring(name.indexOf('.') + 1)) {
      case "delete", "unlink", "rmdir" -> {
        for (Value path : call.arguments()) {
          things.file(Deed.DELETE, path, false, call.at());
        }
      }
      case "write", "binwrite" -> things.write(Deed.OVERWRITE, first, second, call.at());
      case "read", "binread", "readlines", "foreach" -> {
        return things.read(first, call);
      }
      case "open", "new" -> {
        return things.open(first, mode(second, reading), call);
      }
      case "rename", "symlink", "link" -> {
        if (second != null) {
          things.transfer(name.endsWith("rename") ? Way.MOVE : Way.LINK, first, second, call.at());
        }
      }
      case "chmod", "chown", "lchmod", "utime" -> {
        Value path = call.arguments().getLast();
        things.file(Deed.ATTRIBUTES, path, false, call.at());
      }
      case "truncate" -> things.file(Deed.OVERWRITE, first, false, call.at());
      case "popen" -> {
        return first instanceof Value.Many many
            ? things.program(reading.words(many), null, call)
            : things.shell(first, null, call);
      }
      case "expand_path" -> {
        return Paths.expanded(reading.text(first), reading);
      }
      case "join" -> {
        return Paths.append(call.arguments(), reading);
      }
      case "chdir" -> reading.add(new CodeAction.Directory(reading.word(first), call.at()));
      default -> {
        return null;
      }
    }
    return Things.nothing();
  }

  private static String mode(@Nullable Value mode, Reading reading) {
    return mode == null || mode instanceof Value.Function ? "r" : reading.text(mode).text();
  }
}
