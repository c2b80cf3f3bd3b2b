package dev.belay.cli.lint;

/** How findings are told. */
enum LintFormat {
  TEXT,
  JSON,
  SARIF,
  GITHUB
}
