package dev.belay.guard.rule;

import java.util.Locale;
import java.util.Set;

/** What a host may be. */
public sealed interface HostTest {
  boolean holds(String host);

  /** This machine. */
  record Loopback() implements HostTest {
    @Override
    public boolean holds(String host) {
      return isLoopback(plain(host));
    }
  }

  /** This machine, an address of a private network, or a name without a dot. */
  record Private() implements HostTest {
    @Override
    public boolean holds(String host) {
      String name = plain(host);
      return isLoopback(name)
          || name.startsWith("10.")
          || name.startsWith("192.168.")
          || isTwelve(name)
          || name.startsWith("fd") && name.indexOf(':') > 0
          || name.endsWith(".local")
          || name.endsWith(".internal") && !name.startsWith("metadata.")
          || !name.isEmpty() && name.indexOf('.') < 0 && name.indexOf(':') < 0 && !isNumber(name);
    }
  }

  /** A registry or forge that packages and sources are usually fetched from. */
  record KnownRegistry() implements HostTest {
    private static final Set<String> REGISTRIES =
        Set.of(
            "github.com",
            "githubusercontent.com",
            "gitlab.com",
            "bitbucket.org",
            "codeberg.org",
            "npmjs.org",
            "npmjs.com",
            "yarnpkg.com",
            "pypi.org",
            "pythonhosted.org",
            "crates.io",
            "rubygems.org",
            "maven.org",
            "apache.org",
            "golang.org",
            "go.dev",
            "debian.org",
            "ubuntu.com",
            "docker.io",
            "docker.com",
            "nodejs.org",
            "rust-lang.org");

    @Override
    public boolean holds(String host) {
      String name = plain(host);
      for (int at = 0; at >= 0; at = name.indexOf('.', at) + 1) {
        if (REGISTRIES.contains(name.substring(at))) {
          return true;
        }
        if (name.indexOf('.', at) < 0) {
          return false;
        }
      }
      return false;
    }
  }

  /** A name or address like that. */
  record Named(Glob name) implements HostTest {
    @Override
    public boolean holds(String host) {
      return name.matches(plain(host));
    }
  }

  /** Without port and brackets, in lower case. */
  private static String plain(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    if (name.startsWith("[")) {
      int close = name.indexOf(']');
      return close > 0 ? name.substring(1, close) : name;
    }
    int colon = name.indexOf(':');
    return colon > 0 && name.indexOf(':', colon + 1) < 0 ? name.substring(0, colon) : name;
  }

  private static boolean isLoopback(String name) {
    return name.equals("localhost")
        || name.startsWith("127.")
        || name.equals("::1")
        || name.equals("0.0.0.0")
        || name.endsWith(".localhost");
  }

  /** 172.16.0.0/12. */
  private static boolean isTwelve(String name) {
    if (!name.startsWith("172.") || name.indexOf('.', 4) < 0) {
      return false;
    }
    String second = name.substring(4, name.indexOf('.', 4));
    return second.length() == 2 && second.compareTo("16") >= 0 && second.compareTo("31") <= 0;
  }

  private static boolean isNumber(String name) {
    return !name.isEmpty() && Character.isDigit(name.charAt(0));
  }
}
