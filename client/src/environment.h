/* The environment variables that the engine is told: those that recognise a host, and those that name policy files. */
#ifndef BELAY_ENVIRONMENT_H
#define BELAY_ENVIRONMENT_H

#include "wire.h"

void environment_put(struct frame *frame);

#endif
