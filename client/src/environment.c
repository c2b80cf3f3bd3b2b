#include "environment.h"

#include <stdlib.h>
#include <string.h>

#include "replies.h"

extern char **environ;

/* In strcmp's order. */
static const char *const names[] = {ENVIRONMENT_NAMES};

/* As strcmp, of a variable with its value and a name. */
static int compare(const void *key, const void *element)
{
    const char *variable = key;
    const char *name = *(const char *const *)element;
    while (*name != 0 && *variable == *name) {
        variable++;
        name++;
    }
    int end = *variable == '=' ? 0 : *variable == 0 ? -1 : (unsigned char)*variable;
    return end - (unsigned char)*name;
}

void environment_put(struct frame *frame)
{
    for (char **variable = environ; variable != NULL && *variable != NULL; variable++) {
        if (bsearch(*variable, names, sizeof names / sizeof *names, sizeof *names, compare) != NULL) {
            wire_field(frame, 'e', *variable, strlen(*variable));
        }
    }
}
