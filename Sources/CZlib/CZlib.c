#include "CZlib.h"

#include <dlfcn.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// z_stream of zlib 1.x.
typedef struct ZStream {
    const uint8_t *next_in;
    unsigned int avail_in;
    unsigned long total_in;
    uint8_t *next_out;
    unsigned int avail_out;
    unsigned long total_out;
    const char *msg;
    void *state;
    void *zalloc;
    void *zfree;
    void *opaque;
    int data_type;
    unsigned long adler;
    unsigned long reserved;
} ZStream;

enum { OK = 0, STREAM_END = 1, BUFFER_ERROR = -5, NO_FLUSH = 0, FINISH = 4, DEFLATED = 8, RAW = -15 };

struct CZlibLibrary {
    const char *(*version)(void);
    int (*inflateInit2)(ZStream *, int bits, const char *version, int size);
    int (*inflate)(ZStream *, int flush);
    int (*inflateEnd)(ZStream *);
    int (*deflateInit2)(ZStream *, int level, int method, int bits, int memory, int strategy,
                        const char *version, int size);
    int (*deflate)(ZStream *, int flush);
    int (*deflateEnd)(ZStream *);
};

struct CZlibStream {
    ZStream z;
    const CZlibLibrary *library;
    int packs;
};

#define ENTRY(field, symbol) {symbol, offsetof(CZlibLibrary, field)}

static const struct {
    const char *symbol;
    size_t offset;
} entries[] = {
    ENTRY(version, "zlibVersion"),       ENTRY(inflateInit2, "inflateInit2_"), ENTRY(inflate, "inflate"),
    ENTRY(inflateEnd, "inflateEnd"),     ENTRY(deflateInit2, "deflateInit2_"), ENTRY(deflate, "deflate"),
    ENTRY(deflateEnd, "deflateEnd"),
};

#define ENTRY_COUNT (sizeof entries / sizeof entries[0])

_Static_assert(sizeof(CZlibLibrary) == ENTRY_COUNT * sizeof(void *), "every function is looked up");

static void explain(char *reason, size_t size, const char *text) {
    if (size > 0) snprintf(reason, size, "%s", text ? text : "");
}

CZlibLoadStatus CZlibLoad(const char *path, const CZlibLibrary **library, char *reason, size_t size) {
    *library = NULL;
    explain(reason, size, "");
    void *handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!handle) {
        explain(reason, size, dlerror());
        return CZlibNotLoaded;
    }
    CZlibLibrary *table = calloc(1, sizeof *table);
    if (!table) {
        dlclose(handle);
        return CZlibNoMemory;
    }
    for (size_t i = 0; i < ENTRY_COUNT; i++) {
        void *address = dlsym(handle, entries[i].symbol);
        if (!address) {
            explain(reason, size, entries[i].symbol);
            free(table);
            dlclose(handle);
            return CZlibSymbolMissing;
        }
        memcpy((char *)table + entries[i].offset, &address, sizeof address);
    }
    *library = table;
    return CZlibLoaded;
}

static CZlibStream *started(const CZlibLibrary *library, int packs) {
    CZlibStream *stream = calloc(1, sizeof *stream);
    if (!stream) return NULL;
    stream->library = library;
    stream->packs = packs;
    const char *version = library->version();
    int status = packs ? library->deflateInit2(&stream->z, 6, DEFLATED, RAW, 8, 0, version, (int)sizeof(ZStream))
                       : library->inflateInit2(&stream->z, RAW, version, (int)sizeof(ZStream));
    if (status == OK) return stream;
    free(stream);
    return NULL;
}

CZlibStream *CZlibInflater(const CZlibLibrary *library) { return started(library, 0); }

CZlibStream *CZlibDeflater(const CZlibLibrary *library) { return started(library, 1); }

static unsigned int narrowed(size_t count) { return count > UINT_MAX ? UINT_MAX : (unsigned int)count; }

static CZlibStep step(CZlibStream *stream, const uint8_t *input, size_t inputCount, size_t *read, uint8_t *output,
                      size_t outputCount, size_t *written, int flush) {
    ZStream *z = &stream->z;
    unsigned int in = narrowed(inputCount), out = narrowed(outputCount);
    z->next_in = input;
    z->avail_in = in;
    z->next_out = output;
    z->avail_out = out;
    int status = stream->packs ? stream->library->deflate(z, flush) : stream->library->inflate(z, flush);
    *read = in - z->avail_in;
    *written = out - z->avail_out;
    if (status == STREAM_END) return CZlibEnded;
    return status == OK || status == BUFFER_ERROR ? CZlibGoesOn : CZlibDamaged;
}

CZlibStep CZlibInflate(CZlibStream *stream, const uint8_t *input, size_t inputCount, size_t *read, uint8_t *output,
                       size_t outputCount, size_t *written) {
    return step(stream, input, inputCount, read, output, outputCount, written, NO_FLUSH);
}

CZlibStep CZlibDeflate(CZlibStream *stream, const uint8_t *input, size_t inputCount, size_t *read, uint8_t *output,
                       size_t outputCount, size_t *written, int finish) {
    return step(stream, input, inputCount, read, output, outputCount, written, finish ? FINISH : NO_FLUSH);
}

void CZlibEnd(CZlibStream *stream) {
    if (stream->packs) stream->library->deflateEnd(&stream->z);
    else stream->library->inflateEnd(&stream->z);
    free(stream);
}
