/**
 * A stand-in for the model services that agents talk to: it plays a script and keeps what it was
 * sent. Loopback only.
 */
@NullMarked
package dev.belay.lab.model;

import org.jspecify.annotations.NullMarked;
