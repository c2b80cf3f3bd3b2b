/** What an editor can change for the author. */
@NullMarked
package dev.belay.lsp.action;

import org.jspecify.annotations.NullMarked;
