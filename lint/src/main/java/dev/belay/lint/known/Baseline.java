package dev.belay.lint.known;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.belay.contract.json.Json;
import dev.belay.contract.json.JsonException;
import dev.belay.lint.FileReport;
import dev.belay.lint.Finding;
import dev.belay.lint.report.SourceLines;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The findings that a team has decided to live with for now, so that new ones stand out. A finding
 * is known by its file, its rule, its pointer and what stands in its line: a line that moves stays
 * known, one that changes does not. Immutable.
 *
 * @param entries what is known
 */
public record Baseline(List<Entry> entries) {
  /** The name of the form. */
  public static final String SCHEMA = "belay.lint-baseline/v1";

  /** Lines beyond this are whole files on one line: the place itself counts then. */
  private static final int LONGEST_LINE = 1_000;

  /** Knows nothing. */
  public static final Baseline EMPTY = new Baseline(List.of());

  public Baseline {
    entries = List.copyOf(entries);
  }

  /**
   * A finding that is known.
   *
   * @param file the file, from the baseline's folder
   * @param rule the rule's id
   * @param pointer where it was
   * @param line a hash of the line that it was in
   */
  public record Entry(String file, String rule, String pointer, String line) {}

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws JsonException if it is something else
   */
  public static Baseline of(String text) throws JsonException {
    JsonObject document = Json.parseObject(text);
    if (!(document.get("findings") instanceof JsonArray findings)
        || !SCHEMA.equals(member(document, "schema"))) {
      throw new JsonException(JsonException.Kind.MALFORMED, "no baseline of belay lint");
    }
    List<Entry> entries = new ArrayList<>();
    for (JsonElement element : findings) {
      if (!(element instanceof JsonObject entry)) {
        throw new JsonException(JsonException.Kind.MALFORMED, "an entry is no object");
      }
      entries.add(
          new Entry(
              member(entry, "file"),
              member(entry, "rule"),
              member(entry, "pointer"),
              member(entry, "line")));
    }
    return new Baseline(entries);
  }

  private static String member(JsonObject object, String name) {
    return object.get(name) instanceof JsonPrimitive text && text.isString()
        ? text.getAsString()
        : "";
  }

  /** The entries of a file's findings. */
  public static List<Entry> entries(String file, FileReport report) {
    SourceLines lines = new SourceLines(report.text());
    List<Entry> entries = new ArrayList<>();
    for (Finding finding : report.findings()) {
      entries.add(entry(file, report, lines, finding));
    }
    return entries;
  }

  private static Entry entry(String file, FileReport report, SourceLines lines, Finding finding) {
    int start = finding.span().start();
    String line = lines.line(lines.place(start)).strip();
    String what =
        line.length() > LONGEST_LINE
            ? report.text().substring(start, Math.min(finding.span().end(), start + LONGEST_LINE))
            : line;
    return new Entry(file, finding.rule(), finding.pointer(), hash(what));
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * What a baseline says of a file.
   *
   * @param left the findings that it does not know
   * @param known how many it knows
   * @param stale what it expected in the file and nobody found
   */
  public record Judgement(List<Finding> left, int known, List<Entry> stale) {}

  /** Parts what is new in a file from what is known; each entry is good for one finding. */
  public Judgement judge(String file, FileReport report) {
    List<Entry> unused = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.file().equals(file)) {
        unused.add(entry);
      }
    }
    List<Entry> found = entries(file, report);
    boolean[] known = new boolean[found.size()];
    for (int i = 0; i < found.size(); i++) {
      known[i] = unused.remove(found.get(i));
    }
    for (int i = 0; i < found.size(); i++) {
      known[i] = known[i] || removeMoved(unused, found.get(i));
    }
    List<Finding> left = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (!known[i]) {
        left.add(report.findings().get(i));
      }
    }
    return new Judgement(left, found.size() - left.size(), unused);
  }

  /** The same line at another pointer: something was put before it. */
  private static boolean removeMoved(List<Entry> unused, Entry found) {
    for (int i = 0; i < unused.size(); i++) {
      Entry entry = unused.get(i);
      if (entry.rule().equals(found.rule()) && entry.line().equals(found.line())) {
        unused.remove(i);
        return true;
      }
    }
    return false;
  }

  /** The file's text. */
  public String text() {
    JsonArray findings = new JsonArray();
    for (Entry entry : entries) {
      JsonObject object = new JsonObject();
      object.addProperty("file", entry.file());
      object.addProperty("rule", entry.rule());
      object.addProperty("pointer", entry.pointer());
      object.addProperty("line", entry.line());
      findings.add(object);
    }
    JsonObject document = new JsonObject();
    document.addProperty("schema", SCHEMA);
    document.add("findings", findings);
    return Json.pretty(document) + "\n";
  }
}
