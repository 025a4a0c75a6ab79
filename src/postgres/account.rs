//! The user that PostgreSQL runs as. It refuses to run as root, so root lends it another user.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use super::StartError;

/// A user and group of this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    pub uid: u32,
    pub gid: u32,
}

impl Account {
    /// Who runs the cluster in this folder: ourselves; for root the owner of its files.
    pub fn of_cluster(cluster: &Path) -> Result<Self, StartError> {
        match fs::metadata(cluster) {
            Ok(files) if we_are_root() && files.uid() != 0 => Ok(Self {
                uid: files.uid(),
                gid: files.gid(),
            }),
            _ => Self::of_new_cluster(),
        }
    }

    /// Who runs a cluster that is yet to be made: ourselves; for root the user `postgres` or, where
    /// there is none, `nobody`.
    pub fn of_new_cluster() -> Result<Self, StartError> {
        if !we_are_root() {
            return Ok(ourselves());
        }
        let users = fs::read_to_string("/etc/passwd").unwrap_or_default();
        ["postgres", "nobody"]
            .iter()
            .find_map(|name| by_name(&users, name))
            .ok_or(StartError::NoUser)
    }

    /// Whether this user may pass through the folder and everything above it, judged by owner, group
    /// and mode. What does not exist yet is no obstacle.
    pub fn can_enter(&self, folder: &Path) -> bool {
        folder
            .ancestors()
            .filter_map(|ancestor| fs::metadata(ancestor).ok())
            .all(|entry| self.may_pass(entry.uid(), entry.gid(), entry.mode()))
    }

    fn may_pass(&self, uid: u32, gid: u32, mode: u32) -> bool {
        let bit = if uid == self.uid {
            0o100
        } else if gid == self.gid {
            0o010
        } else {
            0o001
        };
        mode & bit != 0
    }
}

/// Whether this program runs as root.
pub fn we_are_root() -> bool {
    ourselves().uid == 0
}

/// The user and group of this program.
pub fn ourselves() -> Account {
    // SAFETY: both calls only read an attribute of the process and cannot fail.
    unsafe {
        Account {
            uid: libc::geteuid(),
            gid: libc::getegid(),
        }
    }
}

fn by_name(passwd: &str, name: &str) -> Option<Account> {
    passwd.lines().find_map(|line| {
        let mut fields = line.split(':');
        (fields.next()? == name).then_some(())?;
        let uid = fields.nth(1)?.parse().ok()?;
        let gid = fields.next()?.parse().ok()?;
        Some(Account { uid, gid })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_is_found_by_its_whole_name() {
        let users =
            "root:x:0:0::/root:/bin/sh\npostgres2:x:7:8:::\npostgres:x:101:104:a,b:/x:/bin/sh\n";
        assert_eq!(
            by_name(users, "postgres"),
            Some(Account { uid: 101, gid: 104 })
        );
        assert_eq!(by_name(users, "nobody"), None);
        assert_eq!(by_name("postgres:x", "postgres"), None);
    }

    #[test]
    fn the_first_class_that_fits_decides_who_may_pass() {
        let somebody = Account { uid: 5, gid: 6 };
        assert!(somebody.may_pass(0, 0, 0o755));
        assert!(!somebody.may_pass(0, 0, 0o700));
        assert!(somebody.may_pass(0, 6, 0o710));
        assert!(somebody.may_pass(5, 0, 0o700));
        assert!(!somebody.may_pass(5, 6, 0o677));
    }
}
