/**
 * Writing for people: styles, tables, and the one gate through which text reaches the terminal.
 * Foreign text (payloads, commands, file names) may be handed in as it is: control characters never
 * get through. Knows nothing of hosts.
 */
@NullMarked
package dev.belay.cli.terminal;

import org.jspecify.annotations.NullMarked;
