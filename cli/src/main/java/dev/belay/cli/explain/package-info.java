/**
 * {@code belay explain}: what Belay sees in a call, what it thinks of it, and what each host would
 * be told. Nothing is run.
 */
@NullMarked
package dev.belay.cli.explain;

import org.jspecify.annotations.NullMarked;
