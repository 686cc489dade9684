/*
 * Counts every call that changes something below a directory, and kills the process with a real SIGKILL at one of them.
 *
 *   KILL_BELOW  the directory (absolute, resolved)
 *   KILL_ARM    counting starts when this file exists
 *   KILL_LOG    a line before each call: number, kind, path and, of a rename or a link, the other path; a line after a
 *               call that failed: number, "failed"; parted by tabs
 *   KILL_KIND   the kind of call at which to die, of those below; without it nothing dies
 *   KILL_PATH   the path of that call below the directory, with * for what is made up anew in each run
 *   KILL_TIMES  dies at the call of that kind and path of that number, from 1
 *   KILL_TORN   1: of a write, half of the bytes are written before
 *   KILL_KEEP   a directory for a copy of each file that was forced to the disk, named by the number of the fsync
 *
 * Loaded with LD_PRELOAD; strace can kill as well (-e inject=…:signal=KILL) but counts for each thread apart. Stores into
 * a mapped file are no calls: SQLite makes them in the -shm file alone, which it builds anew after a crash.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define UNCOUNTED 0

static atomic_int calls;
static atomic_int times;

static int below(const char *path) {
    const char *top = getenv("KILL_BELOW");
    size_t length = top == NULL ? 0 : strlen(top);
    return length > 0 && strncmp(path, top, length) == 0 && (path[length] == '/' || path[length] == 0);
}

static int armed(void) {
    const char *arm = getenv("KILL_ARM");
    return arm == NULL || syscall(SYS_faccessat, AT_FDCWD, arm, F_OK) == 0;
}

static void note(int number, const char *kind, const char *path, const char *other) {
    const char *log = getenv("KILL_LOG");
    if (log != NULL) {
        char line[2 * PATH_MAX + 64];
        int length = snprintf(line, sizeof line, "%d\t%s\t%s\t%s\n", number, kind, path, other);
        int fd = (int) syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0600);
        syscall(SYS_write, fd, line, (size_t) length);
        syscall(SYS_close, fd);
    }
}

static void die(void) {
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;) {
        pause();
    }
}

/* Whether the process must die at this call. Not by its number: threads that run side by side change the numbers. */
static int last(const char *kind, const char *path) {
    const char *of = getenv("KILL_KIND");
    const char *at = path + strlen(getenv("KILL_BELOW"));
    return of != NULL && strcmp(of, kind) == 0
        && fnmatch(getenv("KILL_PATH"), at[0] == '/' ? at + 1 : at, FNM_PATHNAME) == 0
        && atomic_fetch_add(&times, 1) + 1 == atoi(getenv("KILL_TIMES"));
}

/* The number of the call; negative when the process must die at it, after the caller tore its write. */
static int reached(const char *kind, const char *path, const char *other) {
    if (!below(path) || !armed()) {
        return UNCOUNTED;
    }
    int number = atomic_fetch_add(&calls, 1) + 1;
    note(number, kind, path, other);
    return last(kind, path) ? -number : number;
}

static int linked(const char *link, char *path) {
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    path[length > 0 ? length : 0] = 0;
    return length > 0;
}

static int at_fd(const char *kind, int fd) {
    char link[64];
    char path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    return linked(link, path) ? reached(kind, path, "") : UNCOUNTED;
}

static int at_path(const char *kind, int directory, const char *path, const char *other) {
    char link[64];
    char full[2 * PATH_MAX];
    if (path[0] == '/') {
        return reached(kind, path, other);
    }
    snprintf(link, sizeof link, directory == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/%d", directory);
    if (!linked(link, full)) {
        return UNCOUNTED;
    }
    strcat(strcat(full, "/"), path);
    return reached(kind, full, other);
}

static size_t torn(size_t bytes) {
    const char *wanted = getenv("KILL_TORN");
    return wanted != NULL && wanted[0] == '1' ? bytes / 2 : 0;
}

/* How much a copy moves at most: its callers ask for all that there may be. */
static size_t rest(int in, size_t count) {
    struct stat file;
    return fstat(in, &file) == 0 && (size_t) file.st_size < count ? (size_t) file.st_size : count;
}

static void keep(int number, int fd) {
    const char *directory = getenv("KILL_KEEP");
    struct stat file;
    if (directory == NULL || fstat(fd, &file) != 0 || !S_ISREG(file.st_mode)) {
        return;
    }
    char path[PATH_MAX];
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    int in = (int) syscall(SYS_openat, AT_FDCWD, path, O_RDONLY);
    snprintf(path, sizeof path, "%s/%d", directory, number);
    int out = (int) syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    while (syscall(SYS_sendfile, out, in, NULL, (size_t) file.st_size) > 0) {
    }
    syscall(SYS_close, in);
    syscall(SYS_close, out);
}

static long done(int number, long result) {
    if (number > 0 && result < 0) {
        int why = errno;
        note(number, "failed", "", "");
        errno = why;
    }
    return result;
}

static int forced(int number, int fd, int result) {
    if (number > 0 && result == 0) {
        keep(number, fd);
    }
    return (int) done(number, result);
}

static int creates(int flags) {
    return (flags & (O_CREAT | O_TRUNC)) != 0;
}

#define NEXT(name) static __typeof__(&name) next; if (next == NULL) { next = (__typeof__(&name)) dlsym(RTLD_NEXT, #name); }

/* A call that is done whole or not at all. */
#define WHOLE(type, name, parameters, arguments, where) \
    type name parameters { \
        NEXT(name) \
        int number = where; \
        if (number < 0) { die(); } \
        return (type) done(number, next arguments); \
    }

/* A call that writes up to `count` bytes, `whole` of them if it is let, and is torn by asking for fewer. */
#define WRITES(name, parameters, arguments, where, whole) \
    ssize_t name parameters { \
        NEXT(name) \
        int number = where; \
        if (number < 0) { count = torn(whole); if (count > 0) { next arguments; } die(); } \
        return done(number, next arguments); \
    }

WRITES(write, (int fd, const void *bytes, size_t count), (fd, bytes, count), at_fd("write", fd), count)
WRITES(pwrite, (int fd, const void *bytes, size_t count, off_t at), (fd, bytes, count, at), at_fd("write", fd), count)
WRITES(pwrite64, (int fd, const void *bytes, size_t count, off64_t at), (fd, bytes, count, at), at_fd("write", fd), count)
WRITES(copy_file_range, (int in, off64_t *from, int out, off64_t *to, size_t count, unsigned flags),
       (in, from, out, to, count, flags), at_fd("copy", out), rest(in, count))
WRITES(sendfile, (int out, int in, off_t *from, size_t count), (out, in, from, count), at_fd("copy", out), rest(in, count))
WRITES(sendfile64, (int out, int in, off64_t *from, size_t count), (out, in, from, count), at_fd("copy", out), rest(in, count))

/* The parts are not torn: a write of all of them is counted, and its death comes before the first. */
WHOLE(ssize_t, writev, (int fd, const struct iovec *parts, int count), (fd, parts, count), at_fd("write", fd))
WHOLE(ssize_t, pwritev, (int fd, const struct iovec *parts, int count, off_t at), (fd, parts, count, at), at_fd("write", fd))
WHOLE(ssize_t, pwritev64, (int fd, const struct iovec *parts, int count, off64_t at), (fd, parts, count, at), at_fd("write", fd))

int fsync(int fd) { NEXT(fsync) int number = at_fd("sync", fd); if (number < 0) { die(); } return forced(number, fd, next(fd)); }
int fdatasync(int fd) { NEXT(fdatasync) int number = at_fd("sync", fd); if (number < 0) { die(); } return forced(number, fd, next(fd)); }

WHOLE(int, ftruncate, (int fd, off_t size), (fd, size), at_fd("truncate", fd))
WHOLE(int, ftruncate64, (int fd, off64_t size), (fd, size), at_fd("truncate", fd))
WHOLE(int, truncate, (const char *path, off_t size), (path, size), at_path("truncate", AT_FDCWD, path, ""))
WHOLE(int, truncate64, (const char *path, off64_t size), (path, size), at_path("truncate", AT_FDCWD, path, ""))
WHOLE(int, fallocate, (int fd, int mode, off_t at, off_t size), (fd, mode, at, size), at_fd("truncate", fd))
WHOLE(int, fallocate64, (int fd, int mode, off64_t at, off64_t size), (fd, mode, at, size), at_fd("truncate", fd))
WHOLE(int, posix_fallocate, (int fd, off_t at, off_t size), (fd, at, size), at_fd("truncate", fd))
WHOLE(int, posix_fallocate64, (int fd, off64_t at, off64_t size), (fd, at, size), at_fd("truncate", fd))

WHOLE(int, rename, (const char *from, const char *to), (from, to), at_path("rename", AT_FDCWD, to, from))
WHOLE(int, renameat, (int d, const char *from, int e, const char *to), (d, from, e, to), at_path("rename", e, to, from))
WHOLE(int, renameat2, (int d, const char *from, int e, const char *to, unsigned flags), (d, from, e, to, flags), at_path("rename", e, to, from))
WHOLE(int, link, (const char *from, const char *to), (from, to), at_path("link", AT_FDCWD, to, from))
WHOLE(int, linkat, (int d, const char *from, int e, const char *to, int flags), (d, from, e, to, flags), at_path("link", e, to, from))
WHOLE(int, symlink, (const char *target, const char *path), (target, path), at_path("symlink", AT_FDCWD, path, target))
WHOLE(int, symlinkat, (const char *target, int d, const char *path), (target, d, path), at_path("symlink", d, path, target))
WHOLE(int, unlink, (const char *path), (path), at_path("unlink", AT_FDCWD, path, ""))
WHOLE(int, unlinkat, (int d, const char *path, int flags), (d, path, flags), at_path("unlink", d, path, ""))
WHOLE(int, rmdir, (const char *path), (path), at_path("unlink", AT_FDCWD, path, ""))
WHOLE(int, remove, (const char *path), (path), at_path("unlink", AT_FDCWD, path, ""))
WHOLE(int, mkdir, (const char *path, mode_t mode), (path, mode), at_path("mkdir", AT_FDCWD, path, ""))
WHOLE(int, mkdirat, (int d, const char *path, mode_t mode), (d, path, mode), at_path("mkdir", d, path, ""))

/* An open changes something when it may create or empty the file. */
#define OPENS(name, parameters, arguments, directory) \
    int name parameters { \
        NEXT(name) \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(more, mode_t) : 0; \
        va_end(more); \
        int number = creates(flags) ? at_path("open", directory, path, "") : UNCOUNTED; \
        if (number < 0) { die(); } \
        return (int) done(number, next arguments); \
    }

OPENS(open, (const char *path, int flags, ...), (path, flags, mode), AT_FDCWD)
OPENS(open64, (const char *path, int flags, ...), (path, flags, mode), AT_FDCWD)
OPENS(openat, (int d, const char *path, int flags, ...), (d, path, flags, mode), d)
OPENS(openat64, (int d, const char *path, int flags, ...), (d, path, flags, mode), d)
WHOLE(int, creat, (const char *path, mode_t mode), (path, mode), at_path("open", AT_FDCWD, path, ""))
WHOLE(int, creat64, (const char *path, mode_t mode), (path, mode), at_path("open", AT_FDCWD, path, ""))
