/**
 * A place where an agent and Belay run as on a user's machine, without touching the real one: a
 * home, a project and runtime directories of its own, and no network but loopback.
 */
@NullMarked
package dev.belay.lab.sandbox;

import org.jspecify.annotations.NullMarked;
