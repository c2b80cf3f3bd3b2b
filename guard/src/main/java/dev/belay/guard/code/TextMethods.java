package dev.belay.guard.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Methods of strings and lists, which most languages share. */
final class TextMethods {
  private TextMethods() {}

  /** What a method gives; null where it is none of these. */
  static @Nullable Value call(Call call, Language language, Reading reading) {
    if (call.owner().isEmpty()) {
      return null;
    }
    Value owner = call.owner().getFirst();
    if (call.name().startsWith("text().") && owner instanceof Value.Text text) {
      return text(text, call.name().substring(7), call, reading);
    }
    if (call.name().startsWith("list().") && owner instanceof Value.Many many) {
      return list(many, call.name().substring(7), call, reading);
    }
    return null;
  }

  private static @Nullable Value text(Value.Text text, String method, Call call, Reading reading) {
    Value first = call.argument(0);
    switch (method) {
      case "decode", "encode", "toString", "to_s", "to_str", "valueOf", "String" -> {
        if (first != null) {
          Value.Text decoded = Texts.decoded(text, reading.text(first).text());
          return decoded == null ? text : decoded;
        }
        return text;
      }
      case "chomp", "chop", "dup", "freeze", "normalize", "text", "json", "expandtabs" -> {
        return text;
      }
      case "strip", "trim", "lstrip", "rstrip", "trimEnd", "trimStart" -> {
        return first == null && text.isKnown() ? Value.Text.made(text.text().strip()) : text;
      }
      case "lower", "toLowerCase", "downcase", "casefold" -> {
        return new Value.Text(text.text().toLowerCase(Locale.ROOT), text.unknowns(), true);
      }
      case "upper", "toUpperCase", "upcase" -> {
        return new Value.Text(text.text().toUpperCase(Locale.ROOT), text.unknowns(), true);
      }
      case "reverse" -> {
        return Texts.reversed(text);
      }
      case "join" -> {
        return first instanceof Value.Many many ? Texts.join(text, many.items(), reading) : null;
      }
      case "concat" -> {
        Value.Text all = text;
        for (Value argument : call.arguments()) {
          all = Texts.concat(all, reading.text(argument));
        }
        return all;
      }
      case "split", "chars", "bytes" -> {
        return text.text().length() > 4096 && !text.isKnown()
            ? null
            : Texts.split(
                text,
                method.equals("split") ? first == null ? null : reading.text(first).text() : "");
      }
      case "replace", "replaceAll", "gsub", "sub" -> {
        Value second = call.argument(1);
        return first == null || second == null
            ? null
            : Texts.replace(text, reading.text(first), reading.text(second));
      }
      case "translate", "tr" -> {
        return null;
      }
      case "format" -> {
        return Texts.braced(text, call, reading);
      }
      case "hex" -> {
        return null;
      }
      case "repeat" -> {
        return first instanceof Value.Number times ? Texts.repeat(text, times.value()) : null;
      }
      case "charAt", "at" -> {
        return first instanceof Value.Number at
            ? Texts.slice(text, at.value(), at.value() + 1)
            : null;
      }
      case "slice", "substring", "substr" -> {
        long from = first instanceof Value.Number number ? number.value() : 0;
        long to = call.argument(1) instanceof Value.Number number ? number.value() : Long.MAX_VALUE;
        return Texts.slice(text, from, to);
      }
      case "unpack", "unpack1" -> {
        String format = first == null ? "" : reading.text(first).text();
        return format.startsWith("m") ? Texts.decoded(text, "base64") : null;
      }
      default -> {
        return null;
      }
    }
  }

  private static @Nullable Value list(Value.Many many, String method, Call call, Reading reading) {
    Value first = call.argument(0);
    switch (method) {
      case "join" -> {
        Value.Text between =
            first == null
                ? Value.Text.of(call.name().isEmpty() ? "" : separator(reading))
                : reading.text(first);
        return Texts.join(between, many.items(), reading);
      }
      case "append", "push", "add" -> {
        if (first != null && many.items().size() < 4096) {
          many.items().addAll(call.arguments());
        }
        return many;
      }
      case "extend" -> {
        if (first instanceof Value.Many more && many.items().size() < 4096) {
          many.items().addAll(List.copyOf(more.items()));
        }
        return many;
      }
      case "insert", "unshift" -> {
        Value last = call.arguments().isEmpty() ? null : call.arguments().getLast();
        if (last != null && many.items().size() < 4096) {
          many.items().addFirst(last);
        }
        return many;
      }
      case "concat" -> {
        List<Value> all = new ArrayList<>(many.items());
        for (Value argument : call.arguments()) {
          if (argument instanceof Value.Many more) {
            all.addAll(more.items());
          } else {
            all.add(argument);
          }
        }
        return new Value.Many(all);
      }
      case "reverse", "toReversed" -> {
        return new Value.Many(new ArrayList<>(many.items().reversed()));
      }
      case "toString", "decode" -> {
        Value.Text characters = Texts.characters(many.items());
        return characters;
      }
      case "pack" -> {
        String format = first == null ? "" : reading.text(first).text();
        if (format.startsWith("H") || format.startsWith("m")) {
          return Texts.decoded(
              Texts.join(Value.Text.of(""), many.items(), reading),
              format.startsWith("H") ? "hex" : "base64");
        }
        return Texts.characters(many.items());
      }
      case "map", "collect", "flatMap" -> {
        if (first != null && many.items().size() <= 4096) {
          List<Value> results = new ArrayList<>();
          int rounds = 0;
          for (Value item : many.items()) {
            if (rounds++ > 512) {
              reading.notFollowed();
              break;
            }
            results.add(reading.apply(first, List.of(item)));
          }
          return new Value.Many(results);
        }
        return null;
      }
      case "slice", "filter", "flat", "sort", "values", "to_a", "compact", "uniq" -> {
        return many;
      }
      default -> {
        return null;
      }
    }
  }

  private static String separator(Reading reading) {
    return reading.language().equals("ruby") ? "" : ",";
  }
}
