//! The program: reads the command line and does what it says.

use clap::Parser;
use clientela::{cli::Cli, postgres::Signals};
use std::process::ExitCode;

/// Freed memory goes back to where it came from; the server stays small under load. Without huge pages, which
/// stay for the little that is left in them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // Before any thread exists, so that all of them inherit it.
    let signals = Signals::hold();
    match Cli::parse().run(signals) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("clientela: {error:#}");
            ExitCode::FAILURE
        }
    }
}
