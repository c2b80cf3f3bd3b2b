/** The words that may stand in a host's configuration, from its contract. */
@NullMarked
package dev.belay.lsp.words;

import org.jspecify.annotations.NullMarked;
