import CMemory
import QadamCLI

cmemory_return_large_arrays()
Program.start()
