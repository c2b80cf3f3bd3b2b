/** What was found, for programs: Belay's own JSON, SARIF, and GitHub's workflow commands. */
@NullMarked
package dev.belay.lint.report;

import org.jspecify.annotations.NullMarked;
