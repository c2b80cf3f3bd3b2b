#include "client.h"

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "replies.h"

#define LONGEST_INPUT 16777216

extern char **environ;

volatile sig_atomic_t exchange_input_ended;

/* What is to be sent: the head at first, then a block of input at a time. */
static struct {
    unsigned char bytes[WIRE_LONGEST_HEAD + WIRE_FIELD_HEADER + WIRE_LONGEST_BLOCK];
    size_t from;
    size_t to;
    size_t input; /* bytes of input read so far */
    bool unread;  /* the engine takes no more */
} outgoing;

static unsigned char usual_answer[65536];

static struct {
    unsigned char *bytes;
    size_t length;
    size_t capacity;
} incoming = {usual_answer, 0, sizeof usual_answer};

static bool failed(struct text *failure, const char *reason)
{
    text_add(failure, reason);
    return false;
}

void exchange_put_variables(struct frame *frame, const char *const *names, size_t count)
{
    for (char **variable = environ; variable != NULL && *variable != NULL; variable++) {
        size_t length = strcspn(*variable, "=");
        for (size_t i = 0; (*variable)[length] == '=' && i < count; i++) {
            if (strncmp(*variable, names[i], length) == 0 && names[i][length] == 0) {
                wire_field(frame, 'e', *variable, strlen(*variable));
            }
        }
    }
}

void exchange_put_environment(struct frame *frame)
{
    static const char *const names[] = {ENVIRONMENT_NAMES};
    exchange_put_variables(frame, names, sizeof names / sizeof *names);
}

static bool put_head(char *const *arguments, uint32_t millis)
{
    struct frame head = {outgoing.bytes, 0, WIRE_LONGEST_HEAD, false};
    char directory[PATH_MAX];
    wire_begin(&head, millis);
    if (getcwd(directory, sizeof directory) != NULL) {
        wire_field(&head, 'd', directory, strlen(directory));
    }
    for (; *arguments != NULL; arguments++) {
        wire_field(&head, 'a', *arguments, strlen(*arguments));
    }
    exchange_put_environment(&head);
    outgoing.to = head.length;
    return !head.overflown;
}

/* Reads what there is of standard input and makes a field of it. */
static void take_input(void)
{
    unsigned char *field = outgoing.bytes + outgoing.to;
    ssize_t got = read(STDIN_FILENO, field + WIRE_FIELD_HEADER, WIRE_LONGEST_BLOCK);
    if (got < 0 && (errno == EAGAIN || errno == EINTR)) {
        return;
    }
    /* What cannot be read has ended too: the engine judges what there was of it. */
    exchange_input_ended = got <= 0;
    size_t length = got > 0 ? (size_t)got : 0;
    wire_field_header(field, length > 0 ? 'i' : 'z', length);
    outgoing.to += WIRE_FIELD_HEADER + length;
    outgoing.input += length;
}

static void send_some(int engine)
{
    while (outgoing.from < outgoing.to && !outgoing.unread) {
        ssize_t sent = write(engine, outgoing.bytes + outgoing.from, outgoing.to - outgoing.from);
        if (sent >= 0) {
            outgoing.from += (size_t)sent;
        } else if (errno == EAGAIN) {
            return;
        } else if (errno != EINTR) {
            /* It may have answered all the same. */
            outgoing.unread = true;
        }
    }
    outgoing.from = outgoing.to = 0;
}

/* Room for the whole answer, and for a byte after it, which would be a fault. */
static bool make_room(size_t length)
{
    if (length < incoming.capacity) {
        return true;
    }
    unsigned char *room = malloc(length + 1);
    if (room == NULL) {
        return false;
    }
    memcpy(room, incoming.bytes, incoming.length);
    incoming.bytes = room;
    incoming.capacity = length + 1;
    return true;
}

/* Takes what there is of the answer. False when it will not become a whole one. */
static bool receive_some(int engine, struct answer *answer, bool *whole, struct text *failure)
{
    ssize_t got = read(engine, incoming.bytes + incoming.length, incoming.capacity - incoming.length);
    if (got < 0 && (errno == EAGAIN || errno == EINTR)) {
        return true;
    }
    if (got <= 0) {
        return failed(failure, incoming.length == 0
                          ? "the engine ended without an answer; run: belay engine restart"
                          : "the engine ended in the middle of its answer; run: belay engine restart");
    }
    incoming.length += (size_t)got;
    switch (wire_answer(incoming.bytes, incoming.length, answer)) {
    case ANSWER_WHOLE:
        *whole = true;
        return true;
    case ANSWER_PARTIAL:
        return make_room(answer->length) || failed(failure, "no memory left for the engine's answer");
    case ANSWER_OF_OTHER_VERSION:
        return failed(failure, "the engine speaks another version of the protocol; run: belay engine restart");
    default:
        return failed(failure, "the engine's answer is malformed; run: belay engine restart");
    }
}

bool exchange(int engine, char *const *arguments, uint32_t millis, struct answer *answer, struct text *failure)
{
    bool whole = false;
    /* The head waits for the input, so that both go out at once, but not for long: the engine may not need any. */
    int patience = 0;
    if (!put_head(arguments, millis)) {
        return failed(failure, "the command line and the environment are larger than 262144 bytes");
    }
    while (!whole) {
        bool sends = outgoing.to > 0 && !outgoing.unread && patience < 0;
        bool reads = !exchange_input_ended && !outgoing.unread && !sends;
        struct pollfd polled[2] = {{engine, (short)(sends ? POLLIN | POLLOUT : POLLIN), 0},
                                   {reads ? STDIN_FILENO : -1, POLLIN, 0}};
        if (poll(polled, 2, patience) < 0) {
            continue;
        }
        patience = -1;
        if (polled[0].revents & ~POLLOUT && !receive_some(engine, answer, &whole, failure)) {
            return false;
        }
        if (reads && polled[1].revents != 0 && !whole) {
            take_input();
            if (outgoing.input > LONGEST_INPUT + WIRE_LONGEST_BLOCK) {
                return failed(failure, "the input is larger than 16777216 bytes");
            }
        }
        if (outgoing.to > 0 && !whole) {
            send_some(engine);
        }
    }
    return true;
}
