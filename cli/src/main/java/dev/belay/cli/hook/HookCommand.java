package dev.belay.cli.hook;

import dev.belay.contract.Reply;
import dev.belay.contract.json.JsonLimits;
import dev.belay.engine.FailMode;
import dev.belay.engine.GuardPipelines;
import dev.belay.engine.HookAnswer;
import dev.belay.engine.HookOptions;
import dev.belay.engine.HookPath;
import dev.belay.engine.HookRequest;
import dev.belay.engine.PolicyReading;
import dev.belay.engine.PolicyScope;
import dev.belay.engine.approval.ApprovalFiles;
import dev.belay.engine.approval.Approvals;
import dev.belay.guard.memory.SessionMemory;
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
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * {@code belay hook}: reads one event from standard input and answers its host. The process has one
 * deadline for everything, reading included; when it passes, the fail mode's reply goes out and the
 * process ends, whatever the other threads do.
 */
public final class HookCommand {
  /** How long a host may take to read an answer. Pipes hold all but the longest ones. */
  private static final int WRITING_MILLIS = 1_000;

  private static final int NOTHING = -1;

  private final AtomicBoolean answered = new AtomicBoolean();

  /** The exit code of the answer that the host has; {@link #NOTHING} before. */
  private volatile int settled = NOTHING;

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
    HookOptions options = HookOptions.parse(args);
    HookCommand command = new HookCommand();
    Thread watchdog = command.startWatchdog(options);
    try {
      HookAnswer answer = command.answer(args, options, input);
      ColdJournal.record(args, options, answer, 0);
      return answer.reply();
    } finally {
      // Left alone it would end the whole training when its time is up.
      watchdog.interrupt();
    }
  }

  private void run(String[] args) {
    long begun = System.nanoTime();
    HookOptions options = null;
    HookAnswer answer;
    try {
      options = HookOptions.parse(args);
      startWatchdog(options);
      answer = answer(args, options, new FileInputStream(FileDescriptor.in));
    } catch (IllegalArgumentException e) {
      answer = failure(args, String.valueOf(e.getMessage()));
    } catch (RuntimeException | Error e) {
      // Java's own end would be exit code 1 here, which most hosts take for a pass.
      answer = failure(args, "internal error: " + e);
    }
    end(args, options, answer, (System.nanoTime() - begun) / 1000);
  }

  private HookAnswer answer(String[] args, HookOptions options, InputStream input) {
    HookPath path = new HookPath(pipelines(args, options), JsonLimits.DEFAULT);
    HookRequest request =
        new HookRequest(
            options.handler(),
            options.host(),
            options.others(),
            options.event(),
            options.failMode(),
            input,
            System.getenv());
    return path.answer(request);
  }

  /**
   * The handlers get a little less than the process has, so that a slow one is named rather than
   * cut off.
   */
  private static GuardPipelines pipelines(String[] args, HookOptions options) {
    String policy = options.policy();
    return new GuardPipelines(
        new PolicyReading(Path.of(System.getProperty("user.home"))),
        new PolicyScope(policy == null ? null : Path.of(policy), System.getenv(), null),
        Path.of(System.getProperty("user.dir")),
        Duration.ofMillis(options.timeoutMillis() * 3L / 4),
        List.of(),
        approvals(args),
        SessionMemory.ofDisk());
  }

  private static Approvals approvals(String[] args) {
    try {
      return new ApprovalFiles(ColdJournal.directories(HookOptions.value(args, "--dir")).state());
    } catch (IOException e) {
      return Approvals.none();
    }
  }

  private Thread startWatchdog(HookOptions options) {
    Thread watchdog =
        new Thread(
            () -> {
              try {
                Thread.sleep(options.timeoutMillis());
              } catch (InterruptedException e) {
                return;
              }
              HookAnswer overrun = overrun(options);
              if (!end(new String[0], options, overrun, options.timeoutMillis() * 1000L)) {
                // Someone answers already and may be stuck in it, if the host does not read.
                pause(WRITING_MILLIS);
                int open = options.failMode() == FailMode.OPEN ? 0 : 2;
                Runtime.getRuntime().halt(settled == NOTHING ? open : settled);
              }
            },
            "belay-deadline");
    watchdog.setDaemon(true);
    watchdog.start();
    return watchdog;
  }

  private static HookAnswer overrun(HookOptions options) {
    String failure =
        "no answer within "
            + options.timeoutMillis()
            + " ms (was the event's JSON complete on standard input?)";
    return options.failed(failure);
  }

  /** Whatever goes wrong in here too: exit code 1 would be a pass. */
  private static HookAnswer failure(String[] args, String message) {
    try {
      return HookOptions.wrong(args, message);
    } catch (RuntimeException | Error e) {
      boolean open = "open".equals(HookOptions.value(args, "--fail"));
      Reply reply = new Reply("", "belay: " + message + " (" + e + ")\n", open ? 0 : 2, List.of());
      return new HookAnswer(reply, null, null, List.of(), message, null);
    }
  }

  /**
   * The first caller writes, remembers and ends the process, with 2 whatever happens on the way; to
   * any other this returns false.
   */
  private boolean end(
      String[] args, @Nullable HookOptions options, HookAnswer answer, long micros) {
    if (!answered.compareAndSet(false, true)) {
      return false;
    }
    int exitCode = 2;
    try {
      exitCode = written(answer.reply());
      settled = exitCode;
      ColdJournal.record(args, options, answer, micros);
    } finally {
      Runtime.getRuntime().halt(exitCode);
    }
    return true;
  }

  /** The exit code that fits what could be written. */
  private static int written(Reply reply) {
    try {
      write(FileDescriptor.out, reply.stdout());
    } catch (IOException e) {
      // The host closed its end. An exit code of 0 would be a pass, and so would 2 without a text.
      tell("belay: the answer could not be written (" + e.getMessage() + ")\n");
      return 2;
    }
    tell(reply.stderr());
    return reply.exitCode();
  }

  /** Whoever closed standard error does not want to read it: the answer stands all the same. */
  private static void tell(String text) {
    try {
      write(FileDescriptor.err, text);
    } catch (IOException e) {
      return;
    }
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void write(FileDescriptor to, String text) throws IOException {
    if (!text.isEmpty()) {
      OutputStream out = new FileOutputStream(to);
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }
}
