/** What a host runs: every millisecond counts here, and nothing may end in silence. */
@NullMarked
package dev.belay.cli.hook;

import org.jspecify.annotations.NullMarked;
