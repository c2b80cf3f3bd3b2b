package dev.belay.guard.code;

import dev.belay.guard.code.CodeAction.Deed;
import dev.belay.guard.code.CodeAction.Way;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** PHP's functions. */
final class PhpLibrary implements Library {
  private final Things things;

  PhpLibrary(Things things) {
    this.things = things;
  }

  @Override
  public @Nullable Value name(String name, int from, int to, Reading reading) {
    if (name.startsWith("$_ENV.") || name.startsWith("$_SERVER.")) {
      String variable = name.substring(name.indexOf('.') + 1);
      Value known = reading.environment(variable);
      return known != null ? known : things.environment(variable, from, to);
    }
    return name.startsWith("$_") || name.equals("$argv")
        ? reading.unknown(from, to, List.of())
        : null;
  }

  @Override
  public @Nullable Value call(Call call, Reading reading) {
    Value first = call.argument(0);
    Value second = call.argument(1);
    String name = call.name().toLowerCase(Locale.ROOT);
    if (first == null) {
      return name.equals("getenv") ? things.environment(null, call.at(), call.end()) : null;
    }
    switch (name) {
      case "exec", "system", "shell_exec", "passthru", "popen", "proc_open", "pcntl_exec" -> {
        return first instanceof Value.Many many
            ? things.program(reading.words(many), null, call)
            : things.shell(first, null, call);
      }
      case "eval", "assert", "create_function" -> {
        return things.run(
            "php", name.equals("create_function") && second != null ? second : first, call.at());
      }
      case "include", "include_once", "require", "require_once" ->
          reading.add(new CodeAction.RunFile("php", reading.word(first), call.at()));
      case "call_user_func", "call_user_func_array" -> {
        Value.Text function = reading.text(first);
        if (!function.isKnown()) {
          reading.notFollowed();
          return null;
        }
        List<Value> rest = call.arguments().subList(1, call.arguments().size());
        List<Value> arguments =
            name.endsWith("array") && second instanceof Value.Many many ? many.items() : rest;
        return reading.apply(Value.Thing.named(function.text()), arguments);
      }
      case "array_map", "array_walk" -> {
        Value.Text function =
            reading.text(name.equals("array_map") || second == null ? first : second);
        Value items = name.equals("array_map") ? second : first;
        if (items != null && function.isKnown()) {
          Value item =
              items instanceof Value.Many many && !many.items().isEmpty()
                  ? many.items().getFirst()
                  : items;
          return reading.apply(Value.Thing.named(function.text()), List.of(item));
        }
        return null;
      }
      case "unlink", "rmdir" -> things.file(Deed.DELETE, first, false, call.at());
      case "rename" -> transfer(Way.MOVE, first, second, call);
      case "copy" -> transfer(Way.COPY, first, second, call);
      case "symlink", "link" -> transfer(Way.LINK, first, second, call);
      case "chmod", "chown", "chgrp" -> things.file(Deed.ATTRIBUTES, first, false, call.at());
      case "touch" -> things.file(Deed.APPEND, first, false, call.at());
      case "file_put_contents" -> {
        boolean append =
            call.argument(2) instanceof Value.Thing flag && flag.name().contains("APPEND");
        things.write(append ? Deed.APPEND : Deed.OVERWRITE, first, second, call.at());
      }
      case "file_get_contents",
          "readfile",
          "file",
          "fopen",
          "parse_ini_file",
          "show_source",
          "highlight_file" -> {
        Value.Text address = reading.text(first);
        if (address.text().startsWith("http") || address.text().startsWith("ftp:")) {
          return things.network("GET", first, null, call);
        }
        return name.equals("fopen")
            ? things.open(first, second == null ? "r" : reading.text(second).text(), call)
            : things.read(first, call);
      }
      case "fwrite", "fputs" -> {
        if (first instanceof Value.Thing file && second != null) {
          if (file.name().equals("socket()")) {
            return things.network("CONNECT", file.arguments().getFirst(), second, call);
          }
          things.more(file, second);
        }
      }
      case "curl_init" -> {
        return things.network("GET", first, null, call);
      }
      case "curl_setopt" -> {
        Value value = call.argument(2);
        if (value != null && second instanceof Value.Thing option) {
          if (option.name().equals("CURLOPT_URL")) {
            things.network("GET", value, null, call);
          } else if (option.name().equals("CURLOPT_POSTFIELDS")) {
            things.network("POST", first, value, call);
          }
        }
      }
      case "fsockopen", "pfsockopen", "stream_socket_client" -> {
        return things.socket(first, second, call);
      }
      case "chdir" -> reading.add(new CodeAction.Directory(reading.word(first), call.at()));
      case "getenv" -> {
        Value.Text variable = reading.text(first);
        Value known = reading.environment(variable.text());
        return known != null ? known : things.environment(variable.text(), call.at(), call.end());
      }
      default -> {
        return text(name, first, second, call, reading);
      }
    }
    return Things.nothing();
  }

  private void transfer(Way way, Value from, @Nullable Value to, Call call) {
    if (to != null) {
      things.transfer(way, from, to, call.at());
    }
  }

  private static @Nullable Value text(
      String name, Value first, @Nullable Value second, Call call, Reading reading) {
    return switch (name) {
      case "base64_decode" -> Texts.decoded(reading.text(first), "base64");
      case "hex2bin" -> Texts.decoded(reading.text(first), "hex");
      case "str_rot13" ->
          reading.text(first).isKnown() ? Texts.rot13(reading.text(first).text()) : null;
      case "pack" ->
          second != null && reading.text(first).text().startsWith("H")
              ? Texts.decoded(reading.text(second), "hex")
              : null;
      case "strrev" -> Texts.reversed(reading.text(first));
      case "chr" -> Texts.characters(List.of(first));
      case "implode", "join" ->
          second instanceof Value.Many many
              ? Texts.join(reading.text(first), many.items(), reading)
              : first instanceof Value.Many all
                  ? Texts.join(Value.Text.of(""), all.items(), reading)
                  : null;
      case "sprintf" ->
          Texts.formatted(
              reading.text(first), call.arguments().subList(1, call.arguments().size()), reading);
      case "escapeshellarg", "escapeshellcmd", "trim", "strval", "realpath" -> first;
      case "array" -> new Value.Many(new java.util.ArrayList<>(call.arguments()));
      default -> null;
    };
  }
}
