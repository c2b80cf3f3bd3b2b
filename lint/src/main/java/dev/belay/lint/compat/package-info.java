/**
 * Linters that others published, reproduced to the byte for pipelines that read their output. They
 * are frozen: what is known today about hosts stands in the contract, and the rules in {@code
 * dev.belay.lint.rule} follow that.
 *
 * <p>Uses the JDK alone, so that a process that only runs one of these loads next to nothing.
 */
@NullMarked
package dev.belay.lint.compat;

import org.jspecify.annotations.NullMarked;
