/**
 * What programs write that make text out of text: {@code echo}, {@code printf}, {@code base64 -d},
 * {@code tr}. Each is worked out from the program's words and its known input; pieces that are not
 * known stay gaps. Bounded: nothing grows beyond {@link
 * dev.belay.guard.shell.eval.output.OutputText#MOST}.
 */
@NullMarked
package dev.belay.guard.shell.eval.output;

import org.jspecify.annotations.NullMarked;
