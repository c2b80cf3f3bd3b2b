/**
 * A host's contract as Java values: the tables that the build makes from {@code
 * src/main/contract/hosts}.
 */
@NullMarked
package dev.belay.contract.host;

import org.jspecify.annotations.NullMarked;
