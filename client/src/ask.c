/*
 * belay-ask [--dir DIR] LAUNCHER COMMAND [ARGUMENT...]: has a running engine answer a command, or becomes the launcher,
 * which starts Java for it. The launcher, told --no-engine, does not come here again.
 */
#include "client.h"

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "replies.h"

/* Tells which client a file is: `strings belay-ask`. */
__attribute__((used)) static const char identity[] = "belay-ask " BELAY_VERSION;

/* An engine that is well takes a command on within a millisecond. */
#define ACCEPTANCE_MILLIS 300
/* A little more than an engine gives a command. */
#define ANSWER_MILLIS 11000

#define OUT_IS_TERMINAL 1
#define ERR_IS_TERMINAL 2

static unsigned char request[WIRE_LONGEST_HEAD + WIRE_FIELD_HEADER];
static unsigned char usual_answer[65536];

static long now_millis(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static bool put_request(struct frame *frame, char *const *arguments)
{
    static const char *const names[] = {COMMAND_ENVIRONMENT_NAMES};
    unsigned char terminals[4] = {0, 0, 0, 0};
    char path[PATH_MAX];
    terminals[3] = (unsigned char)((isatty(STDOUT_FILENO) ? OUT_IS_TERMINAL : 0) |
                                   (isatty(STDERR_FILENO) ? ERR_IS_TERMINAL : 0));
    wire_begin(frame, ANSWER_MILLIS);
    wire_field(frame, 'k', "command", strlen("command"));
    wire_field(frame, 's', terminals, sizeof terminals);
    if (!engine_home(path)) {
        return false;
    }
    wire_field(frame, 'p', path, strlen(path));
    if (getcwd(path, sizeof path) == NULL) {
        return false;
    }
    wire_field(frame, 'd', path, strlen(path));
    for (; *arguments != NULL; arguments++) {
        wire_field(frame, 'a', *arguments, strlen(*arguments));
    }
    exchange_put_variables(frame, names, sizeof names / sizeof *names);
    bool fits = !frame->overflown;
    frame->capacity += WIRE_FIELD_HEADER;
    wire_field(frame, 'z', "", 0);
    return fits;
}

/* Waits until the engine's descriptor is ready, or the time is up. */
static bool ready(int engine, short event, long deadline)
{
    struct pollfd polled = {engine, event, 0};
    long left;
    while ((left = deadline - now_millis()) > 0) {
        int found = poll(&polled, 1, (int)left);
        if (found > 0) {
            return true;
        }
        if (found < 0 && errno != EINTR) {
            return false;
        }
    }
    return false;
}

static bool send_all(int engine, const struct frame *frame, long deadline)
{
    size_t sent = 0;
    while (sent < frame->length) {
        ssize_t written = write(engine, frame->bytes + sent, frame->length - sent);
        if (written >= 0) {
            sent += (size_t)written;
        } else if (errno == EAGAIN ? !ready(engine, POLLOUT, deadline) : errno != EINTR) {
            return false;
        }
    }
    return true;
}

/* The whole answer, good until the process ends; false where there is none and will be none. */
static bool receive(int engine, long asked, struct answer *answer)
{
    unsigned char *bytes = usual_answer;
    size_t capacity = sizeof usual_answer;
    size_t length = 0;
    for (;;) {
        ssize_t got = read(engine, bytes + length, capacity - length);
        if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR)) {
            return false;
        }
        length += got > 0 ? (size_t)got : 0;
        enum answer_state state = wire_command_answer(bytes, length, answer);
        if (state != ANSWER_PARTIAL) {
            return state == ANSWER_WHOLE;
        }
        if (answer->length >= capacity) {
            /* Room for a byte after it, which would be a fault. */
            unsigned char *room = malloc(answer->length + 1);
            if (room == NULL) {
                return false;
            }
            memcpy(room, bytes, length);
            bytes = room;
            capacity = answer->length + 1;
        }
        long patience = length < WIRE_COMMAND_ACCEPTED ? ACCEPTANCE_MILLIS : ANSWER_MILLIS;
        if (got < 0 && errno == EAGAIN && !ready(engine, POLLIN, asked + patience)) {
            return false;
        }
    }
}

static bool ask(const char *dir, char *const *arguments, struct answer *answer)
{
    struct frame frame = {request, 0, WIRE_LONGEST_HEAD, false};
    int engine = engine_find(dir);
    if (engine < 0) {
        return false;
    }
    long asked = now_millis();
    return put_request(&frame, arguments) && send_all(engine, &frame, asked + ACCEPTANCE_MILLIS) &&
           receive(engine, asked, answer);
}

static void write_all(int fd, const unsigned char *bytes, size_t length)
{
    while (length > 0) {
        ssize_t written = write(fd, bytes, length);
        if (written >= 0) {
            bytes += written;
            length -= (size_t)written;
        } else if (errno == EAGAIN) {
            struct pollfd polled = {fd, POLLOUT, 0};
            poll(&polled, 1, -1);
        } else if (errno != EINTR) {
            _exit(1);
        }
    }
}

static _Noreturn void become_launcher(char **arguments, int count)
{
    static char no_engine[] = "--no-engine";
    char bytes[1024];
    struct text told = TEXT_IN(bytes);
    char **words = malloc(((size_t)count + 2) * sizeof *words);
    if (words != NULL) {
        words[0] = arguments[0];
        words[1] = arguments[1];
        words[2] = no_engine;
        /* With the NULL at their end. */
        memcpy(words + 3, arguments + 2, ((size_t)count - 1) * sizeof *words);
        execv(words[0], words);
    }
    text_add(&told, "belay: ");
    text_name(&told, arguments[0]);
    text_add(&told, " cannot be started: ");
    text_add(&told, strerror(errno));
    text_add(&told, "\n");
    write_all(STDERR_FILENO, (const unsigned char *)told.bytes, told.length);
    _exit(1);
}

int main(int count, char **arguments)
{
    static const char usage[] = "usage: belay-ask [--dir DIR] LAUNCHER COMMAND [ARGUMENT...]\n";
    struct answer found;
    const char *dir = NULL;
    arguments += 1;
    count -= 1;
    if (count > 2 && strcmp(arguments[0], "--dir") == 0) {
        dir = arguments[1];
        arguments += 2;
        count -= 2;
    }
    if (count < 2) {
        write_all(STDERR_FILENO, (const unsigned char *)usage, sizeof usage - 1);
        return 2;
    }
    /* An engine that ends must not end us; a reader that leaves may. */
    void (*before)(int) = signal(SIGPIPE, SIG_IGN);
    bool answered = ask(dir, arguments + 1, &found);
    signal(SIGPIPE, before);
    if (!answered) {
        become_launcher(arguments, count);
    }
    write_all(STDOUT_FILENO, found.out, found.out_length);
    write_all(STDERR_FILENO, found.err, found.err_length);
    _exit(found.exit_code);
}
