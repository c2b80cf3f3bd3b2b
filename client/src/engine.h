/* The way to the engine: its runtime directory, its socket, and its start when there is none. */
#ifndef BELAY_ENGINE_H
#define BELAY_ENGINE_H

#include "text.h"

#include <stdbool.h>

/*
 * A connection to the engine of this user, non-blocking and close-on-exec, never one of 0, 1 and 2. Starts an engine
 * when there is none, and waits for it as long as the process lives. Returns -1 with the reason in `failure`.
 *
 * dir: the runtime directory, or NULL for the usual one; started_late: set when an engine had to be waited for.
 */
int engine_connect(const char *dir, bool *waited, struct text *failure);

/* Why there is no connection yet, for when the time is up. Async-signal-safe. */
void engine_overdue(struct text *failure);

#endif
