// A lock for what is made once and then shared; the domain of Qadam uses no library of threads.

#ifndef QADAM_CKLU_LOCK_H
#define QADAM_CKLU_LOCK_H

/// A lock that waits by yielding.
typedef struct CKluLock CKluLock;

/// A new lock; NULL without memory.
CKluLock *_Nullable CKluLockCreate(void);
/// Waits until the lock is free and takes it.
void CKluLockTake(CKluLock *_Nonnull lock);
/// Gives the lock back.
void CKluLockGive(CKluLock *_Nonnull lock);
/// Releases the memory of a lock.
void CKluLockRelease(CKluLock *_Nonnull lock);

#endif
