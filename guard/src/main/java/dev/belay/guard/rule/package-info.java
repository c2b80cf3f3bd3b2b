/**
 * What a rule is: {@link dev.belay.guard.rule.Rule} looks at a {@link dev.belay.guard.rule.Subject}
 * and may give a finding.
 */
@NullMarked
package dev.belay.guard.rule;

import org.jspecify.annotations.NullMarked;
