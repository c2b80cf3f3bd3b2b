/**
 * Each host's payloads as typed records, one for each event, and {@link
 * dev.belay.contract.payload.PayloadBuilder} for tests. The records are made by the build from
 * {@code src/main/contract/hosts}; they check when they are made and read from the native payload.
 */
@NullMarked
package dev.belay.contract.payload;

import org.jspecify.annotations.NullMarked;
