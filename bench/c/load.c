/*
 * Events for a running engine from one process: over its socket (a connection for each event, as clients make it) or over
 * HTTP (connections kept).
 *
 * usage: load [OPTION]... --unix SOCKET | --http PORT   INPUT...
 *
 *   --count N        events (1000)
 *   --connections N  threads, each with one event under way (1)
 *   --rate N         events a second of all threads together; latency counts from when an event was due. Without it
 *                    each thread asks as soon as it was answered
 *   --host HOST      whose events these are (claude-code)
 *   --token FILE     holds the bearer token for HTTP
 *   --samples FILE   gets the nanoseconds of each event, a line each
 *
 * INPUT are files that hold an event each; they take turns. Standard output gets one JSON object. Ends with 1 if an event
 * was not answered, or answered by the fail mode.
 */
#define _GNU_SOURCE
#include "load.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

#define MOST_CONNECTIONS 256

struct connection {
    pthread_t thread;
    struct channel channel;
    unsigned number;
    uint64_t *samples;
    size_t events;
    size_t failures;
    char failure[256];
};

static struct event *events;
static unsigned event_count;
static struct target target = {.host = "claude-code"};
static size_t count = 1000;
static unsigned connections = 1;
static double rate;
static struct timespec began;

static uint64_t since(const struct timespec *from, const struct timespec *to)
{
    return (uint64_t)((to->tv_sec - from->tv_sec) * 1000000000L + to->tv_nsec - from->tv_nsec);
}

static void sleep_until(const struct timespec *due)
{
#ifdef __linux__
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, due, NULL) == EINTR) {
    }
#else
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    long nanos = (due->tv_sec - now.tv_sec) * 1000000000L + due->tv_nsec - now.tv_nsec;
    if (nanos > 0) {
        struct timespec left = {nanos / 1000000000L, nanos % 1000000000L};
        nanosleep(&left, NULL);
    }
#endif
}

static void *ask(void *of)
{
    struct connection *connection = of;
    size_t number = connection->number;
#ifdef __linux__
    prctl(PR_SET_TIMERSLACK, 1, 0, 0, 0);
#endif
    for (; number < count; number += connections) {
        struct timespec from, to;
        if (rate > 0) {
            double seconds = (double)number / rate;
            from.tv_sec = began.tv_sec + (time_t)seconds;
            from.tv_nsec = began.tv_nsec + (long)((seconds - (double)(time_t)seconds) * 1e9);
            from.tv_sec += from.tv_nsec / 1000000000L;
            from.tv_nsec %= 1000000000L;
            sleep_until(&from);
        } else {
            clock_gettime(CLOCK_MONOTONIC, &from);
        }
        const char *failure = asked(&connection->channel, &target, &events[number % event_count]);
        clock_gettime(CLOCK_MONOTONIC, &to);
        if (failure != NULL) {
            connection->failures++;
            snprintf(connection->failure, sizeof connection->failure, "%s", failure);
            continue;
        }
        connection->samples[connection->events++] = since(&from, &to);
    }
    return NULL;
}

static char *slurp(const char *name, size_t *length)
{
    FILE *file = fopen(name, "rb");
    char *bytes = malloc(MOST_EVENT + 1);
    if (file == NULL || bytes == NULL) {
        perror(name);
        exit(2);
    }
    *length = fread(bytes, 1, MOST_EVENT + 1, file);
    fclose(file);
    if (*length > MOST_EVENT) {
        fprintf(stderr, "load: %s is too large\n", name);
        exit(2);
    }
    bytes[*length] = 0;
    return bytes;
}

static void read_token(const char *file)
{
    size_t length;
    char *token = slurp(file, &length);
    token[strcspn(token, "\r\n")] = 0;
    target.token = token;
}

static void options(int argument_count, char **arguments)
{
    const char *token = NULL;
    int at = 1;
    for (; at + 1 < argument_count && strncmp(arguments[at], "--", 2) == 0; at += 2) {
        const char *option = arguments[at];
        const char *value = arguments[at + 1];
        if (strcmp(option, "--unix") == 0) {
            target.socket = value;
        } else if (strcmp(option, "--http") == 0) {
            target.port = (unsigned)atoi(value);
        } else if (strcmp(option, "--count") == 0) {
            count = (size_t)atoll(value);
        } else if (strcmp(option, "--connections") == 0) {
            connections = (unsigned)atoi(value);
        } else if (strcmp(option, "--rate") == 0) {
            rate = atof(value);
        } else if (strcmp(option, "--host") == 0) {
            target.host = value;
        } else if (strcmp(option, "--token") == 0) {
            token = value;
        } else if (strcmp(option, "--samples") == 0) {
            target.samples = value;
        } else {
            fprintf(stderr, "load: unknown option %s\n", option);
            exit(2);
        }
    }
    if (at >= argument_count || (target.socket == NULL) == (target.port == 0) || connections == 0 ||
        connections > MOST_CONNECTIONS) {
        fprintf(stderr, "usage: load [OPTION]... --unix SOCKET | --http PORT   INPUT...\n");
        exit(2);
    }
    if (token != NULL) {
        read_token(token);
    }
    event_count = (unsigned)(argument_count - at);
    events = calloc(event_count, sizeof *events);
    for (unsigned i = 0; i < event_count; i++) {
        size_t length;
        char *input = slurp(arguments[at + (int)i], &length);
        prepare(&events[i], &target, input, length);
        free(input);
    }
}

static int told(const struct connection *of, double seconds)
{
    size_t answered = 0, failures = 0;
    FILE *samples = target.samples == NULL ? NULL : fopen(target.samples, "w");
    for (unsigned i = 0; i < connections; i++) {
        answered += of[i].events;
        failures += of[i].failures;
        if (of[i].failures > 0) {
            fprintf(stderr, "load: %zu events failed, the last one: %s\n", of[i].failures, of[i].failure);
        }
        for (size_t at = 0; samples != NULL && at < of[i].events; at++) {
            fprintf(samples, "%llu\n", (unsigned long long)of[i].samples[at]);
        }
    }
    if (target.samples != NULL && (samples == NULL || fclose(samples) != 0)) {
        perror(target.samples);
        return 1;
    }
    printf("{\"events\": %zu, \"failures\": %zu, \"seconds\": %.6f}\n", answered, failures, seconds);
    return failures > 0;
}

int main(int argument_count, char **arguments)
{
    static struct connection of[MOST_CONNECTIONS];
    struct timespec ended;
    signal(SIGPIPE, SIG_IGN);
    options(argument_count, arguments);
    for (unsigned i = 0; i < connections; i++) {
        of[i].number = i;
        of[i].channel.descriptor = -1;
        of[i].samples = malloc((count / connections + 1) * sizeof *of[i].samples);
        of[i].channel.answer = malloc(MOST_ANSWER + 1);
        if (of[i].samples == NULL || of[i].channel.answer == NULL) {
            perror("load");
            return 2;
        }
    }
    clock_gettime(CLOCK_MONOTONIC, &began);
    for (unsigned i = 0; i < connections; i++) {
        if (pthread_create(&of[i].thread, NULL, ask, &of[i]) != 0) {
            perror("pthread_create");
            return 2;
        }
    }
    for (unsigned i = 0; i < connections; i++) {
        pthread_join(of[i].thread, NULL);
    }
    clock_gettime(CLOCK_MONOTONIC, &ended);
    return told(of, (double)since(&began, &ended) / 1e9);
}
