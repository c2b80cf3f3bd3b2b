package dev.belay.guard.code;

import dev.belay.guard.execution.Unknown;
import dev.belay.guard.execution.Word;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be done with texts, with gaps in them or not. */
final class Texts {
  private Texts() {}

  static Value.Text concat(Value.Text left, Value.Text right) {
    if (left.text().length() + right.text().length() > CodeLimits.VALUE
        || left.unknowns().size() + right.unknowns().size() > CodeLimits.GAPS) {
      return left;
    }
    List<Unknown> unknowns = left.unknowns();
    if (unknowns.isEmpty()) {
      unknowns = right.unknowns();
    } else if (!right.unknowns().isEmpty()) {
      unknowns = new ArrayList<>(unknowns);
      unknowns.addAll(right.unknowns());
    }
    return new Value.Text(left.text() + right.text(), unknowns, true);
  }

  static Value.Text join(Value.Text between, List<Value> items, Reading reading) {
    Value.Text all = Value.Text.made("");
    for (int i = 0; i < items.size(); i++) {
      all = i == 0 || between.text().isEmpty() ? all : concat(all, between);
      all = concat(all, reading.text(items.get(i)));
    }
    return all;
  }

  static Value.Text repeat(Value.Text text, long times) {
    long length = text.text().length() * Math.max(0, times);
    if (times <= 0) {
      return Value.Text.made("");
    }
    if (length > CodeLimits.VALUE || !text.isKnown() && times > 1) {
      return text;
    }
    return new Value.Text(text.text().repeat((int) times), text.unknowns(), true);
  }

  static Value.Text reversed(Value.Text text) {
    List<Unknown> unknowns = new ArrayList<>(text.unknowns());
    java.util.Collections.reverse(unknowns);
    return new Value.Text(new StringBuilder(text.text()).reverse().toString(), unknowns, true);
  }

  static Value.@Nullable Text slice(Value.Text text, long from, long to) {
    int length = text.text().length();
    if (!text.isKnown()) {
      return null;
    }
    int start = (int) Math.max(0, Math.min(length, from < 0 ? length + from : from));
    int stop = (int) Math.max(start, Math.min(length, to < 0 ? length + to : to));
    return Value.Text.made(text.text().substring(start, stop));
  }

  static Value.Many split(Value.Text text, @Nullable String at) {
    List<Value> parts = new ArrayList<>();
    String all = text.text();
    int from = 0;
    while (from <= all.length() && parts.size() < 4096) {
      int stop;
      int next;
      if (at == null) {
        while (from < all.length() && all.charAt(from) <= ' ') {
          from++;
        }
        if (from >= all.length()) {
          break;
        }
        stop = from;
        while (stop < all.length() && all.charAt(stop) > ' ') {
          stop++;
        }
        next = stop;
      } else if (at.isEmpty()) {
        if (from >= all.length()) {
          break;
        }
        stop = from + 1;
        next = stop;
      } else {
        stop = all.indexOf(at, from);
        next = stop < 0 ? all.length() + 1 : stop + at.length();
        stop = stop < 0 ? all.length() : stop;
      }
      parts.add(part(text, from, stop));
      from = next;
    }
    return new Value.Many(parts);
  }

  private static Value.Text part(Value.Text text, int from, int to) {
    int skipped = 0;
    for (int i = 0; i < from && !text.isKnown(); i++) {
      skipped += text.text().charAt(i) == Word.GAP ? 1 : 0;
    }
    int kept = 0;
    for (int i = from; i < to && !text.isKnown(); i++) {
      kept += text.text().charAt(i) == Word.GAP ? 1 : 0;
    }
    return new Value.Text(
        text.text().substring(from, to), text.unknowns().subList(skipped, skipped + kept), true);
  }

  static Value.Text replace(Value.Text text, Value.Text old, Value.Text by) {
    if (!text.isKnown()
        || !old.isKnown()
        || !by.isKnown()
        || old.text().isEmpty()
        || (long) text.text().length() * Math.max(1, by.text().length()) > CodeLimits.VALUE * 8L) {
      return text;
    }
    String replaced = text.text().replace(old.text(), by.text());
    return replaced.length() > CodeLimits.VALUE ? text : Value.Text.made(replaced);
  }

  /** The bytes of an encoding as text; null where it is not one. */
  static Value.@Nullable Text decoded(Value.Text text, String encoding) {
    if (!text.isKnown()) {
      return null;
    }
    return switch (encoding.toLowerCase(Locale.ROOT)) {
      case "base64", "base64url" -> base64(text.text());
      case "hex", "hex_codec" -> hex(text.text());
      case "binary", "latin1", "utf8", "utf-8", "ascii", "utf16le", "ucs2" -> text;
      case "rot13", "rot_13" -> rot13(text.text());
      default -> null;
    };
  }

  static Value.@Nullable Text base64(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-') {
        clean.append('+');
      } else if (c == '_') {
        clean.append('/');
      } else if (c > ' ' && c != '=') {
        clean.append(c);
      }
    }
    if (clean.length() % 4 == 1) {
      clean.setLength(clean.length() - 1);
    }
    try {
      return bytes(Base64.getDecoder().decode(clean.toString()));
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  static Value.@Nullable Text hex(String text) {
    byte[] bytes = new byte[text.length() / 2];
    int count = 0;
    int high = -1;
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        if (text.charAt(i) <= ' ') {
          continue;
        }
        return null;
      }
      if (high < 0) {
        high = digit;
      } else {
        bytes[count++] = (byte) (high * 16 + digit);
        high = -1;
      }
    }
    return bytes(java.util.Arrays.copyOf(bytes, count));
  }

  static Value.Text bytes(byte[] bytes) {
    return Value.Text.made(new String(bytes, StandardCharsets.UTF_8).replace(Word.GAP, '\uFFFD'));
  }

  static Value.Text rot13(String text) {
    StringBuilder turned = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char base = c >= 'a' && c <= 'z' ? 'a' : c >= 'A' && c <= 'Z' ? 'A' : 0;
      turned.append(base == 0 ? c : (char) (base + (c - base + 13) % 26));
    }
    return Value.Text.made(turned.toString());
  }

  /** The text whose characters have these codes; null where one is not known. */
  static Value.@Nullable Text characters(List<Value> codes) {
    StringBuilder text = new StringBuilder();
    for (Value code : codes) {
      if (code instanceof Value.Number number) {
        Escapes.append((int) number.value(), text);
      } else if (code instanceof Value.Text single && single.isKnown()) {
        Long value = number(single.text());
        if (value == null) {
          return null;
        }
        Escapes.append(value.intValue(), text);
      } else {
        return null;
      }
    }
    return Value.Text.made(text.toString());
  }

  static @Nullable Long number(String text) {
    String digits = text.replace("_", "");
    int base = 10;
    if (digits.startsWith("0x") || digits.startsWith("0X")) {
      base = 16;
      digits = digits.substring(2);
    } else if (digits.startsWith("0b")) {
      base = 2;
      digits = digits.substring(2);
    } else if (digits.startsWith("0o")) {
      base = 8;
      digits = digits.substring(2);
    }
    if (digits.isEmpty() || digits.length() > 15) {
      return null;
    }
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), base);
      if (digit < 0) {
        return null;
      }
      value = value * base + digit;
    }
    return value;
  }

  /** {@code %s} and its kin filled with values. */
  static Value.Text formatted(Value.Text format, List<Value> values, Reading reading) {
    Value.Text all = Value.Text.made("");
    StringBuilder plain = new StringBuilder();
    String text = format.text();
    int next = 0;
    int gap = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == Word.GAP) {
        all =
            concat(
                concat(all, Value.Text.made(plain.toString())),
                Value.Text.unknown(format.unknowns().get(gap++)));
        plain.setLength(0);
        continue;
      }
      if (c != '%' || i + 1 >= text.length()) {
        plain.append(c);
        continue;
      }
      int stop = i + 1;
      while (stop < text.length() - 1 && "-+ #0123456789.".indexOf(text.charAt(stop)) >= 0) {
        stop++;
      }
      char letter = text.charAt(stop);
      i = stop;
      if (letter == '%') {
        plain.append('%');
      } else if (letter == 'c'
          && next < values.size()
          && values.get(next) instanceof Value.Number number) {
        Escapes.append((int) number.value(), plain);
        next++;
      } else {
        all = concat(all, Value.Text.made(plain.toString()));
        plain.setLength(0);
        Value value =
            next < values.size()
                ? values.get(next)
                : Value.Text.unknown(Reading.what("%", List.of()));
        next++;
        all = concat(all, reading.text(value));
      }
    }
    return concat(all, Value.Text.made(plain.toString()));
  }

  /** <code>{}</code>, <code>{0}</code> and <code>{name}</code> filled with values. */
  static Value.Text braced(Value.Text format, Call call, Reading reading) {
    Value.Text all = Value.Text.made("");
    String text = format.text();
    int next = 0;
    int from = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean twice = at + 1 < text.length() && text.charAt(at + 1) == c;
      if ((c == '{' || c == '}') && twice) {
        all = concat(all, part(format, from, at + 1));
        at += 2;
        from = at;
      } else if (c == '{') {
        int stop = text.indexOf('}', at);
        if (stop < 0) {
          break;
        }
        all = concat(all, part(format, from, at));
        String name = text.substring(at + 1, stop);
        int colon = name.indexOf(':');
        name = colon < 0 ? name : name.substring(0, colon);
        Long index = number(name);
        Value value =
            name.isEmpty()
                ? call.argument(next++)
                : index != null ? call.argument(index.intValue()) : call.named().get(name);
        all =
            concat(
                all,
                value == null
                    ? Value.Text.unknown(Reading.what("{" + name + "}", List.of()))
                    : reading.text(value));
        at = stop + 1;
        from = at;
      } else {
        at++;
      }
    }
    return concat(all, part(format, Math.min(from, text.length()), text.length()));
  }
}
