package dev.belay.cli.signature;

import dev.belay.cli.input.InputFiles;
import dev.belay.cli.terminal.CommandFailure;
import dev.belay.cli.terminal.ExitCode;
import dev.belay.contract.signature.Secret;
import dev.belay.contract.signature.WebhookKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/**
 * Where secrets come from. Never from an argument: every user of the machine can read the arguments
 * of every process.
 */
final class SecretOptions {
  @Option(
      names = "--secret-env",
      paramLabel = "NAME",
      description = "The variable that holds the secret as text. Several: any of them.")
  private List<String> texts = new ArrayList<>();

  @Option(
      names = "--secret-hex-env",
      paramLabel = "NAME",
      description = "The variable that holds the secret in hex. Several: any of them.")
  private List<String> hexes = new ArrayList<>();

  @Option(
      names = "--secret-file",
      paramLabel = "FILE",
      description = "The file that holds the secret. Several: any of them.")
  private List<String> files = new ArrayList<>();

  /**
   * The secrets, in the order of the options' kinds: text, hex, files.
   *
   * @throws CommandFailure if there is none, or one cannot be read
   */
  List<Secret> secrets(Map<String, String> environment) {
    List<Secret> secrets = new ArrayList<>();
    for (String name : texts) {
      secrets.add(Secret.ofText(variable(name, environment)));
    }
    for (String name : hexes) {
      try {
        secrets.add(Secret.ofHex(variable(name, environment)));
      } catch (IllegalArgumentException e) {
        throw usage(String.valueOf(e.getMessage()), name, "use --secret-env for a text");
      }
    }
    for (String name : files) {
      try {
        secrets.add(Secret.ofFile(file(name)));
      } catch (IOException e) {
        throw unreadable(name);
      }
    }
    return required(secrets);
  }

  /** The same as keys of Standard Webhooks, which say themselves what they are. */
  List<WebhookKey> keys(Map<String, String> environment) {
    List<WebhookKey> keys = new ArrayList<>();
    for (String name : texts) {
      keys.add(key(variable(name, environment), name));
    }
    for (String name : hexes) {
      throw usage(
          "keys of Standard Webhooks are base64 with a prefix, not hex", name, "use --secret-env");
    }
    for (String name : files) {
      try {
        keys.add(key(Files.readString(file(name), StandardCharsets.UTF_8), name));
      } catch (IOException e) {
        throw unreadable(name);
      }
    }
    return required(keys);
  }

  private static <T> List<T> required(List<T> all) {
    if (all.isEmpty()) {
      throw usage(
          "no secret", "", "name a variable with --secret-env, or a file with --secret-file");
    }
    return all;
  }

  private static WebhookKey key(String text, String name) {
    try {
      return WebhookKey.of(text);
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()), name, "");
    }
  }

  private static String variable(String name, Map<String, String> environment) {
    String value = environment.get(name);
    if (value == null) {
      throw usage("the variable is not set", name, "export it first; the option takes its name");
    }
    return value;
  }

  private static Path file(String name) {
    return InputFiles.file(name, "secret file", "check the path");
  }

  private static CommandFailure unreadable(String name) {
    return new CommandFailure(
        ExitCode.NOT_FOUND, "the secret cannot be read", name, "check its permissions");
  }

  private static CommandFailure usage(String what, String where, String whatToDo) {
    return new CommandFailure(ExitCode.USAGE, what, where, whatToDo);
  }
}
