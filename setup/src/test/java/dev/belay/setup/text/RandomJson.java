package dev.belay.setup.text;

import java.util.Random;

/** Documents as people write them: any layout, comments, trailing commas, one newline style. */
final class RandomJson {
  private static final String[] NEWLINES = {"\n", "\n", "\r\n"};
  private static final String[] UNITS = {"  ", "    ", "\t"};
  private static final String[] KEYS = {
    "hooks",
    "a",
    "permissions",
    "\\u00e9",
    "日本",
    "x y",
    "\\\"q\\\"",
    "//",
    "PreToolUse",
    "",
    "{",
    "/*"
  };
  private static final String[] SCALARS = {
    "1",
    "-0.50",
    "1e5",
    "true",
    "null",
    "\"\"",
    "\"a // b\"",
    "\"<&>'\"",
    "\"/* */\"",
    "\"\\u00fc é\"",
    "\"},]\"",
    "12345678901234567890"
  };

  private final Random random;
  private final String newline;
  private final String unit;
  private final boolean minified;
  private final boolean tidy;

  private RandomJson(long seed) {
    random = new Random(seed);
    newline = pick(NEWLINES);
    unit = pick(UNITS);
    minified = random.nextInt(8) == 0;
    tidy = random.nextInt(3) == 0;
  }

  static String document(long seed) {
    RandomJson json = new RandomJson(seed);
    String before = json.random.nextInt(6) == 0 ? "\uFEFF" : "";
    return before + json.gap("") + json.container(3, "") + json.gap("");
  }

  private String container(int depth, String indent) {
    boolean object = random.nextBoolean();
    int size = random.nextInt(4);
    boolean lines = !minified && (tidy || random.nextBoolean());
    String inner = indent + unit;
    StringBuilder text = new StringBuilder(object ? "{" : "[");
    for (int i = 0; i < size; i++) {
      text.append(lines && (tidy || random.nextInt(5) > 0) ? comments(inner) : gap(inner));
      if (object) {
        text.append('"')
            .append(pick(KEYS))
            .append(i)
            .append('"')
            .append(tidy ? ": " : gap(inner) + ":" + gap(inner));
      }
      text.append(depth > 0 && random.nextBoolean() ? container(depth - 1, inner) : pick(SCALARS));
      text.append(tidy ? "" : gap(inner));
      if (i + 1 < size || (!tidy && random.nextInt(4) == 0)) {
        text.append(',');
      }
    }
    text.append(size == 0 ? gap(indent) : lines ? comments(indent) : gap(indent));
    return text.append(object ? '}' : ']').toString();
  }

  /** The rest of a line, perhaps lines of comments, and the indentation of the next. */
  private String comments(String indent) {
    StringBuilder text = new StringBuilder();
    if (!tidy && random.nextInt(4) == 0) {
      text.append(random.nextBoolean() ? " " : "").append(comment());
    }
    text.append(!tidy && random.nextInt(8) == 0 ? "  " : "").append(newline);
    if (random.nextInt(6) == 0) {
      text.append(indent).append(comment()).append(newline);
    }
    if (random.nextInt(6) == 0) {
      text.append(newline);
    }
    return text.append(indent).toString();
  }

  private String comment() {
    return pick("// \"a\": 1,", "//", "/* c */", "/**/", "/* } */");
  }

  private String gap(String indent) {
    if (minified) {
      return "";
    }
    return switch (random.nextInt(tidy ? 2 : 14)) {
      case 1, 2 -> " ";
      case 3 -> "  ";
      case 4 -> "\t";
      case 5 -> newline + indent;
      case 6 -> " // c" + newline + indent;
      case 7 -> "/* c */";
      case 8 -> " /* a" + newline + " b */ ";
      case 9 -> newline;
      default -> "";
    };
  }

  private String pick(String... from) {
    return from[random.nextInt(from.length)];
  }
}
