package dev.belay.lsp;

import dev.belay.lsp.document.LinterKinds;
import dev.belay.setup.Machine;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageProducer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.ConcurrentMessageProcessor;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.services.LanguageClient;

/** A process that is a language server: standard input and output belong to the protocol. */
public final class LanguageServerProcess {
  private LanguageServerProcess() {}

  /**
   * Serves the editor that started this process, until it says exit or is gone.
   *
   * @param version Belay's
   * @return the exit code: 0 if the editor had shut the server down, 1 else
   */
  public static int run(String version) {
    PrintStream protocol = System.out;
    // Whatever else is printed would break the protocol.
    System.setOut(System.err);
    quieten();
    return serve(System.in, protocol, version, Machine.ofThisProcess());
  }

  /** Serves on streams. */
  static int serve(InputStream in, OutputStream out, String version, Machine machine) {
    Lifecycle lifecycle = new Lifecycle();
    ServerLog log = new ServerLog();
    BelayLanguageServer server =
        new BelayLanguageServer(version, new LinterKinds(machine), lifecycle, log);
    ExecutorService threads =
        Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("belay-lsp").factory());
    Launcher<LanguageClient> launcher =
        new BoundedLauncher(log)
            .setLocalService(server)
            .setRemoteInterface(LanguageClient.class)
            .setInput(in)
            .setOutput(out)
            .setExecutorService(threads)
            .create();
    server.connect(launcher.getRemoteProxy());
    Future<Void> listening = launcher.startListening();
    threads.execute(
        () -> {
          try {
            listening.get();
          } catch (Exception e) {
            log.error("the connection broke", e);
          } finally {
            lifecycle.end();
          }
        });
    try {
      return lifecycle.ended().join();
    } finally {
      server.close();
      threads.shutdownNow();
    }
  }

  /** The library logs on standard error what editors then show as errors: the worst alone stays. */
  private static void quieten() {
    LogManager.getLogManager().reset();
    Logger root = Logger.getLogger("");
    root.setLevel(Level.SEVERE);
    root.addHandler(
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            System.err.println("belay lsp: " + record.getMessage());
          }

          @Override
          public void flush() {
            System.err.flush();
          }

          @Override
          public void close() {}
        });
  }

  /** Reads with {@link BoundedMessages}. */
  private static final class BoundedLauncher extends Launcher.Builder<LanguageClient> {
    private final ServerLog log;

    BoundedLauncher(ServerLog log) {
      this.log = log;
    }

    @Override
    public Launcher<LanguageClient> create() {
      MessageJsonHandler json = createJsonHandler();
      RemoteEndpoint endpoint = createRemoteEndpoint(json);
      LanguageClient client = createProxy(endpoint);
      MessageProducer reader = new BoundedMessages(input, json, endpoint, log);
      MessageConsumer consumer = wrapMessageConsumer(endpoint);
      ConcurrentMessageProcessor processor = createMessageProcessor(reader, consumer, client);
      return createLauncher(executorService, client, endpoint, processor);
    }
  }
}
