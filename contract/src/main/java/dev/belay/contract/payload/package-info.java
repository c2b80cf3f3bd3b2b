/**
 * Each host's payloads as typed records, one for each event. The records are made by the build from
 * {@code src/main/contract/hosts}; they read leniently where hosts are lenient and keep the native
 * payload beside them.
 */
@NullMarked
package dev.belay.contract.payload;

import org.jspecify.annotations.NullMarked;
