package dev.belay.guard.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.guard.effect.EffectKind;
import dev.belay.guard.path.PathKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page for those who write rules names everything that the reader of packs knows. */
class WritingRulesTest {
  @Test
  void everyKeyEffectAndKindOfPathIsExplained() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "writing-rules.md"));

    for (String key : ClauseReader.KEYS) {
      assertThat(page).contains("`" + key + "`");
    }
    for (EffectKind kind : EffectKind.values()) {
      if (kind.compareTo(EffectKind.ENDLESS) <= 0) {
        assertThat(page).contains("`" + kind.wireName() + "`");
      }
    }
    for (PathKind kind : PathKind.values()) {
      assertThat(page).contains("`" + kind.wireName() + "`");
    }
  }
}
