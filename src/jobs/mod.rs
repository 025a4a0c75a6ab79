//! What runs by itself, safe with many copies of the program.
