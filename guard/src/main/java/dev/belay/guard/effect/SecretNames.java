package dev.belay.guard.effect;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Variables whose names say that they hold a secret. */
final class SecretNames {
  private SecretNames() {}

  static boolean isSecret(String variable) {
    String name = variable.toUpperCase(Locale.ROOT);
    if (name.length() < 3 || name.endsWith("_FILE") || name.endsWith("_PATH")) {
      return false;
    }
    boolean token = name.contains("TOKEN") && !name.contains("TOKENS") && !name.contains("TOKENI");
    return token && !name.endsWith("_COUNT") && !name.endsWith("_LIMIT") && !name.endsWith("_URL")
        || name.contains("SECRET") && !name.endsWith("_NAME") && !name.endsWith("_ARN")
        || name.contains("PASSWORD")
        || name.contains("PASSWD")
        || name.contains("PASSPHRASE")
        || name.contains("CREDENTIAL")
        || name.endsWith("API_KEY")
        || name.endsWith("APIKEY")
        || name.endsWith("ACCESS_KEY")
        || name.endsWith("PRIVATE_KEY")
        || name.endsWith("ENCRYPTION_KEY")
        || name.endsWith("SIGNING_KEY")
        || name.endsWith("_PAT")
        || name.endsWith("DATABASE_URL")
        || name.endsWith("CONNECTION_STRING");
  }

  /**
   * Whether a secret of this name goes to somebody else than whom it is for: {@code GITHUB_TOKEN}
   * to a host without {@code github} in its name. A name that names nobody may be for anybody.
   */
  static boolean isForeign(String variable, @Nullable String host) {
    String name = variable.toUpperCase(Locale.ROOT);
    int end = name.indexOf('_');
    String owner = end < 0 ? name : name.substring(0, end);
    switch (owner) {
      case "TOKEN",
          "SECRET",
          "PASSWORD",
          "API",
          "ACCESS",
          "AUTH",
          "BEARER",
          "PRIVATE",
          "MY",
          "SERVICE",
          "ADMIN",
          "USER",
          "APP",
          "CLIENT",
          "WEBHOOK",
          "BOT",
          "JWT",
          "TEST" -> {
        return false;
      }
      default -> {}
    }
    if (host == null || Address.isLoopback(host)) {
      return false;
    }
    String lower = owner.toLowerCase(Locale.ROOT);
    return switch (owner) {
      case "GH" -> !host.contains("github");
      case "AWS" -> !host.contains("amazonaws");
      case "GCP", "GOOGLE", "GCLOUD", "GEMINI" -> !host.contains("google");
      case "CF" -> !host.contains("cloudflare");
      case "TG" -> !host.contains("telegram");
      case "DO", "DIGITALOCEAN" -> !host.contains("digitalocean");
      case "NPM", "NODE" -> !host.contains("npm");
      case "DB", "DATABASE", "PG", "POSTGRES", "MYSQL", "REDIS", "MONGO", "SSH" -> true;
      case "GITHUB",
          "GITLAB",
          "OPENAI",
          "ANTHROPIC",
          "SLACK",
          "STRIPE",
          "AZURE",
          "DOCKER",
          "HF",
          "PYPI",
          "TWILIO",
          "SENDGRID",
          "HEROKU",
          "VERCEL" ->
          !host.contains(owner.equals("HF") ? "huggingface" : lower);
      // Of others nobody knows who they belong to.
      default -> false;
    };
  }
}
