// The part of KLU (SuiteSparse, https://github.com/DrTimothyAldenDavis/SuiteSparse, LGPL-2.1+) that Qadam calls,
// loaded at run time with dlopen. Nothing of SuiteSparse is needed to compile or to link this target.
//
// The layouts below are facts of the 32-bit interface of KLU 1.3 to 2.3. They are checked when a library is loaded:
// `klu_defaults` must fill a poisoned block of memory with the documented defaults at the expected places and touch
// nothing behind them; a library that does otherwise is refused. What is read of the symbolic object is compared with
// what is known (number of columns and of entries).

#ifndef QADAM_CKLU_H
#define QADAM_CKLU_H

#include <stddef.h>
#include <stdint.h>

#include "CKluLock.h"

/// A loaded library; never unloaded, so the pointer stays valid.
typedef struct CKluLibrary CKluLibrary;

/// Factors of one matrix. Solving and refactorising take a lock: KLU keeps its work space in the factors.
typedef struct CKluFactors CKluFactors;

/// Why a library could not be used.
typedef enum CKluLoadStatus {
    CKluLoaded = 0,
    CKluNotLoaded = 1,      // dlopen failed: no such file, wrong architecture, missing dependency
    CKluSymbolMissing = 2,  // a function that Qadam needs is not in it
    CKluOtherLayout = 3,    // its klu_common is not the one known here
    CKluNoMemory = 4
} CKluLoadStatus;

/// How a factorisation ended.
typedef enum CKluStatus {
    CKluDone = 0,
    CKluSingular = 1,            // a zero pivot: `column` of the matrix that was given
    CKluStructurallySingular = 2,  // no choice of entries makes a diagonal without zeros: `rank`
    CKluTooLarge = 3,            // more fill than allowed, or out of memory
    CKluFailed = 4               // refused by KLU
} CKluStatus;

/// What is known of a factorisation.
typedef struct CKluReport {
    CKluStatus status;
    int32_t column;
    int32_t rank;
    int32_t blocks;
    int32_t largestBlock;
    double fill;   // entries of the factors; the estimate where it was more than allowed
    double flops;  // estimate of the multiplications
    double reciprocalCondition;
} CKluReport;

/// Loads the library at `path` (a path, or a plain soname). On failure a reason is written into `reason`.
CKluLoadStatus CKluLoad(const char *_Nonnull path, const CKluLibrary *_Nullable *_Nonnull library,
                        char *_Nonnull reason, size_t reasonSize);

/// Factorises a square matrix in compressed columns; NULL unless `report->status` is CKluDone.
CKluFactors *_Nullable CKluFactorise(const CKluLibrary *_Nonnull library, int32_t count,
                                     const int32_t *_Nonnull starts, const int32_t *_Nonnull rows,
                                     const double *_Nonnull values, double fillLimit, double flopLimit,
                                     CKluReport *_Nonnull report);

/// Factorises other values in the same pattern and with the same pivots. After a failure the factors must not be used.
void CKluRefactorise(CKluFactors *_Nonnull factors, const int32_t *_Nonnull starts, const int32_t *_Nonnull rows,
                     const double *_Nonnull values, CKluReport *_Nonnull report);

/// Solves in place for `sides` right-hand sides, one after the other in `b`; 1 if done.
int CKluSolve(CKluFactors *_Nonnull factors, int transposed, int32_t sides, double *_Nonnull b);

/// Estimate of the 1-norm condition (Hager); negative if it cannot be had.
double CKluCondition(CKluFactors *_Nonnull factors, const int32_t *_Nonnull starts,
                     const double *_Nonnull values);

/// Releases factors.
void CKluRelease(CKluFactors *_Nonnull factors);

/// Path of the running program; 0 if unknown or the buffer is too small.
int CKluExecutablePath(char *_Nonnull buffer, size_t size);

/// Path of the file that this code was loaded from; 0 if unknown.
int CKluImagePath(char *_Nonnull buffer, size_t size);

/// Path of the working folder; 0 if unknown.
int CKluWorkingFolder(char *_Nonnull buffer, size_t size);

/// 1 if `path` names a file that may be read.
int CKluReadable(const char *_Nonnull path);

/// Value of an environment variable; NULL if it is not set.
const char *_Nullable CKluEnvironment(const char *_Nonnull name);

#endif
