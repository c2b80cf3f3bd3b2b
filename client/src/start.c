#include "start.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdbool.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif
#ifdef __APPLE__
#include <mach-o/dyld.h>
#include <stdlib.h>
#endif

#define MOST_ARGUMENTS 64
#define LONGEST_COMMAND 32768
#define REPORT 3

static void describe(struct text *failure, const char *before, const char *name, int error, const char *what_to_do)
{
    text_add(failure, before);
    text_name(failure, name);
    text_add(failure, ": ");
    text_error(failure, error);
    text_add(failure, what_to_do);
}

int start_lock(const char *dir, struct text *failure)
{
    char bytes[PATH_MAX + 16];
    struct text path = TEXT_IN(bytes);
    text_add(&path, dir);
    text_add(&path, "/start.lock");
    int fd = open(text_end(&path), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd >= 0 && flock(fd, LOCK_EX | LOCK_NB) == 0) {
        return fd;
    }
    int error = errno;
    if (fd >= 0) {
        close(fd);
    }
    if (error == EWOULDBLOCK || error == EINTR) {
        return START_LOCK_TAKEN;
    }
    describe(failure, "no engine runs, and none can be started with the lock ", bytes, error, "");
    return START_LOCK_FAILED;
}

/* HOME/engine-command of HOME/bin/belay-hook. */
static bool command_file(char *bytes, size_t size)
{
    struct text path = {bytes, 0, size - 1};
#ifdef __APPLE__
    char unresolved[PATH_MAX];
    uint32_t length = sizeof unresolved;
    if (size < PATH_MAX || _NSGetExecutablePath(unresolved, &length) != 0 || realpath(unresolved, bytes) == NULL) {
        return false;
    }
#else
    ssize_t length = readlink("/proc/self/exe", bytes, size - 1);
    if (length < 0) {
        return false;
    }
    bytes[length] = 0;
#endif
    for (int i = 0; i < 2; i++) {
        char *slash = strrchr(bytes, '/');
        if (slash == NULL) {
            return false;
        }
        *slash = 0;
    }
    path.length = strlen(bytes);
    text_add(&path, "/engine-command");
    text_end(&path);
    return true;
}

/* Reads the file into arguments, which point into it. False with errno when that cannot be. */
static bool read_command(const char *file, char **arguments, size_t most)
{
    static char command[LONGEST_COMMAND + 1];
    size_t length = 0;
    size_t count = 0;
    ssize_t got;
    int fd = open(file, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        return false;
    }
    while ((got = read(fd, command + length, LONGEST_COMMAND - length)) > 0) {
        length += (size_t)got;
    }
    int error = errno;
    close(fd);
    if (got < 0) {
        errno = error;
        return false;
    }
    for (char *line = command; *line != 0 && count < most;) {
        char *end = strchr(line, '\n');
        arguments[count++] = line;
        if (end == NULL) {
            break;
        }
        *end = 0;
        line = end + 1;
    }
    arguments[count] = NULL;
    errno = ENOEXEC;
    return count > 0 && length < LONGEST_COMMAND;
}

static void close_from(int first)
{
#if defined(__linux__) && defined(SYS_close_range)
    if (syscall(SYS_close_range, first, ~0U, 0) == 0) {
        return;
    }
#endif
    long most = sysconf(_SC_OPEN_MAX);
    for (int fd = first; fd < (most > 0 && most < 65536 ? (int)most : 65536); fd++) {
        close(fd);
    }
}

static _Noreturn void become_engine(char **arguments, int report)
{
    static char *environment[] = {"LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", NULL};
    int nothing = open("/dev/null", O_RDWR);
    int error = nothing < 0 ? errno : 0;
    sigset_t none;

    for (int fd = 0; error == 0 && fd <= 2; fd++) {
        error = dup2(nothing, fd) < 0 ? errno : 0;
    }
    if (error == 0 && report != REPORT) {
        dup2(report, REPORT);
        report = REPORT;
    }
    fcntl(report, F_SETFD, FD_CLOEXEC);
    if (error == 0) {
        close_from(REPORT + 1);
        umask(077);
        error = chdir("/") == 0 ? 0 : errno;
    }
    for (int number = 1; number < 32; number++) {
        signal(number, SIG_DFL);
    }
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    if (error == 0) {
        execve(arguments[0], arguments, environment);
        error = errno;
    }
    error = -error;
    _exit(write(report, &error, sizeof error) == sizeof error ? 2 : 3);
}

/* What the processes in between report, until all of them have ended or run the program: a process id, or -errno. */
static int reported(int from)
{
    int result = -EIO;
    int word;
    for (;;) {
        ssize_t got = read(from, &word, sizeof word);
        if (got == (ssize_t)sizeof word) {
            result = word < 0 || result == -EIO ? word : result;
        } else if (got >= 0 || errno != EINTR) {
            return result;
        }
    }
}

static int launched(char **arguments)
{
    int pipes[2];
    sigset_t all;
    sigset_t before;
    if (pipe(pipes) != 0) {
        return -errno;
    }
    fcntl(pipes[0], F_SETFD, FD_CLOEXEC);
    fcntl(pipes[1], F_SETFD, FD_CLOEXEC);
#ifdef __linux__
    /* While we live its end is told to us, and not to an init that may be in no hurry to take note of it. */
    prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
#endif
    /* Our handlers answer the host: they must not run in a child. */
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, &before);
    pid_t child = fork();
    if (child == 0) {
        setsid();
        pid_t engine = fork();
        if (engine == 0) {
            become_engine(arguments, pipes[1]);
        }
        int word = engine < 0 ? -errno : (int)engine;
        _exit(write(pipes[1], &word, sizeof word) == sizeof word ? 0 : 3);
    }
    int error = errno;
    sigprocmask(SIG_SETMASK, &before, NULL);
    close(pipes[1]);
    int result = child < 0 ? -error : reported(pipes[0]);
    close(pipes[0]);
    while (child > 0 && waitpid(child, NULL, 0) < 0 && errno == EINTR) {
    }
    return result;
}

bool start_has_ended(pid_t engine)
{
    return waitpid(engine, NULL, WNOHANG) > 0 || kill(engine, 0) != 0;
}

pid_t start_engine(const char *dir, struct text *failure)
{
    static char file[PATH_MAX + 32];
    static char dir_option[] = "--dir";
    char *arguments[MOST_ARGUMENTS + 3];
    if (!command_file(file, sizeof file)) {
        text_add(failure, "no engine runs, and the client cannot find its own program file to start one");
        return -1;
    }
    if (!read_command(file, arguments, MOST_ARGUMENTS)) {
        describe(failure, "no engine runs, and none can be started by ", file, errno, "; install Belay again");
        return -1;
    }
    if (dir != NULL) {
        size_t count = 0;
        while (arguments[count] != NULL) {
            count++;
        }
        arguments[count++] = dir_option;
        arguments[count++] = (char *)(size_t)dir;
        arguments[count] = NULL;
    }
    int engine = launched(arguments);
    if (engine < 0) {
        describe(failure, "no engine runs, and none can be started by ", arguments[0], -engine,
                 "; install Belay again");
        return -1;
    }
    return engine;
}
