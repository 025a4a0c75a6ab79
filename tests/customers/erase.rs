//! Tests of erase.
