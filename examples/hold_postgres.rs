//! Holds a private server for the tests that kill its holder: `hold_postgres DATA` runs one until it is
//! told to stop, `hold_postgres DATA COMMAND…` runs a command beside a throwaway one.

use std::ffi::OsString;
use std::process::ExitCode;

use clientela::postgres::{Options, Server, Signals, StartError, run_with_throwaway};

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let data = arguments.next().unwrap_or_else(|| "data".into());
    let command: Vec<OsString> = arguments.collect();
    let options = Options {
        data: data.into(),
        pg_bin: None,
        durable: true,
    };
    let done = if command.is_empty() {
        hold(options)
    } else {
        run_with_throwaway(&command, &options)
            .map(|status| u8::try_from(status.code().unwrap_or(1)).unwrap_or(1))
    };
    match done {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn hold(options: Options) -> Result<u8, StartError> {
    let signals = Signals::hold();
    let server = Server::start(options)?;
    println!("{}", server.admin_url());
    signals.wait();
    server.stop();
    Ok(0)
}
