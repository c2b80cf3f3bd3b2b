/**
 * PowerShell and cmd: from a text to what it runs, by small readers of their own. Cmdlets have one
 * name whatever alias was written. Paths keep their backslashes.
 */
@NullMarked
package dev.belay.guard.shell.windows;

import org.jspecify.annotations.NullMarked;
