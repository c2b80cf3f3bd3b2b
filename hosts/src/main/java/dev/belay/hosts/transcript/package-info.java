/**
 * The hosts' own records of a session, read for the tool calls in them: what a host says that it
 * did, beside what it told Belay. Nothing is ever written. Uses the contract's tool tables and
 * nothing else.
 */
@NullMarked
package dev.belay.hosts.transcript;

import org.jspecify.annotations.NullMarked;
