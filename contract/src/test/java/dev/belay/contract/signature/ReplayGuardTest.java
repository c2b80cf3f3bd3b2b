package dev.belay.contract.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ReplayGuardTest {
  private final AtomicLong now = new AtomicLong(1000);
  private final InstantSource clock = () -> Instant.ofEpochSecond(now.get());
  private final ReplayGuard guard = new ReplayGuard(2, Duration.ofSeconds(60), clock);

  @Test
  void aDeliveryIsAcceptedOnceWithinItsTime() {
    assertThat(guard.accept("a")).isTrue();
    now.addAndGet(59);
    assertThat(guard.accept("a")).isFalse();
    now.addAndGet(1);
    assertThat(guard.accept("a")).isTrue();
  }

  @Test
  void aFullGuardForgetsNothingAndAcceptsNothingNew() {
    guard.accept("a");
    guard.accept("b");

    assertThat(guard.accept("c")).isFalse();
    assertThat(guard.accept("a")).isFalse();
    now.addAndGet(60);
    assertThat(guard.accept("c")).isTrue();
    assertThat(guard.size()).isEqualTo(1);
  }

  @Test
  void ofManyThreadsOneIsAccepted() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Boolean>> tries = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        tries.add(() -> guard.accept("same"));
      }
      int accepted = 0;
      for (Future<Boolean> result : threads.invokeAll(tries)) {
        accepted += result.get() ? 1 : 0;
      }
      assertThat(accepted).isEqualTo(1);
    } finally {
      threads.shutdown();
    }
  }
}
