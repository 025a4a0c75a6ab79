//! The thread that owns the server process: it starts it, starts it again should it be killed, and
//! stops it.

use std::process::Child;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::StartError;
use super::server::{Plan, launch, shut_down};

const LOOK_EVERY: Duration = Duration::from_millis(250);
const TRY_AGAIN_AFTER: Duration = Duration::from_secs(1);

/// A handle on the thread. Dropping it stops the server and waits for its end.
#[derive(Debug)]
pub struct Keeper {
    thread: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Keeper {
    /// Starts the thread and the server.
    pub fn start(plan: Plan) -> Result<Self, StartError> {
        let (stop, stopped) = mpsc::channel();
        let (report, started) = mpsc::channel();
        let thread = thread::Builder::new()
            .name("postgres".into())
            .spawn(move || match launch(&plan) {
                Ok(child) => {
                    let _ = report.send(Ok(()));
                    keep(child, &plan, &stopped);
                }
                Err(error) => {
                    let _ = report.send(Err(error));
                }
            })
            .map_err(StartError::command("a thread for PostgreSQL".as_ref()))?;
        started.recv().expect("the thread reports before it ends")?;
        Ok(Self {
            thread: Some((stop, thread)),
        })
    }

    /// Stops the server and waits for its end.
    pub fn stop(&mut self) {
        if let Some((stop, thread)) = self.thread.take() {
            drop(stop);
            let _ = thread.join();
        }
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.stop();
    }
}

fn keep(mut child: Child, plan: &Plan, stopped: &Receiver<()>) {
    while !told_to_stop(stopped, LOOK_EVERY) {
        if let Ok(Some(status)) = child.try_wait() {
            tracing::error!("PostgreSQL ended by itself ({status}); starting it again");
            match start_again(plan, stopped) {
                Some(next) => child = next,
                None => return,
            }
        }
    }
    shut_down(&mut child);
}

fn start_again(plan: &Plan, stopped: &Receiver<()>) -> Option<Child> {
    loop {
        match launch(plan) {
            Ok(child) => {
                tracing::info!("PostgreSQL is back");
                return Some(child);
            }
            Err(error) => tracing::error!("{error}"),
        }
        if told_to_stop(stopped, TRY_AGAIN_AFTER) {
            return None;
        }
    }
}

/// Dropping the other end is how the thread is told.
fn told_to_stop(stopped: &Receiver<()>, wait: Duration) -> bool {
    stopped.recv_timeout(wait) != Err(RecvTimeoutError::Timeout)
}
