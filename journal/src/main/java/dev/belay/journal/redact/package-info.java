/** Keeps secret values out of what is written down: text in, text out, nothing else known. */
@NullMarked
package dev.belay.journal.redact;

import org.jspecify.annotations.NullMarked;
