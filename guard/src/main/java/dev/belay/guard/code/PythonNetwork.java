package dev.belay.guard.code;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Python's ways to speak to a network. */
final class PythonNetwork {
  private PythonNetwork() {}

  static @Nullable Value call(Call call, Things things, Reading reading) {
    String name = call.name();
    int dot = name.lastIndexOf('.');
    String last = name.substring(dot + 1);
    String module = dot < 0 ? "" : name.substring(0, dot);
    switch (module) {
      case "requests",
          "httpx",
          "requests.Session()",
          "requests.session()",
          "httpx.Client()",
          "httpx.AsyncClient()",
          "aiohttp.ClientSession()",
          "urllib3" -> {
        return request(last, call, things, reading);
      }
      case "urllib3.PoolManager()",
          "http.client.HTTPConnection()",
          "http.client.HTTPSConnection()",
          "httplib.HTTPConnection()",
          "httplib.HTTPSConnection()" -> {
        return connection(module, last, call, things, reading);
      }
      case "urllib.request", "urllib", "urllib.request.build_opener()" -> {
        return opened(last, call, things, reading);
      }
      case "socket", "socket.socket()", "ssl" -> {
        return socket(last, call, things, reading);
      }
      case "socket()" -> {
        return sent(last, call, things, reading);
      }
      default -> {
        return service(name, last, call, things, reading);
      }
    }
  }

  private static @Nullable Value body(Call call) {
    for (String key : List.of("data", "json", "files", "body", "content", "fields")) {
      Value value = call.named().get(key);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable Value request(String last, Call call, Things things, Reading reading) {
    Value first = call.argument(0, last.equals("request") ? "method" : "url");
    switch (last) {
      case "get", "head", "options", "delete", "post", "put", "patch" -> {
        Value body = body(call);
        boolean positional = !last.equals("get") && !last.equals("head") && !last.equals("options");
        Value sent =
            body != null ? body : positional ? call.argument(1) : call.named().get("params");
        return first == null
            ? null
            : things.network(last.toUpperCase(Locale.ROOT), first, sent, call);
      }
      case "request", "stream" -> {
        Value url = call.argument(1, "url");
        return first == null || url == null
            ? null
            : things.network(
                reading.text(first).text().toUpperCase(Locale.ROOT), url, body(call), call);
      }
      default -> {
        return null;
      }
    }
  }

  private static @Nullable Value connection(
      String module, String last, Call call, Things things, Reading reading) {
    if (!last.equals("request")) {
      return null;
    }
    Value method = call.argument(0, "method");
    Value path = call.argument(1, "url");
    Value body = body(call) != null ? body(call) : call.argument(2);
    if (method == null || path == null) {
      return null;
    }
    Value url = path;
    if (!module.startsWith("urllib3") && !call.owner().isEmpty()) {
      String scheme = module.contains("HTTPS") ? "https://" : "http://";
      url =
          Texts.concat(
              Texts.concat(Value.Text.of(scheme), reading.text(call.owner().getFirst())),
              reading.text(path));
    }
    return things.network(reading.text(method).text().toUpperCase(Locale.ROOT), url, body, call);
  }

  private static @Nullable Value opened(String last, Call call, Things things, Reading reading) {
    Value first = call.argument(0, "url");
    switch (last) {
      case "urlopen", "open" -> {
        if (first instanceof Value.Thing request && request.name().equals("request()")) {
          Value body = request.arguments().size() > 2 ? request.arguments().get(2) : null;
          return things.network(
              reading.text(request.arguments().get(1)).text(),
              request.arguments().getFirst(),
              body,
              call);
        }
        Value body = call.argument(1, "data");
        return first == null
            ? null
            : things.network(body == null ? "GET" : "POST", first, body, call);
      }
      case "Request" -> {
        if (first == null) {
          return null;
        }
        Value body = call.argument(1, "data");
        Value method = call.named().get("method");
        Value verb = method != null ? method : Value.Text.of(body == null ? "GET" : "POST");
        return new Value.Thing(
            "request()", body == null ? List.of(first, verb) : List.of(first, verb, body));
      }
      case "urlretrieve" -> {
        if (first == null) {
          return null;
        }
        Value content = things.network("GET", first, null, call);
        Value file = call.argument(1, "filename");
        if (file != null) {
          things.write(CodeAction.Deed.OVERWRITE, file, content, call.at());
        }
        return content;
      }
      default -> {
        return null;
      }
    }
  }

  private static @Nullable Value socket(String last, Call call, Things things, Reading reading) {
    Value first = call.argument(0);
    switch (last) {
      case "connect", "create_connection", "connect_ex" -> {
        if (first == null) {
          return null;
        }
        if (first instanceof Value.Many many && many.items().size() >= 2) {
          return things.socket(many.items().get(0), many.items().get(1), call);
        }
        return things.socket(first, null, call);
      }
      case "sendto" -> {
        Value to = call.argument(1);
        if (first == null || to == null) {
          return null;
        }
        Value host =
            to instanceof Value.Many many && !many.items().isEmpty() ? many.items().getFirst() : to;
        return things.network("CONNECT", host, first, call);
      }
      case "send", "sendall" -> {
        return sent(last, call, things, reading);
      }
      default -> {
        return null;
      }
    }
  }

  private static @Nullable Value sent(String last, Call call, Things things, Reading reading) {
    Value first = call.argument(0);
    if (first == null || !last.startsWith("send") && !last.equals("write")) {
      return null;
    }
    Value host =
        call.owner().isEmpty() || !(call.owner().getFirst() instanceof Value.Text)
            ? reading.unknown(call, List.of())
            : call.owner().getFirst();
    return things.network("CONNECT", host, first, call);
  }

  private static @Nullable Value service(
      String name, String last, Call call, Things things, Reading reading) {
    Value first = call.argument(0);
    switch (name) {
      case "ftplib.FTP",
          "ftplib.FTP_TLS",
          "smtplib.SMTP",
          "smtplib.SMTP_SSL",
          "telnetlib.Telnet",
          "paramiko.SSHClient().connect",
          "websocket.create_connection",
          "websockets.connect" -> {
        return first == null ? null : things.socket(first, null, call);
      }
      case "webbrowser.open" -> {
        return first == null ? null : things.network("GET", first, null, call);
      }
      case "wget.download" -> {
        return first == null ? null : things.network("GET", first, null, call);
      }
      case "paramiko.SSHClient().exec_command" -> {
        return reading.unknown(call, List.of());
      }
      default -> {
        return null;
      }
    }
  }
}
