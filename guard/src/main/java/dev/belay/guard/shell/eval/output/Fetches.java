package dev.belay.guard.shell.eval.output;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import java.util.List;

/** Programs whose output comes from a network. */
final class Fetches {
  private Fetches() {}

  static boolean fetches(Execution execution) {
    List<Word> words = execution.arguments();
    return switch (execution.program()) {
      case "curl",
          "wget",
          "wget2",
          "fetch",
          "http",
          "https",
          "xh",
          "xhs",
          "aria2c",
          "lynx",
          "w3m",
          "links",
          "elinks",
          "axel",
          "curlie",
          "hurl",
          "telnet",
          "invoke-webrequest",
          "invoke-restmethod",
          "iwr",
          "irm",
          "dig",
          "host",
          "nslookup",
          "drill",
          "ftp",
          "lftp",
          "tftp",
          "ssh",
          "sftp",
          "grpcurl",
          "websocat" ->
          true;
      case "nc", "ncat", "netcat", "nc.traditional", "nc.openbsd" -> true;
      case "socat" ->
          mentions(words, "TCP")
              || mentions(words, "OPENSSL")
              || mentions(words, "UDP")
              || mentions(words, "tcp");
      case "openssl" -> !words.isEmpty() && words.getFirst().is("s_client");
      case "aws" -> mentions(words, "s3://") || (words.size() > 1 && words.getFirst().is("s3api"));
      case "gsutil", "gcloud" -> mentions(words, "gs://");
      case "az" -> words.size() > 1 && words.getFirst().is("storage");
      case "gh" -> !words.isEmpty() && (words.getFirst().is("api") || words.getFirst().is("gist"));
      case "glab" -> !words.isEmpty() && words.getFirst().is("api");
      case "git" -> Written.has(words, "archive") && mentions(words, "--remote");
      case "scp", "rsync", "rclone" -> mentions(words, ":");
      default -> false;
    };
  }

  private static boolean mentions(List<Word> words, String part) {
    for (Word word : words) {
      if (word.text().contains(part)) {
        return true;
      }
    }
    return false;
  }
}
