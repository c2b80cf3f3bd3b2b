/** {@code belay lsp}. */
@NullMarked
package dev.belay.cli.lsp;

import org.jspecify.annotations.NullMarked;
