/**
 * The tree of a shell text: what was written, with the place of every part. {@link
 * dev.belay.guard.shell.syntax.ShellParser} makes it; what it means is not known here. Depends on
 * nothing but the JDK.
 */
@NullMarked
package dev.belay.guard.shell.syntax;

import org.jspecify.annotations.NullMarked;
