package dev.belay.lab.model;

import com.google.gson.JsonObject;

/**
 * What an agent asked the model.
 *
 * @param path the request's path, without its query
 * @param body an empty object where there was none
 */
public record ModelRequest(String method, String path, JsonObject body) {
  /** Every text in the body, one a line. */
  public String text() {
    return JsonTree.texts(body);
  }
}
