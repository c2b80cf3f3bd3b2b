package dev.belay.lint.known;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SuppressionsTest {
  @Test
  void aCommentIsAboutItsLineTheNextOneOrAll() {
    Suppressions here = new Suppressions("a\nb # belay-ignore BLY-C30 because\nc\n");
    Suppressions next =
        new Suppressions("// belay-ignore-next-line BLY-C30, BLY-C31 why\r\nb\r\nc");
    Suppressions all = new Suppressions("a\nb\n/* belay-ignore-file BLY-C30 */\n");

    assertThat(here.cover("BLY-C30", 2)).isTrue();
    assertThat(here.cover("BLY-C30", 3)).isFalse();
    assertThat(here.cover("BLY-C31", 2)).isFalse();
    assertThat(next.cover("BLY-C30", 2)).isTrue();
    assertThat(next.cover("BLY-C31", 2)).isTrue();
    assertThat(next.cover("BLY-C30", 1)).isFalse();
    assertThat(all.cover("BLY-C30", 17)).isTrue();
  }

  @Test
  void theCommentOfAShellDoesInJson() {
    Suppressions told =
        new Suppressions("{\"command\": \"./x.sh # belay-ignore BLY-C51 run here\"}");

    assertThat(told.cover("BLY-C51", 1)).isTrue();
  }

  @Test
  void rulesMustBeNamedAndTheMarkMustBeAComment() {
    assertThat(new Suppressions("# belay-ignore everything").cover("BLY-C30", 1)).isFalse();
    assertThat(new Suppressions("{\"x\": \"belay-ignore BLY-C30\"}").cover("BLY-C30", 1)).isFalse();
  }
}
