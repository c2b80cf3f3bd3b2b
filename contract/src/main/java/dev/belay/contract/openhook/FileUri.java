package dev.belay.contract.openhook;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * File URIs (RFC 8089) of paths of any system, whatever system this runs on: drive letters and UNC
 * names included. The published SDKs only put {@code file://} in front, which is no URI for {@code
 * C:\proj} nor for a path with a space.
 */
final class FileUri {
  /** Two letters at least: {@code C:} is a drive. */
  private static final Pattern URI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*", Pattern.DOTALL);

  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:([\\\\/].*)?", Pattern.DOTALL);
  private static final Pattern UNC =
      Pattern.compile("\\\\\\\\([^\\\\/]+)([\\\\/].*)?", Pattern.DOTALL);
  private static final String LONG_DRIVE = "\\\\?\\";
  private static final String LONG_UNC = "\\\\?\\UNC\\";

  /** What RFC 3986 allows in a path as it is. */
  private static final String PLAIN = "-._~!$&'()*+,;=:@/";

  private FileUri() {}

  /**
   * The URI of an absolute path; what is a URI already stays; empty for a relative path, which has
   * none.
   */
  static Optional<String> of(String path) {
    if (URI.matcher(path).matches()) {
      return Optional.of(path);
    }
    if (path.startsWith("/")) {
      return Optional.of("file://" + encode(path.replaceFirst("^/+", "/")));
    }
    String windows =
        path.startsWith(LONG_UNC)
            ? "\\\\" + path.substring(LONG_UNC.length())
            : path.startsWith(LONG_DRIVE) ? path.substring(LONG_DRIVE.length()) : path;
    if (DRIVE.matcher(windows).matches()) {
      String rest = windows.substring(2).replace('\\', '/');
      return Optional.of(
          "file:///" + windows.substring(0, 2) + encode(rest.isEmpty() ? "/" : rest));
    }
    Matcher unc = UNC.matcher(windows);
    if (unc.matches()) {
      String rest = unc.group(2) == null ? "/" : unc.group(2).replace('\\', '/');
      return Optional.of("file://" + encode(unc.group(1)) + encode(rest));
    }
    return Optional.empty();
  }

  private static String encode(String path) {
    StringBuilder out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean letterOrDigit =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letterOrDigit || PLAIN.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append(String.format("%%%02X", (int) c));
      }
    }
    return out.toString();
  }
}
