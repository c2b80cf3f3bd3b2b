/**
 * The canonical model: what any agent's hook event means ({@link dev.belay.contract.HookEvent}) and
 * what may be said to it ({@link dev.belay.contract.Verdict}). Depends on Gson alone; knows no host
 * by name.
 */
@NullMarked
package dev.belay.contract;

import org.jspecify.annotations.NullMarked;
