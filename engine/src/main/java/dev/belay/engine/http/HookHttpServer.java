package dev.belay.engine.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Serves hooks over HTTP on 127.0.0.1, from {@link #open} to {@link #close}. */
public final class HookHttpServer implements AutoCloseable {
  private static final int BACKLOG = 1024;
  private static final int FINISHING_SECONDS = 10;

  private final HttpServer server;
  private final ExecutorService threads;
  private final Rejections rejections = new Rejections();
  private final AtomicInteger begun = new AtomicInteger();
  private final int port;

  private HookHttpServer(int port, HttpToken token, HttpBackend backend) throws IOException {
    limits();
    this.port = port;
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), BACKLOG);
    this.threads = Executors.newVirtualThreadPerTaskExecutor();
    server.setExecutor(threads);
    HttpFront front = new HttpFront(port, token, backend, rejections);
    server.createContext(
        "/",
        exchange -> {
          begun.incrementAndGet();
          try {
            front.handle(exchange);
          } finally {
            begun.decrementAndGet();
          }
        });
  }

  /**
   * Starts to serve.
   *
   * @param port from 1 to 65535
   * @throws IOException if the port is taken
   */
  public static HookHttpServer open(int port, HttpToken token, HttpBackend backend)
      throws IOException {
    HookHttpServer server = new HookHttpServer(port, token, backend);
    server.server.start();
    return server;
  }

  public int port() {
    return port;
  }

  public Rejections rejections() {
    return rejections;
  }

  /** Takes no more connections, finishes what has begun, and ends. */
  @Override
  public void close() {
    // One second is for requests whose head is being read: nothing was promised to them.
    server.stop(begun.get() > 0 ? FINISHING_SECONDS : 1);
    threads.close();
  }

  /**
   * The JDK's server reads its limits from properties, once in a process. A connection that it
   * closes at the moment when a host sends is an event lost, and the host lets the call pass: so
   * idle ones are kept for longer than any host keeps them.
   */
  private static void limits() {
    set("sun.net.httpserver.nodelay", "true");
    set("sun.net.httpserver.idleInterval", "900");
    set("sun.net.httpserver.maxIdleConnections", "1024");
    set("jdk.httpserver.maxConnections", "1024");
    set("sun.net.httpserver.maxReqHeaders", "64");
    set("sun.net.httpserver.maxReqHeaderSize", "32768");
    // Seconds, both above the longest deadline of a hook.
    set("sun.net.httpserver.maxReqTime", "35");
    set("sun.net.httpserver.maxRspTime", "45");
  }

  private static void set(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
