#include "verdict.h"

#include <string.h>

#include "replies.h"

struct form {
    const char *out; /* a byte of 1 stands for the reason */
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

static bool differs_in_case_only(const char *a, const char *b)
{
    while (*a != 0 && lower(*a) == lower(*b)) {
        a++;
        b++;
    }
    return *a == *b;
}

/* As HostContract.event: exact names and aliases first, then names in another case. */
static const struct choice *choice_of_event(const struct host *host, const char *name)
{
    const struct event *first = events + host->first_event;
    const struct event *end = first + host->events;
    for (const struct event *event = first; name != NULL && event < end; event++) {
        if (strcmp(event->name, name) == 0) {
            return &event->choice;
        }
    }
    for (const struct event *event = first; name != NULL && event < end; event++) {
        if (!event->alias && differs_in_case_only(event->name, name)) {
            return &event->choice;
        }
    }
    return &host->unknown_event;
}

static const struct choice *choice(const struct options *options)
{
    for (size_t i = 0; options->host != NULL && i < sizeof hosts / sizeof *hosts; i++) {
        if (strcmp(hosts[i].id, options->host) == 0) {
            return choice_of_event(&hosts[i], options->event);
        }
    }
    return &unknown_host;
}

static void add_json(struct text *text, const struct text *reason)
{
    for (size_t i = 0; i < reason->length; i++) {
        if (reason->bytes[i] == '"' || reason->bytes[i] == '\\') {
            text_add(text, "\\");
        }
        text_bytes(text, reason->bytes + i, 1);
    }
}

static void fill(struct text *text, const char *form, const struct text *reason, bool json)
{
    for (const char *mark; (mark = strchr(form, 1)) != NULL; form = mark + 1) {
        text_bytes(text, form, (size_t)(mark - form));
        if (json) {
            add_json(text, reason);
        } else {
            text_bytes(text, reason->bytes, reason->length);
        }
    }
    text_add(text, form);
}

int verdict_of_failure(const struct options *options, const struct text *reason, struct text *out, struct text *err)
{
    const struct form *form = &forms[choice(options)->form[options->fail]];
    fill(out, form->out, reason, form->json);
    fill(err, form->err, reason, false);
    return form->exit_code;
}
