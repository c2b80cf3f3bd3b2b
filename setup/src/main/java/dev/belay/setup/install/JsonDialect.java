package dev.belay.setup.install;

import dev.belay.contract.host.HostContract;
import dev.belay.setup.HookFile;
import dev.belay.setup.install.InstallException.Kind;
import dev.belay.setup.text.ConfigSyntaxException;
import dev.belay.setup.text.JsonText;
import dev.belay.setup.text.Leniency;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a host's reader of JSON takes beyond the standard. */
final class JsonDialect {
  private JsonDialect() {}

  /**
   * Looks for what the host would not read: it switches all hooks of the file off, Belay's too.
   *
   * @param text the file's text, which can be read
   * @return warnings, where nobody has tried
   * @throws InstallException if the host was seen to read nothing of such a file
   */
  static List<String> check(HookFile file, String text) throws InstallException {
    List<String> warnings = new ArrayList<>();
    if (!file.config().format().startsWith("json")) {
      return warnings;
    }
    HostContract host = file.host();
    for (Map.Entry<Leniency, Integer> found : leniencies(text).entrySet()) {
      Leniency leniency = found.getKey();
      String name = leniency.name().toLowerCase(Locale.ROOT).replace('_', '-');
      String what = "line " + found.getValue() + " has " + words(leniency);
      if (host.setup().refuses().contains(name)) {
        throw new InstallException(
            Kind.MALFORMED,
            what + ", and " + host.title() + " reads nothing of such a file",
            file.path(),
            "take it out first; nothing was changed");
      }
      if (!host.setup().takes().contains(name) && leniency != Leniency.DUPLICATE_KEY) {
        warnings.add(
            file.path()
                + " "
                + what
                + "; whether "
                + host.title()
                + " reads such a file was not tried, see belay doctor");
      }
    }
    return warnings;
  }

  private static Map<Leniency, Integer> leniencies(String text) {
    try {
      return JsonText.parse(text).leniencies();
    } catch (ConfigSyntaxException e) {
      throw new IllegalStateException("was read a moment ago", e);
    }
  }

  private static String words(Leniency leniency) {
    return switch (leniency) {
      case BYTE_ORDER_MARK -> "a byte order mark";
      case COMMENT -> "a comment";
      case TRAILING_COMMA -> "a comma behind the last item";
      case DUPLICATE_KEY -> "a key that stood there before";
    };
  }
}
