package dev.belay.guard.fuzz;

import com.google.gson.JsonPrimitive;
import dev.belay.contract.ToolCall;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Many spoilt calls, for hours where one likes: prints what went wrong, and the slowest. */
final class FuzzRun {
  private static final int STEP = 1000;

  private final SpoiltCalls calls = new SpoiltCalls(Seeds.all());
  private final Trial trial = new Trial();
  private final AtomicLong next;
  private final long first;
  private final long end;
  private final long start = System.nanoTime();
  private long wrong;
  private long nanos;
  private long stopped;
  private long slowest;
  private @Nullable String slowestText;

  private FuzzRun(long first, long count) {
    this.first = first;
    this.next = new AtomicLong(first);
    this.end = first + count;
  }

  /**
   * @param args how many calls, by how many threads, from which number on
   */
  public static void main(String[] args) throws InterruptedException {
    long count = args.length > 0 ? Long.parseLong(args[0]) : 100_000;
    int workers = args.length > 1 ? Integer.parseInt(args[1]) : 1;
    long from = args.length > 2 ? Long.parseLong(args[2]) : 1_000_000;
    FuzzRun run = new FuzzRun(from, count);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < workers; i++) {
      threads.add(Thread.ofPlatform().start(run::work));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    run.print(run.end);
    System.exit(run.wrong == 0 ? 0 : 1);
  }

  private void work() {
    while (true) {
      long from = next.getAndAdd(STEP);
      if (from >= end) {
        return;
      }
      long used = 0;
      long found = 0;
      for (long i = from; i < Math.min(end, from + STEP); i++) {
        ToolCall call = calls.call(i);
        Trial.Outcome outcome = trial.of(call);
        used += outcome.nanos();
        found += outcome.stopped() ? 1 : 0;
        note(i, call, outcome);
      }
      add(used, found, from + STEP);
    }
  }

  private synchronized void note(long number, ToolCall call, Trial.Outcome outcome) {
    String text = call.command() == null ? call.toString() : call.command();
    String problem = outcome.wrong();
    if (problem != null && wrong++ < 200) {
      System.out.println("WRONG " + number + " " + call.name() + " " + new JsonPrimitive(text));
      System.out.println(problem);
    }
    if (outcome.nanos() > slowest) {
      slowest = outcome.nanos();
      slowestText = number + " " + call.name() + " " + new JsonPrimitive(text);
    }
  }

  private synchronized void add(long used, long found, long at) {
    nanos += used;
    stopped += found;
    if (at % 100_000 == 0) {
      print(at);
    }
  }

  private synchronized void print(long at) {
    long done = Math.max(1, at - first);
    System.out.printf(
        "%,d calls, %,d a second, %d µs of processor each, %d%% stopped, %d wrong; slowest %d ms: %s%n",
        done,
        done * 1_000_000_000L / Math.max(1, System.nanoTime() - start),
        nanos / 1000 / done,
        stopped * 100 / done,
        wrong,
        slowest / 1_000_000,
        slowestText);
  }
}
