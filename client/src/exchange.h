/* One request and its answer over a connection. */
#ifndef BELAY_EXCHANGE_H
#define BELAY_EXCHANGE_H

#include "text.h"
#include "wire.h"

#include <signal.h>
#include <stdbool.h>
#include <stdint.h>

/* Whether standard input has been read to its end. */
extern volatile sig_atomic_t exchange_input_ended;

/*
 * Sends the request, passes standard input on as it comes, and waits for the answer, which is good until the process
 * ends. `millis` is what the client will still wait. False with the reason in `failure`.
 */
bool exchange(int engine, char *const *arguments, uint32_t millis, struct answer *answer, struct text *failure);

#endif
