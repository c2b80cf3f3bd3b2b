package dev.belay.cli.explain;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.belay.contract.Degradation;
import dev.belay.contract.Reply;

/** A reply as JSON: the streams as they are, the exit code, and what could not be said. */
public final class ReplyJson {
  private ReplyJson() {}

  public static JsonObject of(Reply reply) {
    JsonObject json = new JsonObject();
    json.addProperty("stdout", reply.stdout());
    json.addProperty("stderr", reply.stderr());
    json.addProperty("exit", reply.exitCode());
    JsonArray degradations = new JsonArray();
    for (Degradation degradation : reply.degradations()) {
      JsonObject item = new JsonObject();
      item.addProperty("wanted", degradation.wanted());
      item.addProperty("given", degradation.given());
      item.addProperty("why", degradation.why());
      degradations.add(item);
    }
    json.add("degradations", degradations);
    return json;
  }
}
