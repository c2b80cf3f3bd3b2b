/**
 * The published contract in Java, TypeScript and Python gives the same answers: vectors run through
 * all three, and what they say is compared field by field.
 */
@NullMarked
package dev.belay.contract.parity;

import org.jspecify.annotations.NullMarked;
