/**
 * Signatures of delivered hook events: that a delivery comes from who shares the secret, is what
 * was sent, and is fresh. {@link dev.belay.contract.signature.HookSignature} is the published
 * hook-contract's header, {@link dev.belay.contract.signature.StandardWebhooks} the common
 * standard; {@link dev.belay.contract.signature.ReplayGuard} accepts each delivery once. Depends on
 * nothing but the JDK.
 */
@NullMarked
package dev.belay.contract.signature;

import org.jspecify.annotations.NullMarked;
