package dev.belay.lint.rule;

import dev.belay.contract.host.HttpHandlers;
import dev.belay.lint.Severity;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.HookEntry;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** A hook that is sent over the network without encryption. */
final class PlainHttp implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "BLY-C80",
          "plain-http",
          Severity.WARNING,
          "An HTTP hook goes to another machine without TLS.",
          "Whoever is on the way reads prompts, commands and file contents, and can answer in the place of the hook.",
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"hooks": [{"type": "http", "url": "http://hooks.example.com/claude"}]}]}}
              """),
          Example.claude(
              """
              {"hooks": {"PreToolUse": [{"hooks": [{"type": "http", "url": "https://hooks.example.com/claude"}]}]}}
              """));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(HookConfig config, Findings findings) {
    for (HookEntry hook : config.hooks()) {
      String url = hook.text("url");
      if (url == null || !url.toLowerCase(Locale.ROOT).startsWith("http://")) {
        continue;
      }
      HttpHandlers http = config.host().http();
      boolean refused = http != null && http.httpsOn().contains(hook.event().name());
      if (refused) {
        findings
            .atValue(CARD, hook.at("url"))
            .as(Severity.ERROR)
            .say(
                config.host().title()
                    + " sends "
                    + hook.event().name()
                    + " to https addresses alone",
                "give it an https address, or a command");
      } else if (isElsewhere(url)) {
        findings
            .atValue(CARD, hook.at("url"))
            .say(
                "what this hook gets and answers goes over the network in the clear",
                "write https");
      }
    }
  }

  /** Whether an address is surely on another machine. */
  private static boolean isElsewhere(String url) {
    if (url.indexOf('$') >= 0 || url.indexOf('{') >= 0) {
      return false;
    }
    String host;
    try {
      host = new URI(url).getHost();
    } catch (URISyntaxException e) {
      return false;
    }
    if (host == null) {
      return false;
    }
    String name = host.toLowerCase(Locale.ROOT);
    return !(name.equals("localhost")
        || name.endsWith(".localhost")
        || name.startsWith("127.")
        || name.equals("[::1]")
        || name.equals("0.0.0.0")
        || name.endsWith(".docker.internal"));
  }
}
