/**
 * Speaking to hosts: native payload to canonical event, verdict to the host's own reply, and
 * telling whose payload it is. All from the contract's tables; may use {@code contract} alone.
 */
@NullMarked
package dev.belay.hosts;

import org.jspecify.annotations.NullMarked;
