package dev.belay.guard.path;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where secrets usually lie. */
final class SecretPlaces {
  /** Files, by their last parts. */
  private static final List<String> FILES =
      List.of(
          ".aws/credentials",
          ".aws/sso/cache",
          ".aws/cli/cache",
          ".docker/config.json",
          ".kube/config",
          ".cargo/credentials.toml",
          ".cargo/credentials",
          ".config/gh/hosts.yml",
          ".config/glab-cli/config.yml",
          ".config/hub",
          ".config/gcloud/application_default_credentials.json",
          ".config/gcloud/access_tokens.db",
          ".config/gcloud/credentials.db",
          ".azure/accessTokens.json",
          ".azure/msal_token_cache.json",
          ".azure/msal_token_cache.bin",
          ".azure/azureProfile.json",
          ".config/doctl/config.yaml",
          ".config/op/config",
          ".config/rclone/rclone.conf",
          ".config/netlify/config.json",
          ".netlify/config.json",
          ".config/configstore/firebase-tools.json",
          ".config/heroku/credentials.json",
          ".config/hcloud/cli.toml",
          ".config/pip/pip.conf",
          ".config/composer/auth.json",
          ".composer/auth.json",
          ".config/sops/age/keys.txt",
          ".config/age/keys.txt",
          ".config/fly/config.yml",
          ".fly/config.yml",
          ".vercel/auth.json",
          "com.vercel.cli/auth.json",
          ".gem/credentials",
          ".m2/settings.xml",
          ".m2/settings-security.xml",
          ".gradle/gradle.properties",
          ".nuget/NuGet.Config",
          ".terraform.d/credentials.tfrc.json",
          ".databrickscfg",
          ".snowflake/config.toml",
          ".snowsql/config",
          ".oci/config",
          ".bluemix/config.json",
          ".s3cfg",
          ".boto",
          ".passwd-s3fs",
          ".config/openai/auth.json",
          ".codex/auth.json",
          ".claude/.credentials.json",
          ".gemini/oauth_creds.json",
          ".local/share/opencode/auth.json",
          ".config/github-copilot/hosts.json",
          ".config/github-copilot/apps.json",
          "solana/id.json",
          ".bitcoin/wallet.dat",
          "rails/master.key",
          "config/master.key",
          ".subversion/auth",
          ".mylogin.cnf",
          ".my.cnf",
          ".config/mysql/mylogin.cnf",
          "etc/krb5.keytab",
          "etc/kubernetes/admin.conf",
          "rancher/k3s/k3s.yaml",
          "etc/ipsec.secrets",
          "etc/wireguard",
          "etc/openvpn/auth.txt",
          "secrets/kubernetes.io/serviceaccount/token");

  /** Names that say it anywhere, in lower case. */
  private static final Set<String> NAMES =
      Set.of(
          ".env",
          ".envrc",
          ".netrc",
          "_netrc",
          ".pypirc",
          ".pgpass",
          ".git-credentials",
          ".vault-token",
          ".vault_pass",
          ".htpasswd",
          ".dockercfg",
          "id_rsa",
          "id_dsa",
          "id_ecdsa",
          "id_ed25519",
          "id_ecdsa_sk",
          "id_ed25519_sk",
          "identity.key",
          "service-account.json",
          "serviceaccount.json",
          "service_account.json",
          "application_default_credentials.json",
          "secrets.yml",
          "secrets.yaml",
          "secrets.json",
          "secrets.toml",
          "secret.json",
          "credentials.json",
          "credentials.toml",
          "credentials.yml",
          "credentials.yaml",
          "client_secret.json",
          "kubeconfig",
          "wallet.dat",
          "logins.json",
          "key4.db",
          "cookies.sqlite",
          "login data",
          "ntds.dit",
          "login.keychain",
          "login.keychain-db",
          ".npmrc",
          "private.key",
          "private_key",
          "private-key.pem",
          "server.key",
          ".secrets",
          ".credentials",
          "vault.key",
          "unattend.xml",
          "shadow.bak",
          "keystore.jks",
          ".s3cfg",
          ".boto",
          ".pgpass.conf",
          "pgpass.conf",
          ".my.cnf",
          ".netrc.gpg");

  /** Directories in a home that hold nothing else. */
  private static final List<String> DIRECTORIES =
      List.of(
          ".ssh",
          ".gnupg",
          ".aws",
          ".azure",
          ".kube",
          ".password-store",
          ".config/gcloud",
          ".config/op",
          ".config/1Password",
          ".1password",
          ".local/share/keyrings",
          ".electrum",
          ".ethereum/keystore",
          ".config/solana",
          ".mozilla/firefox",
          ".config/google-chrome",
          ".config/chromium",
          ".config/BraveSoftware",
          "Library/Keychains",
          "Library/Application Support/Google/Chrome",
          "Library/Application Support/Firefox/Profiles",
          ".config/sops");

  /** Directories whose files are all secret, wherever they lie in a home. */
  private static final List<String> INSIDE =
      List.of(
          ".gnupg",
          ".password-store",
          ".local/share/keyrings",
          "Library/Keychains",
          ".ethereum/keystore",
          ".electrum/wallets");

  /** Paths that a wildcard is tried against; those with a dash before stand below the home. */
  private static final List<String> EXEMPLARS =
      List.of(
          ".ssh/id_rsa",
          ".ssh/id_ed25519",
          ".ssh/id_ecdsa",
          ".aws/credentials",
          ".netrc",
          ".npmrc",
          ".pypirc",
          ".pgpass",
          ".git-credentials",
          ".docker/config.json",
          ".kube/config",
          ".config/gh/hosts.yml",
          ".config/gcloud/application_default_credentials.json",
          ".gnupg/secring.gpg");

  /** Names that a wildcard's last part is tried against. */
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

  private SecretPlaces() {}

  /**
   * @param recursive whether everything below the path is meant
   */
  static boolean matches(ResolvedPath path, boolean glob, boolean recursive) {
    if (glob && Glob.isGlob(path.absolute()) && isWildcardSecret(path)) {
      return true;
    }
    return isDirectory(path) || isSecret(path);
  }

  private static boolean isDirectory(ResolvedPath path) {
    String name = path.name();
    for (String directory : DIRECTORIES) {
      if (directory.endsWith(name)
          && path.endsWith(directory)
          && path.absolute().length() > directory.length()
          && homeAbove(path, directory)) {
        return true;
      }
    }
    return false;
  }

  private static boolean homeAbove(ResolvedPath path, String directory) {
    String above = path.absolute().substring(0, path.absolute().length() - directory.length() - 1);
    return !above.isEmpty() && new ResolvedPath(above, above, path.places()).isHome();
  }

  static boolean isSecret(ResolvedPath path) {
    String name = path.name().toLowerCase(Locale.ROOT);
    if (isTemplate(name) || name.endsWith(".pub") || name.startsWith("-")) {
      return false;
    }
    if (isGnupgSetting(path, name)) {
      return false;
    }
    if (NAMES.contains(name)) {
      return !(name.equals(".npmrc") && !path.outsideProject());
    }
    if (name.startsWith(".env.") || name.endsWith(".env") && name.length() > 4) {
      return true;
    }
    if (isKeyFile(name)) {
      return true;
    }
    if (path.absolute().startsWith("/etc/") || path.absolute().startsWith("/proc/")) {
      if (isOfSystem(path)) {
        return true;
      }
    }
    if (path.absolute().indexOf('.') >= 0 || path.absolute().indexOf("etc/") >= 0) {
      for (String file : FILES) {
        if (path.endsWith(file)) {
          return true;
        }
      }
      for (String directory : INSIDE) {
        if (path.hasParts(directory)) {
          return true;
        }
      }
    }
    if (path.parent().endsWith(".ssh")) {
      return switch (name) {
        case "config",
            "known_hosts",
            "known_hosts.old",
            "authorized_keys",
            "authorized_keys2",
            "environment",
            "rc",
            "allowed_signers",
            "agent.sock",
            "sockets" ->
            false;
        default -> name.startsWith("id_") || name.indexOf('.') < 0 && name.indexOf('*') < 0;
      };
    }
    if (name.equals("cookies") && path.outsideProject()) {
      return path.hasPart("Default") || path.absolute().contains("Chrome");
    }
    return name.endsWith("credentials.json") || name.endsWith("_service_account.json");
  }

  /** Keys and certificates that lie in a project are mostly for its tests. */
  static boolean isProjectKey(ResolvedPath path) {
    String name = path.name().toLowerCase(Locale.ROOT);
    return !path.outsideProject()
        && !name.startsWith("id_")
        && isKeyFile(name)
        && !path.hasPart(".ssh")
        && !path.hasPart(".gnupg");
  }

  private static boolean isGnupgSetting(ResolvedPath path, String name) {
    return switch (name) {
      case "gpg.conf", "gpg-agent.conf", "dirmngr.conf", "common.conf", "scdaemon.conf" ->
          path.parent().endsWith(".gnupg");
      default -> false;
    };
  }

  private static boolean isOfSystem(ResolvedPath path) {
    String text = path.absolute();
    return switch (text) {
      case "/etc/shadow",
          "/etc/shadow-",
          "/etc/gshadow",
          "/etc/gshadow-",
          "/etc/master.passwd",
          "/etc/security/opasswd" ->
          true;
      default ->
          text.startsWith("/proc/") && (path.name().equals("environ") || path.name().equals("mem"))
              || text.startsWith("/etc/ssh/ssh_host_") && text.endsWith("_key")
              || text.startsWith("/etc/ssl/private/")
              || text.startsWith("/etc/letsencrypt/live/") && text.endsWith("privkey.pem");
    };
  }

  private static boolean isKeyFile(String name) {
    if (name.endsWith(".key")
        || name.endsWith(".ppk")
        || name.endsWith(".p12")
        || name.endsWith(".pfx")
        || name.endsWith(".kdbx")
        || name.endsWith(".agekey")
        || name.endsWith(".keytab")
        || name.endsWith(".jks")
        || name.endsWith(".asc") && name.contains("private")
        || name.endsWith(".keychain-db")) {
      return !name.startsWith("*") && !name.contains("public");
    }
    boolean pem = name.endsWith(".pem") && !name.startsWith("*");
    return pem
        && !name.contains("cert")
        && !name.contains("chain")
        && !name.contains("pub")
        && !name.startsWith("ca");
  }

  static boolean isTemplate(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot);
    boolean template =
        switch (ending) {
          case ".example",
              ".sample",
              ".template",
              ".dist",
              ".defaults",
              ".default",
              ".schema",
              ".md",
              ".tmpl",
              ".tpl",
              ".test.js",
              ".d.ts",
              ".j2",
              ".rst",
              ".txt.example" ->
              true;
          default -> false;
        };
    return template
        || name.startsWith(".env.example")
        || name.startsWith(".env.sample")
        || name.startsWith(".env.template")
        || name.startsWith("example.env")
        || name.startsWith("sample.env");
  }

  /** A wildcard that says enough to mean a secret: {@code .e*}, {@code id_*}; not {@code *}. */
  private static boolean isWildcardSecret(ResolvedPath path) {
    String pattern = path.name();
    int wildcard = 0;
    while (wildcard < pattern.length() && "*?[".indexOf(pattern.charAt(wildcard)) < 0) {
      wildcard++;
    }
    if (wildcard >= 2 && wildcard < pattern.length()) {
      for (String name : WILDCARD_NAMES) {
        if (Glob.matches(pattern, name)) {
          return true;
        }
      }
    }
    String home = path.places().home();
    String text = path.absolute();
    // Parts that are all wildcard say nothing by themselves; a directory of secrets says it.
    boolean says = wildcard > 0 || path.parent().absolute().indexOf("/.") >= 0;
    if (says && home.length() > 1 && Glob.isGlob(text)) {
      for (String exemplar : EXEMPLARS) {
        if (reachesAll(text, home + "/" + exemplar)) {
          return true;
        }
      }
    }
    return says && Glob.matches(text, "/etc/shadow");
  }

  /** Whether the pattern names this very path. */
  private static boolean reachesAll(String pattern, String path) {
    return Glob.reaches(pattern, path) && parts(pattern) == parts(path);
  }

  private static int parts(String text) {
    int parts = 0;
    for (int i = 0; i < text.length(); i++) {
      parts += text.charAt(i) == '/' ? 1 : 0;
    }
    return parts;
  }
}
