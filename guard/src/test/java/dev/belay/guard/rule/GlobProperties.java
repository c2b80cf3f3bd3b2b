package dev.belay.guard.rule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class GlobProperties {
  @Property
  void aTextWithoutWildcardsMatchesItselfAlone(
      @ForAll @CharRange(from = 'a', to = 'c') String text,
      @ForAll @CharRange(from = 'a', to = 'c') String other) {
    assertThat(Glob.of(text).matches(text)).isTrue();
    assertThat(Glob.of(text).matches(other)).isEqualTo(text.equals(other));
  }

  @Property
  void aStarStandsForAnything(@ForAll String before, @ForAll String after) {
    assertThat(Glob.of("*").matches(before + after)).isTrue();
    assertThat(Glob.of("?*").matches(before)).isEqualTo(!before.isEmpty());
  }

  @Property
  void noPatternThrows(
      @ForAll @CharRange(from = '[', to = 'c') @StringLength(max = 8) String pattern,
      @ForAll @StringLength(max = 8) String text) {
    Glob.of(pattern).matches(text);
    Glob.of(pattern + "*[").matches(text);
  }
}
