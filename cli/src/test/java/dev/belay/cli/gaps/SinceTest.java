package dev.belay.cli.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SinceTest {
  private static final long NOW = Instant.parse("2026-11-21T10:00:00Z").toEpochMilli();
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource({
    "90m, 2026-11-21T08:30:00Z",
    "24h, 2026-11-20T10:00:00Z",
    "7d, 2026-11-14T10:00:00Z",
    "2026-11-20, 2026-11-19T23:00:00Z",
    "2026-11-20T09:30, 2026-11-20T08:30:00Z",
    "2026-11-20T09:30:15, 2026-11-20T08:30:15Z",
    "2026-11-20T09:30:00Z, 2026-11-20T09:30:00Z"
  })
  void timesAreReadAsPeopleTypeThem(String text, String expected) {
    assertThat(Since.millis(text, NOW, BERLIN)).isEqualTo(Instant.parse(expected).toEpochMilli());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "h", "24", "-1h", "1.5h", "9999999h", "yesterday", "2026-13-01"})
  void otherTextsAreNone(String text) {
    assertThat(Since.millis(text, NOW, BERLIN)).isNull();
  }

  @Test
  void aSessionsMissingNumbersAreCountedForEachEngine() {
    SeenSession session = new SeenSession();
    for (long number : new long[] {3, 4, 7}) {
      session.event(number, "a", number);
    }
    session.event(9, "b", 1);
    session.event(10, "", 0);

    assertThat(session.missing()).isEqualTo(2);
  }
}
