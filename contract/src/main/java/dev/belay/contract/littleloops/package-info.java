/**
 * The host-neutral hook intents of little-loops (BrennonTWilliams/little-loops, snapshot a12b939,
 * MIT): its event and result in the JSON forms of {@code scripts/little_loops/hooks/types.py}, to
 * and from Belay's. Its own product writes neither to any wire.
 */
@NullMarked
package dev.belay.contract.littleloops;

import org.jspecify.annotations.NullMarked;
