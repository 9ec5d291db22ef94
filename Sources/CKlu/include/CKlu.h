// The part of KLU (SuiteSparse) that Qadam calls, loaded at run time. Nothing of SuiteSparse is needed to compile
// or to link this target.

#ifndef QADAM_CKLU_H
#define QADAM_CKLU_H

#endif
