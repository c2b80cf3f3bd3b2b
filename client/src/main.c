/* The process that a host starts for every hook event: asks the engine, and answers by the fail mode if that fails. */
#include "client.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

#include "replies.h"

/* Tells which client a file is: `strings belay-hook`. */
__attribute__((used)) static const char identity[] = "belay-hook " BELAY_VERSION;

/* How long a host may take to read an answer, once the time is up. */
#define WRITING_SECONDS 1

static struct options options;
static volatile sig_atomic_t connected; /* the engine is being asked */
static volatile sig_atomic_t answering; /* bytes may have gone to the host: nobody else may answer any more */
static volatile sig_atomic_t late;      /* the time is up */

/* 0, or the errno of what could not be written. */
static int write_all(int fd, const void *bytes, size_t length)
{
    const char *at = bytes;
    while (length > 0) {
        ssize_t written = write(fd, at, length);
        if (written >= 0) {
            at += written;
            length -= (size_t)written;
        } else if (errno == EAGAIN) {
            struct pollfd polled = {fd, POLLOUT, 0};
            poll(&polled, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

static _Noreturn void answer(const void *out, size_t out_length, const void *err, size_t err_length, int exit_code)
{
    answering = 1;
    int error = write_all(STDOUT_FILENO, out, out_length);
    if (error != 0) {
        /* The host closed its end. An exit code of 0 would be a pass, and so would 2 without a text. */
        char bytes[128];
        struct text told = TEXT_IN(bytes);
        text_add(&told, "belay: the answer could not be written (");
        /* Even in a handler: in a process that sets no locale it reads a table, in musl and in glibc. */
        text_add(&told, strerror(error));
        text_add(&told, ")\n");
        write_all(STDERR_FILENO, told.bytes, told.length);
        _exit(2);
    }
    /* Whoever closed standard error does not want to read it: the answer stands all the same. */
    write_all(STDERR_FILENO, err, err_length);
    _exit(exit_code);
}

static _Noreturn void answer_failure(const struct text *reason)
{
    char out_bytes[VERDICT_LONGEST_REPLY];
    char err_bytes[VERDICT_LONGEST_REPLY];
    struct text out = TEXT_IN(out_bytes);
    struct text err = TEXT_IN(err_bytes);
    answering = 1;
    int exit_code = verdict_of_failure(&options, reason, &out, &err);
    answer(out.bytes, out.length, err.bytes, err.length, exit_code);
}

static void tell_overdue(struct text *reason)
{
    text_add(reason, "no answer within ");
    text_number(reason, options.timeout);
    text_add(reason, " ms: ");
    if (!connected) {
        engine_overdue(reason);
    } else if (!exchange_input_ended) {
        text_add(reason, "was the event's JSON complete on standard input? If so, run: belay engine restart");
    } else {
        text_add(reason, "the engine hangs or is overloaded; run: belay engine restart");
    }
}

/*
 * The process never dies by a signal, since hosts take that for a pass, and there is one deadline for everything: what
 * blocks is interrupted here and answered from here.
 */
static void on_signal(int number)
{
    char bytes[VERDICT_LONGEST_REASON];
    struct text reason = TEXT_IN(bytes);
    if (number == SIGALRM && late) {
        /* The host does not read our answer. */
        _exit(options.fail == FAIL_OPEN ? 0 : 2);
    }
    late |= number == SIGALRM;
    if (answering) {
        return;
    }
    if (number == SIGALRM) {
        tell_overdue(&reason);
    } else {
        text_add(&reason, "the hook was told to end (");
        text_add(&reason, number == SIGTERM ? "SIGTERM" : number == SIGINT ? "SIGINT" : "SIGHUP");
        text_add(&reason, ") before the engine had answered; if that was the host's time limit, raise it");
    }
    answer_failure(&reason);
}

static void take_signals(void)
{
    struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_RESTART};
    sigset_t none;
    sigaction(SIGTERM, &action, NULL);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGHUP, &action, NULL);
    /* The second alarm has to come through while the first one is being answered. */
    action.sa_flags |= SA_NODEFER;
    sigaction(SIGALRM, &action, NULL);
    signal(SIGPIPE, SIG_IGN);
    /* Whoever started us may have blocked them. */
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

int main(int count, char **arguments)
{
    static char reason_bytes[VERDICT_LONGEST_REASON];
    struct text reason = TEXT_IN(reason_bytes);
    struct itimerval timer = {.it_interval = {WRITING_SECONDS, 0}};
    struct answer found;
    bool waited = false;

    arguments += count > 0;
    options = options_read(arguments);
    take_signals();
    timer.it_value.tv_sec = (time_t)(options.timeout / 1000);
    timer.it_value.tv_usec = (suseconds_t)(options.timeout % 1000 * 1000);
    setitimer(ITIMER_REAL, &timer, NULL);
    int engine = engine_connect(options.dir, &waited, &reason);
    if (engine < 0) {
        answer_failure(&reason);
    }
    connected = 1;
    if (waited) {
        getitimer(ITIMER_REAL, &timer);
    }
    uint32_t millis = (uint32_t)(timer.it_value.tv_sec * 1000 + timer.it_value.tv_usec / 1000);
    if (!exchange(engine, arguments, millis, &found, &reason)) {
        answer_failure(&reason);
    }
    answer(found.out, found.out_length, found.err, found.err_length, found.exit_code);
}
