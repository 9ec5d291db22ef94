import QadamCLI

#if canImport(Glibc)
    import Glibc

    // Arrays of a megabyte and more go back to the system when they are freed. By default the limit grows with every
    // large array that is freed, and the memory of a database would stay with the program.
    mallopt(M_MMAP_THRESHOLD, 1 << 20)
#endif

Program.start()
