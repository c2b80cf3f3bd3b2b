package dev.belay.engine.resident;

import dev.belay.contract.HookEvent;
import dev.belay.contract.json.JsonLimits;
import dev.belay.engine.GuardPipelines;
import dev.belay.engine.Handler;
import dev.belay.engine.HookAnswer;
import dev.belay.engine.HookOptions;
import dev.belay.engine.HookPath;
import dev.belay.engine.HookRequest;
import dev.belay.engine.Policies;
import dev.belay.engine.PolicyScope;
import dev.belay.engine.approval.Approvals;
import dev.belay.guard.memory.SessionMemory;
import dev.belay.journal.WayIn;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Answers hook calls, whichever way they come in. The caller watches over the time. Safe for use by
 * many threads.
 */
public final class HookService {
  private final Policies policies;
  private final SessionWatch watch;
  private final Approvals approvals;
  private final SessionMemory memory = SessionMemory.ofDisk();
  private final List<Handler> others;
  private final List<CallListener> listeners;
  private final Semaphore large = new Semaphore(1, true);

  /**
   * @param policies what to judge by
   * @param watch is asked after the guard
   * @param besides are asked after that
   * @param approvals what the user approved
   * @param listeners are told of every call that was answered
   */
  HookService(
      Policies policies,
      SessionWatch watch,
      List<Handler> besides,
      Approvals approvals,
      List<CallListener> listeners) {
    this.policies = policies;
    this.watch = watch;
    this.approvals = approvals;
    List<Handler> handlers = new ArrayList<>();
    handlers.add(watch);
    handlers.addAll(besides);
    this.others = List.copyOf(handlers);
    this.listeners = List.copyOf(listeners);
  }

  /**
   * The answer to one call. Never throws.
   *
   * @param directory the caller's working directory; null where it could not tell
   * @param environment the variables that the caller passed on
   */
  public HookAnswer answer(
      HookOptions options,
      @Nullable String directory,
      Map<String, String> environment,
      InputStream input) {
    LargeInput bounded = new LargeInput(input, large);
    try {
      Path from = Path.of(directory == null ? "/" : directory);
      Map<String, String> variables = absolute(environment, from);
      String policy = options.policy();
      PolicyScope scope =
          new PolicyScope(policy == null ? null : from.resolve(policy), variables, null);
      GuardPipelines pipelines =
          new GuardPipelines(policies, scope, from, null, others, approvals, memory);
      HookAnswer answer =
          new HookPath(pipelines, JsonLimits.DEFAULT)
              .answer(
                  new HookRequest(
                      options.handler(),
                      options.host(),
                      options.others(),
                      options.event(),
                      options.failMode(),
                      bounded,
                      variables));
      watch.decided(answer);
      return answer;
    } catch (InvalidPathException e) {
      return options.failed("a path of the call is none: " + e.getReason());
    } finally {
      bounded.release();
    }
  }

  /** Tells everyone who wants to know. */
  public void answered(WayIn way, @Nullable HookOptions options, HookAnswer answer, long nanos) {
    HookEvent event = answer.event();
    String host = event != null ? event.host() : options == null ? null : options.host();
    String name = event != null ? event.nativeName() : options == null ? null : options.event();
    AnsweredCall call = new AnsweredCall(way, host, name, answer, nanos / 1000, watch.next(event));
    for (CallListener listener : listeners) {
      listener.answered(call);
    }
  }

  /** The client's relative paths are meant against its directory, not ours. */
  private static Map<String, String> absolute(Map<String, String> environment, Path from) {
    String policy = environment.get("BELAY_POLICY");
    if (policy == null || policy.isBlank() || policy.startsWith("/")) {
      return environment;
    }
    Map<String, String> variables = new HashMap<>(environment);
    variables.put("BELAY_POLICY", from.resolve(policy).toString());
    return variables;
  }
}
