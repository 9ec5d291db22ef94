// The part of zlib (https://zlib.net) that Qadam calls, loaded at run time. Nothing of zlib is needed to compile
// or to link this target.
//
// The signatures and the layout of the stream are facts of the C interface of zlib 1.x (zlib.h of 1.2.13).

#ifndef QADAM_CZLIB_H
#define QADAM_CZLIB_H

#include <stddef.h>
#include <stdint.h>

/// A loaded library; never unloaded, so that a pointer to it stays valid.
typedef struct CZlibLibrary CZlibLibrary;

/// One run of compression or decompression.
typedef struct CZlibStream CZlibStream;

/// What came of loading the library.
typedef enum CZlibLoadStatus {
    CZlibLoaded = 0,
    CZlibNotLoaded = 1,
    CZlibSymbolMissing = 2,
    CZlibNoMemory = 3,
} CZlibLoadStatus;

/// What came of a step.
typedef enum CZlibStep {
    /// It can go on, with more input or more room.
    CZlibGoesOn = 0,
    /// The stream ended.
    CZlibEnded = 1,
    /// The data are not a stream of deflate.
    CZlibDamaged = 2,
} CZlibStep;

/// Loads a library; where it fails, `reason` says why (or which function is missing).
CZlibLoadStatus CZlibLoad(const char *_Nonnull path, const CZlibLibrary *_Nullable *_Nonnull library,
                          char *_Nonnull reason, size_t size);

/// Starts to unpack raw deflate (no header); NULL without memory.
CZlibStream *_Nullable CZlibInflater(const CZlibLibrary *_Nonnull library);

/// Starts to pack raw deflate at level 6; NULL without memory.
CZlibStream *_Nullable CZlibDeflater(const CZlibLibrary *_Nonnull library);

/// Unpacks as much as fits; `read` and `written` say how far it came.
CZlibStep CZlibInflate(CZlibStream *_Nonnull stream, const uint8_t *_Nonnull input, size_t inputCount,
                       size_t *_Nonnull read, uint8_t *_Nonnull output, size_t outputCount,
                       size_t *_Nonnull written);

/// Packs as much as fits; `finish` says that no input follows.
CZlibStep CZlibDeflate(CZlibStream *_Nonnull stream, const uint8_t *_Nonnull input, size_t inputCount,
                       size_t *_Nonnull read, uint8_t *_Nonnull output, size_t outputCount,
                       size_t *_Nonnull written, int finish);

/// Releases a stream.
void CZlibEnd(CZlibStream *_Nonnull stream);

#endif
