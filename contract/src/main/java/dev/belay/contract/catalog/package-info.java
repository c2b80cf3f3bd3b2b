/**
 * OrchestKit hook-contract 0.1.2, frozen as published: its table of events and payloads (made by
 * the build) and its validator. For receivers that were written against it; what hosts really send
 * stands in {@link dev.belay.contract.host}.
 */
@NullMarked
package dev.belay.contract.catalog;

import org.jspecify.annotations.NullMarked;
