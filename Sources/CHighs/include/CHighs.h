// The part of the C interface of HiGHS (https://highs.dev) that Qadam calls, as a table of function pointers
// that is filled at run time with dlopen and dlsym. Nothing of HiGHS is needed to compile or to link this
// target.
//
// The signatures are facts of the C interface of HiGHS 1.15 built with 32-bit integers (HighsInt = int). A
// library with 64-bit integers is refused when it is loaded.

#ifndef QADAM_CHIGHS_H
#define QADAM_CHIGHS_H

#include <stddef.h>
#include <stdint.h>

/// One solver of HiGHS, created by `create` and released by `destroy`.
typedef void CHighsSolver;

/// Called by HiGHS while it works. `out` is read through `callbackItem`, `in` is given to `CHighsInterrupt`.
typedef void (*CHighsCallback)(int kind, const char *_Nullable message, const void *_Nullable out,
                               void *_Nullable in, void *_Nullable user);

/// The functions of one loaded library. It is never unloaded, so a pointer to this table stays valid.
typedef struct CHighsFunctions {
    // Life and identity
    void *_Nullable (*_Nonnull create)(void);
    void (*_Nonnull destroy)(CHighsSolver *_Nonnull);
    const char *_Nonnull (*_Nonnull version)(void);
    int32_t (*_Nonnull versionMajor)(void);
    int32_t (*_Nonnull versionMinor)(void);
    int32_t (*_Nonnull sizeOfInteger)(const CHighsSolver *_Nonnull);

    // Options
    int32_t (*_Nonnull optionType)(const CHighsSolver *_Nonnull, const char *_Nonnull, int32_t *_Nonnull);
    int32_t (*_Nonnull setBool)(CHighsSolver *_Nonnull, const char *_Nonnull, int32_t);
    int32_t (*_Nonnull setInteger)(CHighsSolver *_Nonnull, const char *_Nonnull, int32_t);
    int32_t (*_Nonnull setDouble)(CHighsSolver *_Nonnull, const char *_Nonnull, double);
    int32_t (*_Nonnull setString)(CHighsSolver *_Nonnull, const char *_Nonnull, const char *_Nonnull);

    // Model
    int32_t (*_Nonnull passModel)(
        CHighsSolver *_Nonnull, int32_t columns, int32_t rows, int32_t entries, int32_t hessianEntries,
        int32_t format, int32_t hessianFormat, int32_t sense, double offset, const double *_Nullable cost,
        const double *_Nullable columnLower, const double *_Nullable columnUpper,
        const double *_Nullable rowLower, const double *_Nullable rowUpper, const int32_t *_Nullable start,
        const int32_t *_Nullable index, const double *_Nullable value, const int32_t *_Nullable hessianStart,
        const int32_t *_Nullable hessianIndex, const double *_Nullable hessianValue,
        const int32_t *_Nullable integrality);
    int32_t (*_Nonnull readModel)(CHighsSolver *_Nonnull, const char *_Nonnull);
    int32_t (*_Nonnull columnCount)(const CHighsSolver *_Nonnull);
    int32_t (*_Nonnull rowCount)(const CHighsSolver *_Nonnull);
    int32_t (*_Nonnull changeColumnCost)(CHighsSolver *_Nonnull, int32_t, double);
    int32_t (*_Nonnull changeColumnBounds)(CHighsSolver *_Nonnull, int32_t, double, double);
    int32_t (*_Nonnull changeRowBounds)(CHighsSolver *_Nonnull, int32_t, double, double);
    int32_t (*_Nonnull clearIntegrality)(CHighsSolver *_Nonnull);

    // Start
    int32_t (*_Nonnull setSolution)(CHighsSolver *_Nonnull, const double *_Nullable columnValue,
                                    const double *_Nullable rowValue, const double *_Nullable columnDual,
                                    const double *_Nullable rowDual);
    int32_t (*_Nonnull setSparseSolution)(CHighsSolver *_Nonnull, int32_t, const int32_t *_Nullable,
                                          const double *_Nullable);
    int32_t (*_Nonnull setBasis)(CHighsSolver *_Nonnull, const int32_t *_Nullable, const int32_t *_Nullable);

    // Run
    int32_t (*_Nonnull run)(CHighsSolver *_Nonnull);
    int32_t (*_Nonnull setCallback)(CHighsSolver *_Nonnull, CHighsCallback _Nullable, void *_Nullable);
    int32_t (*_Nonnull startCallback)(CHighsSolver *_Nonnull, int32_t);
    const void *_Nullable (*_Nonnull callbackItem)(const void *_Nonnull, const char *_Nonnull);
    void (*_Nonnull resetScheduler)(int32_t blocking);

    // Results
    int32_t (*_Nonnull modelStatus)(const CHighsSolver *_Nonnull);
    int32_t (*_Nonnull integerInfo)(const CHighsSolver *_Nonnull, const char *_Nonnull, int32_t *_Nonnull);
    int32_t (*_Nonnull longInfo)(const CHighsSolver *_Nonnull, const char *_Nonnull, int64_t *_Nonnull);
    int32_t (*_Nonnull doubleInfo)(const CHighsSolver *_Nonnull, const char *_Nonnull, double *_Nonnull);
    int32_t (*_Nonnull solution)(const CHighsSolver *_Nonnull, double *_Nullable columnValue,
                                 double *_Nullable columnDual, double *_Nullable rowValue,
                                 double *_Nullable rowDual);
    int32_t (*_Nonnull basis)(const CHighsSolver *_Nonnull, int32_t *_Nullable, int32_t *_Nullable);

    // Infeasibility
    int32_t (*_Nonnull irreducibleSubsystem)(CHighsSolver *_Nonnull, int32_t *_Nonnull columns,
                                             int32_t *_Nonnull rows, int32_t *_Nullable columnIndex,
                                             int32_t *_Nullable rowIndex, int32_t *_Nullable columnBound,
                                             int32_t *_Nullable rowBound, int32_t *_Nullable columnStatus,
                                             int32_t *_Nullable rowStatus);

    // Unboundedness
    int32_t (*_Nonnull primalRay)(CHighsSolver *_Nonnull, int32_t *_Nonnull hasRay, double *_Nullable value);
} CHighsFunctions;

/// Why a library could not be used.
typedef enum CHighsLoadStatus {
    CHighsLoaded = 0,
    CHighsNotLoaded = 1,      // dlopen failed: no such file, wrong architecture, missing dependency
    CHighsSymbolMissing = 2,  // a function that Qadam needs is not in it: not HiGHS, or too old
    CHighsWrongInteger = 3,   // built with 64-bit integers
    CHighsNoMemory = 4
} CHighsLoadStatus;

/// Loads the library at `path` (a path, or a plain soname) and fills `*functions`. On failure a reason, as
/// the system words it, is written into `reason`.
CHighsLoadStatus CHighsLoad(const char *_Nonnull path, const CHighsFunctions *_Nullable *_Nonnull functions,
                            char *_Nonnull reason, size_t reasonSize);

/// Asks HiGHS to stop at the end of the callback that received `in`.
void CHighsInterrupt(void *_Nullable in);

/// Path of the running program; 0 if the system does not tell or the buffer is too small.
int CHighsExecutablePath(char *_Nonnull buffer, size_t size);

/// Path of the file that this code was loaded from (the test bundle on macOS); 0 if unknown.
int CHighsImagePath(char *_Nonnull buffer, size_t size);

/// Path of the working folder; 0 if unknown.
int CHighsWorkingFolder(char *_Nonnull buffer, size_t size);

/// 1 if `path` names a file that may be read.
int CHighsReadable(const char *_Nonnull path);

#endif
