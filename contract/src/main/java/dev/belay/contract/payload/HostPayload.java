package dev.belay.contract.payload;

import com.google.gson.JsonObject;

/** The payload of a hook event, as its host's contract has it. */
public interface HostPayload {
  /** What the host calls the event. */
  String nativeName();

  /** The payload as the host sent it, whatever else is in it; not copied. */
  JsonObject json();
}
