package dev.belay.setup.text;

import java.util.Random;

/** Documents as people write them, with all that looks like a header and is none. */
final class RandomToml {
  private static final String[] VALUES = {
    "1",
    "-0.5e3",
    "inf",
    "true",
    "1979-05-27T07:32:00Z",
    "\"[[hooks]] # \\\" \"",
    "'[x] \\'",
    "\"\"",
    "''",
    "'''\n[[hooks.Stop]]\n'it''s'\n'''",
    "\"\"\"\n[x] \\\"\\\"\\\"\n# no comment \\\n  \"\"\"\"\"",
    "\"\"\"\"\"\"",
    "[1, 2] # ]",
    "[\n  \"]\", # [\n  '[',\n]",
    "[[1], []]",
    "{ a = 1, b.c = \"}\" }",
    "[{ x = [] }, { y = '[[' }]",
    "{}",
  };
  private static final String[] KEYS = {"a", "\"x]y\"", "'q.\"q'", "b.c", "b . \"d\\\"\"", "1"};
  private static final String[] TABLES = {
    "t", "\"x]y\"", "'[['.b", " t . \"# u\" ", "projects.\"/home/x\""
  };

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private int names;

  private RandomToml(long seed) {
    random = new Random(seed);
  }

  static String document(long seed) {
    RandomToml toml = new RandomToml(seed);
    toml.values();
    for (int i = toml.random.nextInt(4); i > 0; i--) {
      toml.table();
    }
    toml.trivia();
    String text = toml.text.toString();
    if (toml.random.nextInt(3) == 0) {
      text = text.stripTrailing();
    }
    if (toml.random.nextInt(3) == 0) {
      text = text.replace("\n", "\r\n");
    }
    return toml.random.nextInt(6) == 0 ? "\uFEFF" + text : text;
  }

  private void table() {
    String name = pick(TABLES) + names++;
    name = name.replaceAll("([\"'])(\\s*)(\\d+)$", "$3$1$2").replaceAll(" (\\d+)$", "$1");
    boolean array = random.nextBoolean();
    for (int i = array ? random.nextInt(3) : 0; i >= 0; i--) {
      trivia();
      text.append(pick("", "", "  ")).append(array ? "[[" + name + "]]" : "[" + name + "]");
      text.append(pick("\n", "\n", " # [x]\n"));
      values();
      if (random.nextInt(3) == 0) {
        trivia();
        text.append("[[").append(name).append(".sub]]\n");
        values();
      }
      if (random.nextInt(3) == 0) {
        trivia();
        text.append("[").append(name).append(".deep.er]\n");
        values();
      }
    }
  }

  private void values() {
    for (int i = random.nextInt(4); i > 0; i--) {
      if (random.nextInt(4) == 0) {
        trivia();
      }
      text.append(pick("", "", " \t")).append("k").append(names++).append(".").append(pick(KEYS));
      text.append(pick(" = ", "=")).append(pick(VALUES)).append(pick("\n", "\n", " # c\n"));
    }
  }

  private void trivia() {
    text.append(
        pick("", "\n", "\n\n", "# [[hooks]]\n", "\n# about \"what\n", "\n  # '''\n\n", " \n"));
  }

  private String pick(String... from) {
    return from[random.nextInt(from.length)];
  }
}
