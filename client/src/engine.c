#include "engine.h"

#include "start.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#define LONGEST_PAUSE_MILLIS 5

/* For engine_overdue, which may run in a signal handler. */
static volatile sig_atomic_t engine_is_busy;
static volatile sig_atomic_t engine_is_absent;
static volatile sig_atomic_t started_engine;

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
    if (fd > 2) {
        close(fd);
    }
}

static int new_socket(void)
{
#ifdef SOCK_CLOEXEC
    return socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
#else
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    if (fd >= 0) {
        fcntl(fd, F_SETFL, O_NONBLOCK);
        fcntl(fd, F_SETFD, FD_CLOEXEC);
    }
    return fd;
#endif
}

/* The descriptor, or a negative errno. */
static int connect_once(const struct sockaddr_un *address)
{
    int fd = new_socket();
    if (fd >= 0 && fd <= 2) {
        close(fd);
        fill_standard_descriptors();
        fd = new_socket();
    }
    if (fd < 0) {
        return -errno;
    }
    if (connect(fd, (const struct sockaddr *)address, sizeof *address) == 0) {
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

static bool failed(struct text *failure, const char *before, const char *name, const char *after)
{
    text_add(failure, before);
    text_name(failure, name);
    text_add(failure, after);
    return false;
}

/* Fills dir, which holds PATH_MAX + 1 bytes. The environment is not asked: a project can set it. */
static bool find_directory(char *bytes, const char *named, uid_t own, struct text *failure)
{
    struct text dir = {bytes, 0, PATH_MAX};
    if (named != NULL) {
        if (named[0] != '/') {
            if (getcwd(bytes, PATH_MAX) == NULL) {
                return failed(failure, "the runtime directory ", named, " has to be given as an absolute path here");
            }
            dir.length = strlen(bytes);
            text_add(&dir, "/");
        }
        text_add(&dir, named);
    } else {
        struct stat found;
        text_add(&dir, "/run/user/");
        text_number(&dir, own);
        if (lstat(text_end(&dir), &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == own) {
            text_add(&dir, "/belay");
        } else {
            dir.length = 0;
            text_add(&dir, "/tmp/belay-");
            text_number(&dir, own);
        }
    }
    text_end(&dir);
    return true;
}

/* Makes the directory if it is missing. Another user's, or one that others may enter, could hold another's socket. */
static bool check_directory(const char *dir, uid_t own, struct text *failure)
{
    struct stat found;
    if (lstat(dir, &found) != 0) {
        if ((errno == ENOENT && mkdir(dir, 0700) != 0 && errno != EEXIST) || lstat(dir, &found) != 0) {
            int error = errno;
            failed(failure, "the runtime directory ", dir, " cannot be used: ");
            text_error(failure, error);
            return false;
        }
    }
    if (!S_ISDIR(found.st_mode) || found.st_uid != own) {
        return failed(failure, "the runtime directory ", dir, " is no directory of this user: remove it");
    }
    if ((found.st_mode & 07777) != 0700) {
        return failed(failure, "the runtime directory ", dir, " is open to others: run chmod 700 on it, or remove it");
    }
    return true;
}

static void pause_millis(long millis)
{
    struct timespec time = {0, millis * 1000000};
    nanosleep(&time, NULL);
}

static int connected(const struct sockaddr_un *address, const char *dir, const char *named, bool *waited,
                     struct text *failure)
{
    bool started = false;
    int lock = -1;
    for (long millis = 1;; millis += millis < LONGEST_PAUSE_MILLIS) {
        int fd = connect_once(address);
        if (fd >= 0) {
            if (lock >= 0) {
                close(lock);
            }
            return fd;
        }
        *waited = true;
        engine_is_busy = fd == -EAGAIN;
        engine_is_absent = fd == -ENOENT || fd == -ECONNREFUSED;
        if (!engine_is_busy && !engine_is_absent && fd != -EINTR) {
            failed(failure, "the engine's socket in ", dir, " cannot be reached: ");
            text_error(failure, -fd);
            return -1;
        }
        if (engine_is_absent && !started && lock >= 0) {
            /* Asked once more under the lock: nobody else has started one in between. */
            started_engine = start_engine(named == NULL ? NULL : dir, failure);
            started = true;
            if (started_engine < 0) {
                return -1;
            }
        } else if (engine_is_absent && !started) {
            lock = start_lock(dir, failure);
            if (lock >= 0) {
                continue;
            }
            if (lock == START_LOCK_FAILED) {
                return -1;
            }
        }
        pause_millis(millis);
    }
}

int engine_connect(const char *named, bool *waited, struct text *failure)
{
    static char dir[PATH_MAX + 1];
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    struct text path = TEXT_IN(address.sun_path);
    uid_t own = geteuid();

    if (!find_directory(dir, named, own, failure) || !check_directory(dir, own, failure)) {
        return -1;
    }
    if (strlen(dir) + sizeof "/engine.sock" > sizeof address.sun_path) {
        failed(failure, "the path of the runtime directory ", dir, " is too long for a socket");
        return -1;
    }
    text_add(&path, dir);
    text_add(&path, "/engine.sock");
    int fd = connected(&address, dir, named, waited, failure);
    if (fd >= 0 && !is_own_peer(fd, own)) {
        failed(failure, "another user listens on the engine's socket in ", dir, ": remove that directory");
        close(fd);
        return -1;
    }
    return fd;
}

void engine_overdue(struct text *failure)
{
    if (engine_is_busy) {
        text_add(failure, "the engine takes no more connections; run: belay engine restart");
    } else if (started_engine > 0 && start_has_ended((pid_t)started_engine)) {
        text_add(failure, "the engine was started and ended without serving; to see why, run: belay engine run");
    } else if (started_engine > 0) {
        text_add(failure, "the engine was started and does not serve yet; to see why, run: belay engine status");
    } else {
        text_add(failure, "another hook is starting the engine, and it does not serve yet; run: belay engine status");
    }
}
