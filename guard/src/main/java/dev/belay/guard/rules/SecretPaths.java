package dev.belay.guard.rules;

import dev.belay.guard.path.ResolvedPath;
import java.util.List;
import java.util.Locale;

/** Where secrets usually lie. */
final class SecretPaths {
  /** Files, by their last parts. */
  private static final List<String> FILES =
      List.of(
          ".aws/credentials",
          ".netrc",
          "_netrc",
          ".npmrc",
          ".pypirc",
          ".pgpass",
          ".git-credentials",
          ".docker/config.json",
          ".kube/config",
          ".cargo/credentials.toml",
          ".cargo/credentials",
          ".config/gh/hosts.yml",
          ".config/gcloud/application_default_credentials.json",
          ".azure/accessTokens.json",
          ".vault-token",
          ".htpasswd");

  /** Directories in the home that hold nothing else. */
  private static final List<String> DIRECTORIES =
      List.of(".ssh", ".gnupg", ".aws", ".password-store");

  private static final List<String> PRIVATE_KEYS =
      List.of("id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", "id_ecdsa_sk");

  /** Names that a wildcard is tried against. */
  private static final List<String> WILDCARD_NAMES =
      List.of(
          ".env",
          ".env.local",
          ".env.production",
          "id_rsa",
          "id_ed25519",
          ".netrc",
          ".npmrc",
          "credentials.json");

  private SecretPaths() {}

  /**
   * @param recursive whether everything below the path is meant
   */
  static boolean isSecret(ResolvedPath path, boolean glob, boolean recursive) {
    if (glob && isWildcardSecret(path)) {
      return true;
    }
    for (String directory : DIRECTORIES) {
      boolean whole = path.absolute().equals(path.places().home() + "/" + directory);
      if (whole || (glob && path.name().equals("*") && path.parent().endsWith(directory))) {
        return true;
      }
    }
    return isSecret(path);
  }

  static boolean isSecret(ResolvedPath path) {
    String name = path.name().toLowerCase(Locale.ROOT);
    if (isTemplate(name) || name.endsWith(".pub")) {
      return false;
    }
    if (name.equals(".env") || name.startsWith(".env.") || name.equals(".envrc")) {
      return true;
    }
    if (PRIVATE_KEYS.contains(name) || isKeyFile(name)) {
      return true;
    }
    for (String file : FILES) {
      if (path.endsWith(file)) {
        return !file.equals(".npmrc") || path.outsideProject();
      }
    }
    if (path.hasPart(".gnupg")) {
      return true;
    }
    if (path.parent().endsWith(".ssh")) {
      return switch (name) {
        case "config", "known_hosts", "known_hosts.old", "authorized_keys", "environment", "rc" ->
            false;
        default -> name.startsWith("id_") || name.indexOf('.') < 0 && name.indexOf('*') < 0;
      };
    }
    return name.endsWith("credentials.json") || name.equals("service-account.json");
  }

  private static boolean isKeyFile(String name) {
    if (name.endsWith(".key")
        || name.endsWith(".ppk")
        || name.endsWith(".p12")
        || name.endsWith(".pfx")) {
      return !name.startsWith("*");
    }
    boolean pem = name.endsWith(".pem") && !name.startsWith("*");
    return pem
        && !name.contains("cert")
        && !name.contains("chain")
        && !name.contains("pub")
        && !name.startsWith("ca");
  }

  static boolean isTemplate(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String ending :
        List.of(
            ".example", ".sample", ".template", ".dist", ".defaults", ".schema", ".md", ".tmpl")) {
      if (lower.endsWith(ending)) {
        return true;
      }
    }
    return lower.startsWith(".env.example")
        || lower.startsWith(".env.sample")
        || lower.startsWith(".env.template");
  }

  /** A wildcard that says enough to mean a secret: {@code .e*}, {@code id_*}; not {@code *}. */
  private static boolean isWildcardSecret(ResolvedPath path) {
    String pattern = path.name();
    int wildcard = 0;
    while (wildcard < pattern.length() && "*?[".indexOf(pattern.charAt(wildcard)) < 0) {
      wildcard++;
    }
    if (wildcard < 2 || wildcard == pattern.length()) {
      return false;
    }
    for (String name : WILDCARD_NAMES) {
      if (Wildcard.matches(pattern, name)) {
        return true;
      }
    }
    return false;
  }
}
