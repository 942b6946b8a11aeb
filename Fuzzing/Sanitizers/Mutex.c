// Tells ThreadSanitizer of locks that it can't see.
//
// On Linux, Synchronization.Mutex is a futex. Its quick way is compiled into the code that uses it, where ThreadSanitizer
// sees its atomic operations. Where threads meet, the lock is handed over by a system call within the standard library,
// which isn't instrumented: ThreadSanitizer then takes what the lock protects for unprotected.
//
// These functions take the place of the two that hand over, call them, and say what has happened. So nothing has to be
// suppressed: variables that a mutex protects are followed like all others, and found when someone forgets the mutex.

#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define SWIFT __attribute__((swiftcall))
#define MUTEX __attribute__((swift_context)) void *mutex
// Synchronization._MutexHandle._lockSlow(UInt32) and _unlockSlow().
#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

void __tsan_acquire(void *address);
void __tsan_release(void *address);

SWIFT void lock(uint32_t thread, MUTEX) __asm__(LOCK);
SWIFT void unlock(MUTEX) __asm__(UNLOCK);

static void *standardLibrary(const char *name) {
    void *function = dlsym(RTLD_NEXT, name);
    if (!function) {
        fprintf(stderr, "Fuzzing/Sanitizers/Mutex.c: the standard library has no %s any more\n", name);
        abort();
    }
    return function;
}

SWIFT void lock(uint32_t thread, MUTEX) {
    SWIFT void (*original)(uint32_t, MUTEX) = standardLibrary(LOCK);
    original(thread, mutex);
    __tsan_acquire(mutex);
}

SWIFT void unlock(MUTEX) {
    SWIFT void (*original)(MUTEX) = standardLibrary(UNLOCK);
    __tsan_release(mutex);
    original(mutex);
}
