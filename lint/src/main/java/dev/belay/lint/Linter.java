package dev.belay.lint;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.belay.contract.host.ConfigFile;
import dev.belay.contract.host.HostContract;
import dev.belay.lint.config.ConfigText;
import dev.belay.lint.config.FrontMatterText;
import dev.belay.lint.config.HookConfig;
import dev.belay.lint.config.JsonConfigText;
import dev.belay.lint.config.TomlConfigText;
import dev.belay.lint.rule.Findings;
import dev.belay.lint.rule.MalformedFile;
import dev.belay.lint.rule.Rule;
import dev.belay.lint.rule.Rules;
import dev.belay.setup.text.ConfigSyntaxException;
import dev.belay.setup.text.TextSpan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks hook configuration files. Safe for threads. */
public final class Linter {
  private final List<Rule> rules;

  /** With all rules. */
  public Linter() {
    this(Rules.all());
  }

  /** With some rules alone. */
  public Linter(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * Checks a file.
   *
   * @param host the host that reads it
   * @param place what the host's contract says of the file
   * @param path where it is, or would be
   * @param text what stands in it
   * @param surroundings what is known of its machine and project
   */
  public FileReport lint(
      HostContract host, ConfigFile place, Path path, String text, Surroundings surroundings) {
    try {
      HookConfig config = new HookConfig(host, place, path, read(place.format(), text));
      Findings findings = new Findings(config, surroundings);
      for (Rule rule : rules) {
        rule.check(config, findings);
      }
      List<Finding> found = new ArrayList<>(findings.found());
      found.sort(Linter::byPlace);
      return new FileReport(path, host.id(), text, false, found);
    } catch (ConfigSyntaxException e) {
      return new FileReport(
          path, host.id(), text, true, List.of(MalformedFile.finding(host, text, e)));
    }
  }

  private static int byPlace(Finding one, Finding other) {
    int order = Integer.compare(one.span().start(), other.span().start());
    return order != 0 ? order : one.rule().compareTo(other.rule());
  }

  private static ConfigText read(String format, String text) throws ConfigSyntaxException {
    return switch (format) {
      case "json", "jsonc" -> JsonConfigText.parse(text);
      case "toml" -> TomlConfigText.parse(text);
      case "yaml" -> FrontMatterText.parse(text);
      default -> new PlainText(text);
    };
  }

  /** Code and scripts, which hold no document. */
  private record PlainText(String text) implements ConfigText {
    @Override
    public JsonObject tree() {
      return new JsonObject();
    }

    @Override
    public TextSpan value(List<Object> path) {
      return new TextSpan(0, 0);
    }

    @Override
    public TextSpan key(List<Object> path) {
      return value(path);
    }

    @Override
    public String withValue(List<Object> path, JsonElement value) {
      throw new UnsupportedOperationException("code is changed by its author");
    }

    @Override
    public String withName(List<Object> path, String name) {
      throw new UnsupportedOperationException("code is changed by its author");
    }

    @Override
    public String withMember(List<Object> object, String name, JsonElement value) {
      throw new UnsupportedOperationException("code is changed by its author");
    }

    @Override
    public String without(List<Object> path) {
      throw new UnsupportedOperationException("code is changed by its author");
    }
  }
}
