/*
 * Counts every call that changes a file below a directory, and kills the process with a real SIGKILL at one of them.
 *
 *   KILL_BELOW  the directory (absolute, resolved)
 *   KILL_ARM    counting starts when this file exists
 *   KILL_LOG    one line a call: number, name, path
 *   KILL_AT     the number at which to die; 0 counts only
 *   KILL_TORN   1: at a write, half of the bytes are written before
 *
 * Loaded with LD_PRELOAD; strace can do the same (-e inject=…:signal=KILL) but counts for each thread apart.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_int calls;

static int below(const char *path) {
    const char *top = getenv("KILL_BELOW");
    return top != NULL && strncmp(path, top, strlen(top)) == 0;
}

static int armed(void) {
    const char *arm = getenv("KILL_ARM");
    return arm == NULL || syscall(SYS_faccessat, AT_FDCWD, arm, F_OK) == 0;
}

/* 1 when the process must die at this call, after the caller tore its write */
static int reached(const char *name, const char *path) {
    if (!below(path) || !armed()) {
        return 0;
    }
    int number = atomic_fetch_add(&calls, 1) + 1;
    const char *log = getenv("KILL_LOG");
    if (log != NULL) {
        char line[PATH_MAX + 64];
        int length = snprintf(line, sizeof line, "%d %s %s\n", number, name, path);
        int fd = (int) syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0600);
        syscall(SYS_write, fd, line, (size_t) length);
        syscall(SYS_close, fd);
    }
    const char *at = getenv("KILL_AT");
    return at != NULL && atoi(at) == number;
}

static void die(void) {
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;) {
        pause();
    }
}

static int reached_fd(const char *name, int fd) {
    char link[64];
    char path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) {
        return 0;
    }
    path[length] = 0;
    return reached(name, path);
}

static int reached_path(const char *name, int directory, const char *path) {
    char full[PATH_MAX];
    if (path[0] != '/') {
        char link[64];
        if (directory == AT_FDCWD) {
            snprintf(link, sizeof link, "/proc/self/cwd");
        } else {
            snprintf(link, sizeof link, "/proc/self/fd/%d", directory);
        }
        ssize_t length = readlink(link, full, sizeof full - 1);
        if (length <= 0) {
            return 0;
        }
        snprintf(full + length, sizeof full - (size_t) length, "/%s", path);
        return reached(name, full);
    }
    return reached(name, path);
}

static size_t torn(size_t bytes) {
    const char *wanted = getenv("KILL_TORN");
    return wanted != NULL && wanted[0] == '1' ? bytes / 2 : 0;
}

#define NEXT(name) static __typeof__(&name) next; if (next == NULL) { next = (__typeof__(&name)) dlsym(RTLD_NEXT, #name); }
#define ON_FD(fd) if (reached_fd(__func__, fd)) { die(); }
#define ON_PATH(directory, path) if (reached_path(__func__, directory, path)) { die(); }

ssize_t write(int fd, const void *bytes, size_t count) {
    NEXT(write)
    if (reached_fd(__func__, fd)) {
        next(fd, bytes, torn(count));
        die();
    }
    return next(fd, bytes, count);
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) {
    NEXT(pwrite)
    if (reached_fd(__func__, fd)) {
        next(fd, bytes, torn(count), at);
        die();
    }
    return next(fd, bytes, count, at);
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
    NEXT(pwrite64)
    if (reached_fd(__func__, fd)) {
        next(fd, bytes, torn(count), at);
        die();
    }
    return next(fd, bytes, count, at);
}

ssize_t writev(int fd, const struct iovec *parts, int count) { NEXT(writev) ON_FD(fd) return next(fd, parts, count); }
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t count, unsigned flags) {
    NEXT(copy_file_range) ON_FD(out) return next(in, from, out, to, count, flags);
}
int fsync(int fd) { NEXT(fsync) ON_FD(fd) return next(fd); }
int fdatasync(int fd) { NEXT(fdatasync) ON_FD(fd) return next(fd); }
int ftruncate(int fd, off_t size) { NEXT(ftruncate) ON_FD(fd) return next(fd, size); }
int ftruncate64(int fd, off64_t size) { NEXT(ftruncate64) ON_FD(fd) return next(fd, size); }
int rename(const char *from, const char *to) { NEXT(rename) ON_PATH(AT_FDCWD, to) return next(from, to); }
int renameat(int d, const char *from, int e, const char *to) { NEXT(renameat) ON_PATH(e, to) return next(d, from, e, to); }
int renameat2(int d, const char *from, int e, const char *to, unsigned flags) {
    NEXT(renameat2) ON_PATH(e, to) return next(d, from, e, to, flags);
}
int link(const char *from, const char *to) { NEXT(link) ON_PATH(AT_FDCWD, to) return next(from, to); }
int symlink(const char *target, const char *path) { NEXT(symlink) ON_PATH(AT_FDCWD, path) return next(target, path); }
int unlink(const char *path) { NEXT(unlink) ON_PATH(AT_FDCWD, path) return next(path); }
int unlinkat(int d, const char *path, int flags) { NEXT(unlinkat) ON_PATH(d, path) return next(d, path, flags); }
int rmdir(const char *path) { NEXT(rmdir) ON_PATH(AT_FDCWD, path) return next(path); }
int mkdir(const char *path, mode_t mode) { NEXT(mkdir) ON_PATH(AT_FDCWD, path) return next(path, mode); }
