package dev.belay.contract.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurrogatesTest {
  @ParameterizedTest
  @CsvSource({
    "x\\ud83e,             x\uFFFD",
    "\\udd14x,             \uFFFDx",
    "\\ud83e\\ud83e\\udd14, \uFFFD\uD83E\uDD14",
    "\\ud83e\\u0041,       \uFFFDA",
    "\\ud83e\\\\udd14,     \uFFFD\\udd14"
  })
  void aTextThatWasCutInsideAnEmojiIsRead(String written, String read) throws Exception {
    assertThat(Json.parse("[\"" + written + "\"]").getAsJsonArray().get(0).getAsString())
        .isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({"\\ud83e\\udd14", "\\\\ud83e", "\\n\\\\", "plain", "\\u12"})
  void everythingElseStaysAsItIs(String written) {
    assertThat(Surrogates.paired(written)).isSameAs(written);
  }

  @Test
  void whatIsWrongBesidesStaysWrong() {
    assertThatThrownBy(() -> Json.parse("[\"\\ud83e\"")).isInstanceOf(JsonException.class);
  }
}
