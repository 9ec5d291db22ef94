import QadamCLI

Program.start()
