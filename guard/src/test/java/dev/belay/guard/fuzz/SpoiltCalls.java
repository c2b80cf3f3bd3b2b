package dev.belay.guard.fuzz;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.contract.FileTouch;
import dev.belay.contract.ToolCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Calls made of others by cutting, joining, doubling and nesting; one call for each number. */
final class SpoiltCalls {
  private static final int LONGEST = 4096;
  private static final String[] SCRAPS = {
    "'",
    "\"",
    "\\",
    "`",
    "$(",
    ")",
    "${",
    "}",
    "$((",
    "))",
    "((",
    "[[ ",
    " ]]",
    "{",
    "{a,",
    "{1..9}",
    "<<E\n",
    "\nE\n",
    "<<-'E'\n",
    "<<< ",
    "<(",
    ">(",
    "> ",
    ">> ",
    "2>&1 ",
    "&>",
    "| ",
    "|& ",
    "& ",
    "&& ",
    "|| ",
    "; ",
    ";; ",
    ";& ",
    "\n",
    "\r\n",
    "\t",
    "\0",
    " ",
    "#",
    "!",
    "~/",
    "*",
    "?",
    "[a-",
    "]",
    "if ",
    "; then ",
    "; else ",
    "; fi ",
    "for i in ",
    "; do ",
    "; done ",
    "while ",
    "case x in ",
    "esac ",
    "f() { ",
    "function f ",
    "select ",
    "coproc ",
    "time ",
    "x=",
    "x+=",
    "x[0]=",
    "a=(",
    "$x",
    "${x[@]}",
    "${x:1:2}",
    "${x//a/$x}",
    "${!x}",
    "${x@P}",
    "$'\\x41",
    "$\"",
    "$1",
    "$@",
    "$?",
    "eval ",
    "exec ",
    "source ",
    ". ",
    "sudo ",
    "env -S ",
    "xargs ",
    "bash -c ",
    "sh -s ",
    "python3 -c ",
    "node -e ",
    "perl -e ",
    "ruby -e ",
    "php -r ",
    "awk ",
    "sed -e ",
    "find / -exec ",
    "ssh h ",
    "base64 -d ",
    "printf ",
    "echo -e ",
    "read x ",
    "set -- ",
    "trap ",
    "alias a=",
    "declare -n x=",
    "local ",
    "export ",
    "unset ",
    "cd ",
    "pushd ",
    "powershell -c ",
    "cmd /c ",
    "iex ",
    "@{",
    "@(",
    "@'\n",
    "\n'@",
    "%x%",
    "!x!",
    "%~1",
    "^",
    "`n",
    "[Char]",
    "-join",
    "-f ",
    "::",
    "import os\n",
    "def f(x):\n ",
    "lambda x: ",
    "[x for x in y]",
    "f\"{",
    "r'''",
    "\"\"\"",
    "=>",
    "${`",
    "/*",
    "*/",
    "//",
    "--",
    "<?php ",
    "=begin\n",
    "%w(",
    "qq{",
    "__END__",
    "#{",
    "SELECT ",
    "DROP TABLE ",
    "\uFFFF",
    "\uFFFD",
    "\uD800",
    "\uDC00",
    "\uD83D\uDE00",
    "é",
    "\u202E",
    "\uFEFF",
    "ı",
    "İ",
    "0x7fffffff",
    "-9223372036854775808",
    "1e999",
    "/",
    "/..",
    "/./",
    "//",
    "C:\\",
    "\\\\?\\C:\\",
    "file://",
    "http://[::1]:",
  };
  private static final String[] BEFORE = {
    "bash -c '",
    "$(",
    "`",
    "(",
    "{ ",
    "eval \"",
    "python3 -c 'import os; os.system(\"",
    "if x; then ",
    "[[ ",
    "f() { ",
    "node -e 'require(\"child_process\").execSync(\"",
    "cat <<E | sh\n",
    "powershell -c \"",
    "cmd /c \"",
    "${x:-",
    "x=(",
    "$((",
    "echo \"",
    "sudo ",
    "find . -exec ",
    "ssh h '",
    "case x in x) ",
    "perl -e '`",
    "while :; do ",
    "! "
  };
  private static final String[] AFTER = {
    "'", ")", "`", ")", "; }", "\"", "\")'", "; fi", " ]]", "; }", "\")'", "\nE\n", "\"", "\"", "}",
    ")", "))", "\"", "", " ;", "'", ";; esac", "`'", "; done", ""
  };

  private final List<ToolCall> seeds;
  private final List<String> texts;

  SpoiltCalls(List<ToolCall> seeds) {
    this.seeds = List.copyOf(seeds);
    List<String> shell = new ArrayList<>();
    for (ToolCall seed : seeds) {
      if (seed.command() != null) {
        shell.add(seed.command());
      }
    }
    texts = List.copyOf(shell);
  }

  /** Always the same call for the same number. */
  ToolCall call(long number) {
    SplittableRandom random = new SplittableRandom(number);
    ToolCall seed = seeds.get(random.nextInt(seeds.size()));
    String command = seed.command();
    if (command != null) {
      // The reader of one shell also meets the texts of the others.
      String name = random.nextInt(32) == 0 ? otherShell(random) : seed.name();
      return with(seed, name, spoilt(command, random), seed.input(), seed.files(), seed.content());
    }
    List<FileTouch> files = new ArrayList<>();
    for (FileTouch file : seed.files()) {
      files.add(new FileTouch(spoilt(file.path(), random), file.operation()));
    }
    JsonObject input = new JsonObject();
    for (Map.Entry<String, JsonElement> field : seed.input().getAsJsonObject().entrySet()) {
      if (field.getValue().isJsonPrimitive() && random.nextBoolean()) {
        input.addProperty(field.getKey(), spoilt(field.getValue().getAsString(), random));
      } else if (random.nextInt(8) > 0) {
        input.add(field.getKey(), field.getValue());
      }
    }
    String content = seed.content() == null ? null : spoilt(seed.content(), random);
    String name = random.nextInt(4) == 0 ? spoilt(seed.name(), random) : seed.name();
    return with(seed, name, null, input, files, content);
  }

  private static String otherShell(SplittableRandom random) {
    return switch (random.nextInt(3)) {
      case 0 -> "Bash";
      case 1 -> "PowerShell";
      default -> "cmd";
    };
  }

  private static ToolCall with(
      ToolCall seed,
      String name,
      @Nullable String command,
      JsonElement input,
      List<FileTouch> files,
      @Nullable String content) {
    String url = seed.url();
    return new ToolCall(
        seed.kind(), name, seed.id(), input, command, files, content, url, seed.output());
  }

  private String spoilt(String text, SplittableRandom random) {
    StringBuilder spoilt = new StringBuilder(text);
    int steps = 1 + random.nextInt(random.nextInt(16) == 0 ? 40 : 5);
    for (int i = 0; i < steps && spoilt.length() < LONGEST; i++) {
      step(spoilt, random);
    }
    if (spoilt.length() > LONGEST) {
      spoilt.setLength(LONGEST);
    }
    return spoilt.toString();
  }

  private void step(StringBuilder text, SplittableRandom random) {
    int at = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), at + 1 + random.nextInt(random.nextBoolean() ? 4 : 40));
    switch (random.nextInt(12)) {
      case 0, 1, 2, 3 -> text.insert(at, SCRAPS[random.nextInt(SCRAPS.length)]);
      case 4, 5 -> text.delete(at, to);
      case 6 -> {
        String other = texts.get(random.nextInt(texts.size()));
        int from = random.nextInt(other.length() + 1);
        int end = from + random.nextInt(other.length() - from + 1);
        text.insert(at, other, from, end);
      }
      case 7 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, to));
      case 8 -> {
        int way = random.nextInt(BEFORE.length);
        text.insert(0, BEFORE[way]).append(AFTER[way]);
      }
      case 9 -> {
        if (at < text.length()) {
          text.setCharAt(
              at, (char) (random.nextInt(8) == 0 ? random.nextInt(65536) : random.nextInt(128)));
        }
      }
      case 10 -> {
        String piece =
            random.nextBoolean() && at < to
                ? text.substring(at, to)
                : SCRAPS[random.nextInt(SCRAPS.length)];
        int times = 1 << random.nextInt(random.nextInt(8) == 0 ? 9 : 4);
        text.insert(at, piece.repeat(Math.min(times, 1 + LONGEST / Math.max(1, piece.length()))));
      }
      default -> {
        String other = texts.get(random.nextInt(texts.size()));
        text.append(random.nextBoolean() ? "; " : " | ").append(other);
      }
    }
  }
}
