//! The data folder: which one it is, who may use it, and where the socket goes.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions, TryLockError};
use std::io::{Read, Write};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt, chown};
use std::path::{Path, PathBuf};

use super::account::{Account, ourselves, we_are_root};
use super::{StartError, socket};

/// The data folder really used for the one asked for: the same, made absolute. As root below a folder
/// that PostgreSQL's user cannot enter (such as `/root`) it is `/var/lib/clientela-<hash>`, with the hash
/// of the path asked for, so that two installations never share one.
///
/// # Errors
/// When the working folder is gone, or root has no user to lend to PostgreSQL.
pub fn data_folder(wished: &Path) -> Result<PathBuf, StartError> {
    let wished = real_path(wished)?;
    if !we_are_root() || Account::of_cluster(&wished.join("pg"))?.can_enter(&wished) {
        return Ok(wished);
    }
    Ok(PathBuf::from(format!(
        "/var/lib/clientela-{}",
        hash(&wished)
    )))
}

/// The absolute path, with links resolved as far as it exists.
fn real_path(path: &Path) -> Result<PathBuf, StartError> {
    let absolute = std::path::absolute(path).map_err(StartError::files("find", path))?;
    for existing in absolute.ancestors() {
        if let (Ok(real), Ok(rest)) = (existing.canonicalize(), absolute.strip_prefix(existing)) {
            return Ok(if rest.as_os_str().is_empty() {
                real
            } else {
                real.join(rest)
            });
        }
    }
    Ok(absolute)
}

/// FNV-1a, which gives the same short name for a path for ever.
pub fn hash(path: &Path) -> String {
    let bytes = path.as_os_str().as_bytes().iter();
    let sum = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| {
        (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{sum:016x}")
}

/// The data folder, locked for this process until dropped.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    account: Account,
    sockets: PathBuf,
    _lock: File,
}

impl Folder {
    /// Makes what is missing and takes the lock.
    pub fn open(wished: &Path) -> Result<Self, StartError> {
        let path = data_folder(wished)?;
        if path != real_path(wished)? {
            tracing::info!(
                "data is kept in {}: PostgreSQL's user cannot enter {}",
                path.display(),
                wished.display()
            );
        }
        let account = Account::of_cluster(&path.join("pg"))?;
        // As root others must pass through to what is theirs; they cannot list it.
        make(&path, if we_are_root() { 0o711 } else { 0o700 })?;
        let lock = lock(&path)?;
        make(&path.join("log"), 0o700)?;
        let sockets = socket::folder(&path, &account);
        make_private(&sockets, &account)?;
        Ok(Self {
            path,
            account,
            sockets,
            _lock: lock,
        })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn account(&self) -> &Account {
        &self.account
    }

    pub fn cluster(&self) -> PathBuf {
        self.path.join("pg")
    }

    pub fn log(&self) -> PathBuf {
        self.path.join("log/postgres.log")
    }

    pub fn sockets(&self) -> &Path {
        &self.sockets
    }
}

impl Drop for Folder {
    /// A socket folder elsewhere is empty by now and goes; the one in the data folder stays.
    fn drop(&mut self) {
        if !self.sockets.starts_with(&self.path) {
            let _ = fs::remove_dir(&self.sockets);
        }
    }
}

fn make(folder: &Path, mode: u32) -> Result<(), StartError> {
    if folder.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(folder).map_err(StartError::files("make the folder", folder))?;
    fs::set_permissions(folder, Permissions::from_mode(mode))
        .map_err(StartError::files("set the rights of", folder))
}

fn lock(folder: &Path) -> Result<File, StartError> {
    let path = folder.join("lock");
    let mut file = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(&path)
        .map_err(StartError::files("open", &path))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let mut pid = String::new();
            let _ = file.read_to_string(&mut pid);
            return Err(StartError::InUse {
                folder: folder.to_owned(),
                holder: holder(pid.trim()),
            });
        }
        Err(TryLockError::Error(error)) => return Err(StartError::files("lock", &path)(error)),
    }
    file.set_len(0)
        .and_then(|()| writeln!(file, "{}", std::process::id()))
        .map_err(StartError::files("write", &path))?;
    Ok(file)
}

fn holder(pid: &str) -> String {
    match fs::read_to_string(format!("/proc/{pid}/comm")) {
        Ok(name) if !pid.is_empty() => format!("process {pid} ({})", name.trim()),
        _ if pid.is_empty() => "another process".to_owned(),
        _ => format!("process {pid}"),
    }
}

/// Makes a folder that only `account` may enter. One that exists must be its own: in `/tmp` anybody
/// may have been there first.
pub fn make_private(folder: &Path, account: &Account) -> Result<(), StartError> {
    match DirBuilder::new().mode(0o700).create(folder) {
        Ok(()) if *account != ourselves() => {
            chown(folder, Some(account.uid), Some(account.gid))
                .map_err(StartError::files("hand over", folder))?;
        }
        Ok(()) => {}
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            let found = folder
                .symlink_metadata()
                .map_err(StartError::files("look at", folder))?;
            if !found.is_dir() || found.uid() != account.uid {
                return Err(StartError::NotOurs {
                    path: folder.to_owned(),
                    owner: found.uid(),
                });
            }
        }
        Err(error) => return Err(StartError::files("make the folder", folder)(error)),
    }
    fs::set_permissions(folder, Permissions::from_mode(0o700))
        .map_err(StartError::files("set the rights of", folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_of_a_path_never_changes() {
        assert_eq!(hash(Path::new("")), "cbf29ce484222325");
        assert_eq!(hash(Path::new("a")), "af63dc4c8601ec8c");
    }

    #[test]
    fn a_path_that_does_not_exist_yet_is_made_absolute() {
        let here = std::env::current_dir()
            .and_then(|folder| folder.canonicalize())
            .expect("it exists");
        let path = real_path(Path::new("not/there/yet")).expect("the working folder exists");
        assert_eq!(path, here.join("not/there/yet"));
    }
}
