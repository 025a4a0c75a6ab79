//! Where the programs of PostgreSQL are: `PG_BIN`, else what the system has, newest first, else the
//! copy that `script/setup` unpacked.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::StartError;
use super::account::{Account, we_are_root};
use super::error::last_lines;

const OLDEST: u32 = 14;

/// Where `script/setup` unpacks PostgreSQL for root, whose own folders PostgreSQL's user cannot enter.
const UNPACKED_BY_ROOT: &str = "/var/lib/clientela-postgresql/bin";

/// A folder with the programs of one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binaries {
    pub folder: PathBuf,
    pub major: u32,
}

impl Binaries {
    pub fn program(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }
}

/// Finds programs that `account` can run. `made_by` is the version that made the cluster, if there is
/// one: no other can read it, so it goes before a newer one.
pub fn find(
    pg_bin: Option<&Path>,
    data: &Path,
    account: &Account,
    made_by: Option<u32>,
) -> Result<Binaries, StartError> {
    let found = match pg_bin {
        Some(folder) => vec![named(folder, account)?],
        None => usual_folders(data)
            .iter()
            .filter_map(|folder| examine(folder, account).ok())
            .collect(),
    };
    choose(found, made_by, &data.join("pg"))
}

fn choose(
    found: Vec<Binaries>,
    made_by: Option<u32>,
    cluster: &Path,
) -> Result<Binaries, StartError> {
    let Some(made_by) = made_by else {
        return found.into_iter().next().ok_or(StartError::NotFound);
    };
    let versions: Vec<String> = found.iter().map(|one| one.major.to_string()).collect();
    found
        .into_iter()
        .find(|one| one.major == made_by)
        .ok_or_else(|| StartError::OtherVersion {
            cluster: cluster.to_owned(),
            made_by,
            found: if versions.is_empty() {
                "of no version".into()
            } else {
                versions.join(", ")
            },
        })
}

fn named(folder: &Path, account: &Account) -> Result<Binaries, StartError> {
    let absolute = std::path::absolute(folder).map_err(StartError::files("find", folder))?;
    examine(&absolute, account).map_err(|problem| StartError::Unusable {
        folder: folder.to_owned(),
        problem,
    })
}

fn examine(folder: &Path, account: &Account) -> Result<Binaries, String> {
    for name in ["initdb", "postgres"] {
        if !folder.join(name).is_file() {
            return Err(format!("there is no {name} in it"));
        }
    }
    if we_are_root() && !account.can_enter(folder) {
        return Err(format!(
            "user number {}, who is to run it, cannot enter it",
            account.uid
        ));
    }
    let answer = Command::new(folder.join("postgres"))
        .arg("--version")
        .output()
        .map_err(|error| format!("its postgres does not run ({error})"))?;
    match major_version(&String::from_utf8_lossy(&answer.stdout)) {
        Some(major) if major >= OLDEST => Ok(Binaries {
            folder: folder.to_owned(),
            major,
        }),
        Some(major) => Err(format!("it holds PostgreSQL {major}, older than {OLDEST}")),
        None => Err(last_lines(&answer.stderr)),
    }
}

/// The major version in `postgres (PostgreSQL) 15.9 (Debian …)`, or at the start of a folder's name.
fn major_version(text: &str) -> Option<u32> {
    let digits = text
        .split(|c: char| !c.is_ascii_digit())
        .find(|part| !part.is_empty())?;
    digits.parse().ok()
}

fn usual_folders(data: &Path) -> Vec<PathBuf> {
    let mut system: Vec<PathBuf> = entries(Path::new("/usr/lib/postgresql"), "");
    system.extend(entries(Path::new("/usr"), "pgsql-"));
    system.sort_by_key(|folder| {
        std::cmp::Reverse(
            folder
                .file_name()
                .and_then(|name| major_version(&name.to_string_lossy())),
        )
    });
    let mut folders: Vec<PathBuf> = system.iter().map(|folder| folder.join("bin")).collect();
    let path = env::var_os("PATH").unwrap_or_default();
    folders.extend(env::split_paths(&path).filter(|folder| folder.is_absolute()));
    folders.push(data.join("postgresql/bin"));
    folders.push(UNPACKED_BY_ROOT.into());
    folders
}

fn entries(folder: &Path, prefix: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    entries
        .filter_map(Result::ok)
        .filter(|entry| entry.file_name().to_string_lossy().starts_with(prefix))
        .map(|entry| entry.path())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(major: u32) -> Binaries {
        Binaries {
            folder: format!("/{major}").into(),
            major,
        }
    }

    #[test]
    fn the_major_version_is_the_first_number() {
        assert_eq!(
            major_version("postgres (PostgreSQL) 15.9 (Debian 15.9-1)"),
            Some(15)
        );
        assert_eq!(major_version("postgres (PostgreSQL) 19devel"), Some(19));
        assert_eq!(major_version("pgsql-9.6"), Some(9));
        assert_eq!(major_version("no number"), None);
    }

    #[test]
    fn a_new_cluster_takes_the_first_found() {
        let found = choose(vec![version(18), version(15)], None, Path::new("/data/pg"));
        assert_eq!(found.expect("one was found"), version(18));
    }

    #[test]
    fn an_old_cluster_takes_the_version_that_made_it() {
        let found = choose(
            vec![version(18), version(15)],
            Some(15),
            Path::new("/data/pg"),
        );
        assert_eq!(found.expect("15 was found"), version(15));
    }

    #[test]
    fn a_cluster_of_a_missing_version_is_refused_and_both_are_named() {
        let error = choose(vec![version(18)], Some(14), Path::new("/data/pg"))
            .expect_err("14 is not there")
            .to_string();
        assert!(error.contains("made by PostgreSQL 14"), "{error}");
        assert!(error.contains("only PostgreSQL 18"), "{error}");
        assert!(error.contains("pg_upgrade"), "{error}");
    }

    #[test]
    fn a_folder_without_the_programs_is_refused_by_name() {
        let account = super::super::account::ourselves();
        let error = find(Some(Path::new("/etc")), Path::new("/data"), &account, None)
            .expect_err("no initdb in /etc")
            .to_string();
        assert!(
            error.starts_with("PG_BIN is /etc, but there is no initdb in it"),
            "{error}"
        );
    }
}
