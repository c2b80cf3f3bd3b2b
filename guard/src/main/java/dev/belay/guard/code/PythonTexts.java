package dev.belay.guard.code;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Python's functions that make texts of texts. */
final class PythonTexts {
  private PythonTexts() {}

  static @Nullable Value call(String name, Call call, Reading reading) {
    Value first = call.argument(0);
    switch (name) {
      case "str",
          "bytes",
          "bytearray",
          "list",
          "tuple",
          "iter",
          "sorted",
          "set",
          "int",
          "float",
          "memoryview",
          "next" -> {
        return converted(name, first, reading);
      }
      case "chr" -> {
        return first == null ? null : Texts.characters(List.of(first));
      }
      case "ord" -> {
        return first instanceof Value.Text text && text.isKnown() && !text.text().isEmpty()
            ? new Value.Number(text.text().codePointAt(0))
            : null;
      }
      case "reversed" -> {
        return first instanceof Value.Text text
            ? Texts.reversed(text)
            : first instanceof Value.Many many
                ? new Value.Many(new ArrayList<>(many.items().reversed()))
                : null;
      }
      case "range" -> {
        return range(call);
      }
      case "base64.b64decode",
          "base64.urlsafe_b64decode",
          "base64.standard_b64decode",
          "base64.decodebytes",
          "base64.decodestring",
          "binascii.a2b_base64",
          "b64decode" -> {
        return decoded(first, "base64", call, reading);
      }
      case "bytes.fromhex",
          "bytearray.fromhex",
          "binascii.unhexlify",
          "binascii.a2b_hex",
          "unhexlify",
          "base64.b16decode" -> {
        return decoded(first, "hex", call, reading);
      }
      case "codecs.decode", "codecs.encode" -> {
        Value encoding = call.argument(1, "encoding");
        return encoding == null
            ? first
            : decoded(first, reading.text(encoding).text(), call, reading);
      }
      case "shlex.split" -> {
        return first == null ? null : Texts.split(reading.text(first), null);
      }
      case "shlex.quote", "pipes.quote", "os.fsencode", "os.fsdecode", "textwrap.dedent" -> {
        return first;
      }
      case "str.join" -> {
        return first instanceof Value.Text between && call.argument(1) instanceof Value.Many many
            ? Texts.join(between, many.items(), reading)
            : null;
      }
      case "dict" -> {
        return new Value.Table(call.named());
      }
      default -> {
        return null;
      }
    }
  }

  private static @Nullable Value decoded(
      @Nullable Value value, String encoding, Call call, Reading reading) {
    if (value == null) {
      return null;
    }
    Value.Text text = Texts.decoded(reading.text(value), encoding);
    return text != null ? text : reading.unknown(call, reading.producers(value));
  }

  private static @Nullable Value converted(String name, @Nullable Value value, Reading reading) {
    if (value instanceof Value.Many many && name.startsWith("byte")) {
      return Texts.characters(many.items());
    }
    if (name.equals("int")) {
      Long number =
          value instanceof Value.Text text && text.isKnown() ? Texts.number(text.text()) : null;
      return number != null
          ? new Value.Number(number)
          : value instanceof Value.Number ? value : null;
    }
    if (name.equals("str")
        && value != null
        && !(value instanceof Value.Many)
        && !(value instanceof Value.Table)) {
      return reading.text(value);
    }
    if (name.equals("list") && value instanceof Value.Text text && text.isKnown()) {
      return Texts.split(text, "");
    }
    return value;
  }

  private static @Nullable Value range(Call call) {
    long from = 0;
    long to = 0;
    if (call.argument(0) instanceof Value.Number number) {
      to = number.value();
      if (call.argument(1) instanceof Value.Number second) {
        from = to;
        to = second.value();
      }
    } else {
      return null;
    }
    List<Value> items = new ArrayList<>();
    for (long i = from; i < to && items.size() < CodeLimits.ROUNDS; i++) {
      items.add(new Value.Number(i));
    }
    return new Value.Many(items);
  }
}
