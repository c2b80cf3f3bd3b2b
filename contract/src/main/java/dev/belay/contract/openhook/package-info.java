/**
 * OpenHook 0.1, the neutral envelope for observing agents (HikaruEgashira/open-hook, Apache-2.0):
 * reading it strictly and leniently, writing it, and making it from Belay's events. OpenHook has no
 * decisions: nothing here answers a host.
 */
@NullMarked
package dev.belay.contract.openhook;

import org.jspecify.annotations.NullMarked;
