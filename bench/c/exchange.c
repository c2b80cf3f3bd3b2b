#define _GNU_SOURCE
#include "load.h"

#include "client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#define PATIENCE_MILLIS 8000

static void prepare_socket(struct event *event, const struct target *target, const char *input, size_t length)
{
    struct frame frame = {.bytes = malloc(MOST_EVENT + 65536), .capacity = MOST_EVENT + 65536};
    const char *arguments[] = {"--host", target->host};
    wire_begin(&frame, PATIENCE_MILLIS);
    wire_field(&frame, 'd', "/", 1);
    for (size_t i = 0; i < sizeof arguments / sizeof *arguments; i++) {
        wire_field(&frame, 'a', arguments[i], strlen(arguments[i]));
    }
    for (size_t at = 0; at < length; at += WIRE_LONGEST_BLOCK) {
        size_t left = length - at;
        wire_field(&frame, 'i', input + at, left < WIRE_LONGEST_BLOCK ? left : WIRE_LONGEST_BLOCK);
    }
    wire_field(&frame, 'z', "", 0);
    if (frame.overflown) {
        fprintf(stderr, "load: the event is too large\n");
        exit(2);
    }
    event->bytes = frame.bytes;
    event->length = frame.length;
}

static void prepare_http(struct event *event, const struct target *target, const char *input, size_t length)
{
    size_t capacity = length + 4096;
    event->bytes = malloc(capacity);
    int head = snprintf((char *)event->bytes, capacity,
                        "POST /hook/%s HTTP/1.1\r\nHost: 127.0.0.1:%u\r\nAuthorization: Bearer %s\r\n"
                        "Content-Type: application/json\r\nContent-Length: %zu\r\n\r\n",
                        target->host, target->port, target->token == NULL ? "" : target->token, length);
    if (head < 0 || (size_t)head + length > capacity) {
        fprintf(stderr, "load: the token is too long\n");
        exit(2);
    }
    memcpy(event->bytes + head, input, length);
    event->length = (size_t)head + length;
}

void prepare(struct event *event, const struct target *target, const char *input, size_t length)
{
    if (target->socket != NULL) {
        prepare_socket(event, target, input, length);
    } else {
        prepare_http(event, target, input, length);
    }
}

static int connected(const struct target *target)
{
    struct sockaddr_un local = {.sun_family = AF_UNIX};
    struct sockaddr_in loopback = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int on = 1;
    int fd = socket(target->socket != NULL ? AF_UNIX : AF_INET, SOCK_STREAM, 0);
    int failed;
    if (target->socket != NULL) {
        strncpy(local.sun_path, target->socket, sizeof local.sun_path - 1);
        failed = connect(fd, (struct sockaddr *)&local, sizeof local);
    } else {
        loopback.sin_port = htons((uint16_t)target->port);
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        failed = connect(fd, (struct sockaddr *)&loopback, sizeof loopback);
    }
    if (fd >= 0 && failed) {
        close(fd);
        return -1;
    }
    return fd;
}

static int sent(int fd, const struct event *event)
{
    size_t at = 0;
    while (at < event->length) {
        ssize_t done = send(fd, event->bytes + at, event->length - at, 0);
        if (done <= 0) {
            return 0;
        }
        at += (size_t)done;
    }
    return 1;
}

static const char *socket_answer(const char *bytes, size_t length, int *whole)
{
    struct answer answer;
    switch (wire_answer((const unsigned char *)bytes, length, &answer)) {
    case ANSWER_PARTIAL:
        return NULL;
    case ANSWER_WHOLE:
        *whole = 1;
        if (answer.exit_code != 0 || answer.err_length > 0) {
            return answer.err_length > 0 ? (const char *)answer.err : "the exit code is not 0";
        }
        return NULL;
    default:
        return "the answer is malformed";
    }
}

/* Knows what the engine's server sends: a length, or chunks whose last one is empty. */
static const char *http_answer(const char *bytes, size_t length, int *whole)
{
    const char *body = strstr(bytes, "\r\n\r\n");
    if (body == NULL) {
        return NULL;
    }
    if (strncmp(bytes, "HTTP/1.1 200 ", 13) != 0 && strncmp(bytes, "HTTP/1.1 204 ", 13) != 0) {
        *whole = 1;
        return bytes;
    }
    body += 4;
    size_t has = length - (size_t)(body - bytes);
    const char *declared = strcasestr(bytes, "\r\ncontent-length:");
    if (declared != NULL && declared < body) {
        size_t needs = (size_t)strtoul(declared + 17, NULL, 10);
        *whole = has >= needs;
    } else if (strcasestr(bytes, "\r\ntransfer-encoding: chunked") != NULL) {
        *whole = has >= 5 && memcmp(bytes + length - 5, "0\r\n\r\n", 5) == 0;
    } else {
        *whole = 1;
    }
    return *whole && strstr(body, "could not check this call") != NULL ? body : NULL;
}

static const char *answered(struct channel *channel, const struct target *target, int *whole)
{
    size_t length = 0;
    while (!*whole) {
        ssize_t got = recv(channel->descriptor, channel->answer + length, MOST_ANSWER - length, 0);
        if (got <= 0) {
            return "the connection ended before the answer";
        }
        length += (size_t)got;
        channel->answer[length] = 0;
        const char *failure = target->socket != NULL ? socket_answer(channel->answer, length, whole)
                                                     : http_answer(channel->answer, length, whole);
        if (failure != NULL) {
            return failure;
        }
    }
    return NULL;
}

const char *asked(struct channel *channel, const struct target *target, const struct event *event)
{
    int whole = 0;
    if (channel->descriptor < 0) {
        channel->descriptor = connected(target);
        if (channel->descriptor < 0) {
            return "nobody listens";
        }
    }
    const char *failure = sent(channel->descriptor, event) ? answered(channel, target, &whole)
                                                           : "the connection ended before the whole event";
    if (failure != NULL || target->socket != NULL) {
        close(channel->descriptor);
        channel->descriptor = -1;
    }
    return failure;
}
