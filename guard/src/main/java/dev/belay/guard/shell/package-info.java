/**
 * The languages of shell texts. {@code syntax} makes a tree of a POSIX text, {@code eval} what it
 * runs; {@code windows} does both for PowerShell and cmd.
 */
@NullMarked
package dev.belay.guard.shell;

import org.jspecify.annotations.NullMarked;
