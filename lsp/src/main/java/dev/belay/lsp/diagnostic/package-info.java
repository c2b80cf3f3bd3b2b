/** What the linter finds, as editors show it. */
@NullMarked
package dev.belay.lsp.diagnostic;

import org.jspecify.annotations.NullMarked;
