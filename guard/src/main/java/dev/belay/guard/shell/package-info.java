/**
 * Shell text to the simple commands that it would run. {@link dev.belay.guard.shell.ShellReader} is
 * the seam: rules see only {@link dev.belay.guard.shell.ShellText}, so a better reader replaces the
 * one here. Depends on nothing but the JDK.
 */
@NullMarked
package dev.belay.guard.shell;

import org.jspecify.annotations.NullMarked;
