#if defined(__linux__) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE  // dladdr
#endif

#include "CHighs.h"

#include <dlfcn.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#if defined(__APPLE__)
#include <mach-o/dyld.h>
#endif

#define ENTRY(field, symbol) {symbol, offsetof(CHighsFunctions, field)}

static const struct {
    const char *symbol;
    size_t offset;
} entries[] = {
    ENTRY(create, "Highs_create"),
    ENTRY(destroy, "Highs_destroy"),
    ENTRY(version, "Highs_version"),
    ENTRY(versionMajor, "Highs_versionMajor"),
    ENTRY(versionMinor, "Highs_versionMinor"),
    ENTRY(sizeOfInteger, "Highs_getSizeofHighsInt"),
    ENTRY(optionType, "Highs_getOptionType"),
    ENTRY(setBool, "Highs_setBoolOptionValue"),
    ENTRY(setInteger, "Highs_setIntOptionValue"),
    ENTRY(setDouble, "Highs_setDoubleOptionValue"),
    ENTRY(setString, "Highs_setStringOptionValue"),
    ENTRY(passModel, "Highs_passModel"),
    ENTRY(readModel, "Highs_readModel"),
    ENTRY(columnCount, "Highs_getNumCol"),
    ENTRY(rowCount, "Highs_getNumRow"),
    ENTRY(changeColumnCost, "Highs_changeColCost"),
    ENTRY(changeColumnBounds, "Highs_changeColBounds"),
    ENTRY(changeRowBounds, "Highs_changeRowBounds"),
    ENTRY(clearIntegrality, "Highs_clearIntegrality"),
    ENTRY(setSolution, "Highs_setSolution"),
    ENTRY(setSparseSolution, "Highs_setSparseSolution"),
    ENTRY(setBasis, "Highs_setBasis"),
    ENTRY(run, "Highs_run"),
    ENTRY(setCallback, "Highs_setCallback"),
    ENTRY(startCallback, "Highs_startCallback"),
    ENTRY(callbackItem, "Highs_getCallbackDataOutItem"),
    ENTRY(resetScheduler, "Highs_resetGlobalScheduler"),
    ENTRY(modelStatus, "Highs_getModelStatus"),
    ENTRY(integerInfo, "Highs_getIntInfoValue"),
    ENTRY(longInfo, "Highs_getInt64InfoValue"),
    ENTRY(doubleInfo, "Highs_getDoubleInfoValue"),
    ENTRY(solution, "Highs_getSolution"),
    ENTRY(basis, "Highs_getBasis"),
    ENTRY(irreducibleSubsystem, "Highs_getIis"),
    ENTRY(primalRay, "Highs_getPrimalRay"),
};

#define ENTRY_COUNT (sizeof entries / sizeof entries[0])

_Static_assert(sizeof(CHighsFunctions) == ENTRY_COUNT * sizeof(void *), "every function is looked up");

static void explain(char *reason, size_t size, const char *text) {
    if (size > 0) snprintf(reason, size, "%s", text ? text : "");
}

static CHighsLoadStatus fill(void *library, CHighsFunctions *functions, char *reason, size_t size) {
    for (size_t i = 0; i < ENTRY_COUNT; i++) {
        void *address = dlsym(library, entries[i].symbol);
        if (!address) {
            explain(reason, size, entries[i].symbol);
            return CHighsSymbolMissing;
        }
        memcpy((char *)functions + entries[i].offset, &address, sizeof address);
    }
    void *solver = functions->create();
    if (!solver) return CHighsNoMemory;
    int32_t bytes = functions->sizeOfInteger(solver);
    functions->destroy(solver);
    if (bytes == (int32_t)sizeof(int32_t)) return CHighsLoaded;
    if (size > 0) snprintf(reason, size, "%d", (int)bytes);
    return CHighsWrongInteger;
}

CHighsLoadStatus CHighsLoad(const char *path, const CHighsFunctions **functions, char *reason, size_t size) {
    *functions = NULL;
    explain(reason, size, "");
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        explain(reason, size, dlerror());
        return CHighsNotLoaded;
    }
    CHighsFunctions *table = calloc(1, sizeof *table);
    if (!table) {
        dlclose(library);
        return CHighsNoMemory;
    }
    CHighsLoadStatus status = fill(library, table, reason, size);
    if (status == CHighsLoaded) {
        *functions = table;
        return status;
    }
    free(table);
    // A library that has started threads must not be unmapped; only one without our functions is closed.
    if (status == CHighsSymbolMissing) dlclose(library);
    return status;
}

void CHighsInterrupt(void *in) {
    // The first field of HighsCallbackDataIn is `int user_interrupt`, a position that HiGHS keeps for its
    // users.
    if (in) *(int *)in = 1;
}

static int copied(const char *path, char *buffer, size_t size) {
    size_t length = strlen(path);
    if (length + 1 > size) return 0;
    memcpy(buffer, path, length + 1);
    return 1;
}

static int resolved(const char *path, char *buffer, size_t size) {
    char *real = realpath(path, NULL);
    if (!real) return 0;
    int done = copied(real, buffer, size);
    free(real);
    return done;
}

int CHighsExecutablePath(char *buffer, size_t size) {
#if defined(__APPLE__)
    char path[PATH_MAX];
    uint32_t length = sizeof path;
    if (_NSGetExecutablePath(path, &length) != 0) return 0;
    return resolved(path, buffer, size);
#else
    return resolved("/proc/self/exe", buffer, size);
#endif
}

int CHighsImagePath(char *buffer, size_t size) {
    Dl_info info;
    // A data address, because ISO C has no conversion of a function to void *.
    if (!dladdr(&entries, &info) || !info.dli_fname) return 0;
    return resolved(info.dli_fname, buffer, size);
}

int CHighsWorkingFolder(char *buffer, size_t size) { return getcwd(buffer, size) != NULL; }

int CHighsReadable(const char *path) { return access(path, R_OK) == 0; }
