#include "client.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#ifdef __APPLE__
#include <mach-o/dyld.h>
#endif

#define LONGEST_PAUSE_MILLIS 5
#define MOST_ARGUMENTS 64
#define LONGEST_COMMAND 32768
#define MOST_DESCRIPTORS 65536

/* For engine_overdue, which may run in a signal handler. */
static volatile sig_atomic_t engine_is_busy;
static volatile sig_atomic_t started_engine; /* its process id */
static volatile sig_atomic_t started_engine_ended;

/* Puts the reason together, with what the errno means unless it is 0. False, for the caller to return. */
static bool failed(struct text *failure, const char *before, const char *name, const char *after, int error)
{
    text_add(failure, before);
    text_name(failure, name);
    text_add(failure, after);
    text_add(failure, error == 0 ? "" : strerror(error));
    return false;
}

/*
 * A descriptor that is not open would be given to the next file that is: what is meant for the host would go there. So
 * the holes are filled with one that can be neither read nor written.
 */
static void fill_standard_descriptors(void)
{
    int fd;
    do {
        fd = open("/", O_RDONLY | O_CLOEXEC);
    } while (fd >= 0 && fd <= 2);
    close(fd);
}

/* The environment is not asked: a project can set it. */
static const char *usual_directory(uid_t own)
{
    static char bytes[64];
    struct text dir = TEXT_IN(bytes);
    struct stat found;
    text_add(&dir, "/run/user/");
    text_number(&dir, own);
    if (lstat(bytes, &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == own) {
        text_add(&dir, "/belay");
    } else {
        dir.length = 0;
        text_add(&dir, "/tmp/belay-");
        text_number(&dir, own);
    }
    return bytes;
}

/* Another user's directory, or one that others may enter, could hold another's socket. */
static bool check_directory(const char *dir, uid_t own, struct text *failure)
{
    struct stat found;
    if (lstat(dir, &found) != 0) {
        return failed(failure, "the runtime directory ", dir, " cannot be used: ", errno);
    }
    if (!S_ISDIR(found.st_mode) || found.st_uid != own) {
        return failed(failure, "the runtime directory ", dir, " is no directory of this user: remove it", 0);
    }
    if ((found.st_mode & 07777) != 0700) {
        return failed(failure, "the runtime directory ", dir, " is open to others: run chmod 700 on it, or remove it",
                      0);
    }
    return true;
}

static bool make_directory(const char *dir, struct text *failure)
{
    struct stat found;
    return lstat(dir, &found) == 0 || mkdir(dir, 0700) == 0 || errno == EEXIST ||
           failed(failure, "the runtime directory ", dir, " cannot be used: ", errno);
}

static bool put_address(struct sockaddr_un *address, const char *dir)
{
    struct text path = TEXT_IN(address->sun_path);
    text_add(&path, dir);
    text_add(&path, "/engine.sock");
    return strlen(dir) + strlen("/engine.sock") <= path.capacity;
}

/* The descriptor, or a negative errno. */
static int connect_once(const struct sockaddr_un *address)
{
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    if (fd >= 0 && fcntl(fd, F_SETFL, O_NONBLOCK) == 0 && fcntl(fd, F_SETFD, FD_CLOEXEC) == 0 &&
        connect(fd, (const struct sockaddr *)address, sizeof *address) == 0) {
        return fd;
    }
    int error = errno;
    close(fd);
    return -error;
}

static bool is_own_peer(int fd, uid_t own)
{
#ifdef SO_PEERCRED
    struct ucred peer;
    socklen_t length = sizeof peer;
    return getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &length) == 0 && peer.uid == own;
#else
    uid_t uid;
    gid_t gid;
    return getpeereid(fd, &uid, &gid) == 0 && uid == own;
#endif
}

/* Takes start.lock without waiting, for as long as *lock stays open; -1 there where someone else has it. */
static bool take_start_lock(const char *dir, int *lock, struct text *failure)
{
    char bytes[PATH_MAX];
    struct text path = TEXT_IN(bytes);
    text_add(&path, dir);
    text_add(&path, "/start.lock");
    *lock = open(bytes, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (*lock >= 0 && flock(*lock, LOCK_EX | LOCK_NB) == 0) {
        return true;
    }
    int error = errno;
    close(*lock);
    *lock = -1;
    return error == EWOULDBLOCK || error == EINTR ||
           failed(failure, "no engine runs, and none can be started with the lock ", bytes, ": ", error);
}

bool engine_home(char *home)
{
    char program[PATH_MAX] = "/proc/self/exe";
    char resolved[PATH_MAX];
    struct text text = {home, 0, PATH_MAX - 1};
#ifdef __APPLE__
    _NSGetExecutablePath(program, &(uint32_t){sizeof program});
#endif
    if (realpath(program, resolved) == NULL) {
        return false;
    }
    text_add(&text, dirname(dirname(resolved)));
    return true;
}

/* Reads HOME/engine-command of HOME/bin/belay-hook into arguments. How many there are, or 0 with the reason. */
static size_t read_command(char **arguments, struct text *failure)
{
    static char command[LONGEST_COMMAND + 1];
    char home[PATH_MAX];
    char bytes[PATH_MAX + sizeof "/engine-command"];
    struct text path = TEXT_IN(bytes);
    size_t count = 0;
    if (!engine_home(home)) {
        return failed(failure, "no engine runs, and the client does not find its own file", "", ": ", errno);
    }
    text_add(&path, home);
    text_add(&path, "/engine-command");
    int fd = open(bytes, O_RDONLY | O_CLOEXEC);
    ssize_t length = fd < 0 ? -1 : read(fd, command, LONGEST_COMMAND);
    int error = length < 0 ? errno : 0;
    close(fd);
    for (char *rest = command; rest != NULL && *rest != 0 && count < MOST_ARGUMENTS;) {
        arguments[count++] = strsep(&rest, "\n");
    }
    if (error != 0 || count == 0 || length == LONGEST_COMMAND) {
        return failed(failure, "no engine runs; install Belay again, since none can be started by ", bytes, ": ",
                      error != 0 ? error : ENOEXEC);
    }
    return count;
}

static void close_all(void)
{
#ifdef SYS_close_range
    if (syscall(SYS_close_range, 0, ~0U, 0) == 0) {
        return;
    }
#endif
    for (int fd = 0; fd < MOST_DESCRIPTORS; fd++) {
        close(fd);
    }
}

/* Runs the engine in a process that has nothing of the client, nor of what the host let it inherit. */
static _Noreturn void become_engine(char **arguments)
{
    static char *environment[] = {"LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", NULL};
    sigset_t none;
    close_all();
    for (int number = 1; number < 32; number++) {
        signal(number, SIG_DFL);
    }
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    umask(077);
    if (setsid() > 0 && chdir("/") == 0 && open("/dev/null", O_RDWR) == 0 && dup(0) == 1 && dup(0) == 2) {
        execve(arguments[0], arguments, environment);
    }
    _exit(127);
}

/* Starts the engine, for the runtime directory `named` unless that is NULL. */
static bool start(const char *named, struct text *failure)
{
    static char dir_option[] = "--dir";
    char *arguments[MOST_ARGUMENTS + 3];
    char dir[PATH_MAX];
    sigset_t all, before;
    size_t count = read_command(arguments, failure);
    if (count == 0) {
        return false;
    }
    if (named != NULL) {
        if (realpath(named, dir) == NULL) {
            return failed(failure, "the runtime directory ", named, " cannot be used: ", errno);
        }
        arguments[count++] = dir_option;
        arguments[count++] = dir;
    }
    arguments[count] = NULL;
    /* A host may ignore its children, which we inherit; the end of ours has to be told. */
    signal(SIGCHLD, SIG_DFL);
    /* Our handlers answer the host: they must not run in the child. */
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, &before);
    pid_t child = access(arguments[0], X_OK) == 0 ? fork() : -1;
    int error = errno;
    if (child == 0) {
        become_engine(arguments);
    }
    started_engine = child > 0 ? child : 0;
    sigprocmask(SIG_SETMASK, &before, NULL);
    return child > 0 || failed(failure, "no engine runs; install Belay again, since none can be started by ",
                               arguments[0], ": ", error);
}

/* Whether the engine that was started has failed. One that found another one running ends with 0: that will serve. */
static bool start_has_failed(void)
{
    int status;
    if (started_engine_ended || waitpid((pid_t)started_engine, &status, WNOHANG) <= 0) {
        return false;
    }
    started_engine_ended = 1;
    return status != 0;
}

/* Connects as soon as an engine serves, and starts one where none does. -1 with the reason. */
static int connected(const struct sockaddr_un *address, const char *dir, const char *named, bool *waited,
                     struct text *failure)
{
    int lock = -1;
    int fd;
    for (long millis = 1; (fd = connect_once(address)) < 0; millis += millis < LONGEST_PAUSE_MILLIS) {
        bool absent = fd == -ENOENT || fd == -ECONNREFUSED;
        *waited = true;
        engine_is_busy = fd == -EAGAIN;
        if (!absent && !engine_is_busy && fd != -EINTR) {
            failed(failure, "the engine's socket in ", dir, " cannot be reached: ", -fd);
            return -1;
        }
        if (absent && started_engine != 0 && start_has_failed()) {
            engine_overdue(failure);
            return -1;
        }
        if (absent && started_engine == 0) {
            /* Only who has tried once more under the lock starts one: nobody else has done so in between. */
            bool locked = lock >= 0;
            if (locked ? !start(named, failure) : !take_start_lock(dir, &lock, failure)) {
                return -1;
            }
            if (!locked && lock >= 0) {
                continue;
            }
        }
        struct timespec pause = {0, millis * 1000000};
        nanosleep(&pause, NULL);
    }
    close(lock);
    return fd;
}

int engine_connect(const char *named, bool *waited, struct text *failure)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    uid_t own = geteuid();
    const char *dir = named != NULL ? named : usual_directory(own);
    fill_standard_descriptors();
    if (!make_directory(dir, failure) || !check_directory(dir, own, failure)) {
        return -1;
    }
    if (!put_address(&address, dir)) {
        failed(failure, "the path of the runtime directory ", dir, " is too long for a socket", 0);
        return -1;
    }
    int fd = connected(&address, dir, named, waited, failure);
    if (fd >= 0 && !is_own_peer(fd, own)) {
        failed(failure, "another user listens on the engine's socket in ", dir, ": remove that directory", 0);
        return -1;
    }
    return fd;
}

int engine_find(const char *named)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    char bytes[VERDICT_LONGEST_REASON];
    struct text unread = TEXT_IN(bytes);
    uid_t own = geteuid();
    const char *dir = named != NULL ? named : usual_directory(own);
    fill_standard_descriptors();
    if (!check_directory(dir, own, &unread) || !put_address(&address, dir)) {
        return -1;
    }
    int fd = connect_once(&address);
    if (fd >= 0 && !is_own_peer(fd, own)) {
        close(fd);
        return -1;
    }
    return fd >= 0 ? fd : -1;
}

void engine_overdue(struct text *failure)
{
    if (engine_is_busy) {
        text_add(failure, "the engine takes no more connections; run: belay engine restart");
    } else if (started_engine_ended) {
        text_add(failure, "the engine was started and ended without serving; to see why, run: belay engine run");
    } else if (started_engine != 0) {
        text_add(failure, "the engine was started and does not serve yet; to see why, run: belay engine status");
    } else {
        text_add(failure, "another hook is starting the engine, and it does not serve yet; run: belay engine status");
    }
}
