//! Taking hold of the signals that ask the program to stop, so that it can stop things in order.

use std::time::Duration;

const STOPPING: [i32; 3] = [libc::SIGINT, libc::SIGTERM, libc::SIGHUP];

/// The signals SIGINT, SIGTERM and SIGHUP, held back from ending the program. Those that were ignored
/// when the program started (`nohup`) stay so.
#[derive(Clone, Copy)]
pub struct Signals {
    set: libc::sigset_t,
}

/// A signal that came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Caught {
    /// Its number, such as 15 for SIGTERM.
    pub number: i32,
    /// Whether somebody pressed Ctrl-C: then every command on that terminal got it, too.
    pub from_terminal: bool,
}

impl Signals {
    /// Holds the signals back from now on. Call it in `main` before any other thread exists: threads
    /// inherit it, and one that did not would still be ended by the signal, with the whole program.
    pub fn hold() -> Self {
        // SAFETY: the set is made by sigemptyset before it is read, and is our own memory.
        unsafe {
            let mut set = std::mem::zeroed();
            libc::sigemptyset(&mut set);
            for signal in STOPPING.into_iter().filter(|signal| !is_ignored(*signal)) {
                libc::sigaddset(&mut set, signal);
            }
            libc::pthread_sigmask(libc::SIG_BLOCK, &set, std::ptr::null_mut());
            Self { set }
        }
    }

    /// Waits until one of the signals comes.
    pub fn wait(&self) -> Caught {
        loop {
            if let Some(caught) = self.wait_for(Duration::from_secs(3600)) {
                return caught;
            }
        }
    }

    /// Waits until one of the signals comes, but no longer than `limit`.
    pub fn wait_for(&self, limit: Duration) -> Option<Caught> {
        let limit = libc::timespec {
            tv_sec: limit.as_secs().try_into().unwrap_or(libc::time_t::MAX),
            tv_nsec: limit.subsec_nanos().into(),
        };
        // SAFETY: all three arguments are our own memory; a siginfo_t of zeroes is valid.
        let (number, info) = unsafe {
            let mut info = std::mem::zeroed::<libc::siginfo_t>();
            (libc::sigtimedwait(&self.set, &mut info, &limit), info)
        };
        // The kernel itself sends what the terminal's keys ask for.
        (number > 0).then_some(Caught {
            number,
            from_terminal: info.si_code == libc::SI_KERNEL,
        })
    }

    /// Lets the signals through again in this thread: the next one ends the program.
    pub fn release(&self) {
        // SAFETY: the set is our own memory and was made by `hold`.
        unsafe {
            libc::pthread_sigmask(libc::SIG_UNBLOCK, &self.set, std::ptr::null_mut());
        }
    }
}

fn is_ignored(signal: i32) -> bool {
    // SAFETY: only reads the present action into our own memory, for which zeroes are valid.
    unsafe {
        let mut action = std::mem::zeroed::<libc::sigaction>();
        libc::sigaction(signal, std::ptr::null(), &mut action) == 0
            && action.sa_sigaction == libc::SIG_IGN
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_held_signal_is_handed_over_instead_of_ending_the_program() {
        let signals = Signals::hold();
        assert_eq!(signals.wait_for(Duration::from_millis(1)), None);
        // SAFETY: sends to this thread alone, which holds the signal.
        unsafe {
            libc::pthread_kill(libc::pthread_self(), libc::SIGTERM);
        }
        assert_eq!(
            signals.wait(),
            Caught {
                number: libc::SIGTERM,
                from_terminal: false
            }
        );
        signals.release();
    }
}
