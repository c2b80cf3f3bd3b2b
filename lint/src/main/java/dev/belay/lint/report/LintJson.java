package dev.belay.lint.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.belay.lint.Finding;
import dev.belay.lint.Fix;
import dev.belay.lint.Severity;
import dev.belay.setup.text.TextPlace;
import dev.belay.setup.text.TextSpan;

/**
 * What was found, as Belay's own JSON. Members are added in later versions, never renamed or taken
 * away; {@code docs/lint.md} describes them.
 */
public final class LintJson {
  /** The name of the form. */
  public static final String SCHEMA = "belay.lint/v1";

  private LintJson() {}

  /** The document. */
  public static JsonObject of(LintResult result) {
    JsonObject document = new JsonObject();
    document.addProperty("schema", SCHEMA);
    JsonObject summary = new JsonObject();
    summary.addProperty("files", result.files().size());
    for (Severity severity : Severity.values()) {
      summary.addProperty(
          severity == Severity.INFO ? "infos" : severity.word() + "s", result.count(severity));
    }
    summary.addProperty("fixable", result.fixable(true));
    summary.addProperty("fixableUnsafe", result.fixable(false));
    document.add("summary", summary);
    JsonArray files = new JsonArray();
    result.files().forEach(file -> files.add(file(file)));
    document.add("files", files);
    JsonArray problems = new JsonArray();
    for (LintProblem problem : result.problems()) {
      JsonObject object = new JsonObject();
      object.addProperty("file", problem.name());
      object.addProperty("exit", problem.exit());
      object.addProperty("message", problem.what());
      object.addProperty("advice", problem.whatToDo());
      problems.add(object);
    }
    document.add("problems", problems);
    JsonArray stale = new JsonArray();
    result.stale().forEach(stale::add);
    document.add("staleBaseline", stale);
    return document;
  }

  private static JsonObject file(LintedFile file) {
    JsonObject object = new JsonObject();
    object.addProperty("file", file.name());
    object.addProperty("host", file.report().host());
    object.addProperty("scope", file.scope());
    object.addProperty("malformed", file.report().malformed());
    object.addProperty("suppressed", file.suppressed());
    object.addProperty("inBaseline", file.known());
    LintedFile.Change change = file.change();
    if (change != null) {
      JsonObject mended = new JsonObject();
      mended.addProperty("findings", change.findings());
      mended.addProperty("written", change.written());
      mended.addProperty("kept", change.kept());
      mended.addProperty("diff", change.diff());
      object.add("change", mended);
    }
    SourceLines lines = new SourceLines(file.report().text());
    JsonArray findings = new JsonArray();
    for (Finding finding : file.report().findings()) {
      findings.add(finding(finding, lines));
    }
    object.add("findings", findings);
    return object;
  }

  private static JsonObject finding(Finding finding, SourceLines lines) {
    JsonObject object = new JsonObject();
    object.addProperty("rule", finding.rule());
    object.addProperty("name", finding.name());
    object.addProperty("severity", finding.severity().word());
    object.addProperty("pointer", finding.pointer());
    place(object, finding.span(), lines);
    object.addProperty("message", finding.message());
    object.addProperty("advice", finding.advice());
    JsonArray fixes = new JsonArray();
    for (Fix fix : finding.fixes()) {
      JsonObject change = new JsonObject();
      change.addProperty("title", fix.title());
      change.addProperty("safe", fix.safe());
      place(change, new TextSpan(fix.edit().start(), fix.edit().end()), lines);
      change.addProperty("replacement", fix.edit().replacement());
      fixes.add(change);
    }
    object.add("fixes", fixes);
    return object;
  }

  private static void place(JsonObject object, TextSpan span, SourceLines lines) {
    TextPlace start = lines.place(span.start());
    TextPlace end = lines.place(span.end());
    object.addProperty("line", start.line());
    object.addProperty("column", start.column());
    object.addProperty("endLine", end.line());
    object.addProperty("endColumn", end.column());
  }
}
