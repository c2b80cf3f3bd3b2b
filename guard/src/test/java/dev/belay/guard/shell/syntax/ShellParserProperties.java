package dev.belay.guard.shell.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShellParserProperties {
  @Provide
  Arbitrary<String> shellLike() {
    return Arbitraries.longs().map(seed -> ShellTexts.scraps(seed, 60));
  }

  @Provide
  Arbitrary<String> wellFormed() {
    return Arbitraries.longs().map(seed -> new ShellTexts(seed).script());
  }

  @Property(tries = 5000)
  void everyNodeStandsWithinTheOneAroundIt(@ForAll("shellLike") String text) {
    SyntaxNodes.visit(
        ShellParser.parse(text),
        (node, parent) -> {
          assertThat(node.span().end()).isLessThanOrEqualTo(text.length());
          // A here-document stands behind the command that it belongs to.
          if (parent != null && !text.contains("<<")) {
            assertThat(node.span().start()).isGreaterThanOrEqualTo(parent.span().start());
            assertThat(node.span().end()).isLessThanOrEqualTo(parent.span().end());
          }
        });
  }

  @Property(tries = 2000)
  void anyTextIsRead(@ForAll String text) {
    assertThat(ShellParser.parse(text).span()).isEqualTo(new Span(0, text.length()));
  }

  @Property(tries = 2000)
  void workGrowsWithTheText(@ForAll("shellLike") String text) {
    String repeated = text.repeat(50);
    SourceText source = SourceText.of(repeated, ParserLimits.standard());
    ShellParser.read(source);

    assertThat(source.steps()).isLessThan(128L * (repeated.length() + 64));
  }

  @Property(tries = 2000)
  void whatIsWellFormedHasNoProblems(@ForAll("wellFormed") String text) {
    assertThat(ShellParser.parse(text).problems()).as(text).isEmpty();
  }

  @Property(tries = 2000)
  void completeCommandsStayTheSameWhateverFollows(
      @ForAll("wellFormed") String text, @ForAll("shellLike") String more) {
    Script before = ShellParser.parse(text + "\n");
    Script after = ShellParser.parse(text + "\n" + more);

    assertThat(after.statements().subList(0, before.statements().size()))
        .isEqualTo(before.statements());
  }
}
