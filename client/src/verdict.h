/* The fail mode's reply: what Java's HookPath.failed answers, from tables made of it by the build (replies.h). */
#ifndef BELAY_VERDICT_H
#define BELAY_VERDICT_H

#include "options.h"
#include "text.h"

/* Reasons are longer nowhere. */
#define VERDICT_LONGEST_REASON 1536
#define VERDICT_LONGEST_REPLY 8192

/* Appends to out and err what goes to the streams, and returns the exit code. The reason holds no control character. */
int verdict_of_failure(const struct options *options, const struct text *reason, struct text *out, struct text *err);

#endif
