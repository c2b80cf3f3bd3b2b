/**
 * Conditions written in CEL, the Common Expression Language. The one package that may use its
 * library, which is large: nothing here is loaded until a rule has such a condition.
 */
@NullMarked
package dev.belay.guard.when;

import org.jspecify.annotations.NullMarked;
