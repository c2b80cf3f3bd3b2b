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

/**
 * Handlers in a defined order, under one deadline. Every handler is asked, also after a refusal, so
 * that an explanation is whole; {@link Verdicts#merge} makes one verdict of their opinions. Safe
 * for use by many threads.
 */
public final class Pipeline {
  private final List<Handler> handlers;
  private final Duration deadline;

  /**
   * @param handlers in the order in which they are asked
   * @param deadline for all of them together
   */
  public Pipeline(List<Handler> handlers, Duration deadline) {
    this.handlers = List.copyOf(handlers);
    this.deadline = deadline;
  }

  /**
   * What each handler thinks of {@code event}, in order, without those that abstain.
   *
   * @throws PipelineException if a handler fails or the deadline passes
   */
  public List<Opinion> opinions(HookEvent event) throws PipelineException {
    AtomicReference<String> asked = new AtomicReference<>("none");
    FutureTask<List<Opinion>> task = new FutureTask<>(() -> ask(event, asked));
    Thread worker = new Thread(task, "belay-decide");
    worker.setDaemon(true);
    worker.start();
    try {
      return task.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      worker.interrupt();
      throw new PipelineException(
          "no verdict within "
              + deadline.toMillis()
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
      Verdict verdict = handler.handle(event);
      if (!verdict.isAbstention()) {
        opinions.add(new Opinion(handler.name(), verdict));
      }
    }
    return opinions;
  }
}
