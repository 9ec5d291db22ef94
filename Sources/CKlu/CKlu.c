#if defined(__linux__) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE  // dladdr
#endif

#include "CKlu.h"

#include <dlfcn.h>
#include <limits.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#if defined(__APPLE__)
#include <mach-o/dyld.h>
#endif

// Layouts: see the header.

typedef struct {
    double tolerance, growth, memoryOrdered, memory, workLimit;
    int blocks, ordering, scale;
    void *userOrder;
    void *userData;
    int haltIfSingular;
    int status, reallocations, structuralRank, numericalRank, singularColumn, offDiagonal;
    double flops, reciprocalCondition, condition, growthOfPivots, work;
    size_t memoryUsed, memoryPeak;
} Common;

typedef struct {
    double symmetry, flops, lower, upper;
    double *lowerByBlock;
    int count, entries;
    int *p, *q, *r;
    int entriesOutside, blocks, largestBlock, ordering, wantsBlocks, structuralRank;
} Symbolic;

// Only the first fields are read.
typedef struct {
    int count, blocks, lower, upper;
} Numeric;

struct CKluLibrary {
    int (*defaults)(Common *);
    Symbolic *(*analyse)(int, const int *, const int *, Common *);
    Numeric *(*factor)(const int *, const int *, const double *, Symbolic *, Common *);
    int (*refactor)(const int *, const int *, const double *, Symbolic *, Numeric *, Common *);
    int (*solve)(Symbolic *, Numeric *, int, int, double *, Common *);
    int (*solveTransposed)(Symbolic *, Numeric *, int, int, double *, Common *);
    int (*reciprocal)(Symbolic *, Numeric *, Common *);
    int (*condition)(const int *, const double *, Symbolic *, Numeric *, Common *);
    int (*freeSymbolic)(Symbolic **, Common *);
    int (*freeNumeric)(Numeric **, Common *);
};

struct CKluFactors {
    const CKluLibrary *library;
    Common common;
    Symbolic *symbolic;
    Numeric *numeric;
    int count;
    atomic_flag busy;
};

#define ENTRY(field, symbol) {symbol, offsetof(CKluLibrary, field)}

static const struct {
    const char *symbol;
    size_t offset;
} entries[] = {
    ENTRY(defaults, "klu_defaults"),
    ENTRY(analyse, "klu_analyze"),
    ENTRY(factor, "klu_factor"),
    ENTRY(refactor, "klu_refactor"),
    ENTRY(solve, "klu_solve"),
    ENTRY(solveTransposed, "klu_tsolve"),
    ENTRY(reciprocal, "klu_rcond"),
    ENTRY(condition, "klu_condest"),
    ENTRY(freeSymbolic, "klu_free_symbolic"),
    ENTRY(freeNumeric, "klu_free_numeric"),
};

#define ENTRY_COUNT (sizeof entries / sizeof entries[0])

_Static_assert(sizeof(CKluLibrary) == ENTRY_COUNT * sizeof(void *), "every function is looked up");

static void explain(char *reason, size_t size, const char *text) {
    if (size > 0) snprintf(reason, size, "%s", text ? text : "");
}

// Whether `klu_defaults` fills the known layout and nothing else (it leaves singularColumn to klu_factor).
static int hasKnownLayout(const CKluLibrary *library) {
    union {
        Common common;
        unsigned char bytes[sizeof(Common) + 512];
    } block;
    memset(&block, 0xA5, sizeof block);
    if (!library->defaults(&block.common)) return 0;
    for (size_t i = sizeof(Common); i < sizeof block; i++) {
        if (block.bytes[i] != 0xA5) return 0;
    }
    const Common *c = &block.common;
    return c->tolerance > 0 && c->tolerance < 1 && c->growth > 1 && c->growth < 10 && c->memoryOrdered > 1 &&
           c->memoryOrdered < 100 && c->memory > 1 && c->memory < 1000 && c->workLimit == 0 && c->blocks == 1 &&
           c->ordering == 0 && c->scale >= -1 && c->scale <= 2 && c->userOrder == NULL && c->userData == NULL &&
           c->haltIfSingular == 1 && c->status == 0 && c->reallocations == 0 && c->structuralRank == -1 &&
           c->numericalRank == -1 && c->offDiagonal == -1 && c->flops == -1 &&
           c->reciprocalCondition == -1 && c->condition == -1 && c->growthOfPivots == -1 && c->memoryUsed == 0 &&
           c->memoryPeak == 0;
}

static CKluLoadStatus fill(void *handle, CKluLibrary *library, char *reason, size_t size) {
    for (size_t i = 0; i < ENTRY_COUNT; i++) {
        void *address = dlsym(handle, entries[i].symbol);
        if (!address) {
            explain(reason, size, entries[i].symbol);
            return CKluSymbolMissing;
        }
        memcpy((char *)library + entries[i].offset, &address, sizeof address);
    }
    return hasKnownLayout(library) ? CKluLoaded : CKluOtherLayout;
}

CKluLoadStatus CKluLoad(const char *path, const CKluLibrary **library, char *reason, size_t size) {
    *library = NULL;
    explain(reason, size, "");
    void *handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!handle) {
        explain(reason, size, dlerror());
        return CKluNotLoaded;
    }
    CKluLibrary *table = calloc(1, sizeof *table);
    CKluLoadStatus status = table ? fill(handle, table, reason, size) : CKluNoMemory;
    if (status == CKluLoaded) {
        *library = table;
        return status;
    }
    free(table);
    dlclose(handle);
    return status;
}

static CKluStatus meaning(const Common *common) {
    if (common->status == 0) return CKluDone;
    if (common->status > 0) return CKluSingular;
    return common->status == -2 || common->status == -4 ? CKluTooLarge : CKluFailed;
}

static void take(CKluFactors *factors) {
    while (atomic_flag_test_and_set_explicit(&factors->busy, memory_order_acquire)) sched_yield();
}

static void give(CKluFactors *factors) { atomic_flag_clear_explicit(&factors->busy, memory_order_release); }

static void inspect(CKluFactors *factors, CKluReport *report) {
    Common *common = &factors->common;
    report->status = meaning(common);
    report->column = common->singularColumn;
    report->rank = common->numericalRank;
    if (report->status != CKluDone || !factors->numeric) return;
    if (factors->library->reciprocal(factors->symbolic, factors->numeric, common)) {
        report->reciprocalCondition = common->reciprocalCondition;
    }
    report->fill = (double)factors->numeric->lower + (double)factors->numeric->upper;
}

// Orders the matrix and says whether the factors may be computed.
static int analyse(CKluFactors *factors, const int32_t *starts, const int32_t *rows, double fillLimit,
                   double flopLimit, CKluReport *report) {
    Common *common = &factors->common;
    common->scale = 0;  // the caller has scaled
    factors->symbolic = factors->library->analyse(factors->count, starts, rows, common);
    Symbolic *symbolic = factors->symbolic;
    if (!symbolic) {
        report->status = common->status == 0 ? CKluFailed : meaning(common);
        return 0;
    }
    if (symbolic->count != factors->count || symbolic->entries != starts[factors->count]) return 0;
    report->blocks = symbolic->blocks;
    report->largestBlock = symbolic->largestBlock;
    report->rank = symbolic->structuralRank;
    report->flops = symbolic->flops;
    report->fill = symbolic->lower + symbolic->upper;
    if (symbolic->structuralRank >= 0 && symbolic->structuralRank < factors->count) {
        report->status = CKluStructurallySingular;
        return 0;
    }
    if (report->fill > fillLimit || report->flops > flopLimit) {
        report->status = CKluTooLarge;
        return 0;
    }
    return 1;
}

CKluFactors *CKluFactorise(const CKluLibrary *library, int32_t count, const int32_t *starts, const int32_t *rows,
                           const double *values, double fillLimit, double flopLimit, CKluReport *report) {
    memset(report, 0, sizeof *report);
    report->status = CKluFailed;
    report->column = -1;
    CKluFactors *factors = calloc(1, sizeof *factors);
    if (!factors) {
        report->status = CKluTooLarge;
        return NULL;
    }
    atomic_flag_clear(&factors->busy);
    factors->library = library;
    factors->count = count;
    library->defaults(&factors->common);
    if (analyse(factors, starts, rows, fillLimit, flopLimit, report)) {
        factors->numeric = library->factor(starts, rows, values, factors->symbolic, &factors->common);
        inspect(factors, report);
        if (report->status == CKluDone && factors->numeric) return factors;
    }
    CKluRelease(factors);
    return NULL;
}

void CKluRefactorise(CKluFactors *factors, const int32_t *starts, const int32_t *rows, const double *values,
                     CKluReport *report) {
    take(factors);
    factors->library->refactor(starts, rows, values, factors->symbolic, factors->numeric, &factors->common);
    inspect(factors, report);
    give(factors);
}

int CKluSolve(CKluFactors *factors, int transposed, int32_t sides, double *b) {
    const CKluLibrary *library = factors->library;
    take(factors);
    int done = (transposed ? library->solveTransposed : library->solve)(
        factors->symbolic, factors->numeric, factors->count, sides, b, &factors->common);
    give(factors);
    return done;
}

double CKluCondition(CKluFactors *factors, const int32_t *starts, const double *values) {
    take(factors);
    int done =
        factors->library->condition(starts, values, factors->symbolic, factors->numeric, &factors->common);
    double condition = done ? factors->common.condition : -1;
    give(factors);
    return condition;
}

void CKluRelease(CKluFactors *factors) {
    if (factors->numeric) factors->library->freeNumeric(&factors->numeric, &factors->common);
    if (factors->symbolic) factors->library->freeSymbolic(&factors->symbolic, &factors->common);
    free(factors);
}

static int resolved(const char *path, char *buffer, size_t size) {
    char *real = realpath(path, NULL);
    if (!real) return 0;
    size_t length = strlen(real);
    if (length < size) memcpy(buffer, real, length + 1);
    free(real);
    return length < size;
}

int CKluExecutablePath(char *buffer, size_t size) {
#if defined(__APPLE__)
    char path[PATH_MAX];
    uint32_t length = sizeof path;
    if (_NSGetExecutablePath(path, &length) != 0) return 0;
    return resolved(path, buffer, size);
#else
    return resolved("/proc/self/exe", buffer, size);
#endif
}

int CKluImagePath(char *buffer, size_t size) {
    Dl_info info;
    if (!dladdr(&entries, &info) || !info.dli_fname) return 0;
    return resolved(info.dli_fname, buffer, size);
}

int CKluWorkingFolder(char *buffer, size_t size) { return getcwd(buffer, size) != NULL; }

int CKluReadable(const char *path) { return access(path, R_OK) == 0; }

const char *CKluEnvironment(const char *name) { return getenv(name); }
