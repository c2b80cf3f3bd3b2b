package dev.belay.contract.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.belay.contract.json.JsonException.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
  @Test
  void stopsWhenTheDocumentClosesAlthoughTheStreamStaysOpen() throws Exception {
    InputStream neverClosing =
        new SequenceInputStream(bytes("{\"a\":[1,\"}\"]}\n"), new Blocking());

    assertThat(read(neverClosing, JsonLimits.DEFAULT)).isEqualTo("{\"a\":[1,\"}\"]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ufeff{\"a\":1}", "\ufeff\ufeff{\"a\":1}", "  \r\n{\"a\":1}\n\n"})
  void passesOverByteOrderMarksAndSpace(String sent) throws Exception {
    assertThat(read(bytes(sent), JsonLimits.DEFAULT)).isEqualTo("{\"a\":1}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM", "UTF-16"})
  void readsUtf16FromWindowsShells(String charset) throws Exception {
    byte[] sent = "{\"a\":\"grün\"}".getBytes(Charset.forName(charset));

    assertThat(read(new ByteArrayInputStream(sent), JsonLimits.DEFAULT))
        .isEqualTo("{\"a\":\"grün\"}");
  }

  @Test
  void escapesRawControlCharactersInsideStringsAlone() throws Exception {
    String read = read(bytes("{\"a\":\n\"x\ty\u0001\"}"), JsonLimits.DEFAULT);

    assertThat(Json.parseObject(read).get("a").getAsString()).isEqualTo("x\ty\u0001");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                     | EMPTY
          '   '                  | EMPTY
          {"a":1                 | TRUNCATED
          {"a":"                 | TRUNCATED
          hello                  | MALFORMED
          "text"                 | MALFORMED
          {"a":1}{"b":2}         | SECOND_DOCUMENT
          {"a":1} x              | SECOND_DOCUMENT
          [[[[[[[[[1]]]]]]]]]    | TOO_DEEP
          {"a":"0123456789012345678901234567890123456789"} | TOO_LARGE
          """)
  void namesWhatIsWrong(String sent, Kind kind) {
    assertThatThrownBy(() -> read(bytes(sent), new JsonLimits(40, 8)))
        .isInstanceOfSatisfying(JsonException.class, e -> assertThat(e.kind()).isEqualTo(kind));
  }

  @Test
  void neverQuotesTheInputInAnError() {
    assertThatThrownBy(() -> Json.parse("{\"token\":\"s3cret\" oops}"))
        .isInstanceOf(JsonException.class)
        .hasMessageNotContaining("s3cret")
        .hasMessageContaining("line 1 column");
  }

  @Test
  void keepsNumbersAsWrittenKeysInOrderAndNulls() throws Exception {
    String json =
        "{\"z\":1.50,\"a\":1e3,\"n\":null,\"big\":123456789012345678901234567890,\"z2\":-0.0}";

    assertThat(Json.write(Json.parse(json))).isEqualTo(json);
  }

  private static String read(InputStream in, JsonLimits limits) throws IOException, JsonException {
    return new DocumentReader(limits).read(in);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A stream that a test must not read: it stands for one that never delivers and never ends. */
  private static final class Blocking extends InputStream {
    @Override
    public int read() {
      throw new AssertionError("read on after the document had closed");
    }
  }
}
