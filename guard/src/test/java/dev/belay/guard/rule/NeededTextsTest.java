package dev.belay.guard.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeededTextsTest {
  @Test
  void oneOfTheAlternativesIsNeeded() {
    assertThat(NeededTexts.of("mcp|modelcontext")).containsExactly("mcp", "modelcontext");
    assertThat(NeededTexts.of("(ab|c.)d*")).containsExactly("ab", "c");
  }

  @Test
  void theLongestPieceOfASequenceIsNeeded() {
    assertThat(NeededTexts.of("sk-[a-z]{20,}_live\\.x")).containsExactly("_live.x");
    assertThat(NeededTexts.of("^trap +(x|y)")).containsExactly("trap");
  }

  @Test
  void whatMayBeMissingIsNotNeeded() {
    assertThat(NeededTexts.of("a(bcd)?e*")).containsExactly("a");
    assertThat(NeededTexts.of("abc?")).containsExactly("ab");
    assertThat(NeededTexts.of("abc{0,3}")).containsExactly("ab");
    assertThat(NeededTexts.of("(abc)*")).isNull();
    assertThat(NeededTexts.of("abc|")).isNull();
  }

  @Test
  void whatRepeatsIsNeededOnce() {
    assertThat(NeededTexts.of("xa+")).containsExactly("x");
    assertThat(NeededTexts.of("(abc)+?")).containsExactly("abc");
  }

  @Test
  void whatIsNotUnderstoodNeedsNothing() {
    assertThat(NeededTexts.of("(?i)abc")).isNull();
    assertThat(NeededTexts.of("\\x41bc")).isNull();
    assertThat(NeededTexts.of("\\Qa|b\\E")).isNull();
    assertThat(NeededTexts.of("[[:alpha:]]bc")).isNull();
  }

  @Test
  void anExpressionStillFindsWhatItFound() {
    Regex regex = Regex.of("gh[ps]_[A-Z]{3,}|AKIA[0-9]+");
    assertThat(regex.isIn("x ghp_ABC")).isTrue();
    assertThat(regex.isIn("AKIA1")).isTrue();
    assertThat(regex.isIn("gh AKI")).isFalse();
  }
}
