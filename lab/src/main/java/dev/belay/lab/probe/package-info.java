/**
 * Asking agents what they make of a hook's answers, comparing that with what is on record, and
 * bringing the record and the contracts up to date.
 */
@NullMarked
package dev.belay.lab.probe;

import org.jspecify.annotations.NullMarked;
