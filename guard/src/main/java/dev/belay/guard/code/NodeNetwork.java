package dev.belay.guard.code;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How JavaScript speaks to a network. */
final class NodeNetwork {
  private NodeNetwork() {}

  static @Nullable Value call(String name, Call call, Things things, Reading reading) {
    Value first = call.argument(0);
    Value second = call.argument(1);
    if (first == null) {
      return null;
    }
    switch (name) {
      case "fetch",
          "fetch.default",
          "undici.fetch",
          "undici.request",
          "window.fetch",
          "axios",
          "got" -> {
        Value options = second == null && first instanceof Value.Table ? first : second;
        Value url = first instanceof Value.Table table ? table.entries().get("url") : first;
        return url == null
            ? null
            : things.network(method(options, reading), url, body(options), call);
      }
      case "axios.get", "axios.head", "axios.delete", "got.get" -> {
        return things.network(verb(name), first, null, call);
      }
      case "axios.post", "axios.put", "axios.patch", "got.post", "got.put" -> {
        return things.network(verb(name), first, second, call);
      }
      case "http.get", "http.request" -> {
        Value url = first instanceof Value.Table table ? host(table) : first;
        Value options = first instanceof Value.Table ? first : second;
        if (url == null) {
          return null;
        }
        Value answer =
            things.network(
                name.equals("http.get") ? "GET" : method(options, reading), url, null, call);
        return new Value.Thing("socket()", List.of(url, answer));
      }
      case "net.connect", "net.createConnection", "net.Socket().connect" -> {
        if (first instanceof Value.Table table) {
          Value host = host(table);
          return things.socket(
              host == null ? Value.Text.of("localhost") : host, table.entries().get("port"), call);
        }
        return second instanceof Value.Text text
            ? things.socket(text, first, call)
            : things.socket(Value.Text.of("localhost"), first, call);
      }
      case "WebSocket", "EventSource" -> {
        return things.socket(first, null, call);
      }
      case "navigator.sendBeacon" -> {
        return things.network("POST", first, second, call);
      }
      case "dns.lookup", "dns.resolve", "dns.resolve4", "dns.resolveTxt" -> {
        return things.network("CONNECT", first, null, call);
      }
      case "socket().write", "socket().end", "socket().send" -> {
        return call.owner().isEmpty()
            ? null
            : things.network("POST", call.owner().getFirst(), first, call);
      }
      default -> {
        return null;
      }
    }
  }

  private static String verb(String name) {
    return name.substring(name.indexOf('.') + 1).toUpperCase(Locale.ROOT);
  }

  private static @Nullable Value host(Value.Table table) {
    Value host = table.entries().get("hostname");
    return host != null ? host : table.entries().get("host");
  }

  private static String method(@Nullable Value options, Reading reading) {
    Value method = options instanceof Value.Table table ? table.entries().get("method") : null;
    return method == null ? "GET" : reading.text(method).text().toUpperCase(Locale.ROOT);
  }

  private static @Nullable Value body(@Nullable Value options) {
    if (!(options instanceof Value.Table table)) {
      return null;
    }
    Value body = table.entries().get("body");
    Value other = body != null ? body : table.entries().get("data");
    return other != null ? other : table.entries().get("json");
  }
}
