/**
 * The linter in editors: a language server over standard input and output. Uses the linter, the
 * contract and the reading of configuration; nothing of it is on the way of a hook.
 */
@NullMarked
package dev.belay.lsp;

import org.jspecify.annotations.NullMarked;
