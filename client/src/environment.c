#include "environment.h"

#include <string.h>

#include "replies.h"

extern char **environ;

/* In strcmp's order. */
static const char *const names[] = {ENVIRONMENT_NAMES};

/* The place of variable's name among names: below 0, 0 or above 0, as strcmp. */
static int compare(const char *variable, const char *name)
{
    while (*name != 0 && *variable == *name) {
        variable++;
        name++;
    }
    int end = *variable == '=' ? 0 : (unsigned char)*variable;
    return end - (unsigned char)*name;
}

static bool is_wanted(const char *variable)
{
    size_t from = 0;
    size_t to = sizeof names / sizeof *names;
    while (from < to) {
        size_t middle = (from + to) / 2;
        int order = compare(variable, names[middle]);
        if (order == 0) {
            return true;
        }
        if (order < 0) {
            to = middle;
        } else {
            from = middle + 1;
        }
    }
    return false;
}

void environment_put(struct frame *frame)
{
    for (char **variable = environ; variable != NULL && *variable != NULL; variable++) {
        if (is_wanted(*variable)) {
            wire_field(frame, 'e', *variable, strlen(*variable));
        }
    }
}
