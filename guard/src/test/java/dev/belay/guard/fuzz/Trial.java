package dev.belay.guard.fuzz;

import com.sun.management.ThreadMXBean;
import dev.belay.contract.EventType;
import dev.belay.contract.ToolCall;
import dev.belay.guard.Events;
import dev.belay.guard.Guard;
import dev.belay.guard.RuleBook;
import dev.belay.guard.policy.Policy;
import dev.belay.guard.rule.Preset;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One call before the guard with every rule on, and what it costs. */
final class Trial {
  static final long MOST_NANOS = 250_000_000;
  static final long MOST_BYTES = 256L * 1024 * 1024;

  private final Guard guard = strictest();
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static Guard strictest() {
    RuleBook rules = RuleBook.builtIn();
    Map<String, Boolean> packs = new TreeMap<>();
    for (String pack : rules.known().packs().keySet()) {
      packs.put(pack, true);
    }
    Policy policy = Policy.builtIn().with(Preset.STRICT).withPacks(packs);
    return new Guard(policy, rules, Events.HOME);
  }

  /**
   * What came of a call.
   *
   * @param nanos of this thread's processor time
   * @param thrown the stack of what was thrown; null for nothing
   */
  record Outcome(long nanos, long bytes, boolean stopped, @Nullable String thrown) {
    /** What is wrong with it; null for nothing. */
    @Nullable String wrong() {
      if (thrown != null) {
        return thrown;
      }
      if (nanos > MOST_NANOS) {
        return nanos / 1_000_000 + " ms of processor time";
      }
      return bytes > MOST_BYTES ? bytes / 1024 / 1024 + " MiB" : null;
    }
  }

  /** A first slow try is tried again: the machine may have had other work. */
  Outcome of(ToolCall call) {
    Outcome first = once(call);
    return first.nanos <= MOST_NANOS ? first : once(call);
  }

  private Outcome once(ToolCall call) {
    long bytes = threads.getCurrentThreadAllocatedBytes();
    long start = threads.getCurrentThreadCpuTime();
    String thrown = null;
    boolean stopped = false;
    try {
      stopped = !guard.judge(Events.of(EventType.TOOL_START, call)).findings().isEmpty();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      StringWriter stack = new StringWriter();
      e.printStackTrace(new PrintWriter(stack));
      thrown = stack.toString().substring(0, Math.min(1500, stack.toString().length()));
    }
    long nanos = threads.getCurrentThreadCpuTime() - start;
    return new Outcome(nanos, threads.getCurrentThreadAllocatedBytes() - bytes, stopped, thrown);
  }
}
