package dev.belay.bench;

import com.google.gson.JsonObject;
import dev.belay.contract.HookEvent;
import dev.belay.contract.Reply;
import dev.belay.contract.Verdict;
import dev.belay.contract.json.DocumentReader;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import dev.belay.contract.json.JsonLimits;
import dev.belay.engine.ActivePolicy;
import dev.belay.engine.PolicyUnusableException;
import dev.belay.guard.Judgement;
import dev.belay.hosts.HostCodec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What {@link Decision} consists of, each step by itself. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Step {
  /** Events and verdicts as one step hands them to the next. */
  @State(Scope.Benchmark)
  public static class Between {
    private final Recorded recorded = new Recorded();
    final HostCodec codec = HostCodec.of(Recorded.HOST);
    final JsonObject payload;
    final HookEvent abstain;
    final HookEvent deny;
    final HookEvent large;
    final ActivePolicy policy;
    final Verdict refusal;

    public Between() {
      try {
        payload = document(recorded.abstain);
        abstain = codec.decode(payload, Recorded.EVENT);
        deny = codec.decode(document(recorded.deny), Recorded.EVENT);
        large = codec.decode(document(recorded.large), Recorded.EVENT);
        policy = recorded.policies.active(recorded.scope.in(abstain.cwd()));
        refusal = policy.guard().judge(deny).verdict();
      } catch (IOException | JsonException | PolicyUnusableException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Bytes to JSON. */
  @Benchmark
  public JsonObject parse(Recorded recorded) throws IOException, JsonException {
    return document(recorded.abstain);
  }

  @Benchmark
  public JsonObject parseLarge(Recorded recorded) throws IOException, JsonException {
    return document(recorded.large);
  }

  /** JSON to the canonical event. */
  @Benchmark
  public HookEvent decode(Between between) {
    return between.codec.decode(between.payload, Recorded.EVENT);
  }

  /** Looking whether policy files have changed. */
  @Benchmark
  public ActivePolicy policy(Recorded recorded, Between between) throws PolicyUnusableException {
    return recorded.policies.active(recorded.scope.in(between.abstain.cwd()));
  }

  @Benchmark
  public Judgement judge(Between between) {
    return between.policy.guard().judge(between.abstain);
  }

  @Benchmark
  public Judgement judgeDeny(Between between) {
    return between.policy.guard().judge(between.deny);
  }

  @Benchmark
  public Judgement judgeLarge(Between between) {
    return between.policy.guard().judge(between.large);
  }

  /** A refusal to the host's bytes. */
  @Benchmark
  public Reply encode(Between between) {
    return between.codec.encode(between.refusal, between.deny);
  }

  private static JsonObject document(byte[] bytes) throws IOException, JsonException {
    return Json.parseObject(
        new DocumentReader(JsonLimits.DEFAULT).read(new ByteArrayInputStream(bytes)));
  }
}
