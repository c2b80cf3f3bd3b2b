package dev.belay.lint.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.belay.lint.Finding;
import dev.belay.lint.Fix;
import dev.belay.lint.Severity;
import dev.belay.lint.rule.Rule;
import dev.belay.lint.rule.RuleCard;
import dev.belay.lint.rule.RuleMarkdown;
import dev.belay.lint.rule.Rules;
import dev.belay.setup.text.TextPlace;
import dev.belay.setup.text.TextSpan;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** What was found, in the Static Analysis Results Interchange Format 2.1.0 (OASIS). */
public final class Sarif {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String ROOT = "SRCROOT";

  private final String version;
  private final Map<String, Integer> indices = new HashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();

  /**
   * @param version Belay's own
   */
  public Sarif(String version) {
    this.version = version;
  }

  /** The document. For one use. */
  public JsonObject of(LintResult result) {
    JsonObject driver = new JsonObject();
    driver.addProperty("name", "belay lint");
    driver.addProperty("version", version);
    driver.add("rules", rules());
    JsonObject tool = new JsonObject();
    tool.add("driver", driver);

    JsonArray results = new JsonArray();
    JsonArray artifacts = new JsonArray();
    for (LintedFile file : result.files()) {
      JsonObject artifact = new JsonObject();
      artifact.add("location", location(file.name()));
      artifacts.add(artifact);
      SourceLines lines = new SourceLines(file.report().text());
      for (Finding finding : file.report().findings()) {
        results.add(result(file, lines, finding));
      }
    }
    JsonObject run = new JsonObject();
    run.add("tool", tool);
    run.addProperty("columnKind", "unicodeCodePoints");
    run.add("invocations", invocations(result));
    run.add("artifacts", artifacts);
    run.add("results", results);
    JsonArray runs = new JsonArray();
    runs.add(run);
    JsonObject document = new JsonObject();
    document.addProperty("$schema", SCHEMA);
    document.addProperty("version", "2.1.0");
    document.add("runs", runs);
    return document;
  }

  private JsonArray rules() {
    JsonArray rules = new JsonArray();
    for (Rule rule : Rules.all()) {
      RuleCard card = rule.card();
      indices.put(card.id(), rules.size());
      JsonObject object = new JsonObject();
      object.addProperty("id", card.id());
      object.addProperty("name", card.name());
      object.add("shortDescription", text(card.what()));
      object.add("fullDescription", text(card.what() + " " + card.why()));
      JsonObject help = text(card.what() + " " + card.why());
      help.addProperty("markdown", RuleMarkdown.body(card));
      object.add("help", help);
      JsonObject configuration = new JsonObject();
      configuration.addProperty("level", level(card.severity()));
      object.add("defaultConfiguration", configuration);
      rules.add(object);
    }
    return rules;
  }

  private JsonArray invocations(LintResult result) {
    JsonArray notifications = new JsonArray();
    for (LintProblem problem : result.problems()) {
      JsonObject notification = new JsonObject();
      notification.addProperty("level", "error");
      notification.add("message", text(problem.name() + ": " + problem.what()));
      notifications.add(notification);
    }
    JsonObject invocation = new JsonObject();
    invocation.addProperty("executionSuccessful", result.problems().isEmpty());
    invocation.add("toolExecutionNotifications", notifications);
    JsonArray invocations = new JsonArray();
    invocations.add(invocation);
    return invocations;
  }

  private JsonObject result(LintedFile file, SourceLines lines, Finding finding) {
    JsonObject result = new JsonObject();
    result.addProperty("ruleId", finding.rule());
    Integer index = indices.get(finding.rule());
    if (index != null) {
      result.addProperty("ruleIndex", index);
    }
    result.addProperty("level", level(finding.severity()));
    String advice = finding.advice().isEmpty() ? "" : ": " + finding.advice();
    result.add("message", text(finding.message() + advice));

    JsonObject physical = new JsonObject();
    physical.add("artifactLocation", location(file.name()));
    JsonObject region = region(finding.span(), lines);
    region.add("snippet", text(snippet(finding.span(), file.report().text())));
    physical.add("region", region);
    JsonObject logical = new JsonObject();
    logical.addProperty("fullyQualifiedName", finding.pointer());
    JsonArray logicals = new JsonArray();
    logicals.add(logical);
    JsonObject location = new JsonObject();
    location.add("physicalLocation", physical);
    if (!finding.pointer().isEmpty()) {
      location.add("logicalLocations", logicals);
    }
    JsonArray locations = new JsonArray();
    locations.add(location);
    result.add("locations", locations);

    JsonObject fingerprints = new JsonObject();
    fingerprints.addProperty("belayLint/v1", fingerprint(file, lines, finding));
    result.add("partialFingerprints", fingerprints);
    if (!finding.fixes().isEmpty()) {
      JsonArray fixes = new JsonArray();
      finding.fixes().forEach(fix -> fixes.add(fix(file, lines, fix)));
      result.add("fixes", fixes);
    }
    return result;
  }

  private static JsonObject fix(LintedFile file, SourceLines lines, Fix fix) {
    JsonObject replacement = new JsonObject();
    replacement.add(
        "deletedRegion", region(new TextSpan(fix.edit().start(), fix.edit().end()), lines));
    replacement.add("insertedContent", text(fix.edit().replacement()));
    JsonArray replacements = new JsonArray();
    replacements.add(replacement);
    JsonObject change = new JsonObject();
    change.add("artifactLocation", location(file.name()));
    change.add("replacements", replacements);
    JsonArray changes = new JsonArray();
    changes.add(change);
    JsonObject object = new JsonObject();
    object.add("description", text(fix.title()));
    object.add("artifactChanges", changes);
    return object;
  }

  private static String snippet(TextSpan span, String text) {
    int end = Math.min(span.end(), span.start() + 400);
    return text.substring(Math.min(span.start(), end), end);
  }

  private static JsonObject region(TextSpan span, SourceLines lines) {
    TextPlace start = lines.place(span.start());
    TextPlace end = lines.place(span.end());
    JsonObject region = new JsonObject();
    region.addProperty("startLine", start.line());
    region.addProperty("startColumn", start.column());
    region.addProperty("endLine", end.line());
    region.addProperty("endColumn", end.column());
    return region;
  }

  /** The same for the same finding in a file whose other lines have changed. */
  private String fingerprint(LintedFile file, SourceLines lines, Finding finding) {
    String line = lines.line(lines.place(finding.span().start())).strip();
    String what = String.join("\n", file.name(), finding.rule(), finding.message(), line);
    int times = seen.merge(what, 1, Integer::sum);
    try {
      byte[] bytes = (what + "\n" + times).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static JsonObject location(String name) {
    JsonObject location = new JsonObject();
    boolean absolute = name.startsWith("/") || name.indexOf(":/") == 1;
    try {
      String path = absolute && !name.startsWith("/") ? "/" + name : name;
      URI uri = absolute ? new URI("file", "", path, null) : new URI(null, null, "./" + path, null);
      String written = uri.toASCIIString();
      location.addProperty("uri", absolute ? written : written.substring(2));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("every path can be written as an address: " + name, e);
    }
    if (!absolute) {
      location.addProperty("uriBaseId", "%" + ROOT + "%");
    }
    return location;
  }

  private static JsonObject text(String text) {
    JsonObject object = new JsonObject();
    object.addProperty("text", text);
    return object;
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
