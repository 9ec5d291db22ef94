// How the C library gives memory back to the system. Where it is not glibc, nothing is done.
#ifndef CMEMORY_H
#define CMEMORY_H

/// Arrays of a mebibyte and more go back to the system when they are freed. By default the limit of glibc grows with every
/// large array that is freed, and the memory of a database would stay with the program.
void cmemory_return_large_arrays(void);

#endif
