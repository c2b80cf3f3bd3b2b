/**
 * Which rules are on, with which decision, and what they must let pass; and the YAML files that say
 * so.
 */
@NullMarked
package dev.belay.guard.policy;

import org.jspecify.annotations.NullMarked;
