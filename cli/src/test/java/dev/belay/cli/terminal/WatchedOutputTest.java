package dev.belay.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchedOutputTest {

  @ParameterizedTest
  @CsvSource({
    "Broken pipe, true",
    "The pipe is being closed, true",
    "No space left on device, false"
  })
  void aClosedPipeIsToldFromAFullDisk(String reason, boolean gone) {
    WatchedOutput output =
        new WatchedOutput(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException(reason);
              }
            });

    assertThatThrownBy(() -> output.write(new byte[] {1}, 0, 1)).hasMessage(reason);

    assertThat(output.readerGone()).isEqualTo(gone);
  }

  @Test
  void nobodyIsGoneWhileThereIsOutput() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (WatchedOutput output = new WatchedOutput(written)) {
      output.write(new byte[] {'a', 'b'}, 0, 2);

      assertThat(output.readerGone()).isFalse();
    }
    assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo("ab");
  }
}
