package dev.belay.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.HookEvent;
import dev.belay.contract.Reply;
import dev.belay.contract.Verdict;
import dev.belay.contract.json.DocumentReader;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import dev.belay.contract.json.JsonLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Recorded payloads with values of other types, without keys, with keys of other hosts, with other
 * events: decoding and answering must survive them all. {@code -Dbelay.mutations=1000000} for the
 * long run; the seed is in every failure.
 */
class MutatedPayloadsTest {
  private static final int MUTATIONS = Integer.getInteger("belay.mutations", 40_000);
  private static final long SEED = Long.getLong("belay.seed", 20261121L);

  private final List<Recorded> recorded = Recorded.all();
  private final List<JsonObject> payloads = recorded.stream().map(Recorded::payload).toList();

  @Test
  void neverBreaksTheWayFromPayloadToReply() {
    for (int i = 0; i < MUTATIONS; i++) {
      SplittableRandom random = new SplittableRandom(SEED + i);
      int pick = random.nextInt(recorded.size());
      Recorded original =
          recorded.get(random.nextInt(50) == 0 ? random.nextInt(recorded.size()) : pick);
      JsonObject mutant = mutated(payloads.get(pick), random, 0).getAsJsonObject();
      String before = Json.write(mutant);
      HostCodec codec = HostCodec.of(original.host());
      String event = random.nextBoolean() ? original.event() : null;
      try {
        HookEvent decoded = codec.decode(mutant, event);
        Reply denied = codec.encode(Verdict.deny("no", "r"), decoded);
        assertThat(denied.exitCode()).isIn(0, 2);
        assertThat(Json.write(decoded.payload())).isEqualTo(before);
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + (SEED + i) + ", from " + original + ": " + before, e);
      }
    }
  }

  @Test
  void bytesAreReadOrRefusedWithAReason() throws IOException {
    List<byte[]> texts =
        payloads.stream().map(json -> Json.write(json).getBytes(StandardCharsets.UTF_8)).toList();
    int read = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      SplittableRandom random = new SplittableRandom(SEED - i);
      int pick = random.nextInt(texts.size());
      byte[] mutant = mutated(texts.get(pick), random);
      HostCodec codec = HostCodec.of(recorded.get(pick).host());
      try {
        String text = new DocumentReader(JsonLimits.DEFAULT).read(new ByteArrayInputStream(mutant));
        codec.encode(Verdict.deny("no", "r"), codec.decode(Json.parseObject(text), null));
        read++;
      } catch (JsonException e) {
        assertThat(e).hasMessageNotContaining("hook_event_name");
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + (SEED - i) + ", from " + recorded.get(pick), e);
      }
    }
    assertThat(read).as("some mutants are still JSON").isBetween(MUTATIONS / 20, MUTATIONS);
  }

  private static byte[] mutated(byte[] text, SplittableRandom random) {
    byte[] mutant =
        Arrays.copyOf(text, random.nextInt(20) == 0 ? random.nextInt(text.length) : text.length);
    for (int i = random.nextInt(4); i >= 0 && mutant.length > 0; i--) {
      int at = random.nextInt(mutant.length);
      mutant[at] =
          switch (random.nextInt(4)) {
            case 0 -> (byte) random.nextInt(256);
            case 1 -> (byte) "{}[]\",:\\\u0000".charAt(random.nextInt(9));
            case 2 -> (byte) (mutant[at] ^ (1 << random.nextInt(8)));
            default -> mutant[random.nextInt(mutant.length)];
          };
    }
    return mutant;
  }

  private JsonElement mutated(JsonElement element, SplittableRandom random, int depth) {
    if (depth > 0 && random.nextInt(12) == 0) {
      return other(random);
    }
    if (element instanceof JsonObject object) {
      JsonObject result = new JsonObject();
      for (String key : object.keySet()) {
        switch (random.nextInt(24)) {
          case 0 -> {}
          case 1 -> result.add(key.toUpperCase(java.util.Locale.ROOT), object.get(key));
          case 2 -> result.add(anyKey(random), mutated(object.get(key), random, depth + 1));
          default -> result.add(key, mutated(object.get(key), random, depth + 1));
        }
      }
      return result;
    }
    if (element instanceof JsonArray array) {
      JsonArray result = new JsonArray();
      array.forEach(item -> result.add(mutated(item, random, depth + 1)));
      return result;
    }
    if (element instanceof JsonPrimitive text && text.isString() && random.nextInt(4) == 0) {
      return new JsonPrimitive(cut(text.getAsString(), random));
    }
    return element;
  }

  private String anyKey(SplittableRandom random) {
    List<String> keys = new ArrayList<>(payloads.get(random.nextInt(payloads.size())).keySet());
    return keys.get(random.nextInt(keys.size()));
  }

  private static String cut(String text, SplittableRandom random) {
    int at = text.isEmpty() ? 0 : random.nextInt(text.length());
    return switch (random.nextInt(5)) {
      case 0 -> text.substring(at);
      case 1 -> text.substring(0, at);
      case 2 ->
          text.substring(0, at) + "\u0000\ud800*** Begin Patch\n*** Move to: " + text.substring(at);
      case 3 -> "{" + text;
      default -> "[\"" + text + "\",{\"command\":3}]";
    };
  }

  private static JsonElement other(SplittableRandom random) {
    return switch (random.nextInt(9)) {
      case 0 -> JsonNull.INSTANCE;
      case 1 -> new JsonPrimitive(random.nextLong());
      case 2 -> new JsonPrimitive(1e300);
      case 3 -> new JsonPrimitive(random.nextBoolean());
      case 4 -> new JsonPrimitive("");
      case 5 -> new JsonArray();
      case 6 -> new JsonObject();
      case 7 -> {
        JsonArray array = new JsonArray();
        array.add("bash");
        array.add("-c");
        array.add(JsonNull.INSTANCE);
        yield array;
      }
      default -> new JsonPrimitive("{\"command\":\"x\"");
    };
  }
}
