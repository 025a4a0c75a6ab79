//! Tests of details.
