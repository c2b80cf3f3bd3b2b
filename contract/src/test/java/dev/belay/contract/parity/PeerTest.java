package dev.belay.contract.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.belay.contract.signature.StandardWebhooks;
import dev.belay.contract.signature.StandardWebhooks.Headers;
import dev.belay.contract.signature.WebhookKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Standard Webhooks against the npm package of its authors, fetched when the test runs. */
class PeerTest {
  private static final int MESSAGES = 1_000;
  private static final long SEED = 7;

  /** Visible ASCII but for the dot. */
  private static final String ID_CHARACTERS =
      "!\"#$%&'()*+,-/0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";

  private final Random random = new Random(SEED);

  private record Message(String key, String id, byte[] body, StandardWebhooks webhooks) {}

  @Test
  void whatWeSignThePeerVerifiesAndTheOtherWayRound() throws Exception {
    Path modules = NpmPackage.fetch("standardwebhooks", "1.1.1");
    List<Message> messages = messages();
    List<Headers> signed = new ArrayList<>();
    JsonArray given = new JsonArray();
    for (Message message : messages) {
      Headers headers = message.webhooks().sign(message.id(), message.body());
      signed.add(headers);
      given.add(json(message, headers));
    }
    Path file =
        Files.createTempFile(
            Files.createDirectories(Path.of("target", "parity")), "messages", ".json");
    Files.writeString(file, given.toString());

    List<String> lines =
        Language.run(
                "node",
                Path.of("src", "test", "parity", "peer.js").toString(),
                modules.toString(),
                file.toString())
            .lines()
            .toList();

    assertThat(lines).hasSize(MESSAGES);
    for (int i = 0; i < MESSAGES; i++) {
      Message message = messages.get(i);
      JsonObject peer = JsonParser.parseString(lines.get(i)).getAsJsonObject();
      Headers headers = signed.get(i);
      Headers there =
          new Headers(headers.id(), headers.timestamp(), peer.get("signed").getAsString());
      assertThat(peer.get("verified").getAsBoolean()).as("message %s there", i).isTrue();
      assertThat(message.webhooks().verify(there, message.body()).valid()).isTrue();
      assertThat(there).isEqualTo(headers);
      assertThat(peer.get("typescript").getAsString()).isEqualTo("ok true");
    }
  }

  @Test
  void noSingleByteOfAnyMessageCanChange() {
    for (Message message : messages()) {
      StandardWebhooks webhooks = message.webhooks();
      Headers headers = webhooks.sign(message.id(), message.body());
      String id = String.valueOf(headers.id());
      String time = String.valueOf(headers.timestamp());
      String signature = String.valueOf(headers.signature());
      assertThat(webhooks.verify(headers, message.body()).valid()).isTrue();
      for (int i = 0; i < message.body().length; i++) {
        byte[] changed = message.body().clone();
        changed[i] ^= (byte) flip();
        refused(webhooks, headers, changed);
      }
      for (int i = 0; i < id.length(); i++) {
        refused(webhooks, new Headers(changed(id, i), time, signature), message.body());
      }
      for (int i = 0; i < time.length(); i++) {
        refused(webhooks, new Headers(id, changed(time, i), signature), message.body());
      }
      for (int i = 0; i < signature.length(); i++) {
        refused(webhooks, new Headers(id, time, changed(signature, i)), message.body());
      }
    }
  }

  private static void refused(StandardWebhooks webhooks, Headers headers, byte[] body) {
    if (webhooks.verify(headers, body).valid()) {
      throw new AssertionError(headers + " is taken for right");
    }
  }

  private String changed(String text, int at) {
    return text.substring(0, at) + (char) (text.charAt(at) ^ flip()) + text.substring(at + 1);
  }

  /** Any bits of a byte, but not none. */
  private int flip() {
    return 1 + random.nextInt(255);
  }

  private List<Message> messages() {
    InstantSource clock = InstantSource.fixed(Instant.now());
    List<Message> messages = new ArrayList<>();
    for (int i = 0; i < MESSAGES; i++) {
      byte[] secret = new byte[1 + random.nextInt(80)];
      random.nextBytes(secret);
      String key = "whsec_" + Base64.getEncoder().encodeToString(secret);
      StringBuilder id = new StringBuilder();
      for (int length = 1 + random.nextInt(40); length > 0; length--) {
        id.append(ID_CHARACTERS.charAt(random.nextInt(ID_CHARACTERS.length())));
      }
      // The peer takes texts alone: any characters but halves of pairs.
      StringBuilder body = new StringBuilder();
      for (int length = random.nextInt(150); length > 0; length--) {
        int c = random.nextInt(4) == 0 ? random.nextInt(0x11_0000) : random.nextInt(0x80);
        body.appendCodePoint(c >= 0xd800 && c < 0xe000 ? ' ' : c);
      }
      messages.add(
          new Message(
              key,
              id.toString(),
              body.toString().getBytes(StandardCharsets.UTF_8),
              StandardWebhooks.of(WebhookKey.of(key)).withClock(clock)));
    }
    return messages;
  }

  private static JsonObject json(Message message, Headers headers) {
    JsonObject json = new JsonObject();
    json.addProperty("key", message.key());
    json.addProperty("id", message.id());
    json.addProperty("timestamp", Long.valueOf(String.valueOf(headers.timestamp())));
    json.addProperty("signature", headers.signature());
    json.addProperty("body_b64", Base64.getEncoder().encodeToString(message.body()));
    return json;
  }
}
