package dev.belay.lsp.cursor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

/** The cursor is found in any text, at any place. */
class CursorProperties {
  private static final List<String> WHOLE =
      List.of(
          """
          {"hooks": {"PreToolUse": [{"matcher": "Bash|Edit", "hooks": [
            {"type": "command", "command": "a \\"b\\" $HOME", "timeout": 5} // why
          ]}], /* x */ "Stop": []}, "x": null}
          """,
          """
          # codex
          [[hooks.PreToolUse]]
          matcher = "Bash"
          [[hooks.PreToolUse.hooks]]
          type = 'command'
          command = \"""
          a\"""
          [hooks."a.b".c]
          d.e = {f = [1, 2], g = "h"}
          """,
          """
          ---
          name: x
          hooks:
            PreToolUse:
              - matcher: "Bash"
                hooks: [{type: command, command: check}]
          ---
          text
          """);

  @Property(tries = 2000)
  void noTextAndNoPlaceMakesItThrow(
      @ForAll("spoilt") String text, @ForAll("formats") String format, @ForAll int offset) {
    Cursor anywhere = Cursor.in(text, format, offset);
    Cursor inside =
        Cursor.in(text, format, text.isEmpty() ? 0 : Math.floorMod(offset, text.length()));

    for (Cursor cursor : List.of(anywhere, inside)) {
      assertThat(cursor.span().end()).isLessThanOrEqualTo(text.length());
      for (HostContract host : HostCatalog.all()) {
        for (ConfigFile place : host.config()) {
          assertThat(Spots.of(host, place, cursor).cursor()).isSameAs(cursor);
        }
      }
    }
  }

  @Provide
  Arbitrary<String> formats() {
    return Arbitraries.of("json", "jsonc", "toml", "yaml", "module");
  }

  /** Texts cut off, with pieces lost, doubled or put in. */
  @Provide
  Arbitrary<String> spoilt() {
    Arbitrary<String> piece =
        Arbitraries.strings()
            .withChars("{}[]\"':,=.#/*\\\n\r -a0\u00e9\ud83d\ude00\ufeff")
            .ofMaxLength(6);
    Arbitrary<Integer> places = Arbitraries.integers().between(0, 400);
    Arbitrary<String> edited =
        Combinators.combine(Arbitraries.of(WHOLE), places, places, piece)
            .as(
                (text, one, other, put) -> {
                  int start = Math.min(Math.min(one, other), text.length());
                  int end = Math.min(Math.max(one, other), text.length());
                  return text.substring(0, start) + put + text.substring(end);
                });
    Arbitrary<String> noise =
        Arbitraries.strings().withChars("{}[]\"':,=.#/*\\\n\r \u0000aZ\ud83d").ofMaxLength(60);
    return Arbitraries.oneOf(edited, edited, noise);
  }

  @Example
  void timeGrowsWithTheTextAndNotFaster() {
    List<String> bad =
        List.of(
            "[".repeat(1_000_000),
            "{\"a\":".repeat(500_000),
            "}]".repeat(500_000),
            "[{".repeat(250_000) + "]".repeat(500_000),
            "\"".repeat(1_000_000),
            "\"\"\"".repeat(300_000),
            "[[a".repeat(1) + ".b".repeat(500_000),
            "[a]\n".repeat(100_000),
            "a = '''\n".repeat(100_000),
            "/*".repeat(500_000));
    for (String text : bad) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(10),
          () -> {
            Cursor.in(text, "json", text.length());
            Cursor.in(text, "toml", text.length());
          },
          text.substring(0, 8));
    }
  }
}
