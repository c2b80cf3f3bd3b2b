/*
 * What programs cost as whole processes: started, run and waited for. All of them take turns within one run, so that
 * whatever else the machine does hits them alike. Nothing is pinned and no priority is changed.
 *
 * usage: spawn [OPTION]... PLAN SAMPLES
 *
 *   --rounds N    turns for each program (100)
 *   --warm-up N   turns before them that are not counted (0)
 *   --callers N   threads that start programs side by side (1); with several, they wait for each other between programs
 *   --block N     starts by each caller within a turn (1)
 *   --seconds N   ends after the turn in which they have passed (never); for one caller
 *   --hogs N      processes that keep a core busy meanwhile, at normal priority
 *   --pipe        what the program writes is read through a pipe until its end, as hosts do; else it goes to /dev/null
 *
 * PLAN has a line for each program: name, every how many rounds it has a turn, its standard input, its arguments; all
 * separated by tabs. SAMPLES gets a line for each start: name, tab, nanoseconds. A program that ends with anything but 0
 * ends the run.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

#define MOST_PROGRAMS 32
#define MOST_ARGUMENTS 64
#define MOST_CALLERS 256
#define MOST_HOGS 1024
/* A hog ends by itself, should everybody forget it. */
#define HOG_SECONDS 600

extern char **environ;

struct program {
    char *name;
    unsigned every;
    char *input;
    char *arguments[MOST_ARGUMENTS + 1];
};

struct sample {
    const struct program *program;
    uint64_t nanos;
};

static struct program programs[MOST_PROGRAMS];
static unsigned program_count;
static unsigned rounds = 100, warm_up, callers = 1, block = 1, hog_count, seconds;
static int piped;
static pid_t hogs[MOST_HOGS];

static pthread_mutex_t meeting = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t met = PTHREAD_COND_INITIALIZER;
static unsigned waiting, meetings;

static void end_hogs(void)
{
    for (unsigned i = 0; i < hog_count; i++) {
        if (hogs[i] > 0) {
            kill(hogs[i], SIGKILL);
            waitpid(hogs[i], NULL, 0);
        }
    }
}

static void end_on_signal(int number)
{
    for (unsigned i = 0; i < hog_count; i++) {
        if (hogs[i] > 0) {
            kill(hogs[i], SIGKILL);
        }
    }
    _exit(128 + number);
}

static _Noreturn void die(const char *what, const char *name)
{
    fprintf(stderr, "spawn: %s: ", name);
    perror(what);
    /* Not from an atexit handler: other callers may still run. */
    end_hogs();
    _exit(1);
}

static void start_hogs(void)
{
    pid_t self = getpid();
    for (unsigned i = 0; i < hog_count; i++) {
        hogs[i] = fork();
        if (hogs[i] == 0) {
            signal(SIGTERM, SIG_DFL);
            signal(SIGINT, SIG_DFL);
            signal(SIGHUP, SIG_DFL);
            alarm(HOG_SECONDS);
#ifdef __linux__
            prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
            if (getppid() != self) {
                _exit(0);
            }
            for (volatile unsigned long turn = 0;; turn++) {
            }
        }
    }
}

static void read_plan(const char *file)
{
    FILE *plan = fopen(file, "r");
    char *line = NULL;
    size_t size = 0;
    ssize_t length;
    if (plan == NULL) {
        die("cannot be read", file);
    }
    while ((length = getline(&line, &size, plan)) > 0) {
        line[length - (line[length - 1] == '\n')] = 0;
        struct program *program = &programs[program_count];
        char *rest = line;
        unsigned count = 0;
        program->name = strsep(&rest, "\t");
        program->every = (unsigned)atoi(rest == NULL ? "0" : strsep(&rest, "\t"));
        program->input = strsep(&rest, "\t");
        while (rest != NULL && count < MOST_ARGUMENTS) {
            program->arguments[count++] = strsep(&rest, "\t");
        }
        if (count == 0 || program->every == 0 || ++program_count == MOST_PROGRAMS) {
            fprintf(stderr, "spawn: %s: this line cannot be used: %s\n", file, line);
            exit(2);
        }
        line = NULL;
    }
    fclose(plan);
}

static void drain(int from)
{
    char bytes[65536];
    while (read(from, bytes, sizeof bytes) > 0) {
    }
}

static uint64_t run(const struct program *program)
{
    posix_spawn_file_actions_t actions;
    struct timespec from, to;
    int pipes[2] = {-1, -1};
    int status;
    pid_t child;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, program->input, O_RDONLY, 0);
    if (piped) {
#ifdef __linux__
        int failed = pipe2(pipes, O_CLOEXEC);
#else
        int failed = pipe(pipes);
        fcntl(pipes[0], F_SETFD, FD_CLOEXEC);
        fcntl(pipes[1], F_SETFD, FD_CLOEXEC);
#endif
        if (failed) {
            die("pipe", program->name);
        }
        posix_spawn_file_actions_adddup2(&actions, pipes[1], 1);
    } else {
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    }
    posix_spawn_file_actions_adddup2(&actions, 1, 2);
    clock_gettime(CLOCK_MONOTONIC, &from);
    if (posix_spawn(&child, program->arguments[0], &actions, NULL, program->arguments, environ) != 0) {
        die("cannot be started", program->name);
    }
    if (piped) {
        close(pipes[1]);
        drain(pipes[0]);
    }
    if (waitpid(child, &status, 0) != child) {
        die("waitpid", program->name);
    }
    clock_gettime(CLOCK_MONOTONIC, &to);
    if (piped) {
        close(pipes[0]);
    }
    posix_spawn_file_actions_destroy(&actions);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        fprintf(stderr, "spawn: %s ended with status %d\n", program->name, status);
        end_hogs();
        _exit(1);
    }
    return (uint64_t)(to.tv_sec - from.tv_sec) * 1000000000 + (uint64_t)to.tv_nsec - (uint64_t)from.tv_nsec;
}

static void meet(void)
{
    if (callers == 1) {
        return;
    }
    pthread_mutex_lock(&meeting);
    unsigned number = meetings;
    if (++waiting == callers) {
        waiting = 0;
        meetings++;
        pthread_cond_broadcast(&met);
    }
    while (number == meetings) {
        pthread_cond_wait(&met, &meeting);
    }
    pthread_mutex_unlock(&meeting);
}

static time_t monotonic(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec;
}

struct caller {
    pthread_t thread;
    struct sample *samples;
    size_t count;
};

static void *call(void *of)
{
    struct caller *caller = of;
    time_t end = monotonic() + seconds;
    for (unsigned round = 0; round < warm_up + rounds && (seconds == 0 || monotonic() < end); round++) {
        for (unsigned i = 0; i < program_count; i++) {
            /* Each begins the turn as often as the others: whoever comes after a large one finds the caches cold. */
            const struct program *program = &programs[(i + round) % program_count];
            if (round % program->every != 0) {
                continue;
            }
            meet();
            for (unsigned start = 0; start < block; start++) {
                uint64_t nanos = run(program);
                if (round >= warm_up) {
                    caller->samples[caller->count++] = (struct sample){program, nanos};
                }
            }
        }
    }
    return NULL;
}

static void write_samples(const char *file, const struct caller *of)
{
    FILE *out = fopen(file, "w");
    if (out == NULL) {
        die("cannot be written", file);
    }
    for (unsigned i = 0; i < callers; i++) {
        for (size_t at = 0; at < of[i].count; at++) {
            fprintf(out, "%s\t%llu\n", of[i].samples[at].program->name, (unsigned long long)of[i].samples[at].nanos);
        }
    }
    if (fclose(out) != 0) {
        die("cannot be written", file);
    }
}

static unsigned number(const char *option, const char *value, unsigned most)
{
    char *end = "";
    long found = value == NULL ? -1 : strtol(value, &end, 10);
    if (*end != 0 || found < 0 || found > (long)most) {
        fprintf(stderr, "spawn: %s takes a number up to %u\n", option, most);
        exit(2);
    }
    return (unsigned)found;
}

int main(int count, char **arguments)
{
    static struct caller of[MOST_CALLERS];
    struct sigaction action = {.sa_handler = end_on_signal};
    int at = 1;
    for (; at < count && strncmp(arguments[at], "--", 2) == 0; at++) {
        const char *option = arguments[at];
        if (strcmp(option, "--pipe") == 0) {
            piped = 1;
        } else if (strcmp(option, "--rounds") == 0) {
            rounds = number(option, arguments[++at], 10000000);
        } else if (strcmp(option, "--warm-up") == 0) {
            warm_up = number(option, arguments[++at], 10000000);
        } else if (strcmp(option, "--callers") == 0) {
            callers = number(option, arguments[++at], MOST_CALLERS);
        } else if (strcmp(option, "--block") == 0) {
            block = number(option, arguments[++at], 10000);
        } else if (strcmp(option, "--seconds") == 0) {
            seconds = number(option, arguments[++at], 100000);
        } else if (strcmp(option, "--hogs") == 0) {
            hog_count = number(option, arguments[++at], MOST_HOGS);
        } else {
            fprintf(stderr, "spawn: unknown option %s\n", option);
            return 2;
        }
    }
    if (count - at != 2 || callers == 0 || (callers > 1 && seconds > 0)) {
        fprintf(stderr, "usage: spawn [OPTION]... PLAN SAMPLES\n");
        return 2;
    }
    read_plan(arguments[at]);
    sigaction(SIGTERM, &action, NULL);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGHUP, &action, NULL);
    start_hogs();
    for (unsigned i = 0; i < callers; i++) {
        of[i].samples = calloc((size_t)rounds * program_count * block + 1, sizeof *of[i].samples);
        if (of[i].samples == NULL) {
            die("memory", "samples");
        }
        if (i > 0 && pthread_create(&of[i].thread, NULL, call, &of[i]) != 0) {
            die("pthread_create", "caller");
        }
    }
    call(&of[0]);
    for (unsigned i = 1; i < callers; i++) {
        pthread_join(of[i].thread, NULL);
    }
    end_hogs();
    write_samples(arguments[at + 1], of);
    return 0;
}
