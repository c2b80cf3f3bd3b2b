package dev.belay.guard.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.contract.Decision;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a policy file: a policy comes of it, or a message that names the file. */
class PolicyReaderProperties {
  private static final List<String> PIECES =
      List.of(
          "version: 1\n",
          "preset: strict\n",
          "packs: {on: [core], off: [core.rules]}\n",
          "rules:\n  force-push: ask\n",
          "  git-discard: off\n",
          "observe: true\n",
          "locked: true\n",
          "allow:\n  - {rule: force-push, path: ~/a/**, until: 2026-12-31}\n",
          "  - rules: \"*\"\n    command: x\n    reason: y\n",
          "trust: [~/a]\n",
          "own-packs: /none/*.yml\n",
          "? [a]\n: b\n",
          "&a [*a]\n",
          "<<: {}\n",
          "!!binary x\n",
          "---\n",
          "{",
          "]",
          "\t",
          "\u0000",
          "\uFEFF",
          "\uD800",
          "'",
          "|\n");

  private final KnownRules known =
      KnownRules.of(
          List.of(
              RuleDefaults.always("force-push", Decision.DENY),
              RuleDefaults.always("git-discard", Decision.ASK)));

  @Property(tries = 1000)
  void noTextBreaksTheReader(@ForAll("texts") String text) {
    PolicyReader reader =
        new PolicyReader(
            "p.yml",
            Layer.USER,
            Path.of("/home/dev"),
            known,
            new OwnPackFiles(OwnPackReader.none()),
            Instant.EPOCH);
    try {
      PolicyDocument read = reader.read(text);
      assertThat(read.rules().keySet()).isSubsetOf("force-push", "git-discard");
    } catch (PolicyException e) {
      assertThat(e.getMessage()).startsWith("p.yml");
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(PIECES).list().ofMaxSize(8).map(all -> String.join("", all));
    Arbitrary<String> junk = Arbitraries.strings().ofMaxLength(12);
    return Combinators.combine(pieces, junk, pieces).as((a, b, c) -> a + b + c);
  }
}
