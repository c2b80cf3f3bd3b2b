package dev.belay.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.belay.journal.read.JournalVerifier;
import dev.belay.journal.read.Verification;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed while they write; {@code -Dbelay.kills=200} for many of them. */
class CrashTest {
  private static final int KILLS = Integer.getInteger("belay.kills", 20);

  @TempDir private Path folder;

  @Test
  void whatWasToldDurableSurvivesAKillAndTheNextProcessGoesOn() throws Exception {
    Path directory = folder.resolve("journal");
    Random random = new Random(KILLS);
    long before = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = AppendingProcess.start(directory, 0, "run " + kill);
      long durable = killedAfter(process, 1 + random.nextInt(40), random.nextInt(4));
      Verification found = JournalVerifier.verify(directory);

      assertThat(found.problems()).as("after kill " + kill).isEmpty();
      assertThat(found.lastSequence()).as("after kill " + kill).isGreaterThanOrEqualTo(durable);
      assertThat(found.records()).isEqualTo(found.lastSequence());
      assertThat(durable).as("it went on").isGreaterThan(before);
      before = found.lastSequence();
    }
    Journal.appendNow(directory, JournalOptions.defaults(), Entries.shell("the end"));
    Verification end = JournalVerifier.verify(directory);
    assertThat(end.problems()).isEmpty();
    assertThat(end.unfinishedBytes()).isZero();
    assertThat(end.lastSequence()).isGreaterThan(before);
  }

  @Test
  void processesThatAreKilledBesideOthersDoThemNoHarm() throws Exception {
    Path directory = folder.resolve("journal");
    Process lasting = AppendingProcess.start(directory, 4000, "lasting");
    Random random = new Random(KILLS);
    for (int kill = 0; kill < Math.max(3, KILLS / 5); kill++) {
      Process process = AppendingProcess.start(directory, 0, "killed " + kill);
      killedAfter(process, 1 + random.nextInt(10), random.nextInt(4));
    }
    lasting.getInputStream().readAllBytes();

    assertThat(lasting.waitFor()).isZero();
    assertThat(JournalVerifier.verify(directory).problems()).isEmpty();
  }

  /** Kills after so many reports and so many milliseconds; the last number that was reported. */
  private static long killedAfter(Process process, int reports, int millis)
      throws IOException, InterruptedException {
    long durable = 0;
    try (BufferedReader told = process.inputReader(StandardCharsets.US_ASCII)) {
      for (int i = 0; i < reports; i++) {
        durable = Long.parseLong(told.readLine());
      }
      Thread.sleep(millis);
      // The handle's way leaves the pipe open, with what was told last still in it.
      process.toHandle().destroyForcibly();
      process.waitFor();
      for (String line = told.readLine(); line != null; line = told.readLine()) {
        durable = Long.parseLong(line);
      }
    }
    return durable;
  }
}
