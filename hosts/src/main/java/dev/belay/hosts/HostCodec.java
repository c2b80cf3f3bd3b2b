package dev.belay.hosts;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.contract.HookEvent;
import dev.belay.contract.Reply;
import dev.belay.contract.ToolCall;
import dev.belay.contract.Verdict;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HandlerType;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import org.jspecify.annotations.Nullable;

/** One host's language, both ways. Immutable, safe for use by many threads. */
public final class HostCodec {
  private final HostContract host;
  private final EventDecoder decoder;
  private final ReplyEncoder encoder;

  private HostCodec(HostContract host, HandlerType handler) {
    this.host = host;
    this.decoder = new EventDecoder(host);
    this.encoder = new ReplyEncoder(host, handler);
  }

  /** The codec of a host that is described by {@code contract} and runs a command. */
  public static HostCodec of(HostContract contract) {
    return of(contract, HandlerType.COMMAND);
  }

  /**
   * The codec of a host that is described by {@code contract}. For {@link HandlerType#HTTP} every
   * reply has the exit code 0, nothing for standard error, and one JSON object or nothing for
   * standard output: what cannot be said so is degraded.
   */
  public static HostCodec of(HostContract contract, HandlerType handler) {
    return new HostCodec(contract, handler);
  }

  /**
   * The codec of a host that Belay knows.
   *
   * @throws IllegalArgumentException if no host has this id; the message names those that exist
   */
  public static HostCodec of(String hostId) {
    return of(HostCatalog.host(hostId));
  }

  public HostContract host() {
    return host;
  }

  /**
   * Reads a native payload. Unknown fields, unknown events and missing facts are no errors: what is
   * not there is null, and an event that the contract does not know gets the type {@code
   * host.<its-name>}.
   *
   * @param payload the native JSON; kept as it is
   * @param eventName the event that the hook was registered for, for hosts whose payloads do not
   *     name it; may be null
   */
  public HookEvent decode(JsonObject payload, @Nullable String eventName) {
    return decoder.decode(payload, eventName);
  }

  /** The contract of the event that this payload is, or null for an unknown one. */
  public @Nullable EventContract contractOf(JsonObject payload, @Nullable String eventName) {
    return decoder.contractOf(payload, eventName);
  }

  /**
   * The reply that makes the host do what {@code verdict} says, in the form that this host obeys on
   * this event. What the host cannot be told is degraded by the contract's rule and listed in
   * {@link Reply#degradations()}.
   */
  public Reply encode(Verdict verdict, HookEvent event) {
    return encoder.encode(verdict, host.event(event.nativeName()), event.nativeName());
  }

  /**
   * A call that the host tells of elsewhere than in a payload, read with the same tool table.
   *
   * @param name the tool, as payloads name it
   * @param id the host's id of the call; may be null
   * @param input the arguments
   */
  public ToolCall call(String name, @Nullable String id, JsonElement input) {
    return decoder.call(name, id, input);
  }

  /** The reply that is truly neutral for this host on this event. */
  public Reply abstain(@Nullable EventContract event) {
    return encoder.encode(Verdict.abstain(), event, "");
  }

  /** The neutral reply, with a text for the user where the host takes one on this event. */
  public Reply abstain(@Nullable EventContract event, String message) {
    return encoder.encode(Verdict.abstain().withMessage(message), event, "");
  }

  /**
   * The refusal for when something went wrong: it needs no payload.
   *
   * @param event the event, or null when it could not be told: then as if it gated a tool
   * @param reason what went wrong, for the model and the user
   */
  public Reply refuse(@Nullable EventContract event, String reason) {
    return encoder.refuse(event, reason);
  }

  /** The refusal for when the host could not be told either: nearly all of them obey it. */
  public static Reply refuseAnyone(String reason) {
    return ReplyEncoder.refuseAnyone(reason);
  }

  /**
   * What an event that gates a tool should hold and Belay does not find in it, in words; null when
   * all is there. A host's new version that moves its fields would otherwise switch the guard off
   * in silence.
   */
  public @Nullable String unseen(HookEvent event) {
    return UnseenCall.in(event, host);
  }
}
