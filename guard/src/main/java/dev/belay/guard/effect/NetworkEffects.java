package dev.belay.guard.effect;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Redirection;
import dev.belay.guard.execution.Word;
import dev.belay.guard.program.Invocation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which hosts a program speaks to. */
final class NetworkEffects {
  private final EffectList list;

  NetworkEffects(EffectList list) {
    this.list = list;
  }

  void of(Invocation invocation) {
    Execution execution = invocation.execution();
    List<Redirection> redirections = execution.redirections();
    for (int i = 0; i < redirections.size(); i++) {
      device(redirections.get(i), execution);
    }
    if (invocation.isHelp() || OfflineClients.isLocal(invocation)) {
      return;
    }
    switch (invocation.program()) {
      case "curl" -> curl(invocation);
      case "wget", "wget2", "aria2c", "axel" -> wget(invocation);
      case "http", "https", "xh", "xhs", "httpie" -> httpie(invocation);
      case "invoke-webrequest", "invoke-restmethod", "start-bitstransfer" -> powershell(invocation);
      case "scp", "rsync" -> copied(invocation);
      case "sftp", "ssh", "slogin", "autossh", "ftp", "lftp", "ncftp", "tftp" -> remote(invocation);
      case "nc", "ncat", "netcat", "nc.traditional", "nc.openbsd", "telnet" -> netcat(invocation);
      case "socat" -> socat(invocation);
      case "openssl" -> {
        Word host = invocation.value("-connect");
        if (host != null) {
          both(Address.host(host), host, execution);
        } else if (invocation.runs("s_server")) {
          list.host(EffectKind.LISTEN, null, List.of(), execution);
        }
      }
      case "dig", "nslookup", "host", "drill", "kdig", "ping", "ping6" -> names(invocation);
      case "aws", "gsutil", "gcloud", "az", "rclone", "s3cmd", "s5cmd", "mc", "b2" ->
          StorageEffects.of(invocation, list);
      case "gh", "glab" -> forge(invocation);
      case "mail", "mailx", "mutt", "s-nail", "sendmail", "msmtp", "swaks" ->
          list.host(EffectKind.SEND, null, invocation.operands(), execution);
      case "croc", "wormhole", "magic-wormhole", "ffsend", "transfer", "transfer.sh" -> {
        if (invocation.runs("send") || invocation.program().startsWith("transfer")) {
          list.host(EffectKind.SEND, null, invocation.operands(), execution);
        }
      }
      case "ngrok", "cloudflared", "localtunnel", "lt", "bore", "frpc", "chisel", "serveo" ->
          list.host(EffectKind.LISTEN, null, invocation.words(), execution);
      case "python", "python2", "python3" -> {
        if (hasModule(execution, "http.server", "SimpleHTTPServer", "pyftpdlib", "uploadserver")) {
          list.host(EffectKind.LISTEN, null, execution.arguments(), execution);
        }
      }
      default -> {}
    }
  }

  private static boolean hasModule(Execution execution, String... modules) {
    List<Word> arguments = execution.arguments();
    for (int i = 0; i + 1 < arguments.size() && i < 6; i++) {
      if (arguments.get(i).is("-m")) {
        for (String module : modules) {
          if (arguments.get(i + 1).is(module)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void device(Redirection redirection, Execution execution) {
    String text = redirection.file().text();
    if (!text.startsWith("/dev/tcp/") && !text.startsWith("/dev/udp/")) {
      return;
    }
    int end = text.indexOf('/', 9);
    String host = Address.host(text.substring(9, end < 0 ? text.length() : end));
    List<Word> words = List.of(redirection.file());
    if (redirection.writes()) {
      list.host(EffectKind.SEND, host, words, execution);
    }
    if (redirection.reads()) {
      list.host(EffectKind.FETCH, host, words, execution);
    }
  }

  private void both(@Nullable String host, Word word, Execution execution) {
    boolean sends = !execution.input().from().isEmpty() || execution.input().text() != null;
    for (Redirection redirection : execution.redirections()) {
      sends |= redirection.reads() && !redirection.file().text().startsWith("/dev/");
    }
    list.host(EffectKind.FETCH, host, List.of(word), execution);
    if (sends) {
      list.host(EffectKind.SEND, host, List.of(word), execution);
    }
  }

  private void curl(Invocation invocation) {
    boolean data =
        invocation.hasAny("-d", "--data", "--data-binary", "--data-raw", "--data-urlencode")
            || invocation.hasAny("--data-ascii", "--json", "-F", "--form", "--form-string")
            || invocation.hasAny("-T", "--upload-file", "--mail-from");
    Word method = invocation.value("-X", "--request");
    boolean sends = data || method != null && isSending(method.text());
    List<Word> urls = invocation.values("--url");
    urls(invocation.words(), sends, invocation.execution());
    urls(urls, sends, invocation.execution());
  }

  private void urls(List<Word> urls, boolean sends, Execution execution) {
    for (Word url : urls) {
      if (url.text().startsWith("file:")) {
        continue;
      }
      boolean carries = sends || !url.producers().isEmpty();
      list.host(
          carries ? EffectKind.SEND : EffectKind.FETCH, Address.host(url), List.of(url), execution);
      if (carries) {
        list.host(EffectKind.FETCH, Address.host(url), List.of(url), execution);
      }
    }
  }

  private static boolean isSending(String method) {
    return switch (method.toUpperCase(Locale.ROOT)) {
      case "POST", "PUT", "PATCH" -> true;
      default -> false;
    };
  }

  private void wget(Invocation invocation) {
    Word method = invocation.value("--method");
    boolean sends =
        invocation.hasAny("--post-data", "--post-file", "--body-data", "--body-file")
            || method != null && isSending(method.text());
    urls(invocation.words(), sends, invocation.execution());
  }

  private void httpie(Invocation invocation) {
    List<Word> words = invocation.words();
    int next = 0;
    boolean sends = !invocation.execution().input().from().isEmpty();
    if (!words.isEmpty() && isMethod(words.getFirst().text())) {
      sends |= isSending(words.getFirst().text());
      next = 1;
    }
    if (next >= words.size()) {
      return;
    }
    for (int i = next + 1; i < words.size(); i++) {
      String item = words.get(i).text();
      int equals = item.indexOf('=');
      boolean query = equals > 0 && equals + 1 < item.length() && item.charAt(equals + 1) == '=';
      sends |= equals > 0 && !query || item.indexOf('@') > 0;
    }
    urls(List.of(words.get(next)), sends, invocation.execution());
  }

  private static boolean isMethod(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
        return false;
      }
    }
    return text.length() > 2;
  }

  private void powershell(Invocation invocation) {
    Word method = invocation.value("-Method", "-CustomMethod");
    boolean sends =
        invocation.hasAny("-Body", "-InFile", "-Form")
            || method != null && isSending(method.text());
    Word url = invocation.value("-Uri", "-Source");
    if (url == null && !invocation.words().isEmpty()) {
      url = invocation.words().getFirst();
    }
    if (url != null) {
      urls(List.of(url), sends, invocation.execution());
    }
  }

  private void copied(Invocation invocation) {
    List<Word> operands = invocation.operands();
    for (int i = 0; i < operands.size(); i++) {
      Word word = operands.get(i);
      boolean address = word.text().contains("://");
      if (address || CopyEffects.isRemote(invocation.program(), word)) {
        boolean last = i == operands.size() - 1 && i > 0;
        list.host(
            last ? EffectKind.SEND : EffectKind.FETCH,
            Address.host(word),
            List.of(word),
            invocation.execution());
      }
    }
  }

  private void remote(Invocation invocation) {
    List<Word> operands = invocation.operands();
    if (operands.isEmpty()) {
      return;
    }
    Word host = operands.getFirst();
    Execution execution = invocation.execution();
    both(Address.host(host), host, execution);
    if (invocation.hasAny("-R", "-D") && invocation.program().endsWith("ssh")) {
      list.host(EffectKind.LISTEN, Address.host(host), List.of(host), execution);
    }
    Word script = invocation.value("-e", "-c");
    if (script != null && invocation.program().equals("lftp")) {
      boolean puts = script.text().contains("put ") || script.text().contains("mirror -R");
      if (puts) {
        list.host(EffectKind.SEND, Address.host(host), List.of(script), execution);
      }
    }
  }

  private void netcat(Invocation invocation) {
    List<Word> operands = invocation.operands();
    Execution execution = invocation.execution();
    if (invocation.hasAny("-l", "--listen")) {
      list.host(EffectKind.LISTEN, null, operands, execution);
      return;
    }
    if (!operands.isEmpty() && !invocation.has("-z")) {
      both(Address.host(operands.getFirst()), operands.getFirst(), execution);
    }
  }

  private void socat(Invocation invocation) {
    for (Word word : invocation.words()) {
      String text = word.text().toUpperCase(Locale.ROOT);
      int colon = text.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String kind = text.substring(0, colon);
      boolean network =
          kind.startsWith("TCP")
              || kind.startsWith("UDP")
              || kind.startsWith("OPENSSL")
              || kind.startsWith("SSL")
              || kind.startsWith("SOCKS");
      if (!network) {
        continue;
      }
      if (kind.contains("LISTEN") || kind.endsWith("-L")) {
        list.host(EffectKind.LISTEN, null, List.of(word), invocation.execution());
      } else {
        String host = Address.host(word.text().substring(colon + 1));
        list.host(EffectKind.SEND, host, List.of(word), invocation.execution());
        list.host(EffectKind.FETCH, host, List.of(word), invocation.execution());
      }
    }
  }

  /** A name that is looked up says something when a command makes it. */
  private void names(Invocation invocation) {
    for (Word word : invocation.words()) {
      if (!word.producers().isEmpty()) {
        list.host(EffectKind.SEND, Address.host(word), List.of(word), invocation.execution());
      }
    }
  }

  private void forge(Invocation invocation) {
    Execution execution = invocation.execution();
    String host = invocation.program().equals("gh") ? "github.com" : "gitlab.com";
    if (invocation.runs("gist", "create") || invocation.runs("snippet", "create")) {
      for (Word word : invocation.operandsAfter(2)) {
        list.file(EffectKind.READ, word, false, execution);
      }
      list.host(EffectKind.SEND, host, invocation.operandsAfter(2), execution);
    } else if (invocation.runs("release", "upload")) {
      for (Word word : invocation.operandsAfter(3)) {
        list.file(EffectKind.READ, word, false, execution);
      }
      list.host(EffectKind.SEND, host, invocation.operandsAfter(3), execution);
    } else if (invocation.runs("api")) {
      boolean sends = invocation.hasAny("-f", "-F", "--field", "--raw-field", "--input");
      list.host(
          sends ? EffectKind.SEND : EffectKind.FETCH, host, invocation.operandsAfter(1), execution);
    } else if (invocation.hasAny("--body-file", "-F") || !execution.input().from().isEmpty()) {
      Word body = invocation.value("--body-file", "-F");
      if (body != null) {
        list.file(EffectKind.READ, body, false, execution);
      }
      list.host(EffectKind.SEND, host, invocation.words(), execution);
    }
  }
}
