// The part of zlib (https://zlib.net) that Qadam calls, loaded at run time. Nothing of zlib is needed to compile
// or to link this target.

#ifndef QADAM_CZLIB_H
#define QADAM_CZLIB_H

#endif
