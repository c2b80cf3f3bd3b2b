/**
 * Hooks over HTTP on the loopback interface, and the metrics (docs/http-hooks.md). Knows the
 * engine's hook path and what stands behind it as {@link HttpBackend}; may use neither the socket
 * nor the resident process.
 */
@NullMarked
package dev.belay.engine.http;

import org.jspecify.annotations.NullMarked;
