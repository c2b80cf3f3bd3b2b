/**
 * The protocol between a client and the resident engine, both ways (docs/wire-protocol.md). Knows
 * bytes and files only; may use nothing else of Belay's.
 */
@NullMarked
package dev.belay.engine.wire;

import org.jspecify.annotations.NullMarked;
