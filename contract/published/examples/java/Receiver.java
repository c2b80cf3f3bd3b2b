import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpServer;
import dev.belay.contract.signature.HookSignature;
import dev.belay.contract.signature.ReplayGuard;
import dev.belay.contract.signature.Secret;
import dev.belay.contract.validation.Validator;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Receives signed hook events of Codex: 202 believed, 400 unsigned, 401 not to be believed, 409 had before. */
public class Receiver {
  public static void main(String[] args) throws Exception {
    var signature = HookSignature.of(Secret.ofEnvironment("HOOK_SECRET", System.getenv()));
    var guard = ReplayGuard.usual();
    var address = new InetSocketAddress("127.0.0.1", Integer.parseInt(System.getenv().getOrDefault("PORT", "8080")));
    var server = HttpServer.create(address, 0);
    server.createContext("/hooks", exchange -> {
      byte[] body = exchange.getRequestBody().readNBytes(1 << 20); // a longer one is cut, and does not verify
      var header = exchange.getRequestHeaders().getFirst(HookSignature.HEADER);
      var verification = signature.verifyOnce(header, body, guard);
      if (verification.valid()) {
        var payload = JsonParser.parseString(new String(body, StandardCharsets.UTF_8));
        System.out.println(Validator.eventName("codex", payload) + " " + Validator.validate("codex", null, payload));
      }
      int status = switch (verification.reason()) {
        case OK -> 202;
        case MISSING_HEADER, MALFORMED_HEADER -> 400;
        case STALE, SIGNATURE_MISMATCH -> 401;
        case REPLAYED -> 409;
      };
      exchange.sendResponseHeaders(status, -1);
      exchange.close();
    });
    server.start();
  }
}
