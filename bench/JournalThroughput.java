import com.google.gson.JsonObject;
import dev.belay.contract.EventType;
import dev.belay.contract.HookEvent;
import dev.belay.contract.Reply;
import dev.belay.contract.ToolCall;
import dev.belay.contract.ToolKind;
import dev.belay.contract.Verdict;
import dev.belay.journal.HookEntry;
import dev.belay.journal.Journal;
import dev.belay.journal.JournalHealth;
import dev.belay.journal.JournalOptions;
import dev.belay.journal.WayIn;
import dev.belay.journal.read.JournalVerifier;
import dev.belay.journal.read.Verification;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * What the journal takes in, with every batch synced, and what its writer costs: at a steady rate,
 * and as fast as it goes. Usage:
 *
 * <pre>
 * ./dev dist &amp;&amp; java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx256m \
 *     -cp 'target/belay/lib/*' bench/JournalThroughput.java [SECONDS] [DIRECTORY]
 * </pre>
 */
final class JournalThroughput {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  public static void main(String[] args) throws Exception {
    int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
    Path directory =
        args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("belay-journal-bench");
    System.out.printf(
        "%-26s %10s %8s %14s %14s %8s%n",
        "", "events/s", "lost", "writer µs/ev", "append µs/ev", "bytes/ev");
    run("warm-up", directory.resolve("warm"), 5_000, Math.min(3, seconds));
    for (int rate : new int[] {100, 1_000, 5_000, 10_000}) {
      run(rate + " events/s", directory.resolve("r" + rate), rate, seconds);
    }
    run("as fast as it goes", directory.resolve("fast"), 0, seconds);
    verify(directory.resolve("fast"));
    opening(directory.resolve("fast"));
  }

  private static void run(String name, Path directory, int rate, int seconds) throws Exception {
    String command = "npm test -- " + "src/module/file.test.ts ".repeat(10);
    HookEntry[] entries = new HookEntry[64];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = entry(command + i);
    }
    try (Journal journal = Journal.open(directory, JournalOptions.defaults())) {
      long writer = writerThread();
      long writerBefore = THREADS.getThreadCpuTime(writer);
      long ownBefore = THREADS.getCurrentThreadCpuTime();
      long begun = System.nanoTime();
      long end = begun + seconds * 1_000_000_000L;
      long sent = 0;
      while (System.nanoTime() < end) {
        long due = rate == 0 ? sent + 256 : (System.nanoTime() - begun) * rate / 1_000_000_000L;
        while (sent < due) {
          journal.append(entries[(int) (sent++ % entries.length)]);
        }
        if (rate == 0) {
          // A queue that is full tells nothing of the writer: half of it is always there.
          while (sent - journal.health().written() - journal.health().lost() > 4_000) {
            LockSupport.parkNanos(50_000);
          }
        } else {
          LockSupport.parkNanos(1_000_000);
        }
      }
      if (!journal.flush(Duration.ofSeconds(30))) {
        throw new IllegalStateException(journal.health().toString());
      }
      double took = (System.nanoTime() - begun) / 1e9;
      JournalHealth health = journal.health();
      double writerMicros = (THREADS.getThreadCpuTime(writer) - writerBefore) / 1e3;
      double ownMicros = (THREADS.getCurrentThreadCpuTime() - ownBefore) / 1e3;
      long bytes = size(directory);
      System.out.printf(
          Locale.ROOT,
          "%-26s %10.0f %8d %14.1f %14.1f %8d%n",
          name,
          health.written() / took,
          health.lost(),
          writerMicros / health.written(),
          ownMicros / sent,
          bytes / health.written());
    }
  }

  private static void verify(Path directory) throws Exception {
    long begun = System.nanoTime();
    Verification found = JournalVerifier.verify(directory);
    double took = (System.nanoTime() - begun) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "verify: %d records, %d problems, %.0f MB/s%n",
        found.records(),
        found.problems().size(),
        size(directory) / took / 1e6);
  }

  private static void opening(Path directory) throws Exception {
    for (int i = 0; i < 3; i++) {
      long begun = System.nanoTime();
      Journal.appendNow(directory, JournalOptions.defaults(), entry("ls"));
      System.out.printf(
          Locale.ROOT, "one entry, opened and synced: %.2f ms%n", (System.nanoTime() - begun) / 1e6);
    }
  }

  private static long writerThread() {
    for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
      if (thread != null && thread.getThreadName().equals("belay-journal")) {
        return thread.getThreadId();
      }
    }
    throw new IllegalStateException("the journal has no writer thread");
  }

  private static long size(Path directory) {
    long bytes = 0;
    for (File file : directory.toFile().listFiles()) {
      bytes += file.length();
    }
    return bytes;
  }

  private static HookEntry entry(String command) {
    JsonObject input = new JsonObject();
    input.addProperty("command", command);
    JsonObject payload = new JsonObject();
    payload.add("tool_input", input);
    ToolCall call =
        new ToolCall(
            ToolKind.SHELL, "Bash", "toolu_01A", input, command, List.of(), null, null, null);
    HookEvent event =
        new HookEvent(
            "0b9e8c1e-6d5f-4c47-9d2b-0d8c5f2b7a11",
            "claude-code",
            "2.1.329",
            "PreToolUse",
            EventType.TOOL_START,
            "2026-11-21T01:48:10.444Z",
            "5f0c1a52-0000-4000-8000-000000000001",
            "/home/dev/project",
            List.of(),
            List.of(call),
            null,
            null,
            null,
            payload);
    return new HookEntry(
        System.currentTimeMillis(),
        WayIn.CLIENT,
        event,
        null,
        null,
        Verdict.abstain(),
        new Reply("{}", "", 0, List.of()),
        null,
        740,
        "c402b6ff23351659ee1d4b3ee1781e9a98c8296df7251bb32a80cb7c960e9a37");
  }
}
