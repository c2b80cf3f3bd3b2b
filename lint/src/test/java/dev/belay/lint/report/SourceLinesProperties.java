package dev.belay.lint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.setup.text.TextPlace;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SourceLinesProperties {
  @Property
  void placesAreThoseOfThePlainCount(@ForAll("texts") String text) {
    SourceLines lines = new SourceLines(text);

    for (int at = 0; at <= text.length(); at++) {
      TextPlace place = TextPlace.of(text, at);
      assertThat(lines.place(at)).isEqualTo(place);
      assertThat(lines.line(place)).doesNotContain("\n", "\r");
      assertThat(text.startsWith(lines.line(place), lines.start(place))).isTrue();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("\n", "\r", "\r\n", "a", "bc", "\t", "日", "😀", "\"", " ")
        .list()
        .ofMaxSize(20)
        .map(pieces -> String.join("", pieces))
        .flatMap(text -> Arbitraries.of(text, "\uFEFF" + text));
  }
}
