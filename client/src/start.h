/* Starting an engine, as docs/wire-protocol.md says. */
#ifndef BELAY_START_H
#define BELAY_START_H

#include "text.h"

#include <stdbool.h>
#include <sys/types.h>

#define START_LOCK_TAKEN (-1)
#define START_LOCK_FAILED (-2)

/* The descriptor that holds start.lock, without waiting; START_LOCK_TAKEN, or START_LOCK_FAILED with the reason. */
int start_lock(const char *dir, struct text *failure);

/*
 * Starts the command in engine-command with `--dir dir`, or without for NULL, as a process that has nothing of this
 * one. Returns its process id once it runs the program, or -1 with the reason.
 */
pid_t start_engine(const char *dir, struct text *failure);

/* Whether that process has ended. Async-signal-safe. */
bool start_has_ended(pid_t engine);

#endif
