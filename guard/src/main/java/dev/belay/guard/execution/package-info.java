/**
 * What a shell text would run: the seam between reading a text and judging it. {@link
 * dev.belay.guard.execution.Execution} is one program start, whatever language it was written in.
 */
@NullMarked
package dev.belay.guard.execution;

import org.jspecify.annotations.NullMarked;
