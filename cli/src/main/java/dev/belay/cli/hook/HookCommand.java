package dev.belay.cli.hook;

import dev.belay.contract.Reply;
import dev.belay.contract.host.EventContract;
import dev.belay.contract.host.HostCatalog;
import dev.belay.contract.host.HostContract;
import dev.belay.contract.json.JsonLimits;
import dev.belay.engine.FailMode;
import dev.belay.engine.GuardPipelines;
import dev.belay.engine.HookPath;
import dev.belay.engine.HookRequest;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * {@code belay hook}: reads one event from standard input and answers its host. The process has one
 * deadline for everything, reading included; when it passes, the fail mode's reply goes out and the
 * process ends, whatever the other threads do.
 */
public final class HookCommand {
  private final AtomicBoolean answered = new AtomicBoolean();
  private final CountDownLatch halted = new CountDownLatch(1);

  private HookCommand() {}

  /**
   * Answers the host and ends the process: with 0 or what the host's contract says, and with 2 on a
   * refusal.
   */
  public static void runAndHalt(String[] args) {
    new HookCommand().run(args);
  }

  /**
   * What {@link #runAndHalt} would answer, without writing it: the AOT cache is made from such
   * runs.
   */
  static Reply rehearse(String[] args, InputStream input) {
    return new HookCommand().reply(HookOptions.parse(args), input);
  }

  private void run(String[] args) {
    HookOptions options;
    try {
      options = HookOptions.parse(args);
    } catch (IllegalArgumentException e) {
      answer(usageReply(args, String.valueOf(e.getMessage())));
      return;
    }
    answer(reply(options, new FileInputStream(FileDescriptor.in)));
  }

  private Reply reply(HookOptions options, InputStream input) {
    startWatchdog(options);
    HookPath path = new HookPath(pipelines(options), JsonLimits.DEFAULT);
    HookRequest request =
        new HookRequest(
            options.host(), options.event(), options.failMode(), input, System.getenv());
    return path.answer(request).reply();
  }

  /**
   * The handlers get a little less than the process has, so that a slow one is named rather than
   * cut off.
   */
  private static GuardPipelines pipelines(HookOptions options) {
    String policy = options.policy();
    return new GuardPipelines(
        policy == null ? null : Path.of(policy),
        System.getenv(),
        Path.of(System.getProperty("user.home")),
        Path.of(System.getProperty("user.dir")),
        Duration.ofMillis(options.timeoutMillis() * 3L / 4));
  }

  private void startWatchdog(HookOptions options) {
    Thread watchdog =
        new Thread(
            () -> {
              try {
                Thread.sleep(options.timeoutMillis());
              } catch (InterruptedException e) {
                return;
              }
              answer(overrun(options));
            },
            "belay-deadline");
    watchdog.setDaemon(true);
    watchdog.start();
  }

  private static Reply overrun(HookOptions options) {
    HostContract host = options.host() == null ? null : HostCatalog.find(options.host());
    EventContract event =
        host == null || options.event() == null ? null : host.event(options.event());
    String failure =
        "no answer within "
            + options.timeoutMillis()
            + " ms (was the event's JSON complete on standard input?)";
    return HookPath.failed(options.failMode(), host, event, null, failure).reply();
  }

  /**
   * A wrong option must not switch the guard off: it is a refusal unless {@code --fail open} stands
   * there.
   */
  private static Reply usageReply(String[] args, String message) {
    boolean open = List.of(args).contains("--fail=open") || follows(args, "--fail", "open");
    return HookPath.failed(
            open ? FailMode.OPEN : FailMode.CLOSED, hostOf(args), null, null, message)
        .reply();
  }

  private static @Nullable HostContract hostOf(String[] args) {
    for (int i = 0; i + 1 < args.length; i++) {
      if (args[i].equals("--host")) {
        return HostCatalog.find(args[i + 1]);
      }
    }
    return null;
  }

  private static boolean follows(String[] args, String option, String value) {
    for (int i = 0; i + 1 < args.length; i++) {
      if (args[i].equals(option) && args[i + 1].equals(value)) {
        return true;
      }
    }
    return false;
  }

  /** The first caller writes and ends the process; any other waits for that end. */
  private void answer(Reply reply) {
    if (!answered.compareAndSet(false, true)) {
      try {
        halted.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return;
    }
    int exitCode = reply.exitCode();
    try {
      write(FileDescriptor.err, reply.stderr());
      write(FileDescriptor.out, reply.stdout());
    } catch (IOException e) {
      // The host closed its end: it can be told nothing more but the exit code, and 0 would be a
      // pass.
      exitCode = 2;
    }
    Runtime.getRuntime().halt(exitCode);
  }

  private static void write(FileDescriptor to, String text) throws IOException {
    if (!text.isEmpty()) {
      OutputStream out = new FileOutputStream(to);
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }
}
