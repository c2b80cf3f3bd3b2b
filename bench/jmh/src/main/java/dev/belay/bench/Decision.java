package dev.belay.bench;

import dev.belay.engine.HookAnswer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** The whole way of an event, from the host's bytes to the reply. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Decision {
  /** An event of 2 KB that nobody has anything against. */
  @Benchmark
  public HookAnswer abstain(Recorded recorded) {
    return decided(recorded, recorded.abstain, "");
  }

  @Benchmark
  public HookAnswer deny(Recorded recorded) {
    return decided(recorded, recorded.deny, "\"deny\"");
  }

  /** An event of 50 KB, nearly all of it one shell command. */
  @Benchmark
  public HookAnswer large(Recorded recorded) {
    return decided(recorded, recorded.large, "");
  }

  /** A failure would be quicker than a verdict, and mean nothing. */
  private static HookAnswer decided(Recorded recorded, byte[] event, String told) {
    HookAnswer answer = recorded.path.answer(Recorded.request(event));
    String out = answer.reply().stdout();
    if (answer.failure() != null || told.isEmpty() != out.isEmpty() || !out.contains(told)) {
      throw new IllegalStateException(answer.failure() + ": " + out);
    }
    return answer;
  }
}
