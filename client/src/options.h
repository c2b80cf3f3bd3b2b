/* The options of `belay hook` as far as the client needs them; the engine gets all arguments and judges them. */
#ifndef BELAY_OPTIONS_H
#define BELAY_OPTIONS_H

#include <stdbool.h>

/* The order of the columns in replies.h. */
enum fail_mode { FAIL_CLOSED, FAIL_GATES, FAIL_OPEN };

struct options {
    const char *host;  /* NULL: not given */
    const char *event; /* NULL: not given */
    const char *dir;   /* NULL: the usual runtime directory */
    enum fail_mode fail;
    unsigned timeout; /* milliseconds for the whole process */
};

/*
 * Reads arguments up to a NULL, as HookOptions.java does. A command line that it would refuse gets what it would give
 * for it: mode closed unless `--fail open` stands there, and no event.
 */
struct options options_read(char *const *arguments);

/* The C locale's lower case, of one byte. */
char lower(char c);

#endif
