package dev.belay.lint.compat;

import java.util.List;

/** The published linter's JSON, as {@code json.dumps} writes it. */
final class ClaudeModsEnvelope {
  private static final String SCHEMA = "claude-mods.claude-code-ops.hooks-lint/v1";

  private ClaudeModsEnvelope() {}

  static String of(List<ClaudeModsFinding> findings, String path, int errors, int warnings) {
    StringBuilder text = new StringBuilder("{\n  \"data\": [");
    String before = "\n";
    for (ClaudeModsFinding finding : findings) {
      text.append(before).append("    {\n      \"pointer\": ");
      PythonText.json(finding.pointer(), text);
      text.append(",\n      \"severity\": ");
      PythonText.json(finding.severity(), text);
      text.append(",\n      \"message\": ");
      PythonText.json(finding.message(), text);
      text.append("\n    }");
      before = ",\n";
    }
    text.append(findings.isEmpty() ? "]" : "\n  ]");
    text.append(",\n  \"meta\": {\n    \"count\": ").append(findings.size());
    text.append(",\n    \"errors\": ").append(errors);
    text.append(",\n    \"warnings\": ").append(warnings);
    text.append(",\n    \"path\": ");
    PythonText.json(path, text);
    text.append(",\n    \"schema\": \"").append(SCHEMA).append("\"\n  }\n}");
    return text.toString();
  }

  static String error(String code, String message) {
    StringBuilder text = new StringBuilder("{\"error\": {\"code\": \"").append(code);
    text.append("\", \"message\": ");
    PythonText.json(message, text);
    return text.append("}}").toString();
  }
}
