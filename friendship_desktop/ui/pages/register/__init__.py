"""The attendance register: the heart of the program."""
