/* One event to the engine and its answer back, over the socket or over HTTP. */
#ifndef BELAY_BENCH_LOAD_H
#define BELAY_BENCH_LOAD_H

#include <stddef.h>
#include <stdint.h>

#define MOST_EVENT (1 << 20)
#define MOST_ANSWER (1 << 20)

struct target {
    const char *socket; /* its path, or NULL for HTTP */
    unsigned port;
    const char *token;
    const char *host;
    const char *samples;
};

/* A whole request, ready to be sent. */
struct event {
    unsigned char *bytes;
    size_t length;
};

struct channel {
    int descriptor; /* -1 while there is no connection */
    char *answer;   /* MOST_ANSWER + 1 bytes */
};

/* Makes the request of an event. */
void prepare(struct event *event, const struct target *target, const char *input, size_t length);

/* Sends it and takes its answer. NULL, or what went wrong. */
const char *asked(struct channel *channel, const struct target *target, const struct event *event);

#endif
