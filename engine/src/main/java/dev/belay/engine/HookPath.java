package dev.belay.engine;

import com.google.gson.JsonObject;
import dev.belay.contract.Decision;
import dev.belay.contract.HookEvent;
import dev.belay.contract.Reply;
import dev.belay.contract.Verdict;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HandlerType;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.json.DocumentReader;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import dev.belay.contract.json.JsonLimits;
import dev.belay.hosts.HostCodec;
import dev.belay.hosts.HostRecognizer;
import dev.belay.hosts.UnrecognizedPayloadException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From a host's bytes to the reply that it obeys. Never throws: whatever goes wrong ends in the
 * fail mode's reply.
 */
public final class HookPath {
  private static final String LET_PASS = "belay: let pass without a check: ";

  private final PipelineSource pipelines;
  private final JsonLimits limits;

  public HookPath(PipelineSource pipelines, JsonLimits limits) {
    this.pipelines = pipelines;
    this.limits = limits;
  }

  /**
   * The answer to one hook call. Blocks until the document on {@code request.input()} has closed.
   */
  public HookAnswer answer(HookRequest request) {
    HostContract host = null;
    EventContract contract = null;
    HookEvent event = null;
    try {
      host = named(request.host());
      contract = host == null || request.event() == null ? null : host.event(request.event());
      JsonObject payload = read(request);
      if (host == null) {
        host =
            HostRecognizer.ofAllHosts().recognize(payload, request.event(), request.environment());
      } else if (!request.others().isEmpty()) {
        host = caller(host, request, payload);
      }
      HostCodec codec = HostCodec.of(host, request.handler());
      contract = codec.contractOf(payload, request.event());
      event = codec.decode(payload, request.event());
      Pipeline pipeline = pipelines.pipeline(event);
      List<Opinion> opinions = pipeline.opinions(event);
      Verdict verdict = Verdicts.ofOpinions(opinions);
      String unseen = verdict.decision().compareTo(Decision.ASK) < 0 ? codec.unseen(event) : null;
      if (unseen != null) {
        return failed(request, host, contract, event, unseen);
      }
      Reply reply = codec.encode(verdict, event);
      return new HookAnswer(reply, event, verdict, opinions, null, pipeline.policy());
    } catch (JsonException
        | IOException
        | UnrecognizedPayloadException
        | UnknownHostIdException
        | PipelineException
        | PolicyUnusableException e) {
      return failed(request, host, contract, event, String.valueOf(e.getMessage()));
    } catch (RuntimeException | Error e) {
      return failed(request, host, contract, event, "internal error: " + e);
    }
  }

  /**
   * The fail mode's answer, for failures outside the path itself (a deadline of the whole process,
   * say).
   */
  public static HookAnswer failed(
      FailMode mode,
      @Nullable HostContract host,
      @Nullable EventContract contract,
      @Nullable HookEvent event,
      String failure) {
    return failed(mode, HandlerType.COMMAND, host, contract, event, failure);
  }

  /** The fail mode's answer to a hook of this type; HTTP hooks name their host. */
  public static HookAnswer failed(
      FailMode mode,
      HandlerType handler,
      @Nullable HostContract host,
      @Nullable EventContract contract,
      @Nullable HookEvent event,
      String failure) {
    HostCodec codec = host == null ? null : HostCodec.of(host, handler);
    Reply reply =
        mode.refuses(contract)
            ? refusal(codec, contract, failure)
            : handler == HandlerType.HTTP && codec != null
                ? codec.abstain(contract, LET_PASS + failure)
                : letPass(codec, contract, failure);
    return new HookAnswer(reply, event, null, List.of(), failure, null);
  }

  private static HookAnswer failed(
      HookRequest request,
      @Nullable HostContract host,
      @Nullable EventContract contract,
      @Nullable HookEvent event,
      String failure) {
    return failed(request.failMode(), request.handler(), host, contract, event, failure);
  }

  private static Reply refusal(
      @Nullable HostCodec codec, @Nullable EventContract contract, String failure) {
    String reason = "Belay could not check this call and refuses it (fail mode closed): " + failure;
    return codec == null ? HostCodec.refuseAnyone(reason) : codec.refuse(contract, reason);
  }

  /**
   * What is neutral on this event, exit code included: on some a 0 is a grant (Junie's
   * PermissionRequest).
   */
  private static Reply letPass(
      @Nullable HostCodec codec, @Nullable EventContract contract, String failure) {
    Reply neutral = codec == null ? new Reply("", "", 0, List.of()) : codec.abstain(contract);
    String said = neutral.stderr() + LET_PASS + failure + "\n";
    return new Reply(neutral.stdout(), said, neutral.exitCode(), List.of());
  }

  private JsonObject read(HookRequest request) throws IOException, JsonException {
    String text = new DocumentReader(limits).read(request.input());
    return Json.parseObject(text);
  }

  /** Which of the hosts that read the hook's configuration has called. */
  private static HostContract caller(HostContract first, HookRequest request, JsonObject payload)
      throws UnknownHostIdException {
    List<HostContract> hosts = new ArrayList<>(request.others().size() + 1);
    hosts.add(first);
    for (String id : request.others()) {
      HostContract other = named(id);
      if (other != null) {
        hosts.add(other);
      }
    }
    return HostRecognizer.of(hosts)
        .recognizeOr(first, payload, request.event(), request.environment());
  }

  private static @Nullable HostContract named(@Nullable String id) throws UnknownHostIdException {
    if (id == null) {
      return null;
    }
    try {
      return HostCatalog.host(id);
    } catch (IllegalArgumentException e) {
      throw new UnknownHostIdException(String.valueOf(e.getMessage()));
    }
  }

  /** {@code --host} names no host. */
  private static final class UnknownHostIdException extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownHostIdException(String message) {
      super(message);
    }
  }
}
