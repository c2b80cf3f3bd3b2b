/* A check that says where it failed and goes on. */
#ifndef BELAY_CHECK_H
#define BELAY_CHECK_H

#include <stdio.h>

static int checks_failed;

#define CHECK(condition)                                                               \
    do {                                                                               \
        if (!(condition)) {                                                            \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);     \
            checks_failed++;                                                           \
        }                                                                              \
    } while (0)

#endif
