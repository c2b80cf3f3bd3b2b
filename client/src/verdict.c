#include "client.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "replies.h"

#define LONGEST_NAME 512
#define USUAL_TIMEOUT 8000
#define SHORTEST_TIMEOUT 50
#define LONGEST_TIMEOUT 600000

/* Stands for the reason in a form. */
#define REASON '\1'

struct form {
    const char *out;
    const char *err;
    unsigned char exit_code;
    bool json; /* out is JSON */
};

/* Indices into forms, one for each fail mode. */
struct choice {
    unsigned char form[3];
};

struct event {
    const char *name;
    bool alias;
    struct choice choice;
};

struct host {
    const char *id;
    unsigned short first_event;
    unsigned short events;
    struct choice unknown_event;
};

static const struct form forms[] = {REPLY_FORMS};
static const struct event events[] = {REPLY_EVENTS};
static const struct host hosts[] = {REPLY_HOSTS};
static const struct choice unknown_host = REPLY_UNKNOWN_HOST;

_Static_assert(REPLY_LONGEST + 2 * REPLY_MOST_REASONS * VERDICT_LONGEST_REASON < VERDICT_LONGEST_REPLY, "replies fit");

void text_bytes(struct text *text, const char *bytes, size_t length)
{
    size_t left = text->capacity - text->length;
    size_t taken = length < left ? length : left;
    memcpy(text->bytes + text->length, bytes, taken);
    text->length += taken;
    text->bytes[text->length] = 0;
}

void text_add(struct text *text, const char *string)
{
    text_bytes(text, string, strlen(string));
}

void text_number(struct text *text, unsigned long number)
{
    char digits[24];
    size_t at = sizeof digits;
    do {
        digits[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    text_bytes(text, digits + at, sizeof digits - at);
}

void text_name(struct text *text, const char *name)
{
    const char *end = name + strnlen(name, LONGEST_NAME);
    for (; name < end; name++) {
        text_bytes(text, *name >= ' ' && *name <= '~' ? name : "?", 1);
    }
    text_add(text, *end == 0 ? "" : "...");
}

/* The value of an option in either spelling, moving on to it; NULL where another argument stands or none follows. */
static const char *value_of(const char *option, char *const **at)
{
    size_t length = strlen(option);
    if (strncmp(**at, option, length) != 0) {
        return NULL;
    }
    if ((**at)[length] == '=') {
        return **at + length + 1;
    }
    return (**at)[length] == 0 && (*at)[1] != NULL ? *++*at : NULL;
}

static bool fail_mode(const char *word, enum fail_mode *mode)
{
    bool gates = strcasecmp(word, "gates") == 0;
    bool open = strcasecmp(word, "open") == 0;
    *mode = gates ? FAIL_GATES : open ? FAIL_OPEN : FAIL_CLOSED;
    return gates || open || strcasecmp(word, "closed") == 0;
}

static bool milliseconds(const char *word, unsigned *millis)
{
    char *end;
    long number = strtol(word, &end, 10);
    /* Java's reader, unlike strtol, takes no white space. */
    if ((unsigned char)*word <= ' ' || *end != 0 || number < SHORTEST_TIMEOUT || number > LONGEST_TIMEOUT) {
        return false;
    }
    *millis = (unsigned)number;
    return true;
}

struct options options_read(char *const *arguments)
{
    struct options options = {.fail = FAIL_GATES, .timeout = USUAL_TIMEOUT};
    const char *value;
    bool right = true;

    for (char *const *at = arguments; *at != NULL; at++) {
        if ((value = value_of("--host", &at)) != NULL) {
            options.host = value;
        } else if ((value = value_of("--event", &at)) != NULL) {
            options.event = value;
        } else if ((value = value_of("--dir", &at)) != NULL) {
            options.dir = value;
        } else if ((value = value_of("--fail", &at)) != NULL) {
            right &= fail_mode(value, &options.fail);
        } else if ((value = value_of("--timeout", &at)) != NULL) {
            right &= milliseconds(value, &options.timeout);
        } else {
            /* --policy is the engine's, --no-engine the launcher's, --installed the installer's mark. */
            right &= value_of("--policy", &at) != NULL || strcmp(*at, "--no-engine") == 0 || strcmp(*at, "--installed") == 0;
        }
    }
    if (!right) {
        /* Who knows which event was meant: a mistake must not let one pass that is no gate. */
        options.event = NULL;
        options.fail = options.fail == FAIL_OPEN ? FAIL_OPEN : FAIL_CLOSED;
    }
    return options;
}

/* As HostContract.event: exact names and aliases first, then names in another case. */
static const struct choice *choice_of_event(const struct host *host, const char *name)
{
    const struct event *end = events + host->first_event + host->events;
    const struct event *alike = NULL;
    for (const struct event *event = events + host->first_event; name != NULL && event < end; event++) {
        if (strcmp(event->name, name) == 0) {
            return &event->choice;
        }
        if (alike == NULL && !event->alias && strcasecmp(event->name, name) == 0) {
            alike = event;
        }
    }
    return alike != NULL ? &alike->choice : &host->unknown_event;
}

static const struct choice *choice(const struct options *options)
{
    /* Of several hosts the first is the usual one. */
    size_t length = options->host == NULL ? 0 : strcspn(options->host, ",");
    for (size_t i = 0; options->host != NULL && i < sizeof hosts / sizeof *hosts; i++) {
        if (strncmp(hosts[i].id, options->host, length) == 0 && hosts[i].id[length] == 0) {
            return choice_of_event(&hosts[i], options->event);
        }
    }
    return &unknown_host;
}

static void fill(struct text *text, const char *form, const struct text *reason, bool json)
{
    for (; *form != 0; form++) {
        if (*form != REASON) {
            text_bytes(text, form, 1);
            continue;
        }
        for (const char *at = reason->bytes; at < reason->bytes + reason->length; at++) {
            if (json && (*at == '"' || *at == '\\')) {
                text_add(text, "\\");
            }
            text_bytes(text, at, 1);
        }
    }
}

int verdict_of_failure(const struct options *options, const struct text *reason, struct text *out, struct text *err)
{
    const struct form *form = &forms[choice(options)->form[options->fail]];
    fill(out, form->out, reason, form->json);
    fill(err, form->err, reason, false);
    return form->exit_code;
}
