package dev.belay.engine.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Foreign bytes on both sides of the protocol. */
class WireProperties {
  private static final int[] CHUNKS = {1, 2, 3, 5, 7, 100, 4096};

  @Property(tries = 400)
  void whatIsAskedIsWhatIsRead(
      @ForAll("requests") WireRequest request,
      @ForAll("inputs") byte[] input,
      @ForAll @IntRange(min = 0, max = 6) int chunk)
      throws IOException {
    RequestReader reader = reader(bytes(request, input), CHUNKS[chunk]);

    assertThat(reader.head()).isEqualTo(request);
    assertThat(reader.input().readAllBytes()).isEqualTo(input);
  }

  @Property(tries = 400)
  void whatIsAnsweredIsWhatIsRead(
      @ForAll("texts") String out, @ForAll("texts") String err, @ForAll("codes") int code)
      throws IOException {
    WireAnswer answer = new WireAnswer(code, out, err);

    assertThat(WireAnswer.read(stream(answer.encoded()))).isEqualTo(answer);
  }

  @Property(tries = 3000)
  void aDamagedRequestIsReadOrRefusedAndNothingElse(
      @ForAll("requests") WireRequest request, @ForAll("inputs") byte[] input, @ForAll long seed) {
    byte[] damaged = damaged(bytes(request, input), new Random(seed));
    try {
      RequestReader reader = reader(damaged, 4096);
      reader.head();
      reader.input().readAllBytes();
    } catch (IOException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  @Property(tries = 400)
  void whatACommandAnswersIsWhatIsRead(
      @ForAll("texts") String out,
      @ForAll("texts") String err,
      @ForAll @IntRange(min = 0, max = 255) int code)
      throws IOException {
    CommandAnswer answer = new CommandAnswer(code, out, err);

    assertThat(CommandAnswer.read(new ByteArrayInputStream(bytes(answer)))).isEqualTo(answer);
  }

  @Property(tries = 3000)
  void aDamagedAnswerToACommandIsReadOrRefusedAndNothingElse(
      @ForAll("texts") String out, @ForAll("texts") String err, @ForAll long seed) {
    byte[] damaged = damaged(bytes(new CommandAnswer(10, out, err)), new Random(seed));
    try {
      CommandAnswer.read(new ByteArrayInputStream(damaged));
    } catch (IOException e) {
      assertThat(e).isNotNull();
    }
  }

  @Property(tries = 3000)
  void aDamagedAnswerIsReadOrRefusedAndNothingElse(
      @ForAll("texts") String out, @ForAll("texts") String err, @ForAll long seed) {
    ByteBuffer encoded = new WireAnswer(0, out, err).encoded();
    byte[] bytes = Arrays.copyOf(encoded.array(), encoded.limit());
    try {
      WireAnswer.read(new ByteArrayInputStream(damaged(bytes, new Random(seed))));
    } catch (IOException e) {
      assertThat(e).isNotNull();
    }
  }

  @Property(tries = 300)
  void aPartOfAnAnswerIsNeverTakenForAll(@ForAll("texts") String out, @ForAll("texts") String err)
      throws IOException {
    ByteBuffer encoded = new WireAnswer(0, out, err).encoded();
    for (int length = 0; length < encoded.limit(); length++) {
      byte[] part = Arrays.copyOf(encoded.array(), length);
      assertThat(reads(part)).as("%d of %d bytes", length, encoded.limit()).isFalse();
    }
  }

  @Provide
  Arbitrary<WireRequest> requests() {
    Arbitrary<String> texts = texts();
    Arbitrary<Map<String, String>> environment =
        Arbitraries.maps(Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(9), texts)
            .ofMaxSize(4);
    return Combinators.combine(
            Arbitraries.of("hook", "command", "ping", "status", "stop"),
            Arbitraries.integers().between(0, 600_000),
            texts.injectNull(0.2),
            texts.list().ofMaxSize(8),
            environment,
            texts.injectNull(0.5),
            Arbitraries.integers().between(0, 3))
        .as(WireRequest::new);
  }

  @Provide
  Arbitrary<byte[]> inputs() {
    Arbitrary<Integer> sizes =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(9, Arbitraries.integers().between(0, 5000)),
            net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(60_000, 200_000)));
    return Combinators.combine(sizes, Arbitraries.longs())
        .as(
            (size, seed) -> {
              byte[] bytes = new byte[size];
              new Random(seed).nextBytes(bytes);
              return bytes;
            });
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .ofMaxLength(60)
        .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<Integer> codes() {
    return Arbitraries.of(List.of(0, 2, 3));
  }

  private static boolean reads(byte[] bytes) {
    try {
      WireAnswer.read(new ByteArrayInputStream(bytes));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static byte[] bytes(CommandAnswer answer) {
    ByteBuffer encoded = answer.encoded();
    return ByteBuffer.allocate(4 + encoded.remaining())
        .put(CommandAnswer.accepted())
        .put(encoded)
        .array();
  }

  private static byte[] bytes(WireRequest request, byte[] input) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(RequestWriter.head(request));
    bytes.writeBytes(RequestWriter.input(input));
    bytes.writeBytes(RequestWriter.end());
    return bytes.toByteArray();
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    byte[] damaged = bytes.clone();
    for (int i = random.nextInt(4); i >= 0 && damaged.length > 0; i--) {
      // Near the front, where the structure is, more often than not.
      int reach = random.nextBoolean() ? Math.min(64, damaged.length) : damaged.length;
      damaged[random.nextInt(reach)] = (byte) random.nextInt();
    }
    return random.nextInt(3) == 0
        ? Arrays.copyOf(damaged, random.nextInt(damaged.length + 1))
        : damaged;
  }

  private static RequestReader reader(byte[] bytes, int chunk) {
    ByteArrayInputStream whole = new ByteArrayInputStream(bytes);
    java.io.InputStream dripping =
        new java.io.FilterInputStream(whole) {
          @Override
          public int read(byte[] to, int offset, int length) {
            return whole.read(to, offset, Math.min(length, chunk));
          }
        };
    return new RequestReader(Channels.newChannel(dripping), ByteBuffer.allocate(1024));
  }

  private static ByteArrayInputStream stream(ByteBuffer buffer) {
    return new ByteArrayInputStream(buffer.array(), 0, buffer.limit());
  }
}
