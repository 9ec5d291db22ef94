#include "CKluLock.h"

#include <sched.h>
#include <stdatomic.h>
#include <stdlib.h>

struct CKluLock {
    atomic_flag busy;
};

CKluLock *CKluLockCreate(void) {
    CKluLock *lock = malloc(sizeof *lock);
    if (lock) atomic_flag_clear(&lock->busy);
    return lock;
}

void CKluLockTake(CKluLock *lock) {
    while (atomic_flag_test_and_set_explicit(&lock->busy, memory_order_acquire)) sched_yield();
}

void CKluLockGive(CKluLock *lock) { atomic_flag_clear_explicit(&lock->busy, memory_order_release); }

void CKluLockRelease(CKluLock *lock) { free(lock); }
