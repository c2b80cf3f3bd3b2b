/**
 * A light reading of the scripts that hooks start: which places of the event they read, what they
 * answer, with which codes they end. Only what is certain is told. No script is ever run. Uses the
 * readers of {@code guard}; knows nothing of hosts.
 */
@NullMarked
package dev.belay.lint.script;

import org.jspecify.annotations.NullMarked;
