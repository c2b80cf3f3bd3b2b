package dev.belay.engine;

import dev.belay.contract.HookEvent;
import dev.belay.contract.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Handlers in a defined order, under one deadline. Every handler is asked, also after a refusal, so
 * that an explanation is whole; {@link Verdicts#merge} makes one verdict of their opinions. Safe
 * for use by many threads.
 */
public final class Pipeline {
  private final List<Handler> handlers;
  private final @Nullable Duration deadline;
  private final @Nullable String policy;

  /**
   * @param handlers in the order in which they are asked
   * @param deadline for all of them together
   */
  public Pipeline(List<Handler> handlers, Duration deadline) {
    this(handlers, deadline, null);
  }

  /**
   * @param handlers in the order in which they are asked
   * @param deadline for all of them together, kept by a thread of their own; null where the caller
   *     watches over the whole call, so that they run on its thread, which costs a tenth
   * @param policy the digest of the policy that they follow, where it is known
   */
  Pipeline(List<Handler> handlers, @Nullable Duration deadline, @Nullable String policy) {
    this.handlers = List.copyOf(handlers);
    this.deadline = deadline;
    this.policy = policy;
  }

  /** The digest of the policy that the handlers follow; null where nobody worked it out. */
  public @Nullable String policy() {
    return policy;
  }

  /**
   * What each handler thinks of {@code event}, in order, without those that have nothing to tell.
   *
   * @throws PipelineException if a handler fails or the deadline passes
   */
  public List<Opinion> opinions(HookEvent event) throws PipelineException {
    AtomicReference<String> asked = new AtomicReference<>("none");
    Duration limit = deadline;
    return limit == null ? askHere(event, asked) : askWithin(limit, event, asked);
  }

  private List<Opinion> askHere(HookEvent event, AtomicReference<String> asked)
      throws PipelineException {
    try {
      return ask(event, asked);
    } catch (Exception e) {
      throw new PipelineException("handler " + asked.get() + " failed: " + e, e);
    }
  }

  private List<Opinion> askWithin(Duration limit, HookEvent event, AtomicReference<String> asked)
      throws PipelineException {
    FutureTask<List<Opinion>> task = new FutureTask<>(() -> ask(event, asked));
    Thread worker = new Thread(task, "belay-decide");
    worker.setDaemon(true);
    worker.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      worker.interrupt();
      throw new PipelineException(
          "no verdict within "
              + limit.toMillis()
              + " ms (handler "
              + asked.get()
              + " was still at work)",
          e);
    } catch (ExecutionException e) {
      throw new PipelineException("handler " + asked.get() + " failed: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PipelineException("interrupted while deciding", e);
    }
  }

  /**
   * The merged verdict.
   *
   * @throws PipelineException as {@link #opinions}
   */
  public Verdict decide(HookEvent event) throws PipelineException {
    return Verdicts.ofOpinions(opinions(event));
  }

  private List<Opinion> ask(HookEvent event, AtomicReference<String> asked) throws Exception {
    List<Opinion> opinions = new ArrayList<>();
    for (Handler handler : handlers) {
      asked.set(handler.name());
      Opinion opinion = handler.opinion(event);
      if (!opinion.isEmpty()) {
        opinions.add(opinion);
      }
    }
    return opinions;
  }
}
