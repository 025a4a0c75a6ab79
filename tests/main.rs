//! All integration tests in one binary; the modules repeat the slices.

mod kernel;
mod support;
