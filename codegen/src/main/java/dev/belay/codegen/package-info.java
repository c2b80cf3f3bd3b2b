/**
 * Makes the contract's Java tables, payload records and JSON Schemas from {@code
 * src/main/contract}, at build time. Speaks YAML and JSON; knows the contract module's types by
 * their names alone.
 */
@NullMarked
package dev.belay.codegen;

import org.jspecify.annotations.NullMarked;
