package dev.belay.lint.rule;

import dev.belay.lint.config.HookConfig;

/** Something that can be wrong with a hook configuration. Safe for threads; never throws. */
public interface Rule {
  /** What the rule is about. */
  RuleCard card();

  /** Looks at a file and reports what it finds. */
  void check(HookConfig config, Findings findings);
}
