/*
 * What one hook costs as a whole process, started, run and waited for, beside other programs; all take turns.
 * An engine that answers at once with nothing stands behind the client.
 *
 * usage: bench ROUNDS DIR PROGRAM...     DIR: a runtime directory with mode 0700; the client gets it as --dir
 */
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static const unsigned char abstain[13] = {'B', 'L', 'Y', 1};

static pid_t server_process;

static void end_server(void)
{
    kill(server_process, SIGKILL);
}

static void serve(const char *dir)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    snprintf(address.sun_path, sizeof address.sun_path, "%s/engine.sock", dir);
    unlink(address.sun_path);
    int server = socket(AF_UNIX, SOCK_STREAM, 0);
    if (bind(server, (struct sockaddr *)&address, sizeof address) != 0 || listen(server, 64) != 0) {
        perror(address.sun_path);
        exit(1);
    }
    server_process = fork();
    if (server_process != 0) {
        atexit(end_server);
        return;
    }
    static unsigned char request[1 << 20];
    for (;;) {
        int client = accept(server, NULL, NULL);
        size_t length = 0;
        ssize_t got;
        while ((got = read(client, request + length, sizeof request - length)) > 0) {
            length += (size_t)got;
            if (memchr(request, '}', length) != NULL) {
                break;
            }
        }
        if (write(client, abstain, sizeof abstain) < 0) {
            perror("write");
        }
        close(client);
    }
}

static double run(char *const *command, const char *event)
{
    int pipes[2];
    if (pipe(pipes) != 0 || write(pipes[1], event, strlen(event)) < 0) {
        exit(1);
    }
    close(pipes[1]);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, pipes[0], 0);
    posix_spawn_file_actions_addclose(&actions, pipes[0]);
    struct timespec from, to;
    int status;
    pid_t child;
    clock_gettime(CLOCK_MONOTONIC, &from);
    if (posix_spawn(&child, command[0], &actions, NULL, command, environ) != 0) {
        perror(command[0]);
        exit(1);
    }
    waitpid(child, &status, 0);
    clock_gettime(CLOCK_MONOTONIC, &to);
    posix_spawn_file_actions_destroy(&actions);
    close(pipes[0]);
    if (status != 0) {
        fprintf(stderr, "%s ended with status %d\n", command[0], status);
        exit(1);
    }
    return (double)(to.tv_sec - from.tv_sec) * 1e3 + (double)(to.tv_nsec - from.tv_nsec) / 1e6;
}

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

int main(int count, char **arguments)
{
    if (count < 4) {
        fprintf(stderr, "usage: bench ROUNDS DIR PROGRAM...\n");
        return 2;
    }
    int rounds = atoi(arguments[1]);
    char *dir = arguments[2];
    static char event[2048];
    memset(event, ' ', sizeof event - 2);
    event[0] = '{';
    event[sizeof event - 2] = '}';
    serve(dir);
    int programs = count - 3;
    double *times = calloc((size_t)(programs * rounds), sizeof *times);
    for (int round = -rounds / 20; round < rounds; round++) {
        for (int i = 0; i < programs; i++) {
            char *with[] = {arguments[3 + i], "--host", "claude-code", "--event", "PreToolUse", "--dir", dir, NULL};
            double took = run(with, event);
            if (round >= 0) {
                times[i * rounds + round] = took;
            }
        }
    }
    printf("%-40s %10s %10s %10s   ms, %d rounds\n", "", "median", "p99", "least", rounds);
    for (int i = 0; i < programs; i++) {
        double *of = times + i * rounds;
        qsort(of, (size_t)rounds, sizeof *of, ascending);
        printf("%-40s %10.3f %10.3f %10.3f\n", arguments[3 + i], of[rounds / 2], of[rounds * 99 / 100], of[0]);
    }
    return 0;
}
