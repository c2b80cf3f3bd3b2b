package dev.belay.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTimesTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-21T01:48:10.444Z, 2026-11-21T01:48:10.444Z",
    "2026-11-21T01:48:10Z, 2026-11-21T01:48:10Z",
    "2026-11-21T03:48:10.5+02:00, 2026-11-21T01:48:10.500Z",
    "1795225705003, 2026-11-21T01:48:25.003Z"
  })
  void readsTheFormsThatHostsSend(String sent, String expected) {
    assertThat(EventTimes.rfc3339(new JsonPrimitive(sent))).isEqualTo(expected);
  }

  @Test
  void agreesWithTheJdkOnEveryMillisecond() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 20_000; i++) {
      long millis = random.nextLong(253_402_300_799_999L);
      assertThat(Instant.parse(EventTimes.ofMillis(millis)).toEpochMilli()).isEqualTo(millis);
    }
  }

  @ParameterizedTest
  @CsvSource({"yesterday", "2026-11-21", "2026-13-45T01:00:00+01:00", "99999999999999999999"})
  void takesTheTimeOfReadingForWhatIsNoTime(String sent) {
    assertThat(Instant.parse(EventTimes.rfc3339(new JsonPrimitive(sent))))
        .isBetween(nearly(-60), nearly(60));
    assertThat(Instant.parse(EventTimes.rfc3339(new JsonObject())))
        .isBetween(nearly(-60), nearly(60));
  }

  private static Instant nearly(long seconds) {
    return Instant.now().plus(Duration.ofSeconds(seconds));
  }
}
