#include "options.h"

#include <stddef.h>
#include <string.h>

#define USUAL_TIMEOUT 8000
#define SHORTEST_TIMEOUT 50
#define LONGEST_TIMEOUT 600000

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

static bool is(const char *word, const char *lower_case)
{
    while (*word != 0 && lower(*word) == *lower_case) {
        word++;
        lower_case++;
    }
    return *word == *lower_case;
}

static bool fail_mode(const char *word, enum fail_mode *mode)
{
    if (is(word, "closed")) {
        *mode = FAIL_CLOSED;
    } else if (is(word, "gates")) {
        *mode = FAIL_GATES;
    } else if (is(word, "open")) {
        *mode = FAIL_OPEN;
    } else {
        return false;
    }
    return true;
}

static bool milliseconds(const char *word, unsigned *millis)
{
    unsigned number = 0;
    word += *word == '+';
    if (*word == 0) {
        return false;
    }
    for (; *word != 0; word++) {
        if (*word < '0' || *word > '9') {
            return false;
        }
        number = number * 10 + (unsigned)(*word - '0');
        if (number > LONGEST_TIMEOUT) {
            return false;
        }
    }
    if (number < SHORTEST_TIMEOUT) {
        return false;
    }
    *millis = number;
    return true;
}

/* The value behind the "=" of `option=value`; NULL if the argument is something else. */
static const char *joined(const char *argument, const char *option)
{
    size_t length = strlen(option);
    return strncmp(argument, option, length) == 0 && argument[length] == '=' ? argument + length + 1 : NULL;
}

/* The first value of an option, however badly the others are written. */
static const char *anywhere(char *const *arguments, const char *option)
{
    for (; *arguments != NULL; arguments++) {
        const char *value = joined(*arguments, option);
        if (value != NULL) {
            return value;
        }
        if (strcmp(*arguments, option) == 0 && arguments[1] != NULL) {
            return arguments[1];
        }
    }
    return NULL;
}

static bool set(struct options *options, char option, const char *value)
{
    switch (option) {
    case 'h': options->host = value; return true;
    case 'e': options->event = value; return true;
    case 'd': options->dir = value; return true;
    case 'f': return fail_mode(value, &options->fail);
    case 't': return milliseconds(value, &options->timeout);
    default: return true; /* --policy: the engine's */
    }
}

struct options options_read(char *const *arguments)
{
    static const struct {
        char name[10];
        char option;
    } known[] = {{"--host", 'h'},    {"--event", 'e'}, {"--fail", 'f'},
                 {"--timeout", 't'}, {"--dir", 'd'},   {"--policy", 'p'}};
    struct options options = {.fail = FAIL_GATES, .timeout = USUAL_TIMEOUT};
    bool wrong = false;

    for (char *const *at = arguments; *at != NULL; at++) {
        bool taken = strcmp(*at, "--no-engine") == 0;
        for (size_t i = 0; !taken && i < sizeof known / sizeof *known; i++) {
            const char *value = joined(*at, known[i].name);
            if (value == NULL && strcmp(*at, known[i].name) == 0) {
                value = at[1];
                if (value == NULL) {
                    break;
                }
                at++;
            }
            if (value != NULL) {
                wrong |= !set(&options, known[i].option, value);
                taken = true;
            }
        }
        wrong |= !taken;
    }
    if (wrong) {
        const char *fail = anywhere(arguments, "--fail");
        options.fail = fail != NULL && strcmp(fail, "open") == 0 ? FAIL_OPEN : FAIL_CLOSED;
        options.host = anywhere(arguments, "--host");
        options.event = NULL;
    }
    return options;
}
