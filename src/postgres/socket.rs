//! The socket that is the only way in: where it lies, and how it is named to server and client.

use std::env;
use std::ffi::OsString;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};

use super::account::{Account, we_are_root};
use super::folder::hash;

/// The port of the socket, which is only a part of its name.
pub const PORT: &str = "5432";

/// A socket's path must fit into 107 bytes; this is what PostgreSQL appends to its folder.
const FILE: &str = "/.s.PGSQL.5432";
const LONGEST: usize = 107;

/// `run` in the data folder, or a short path elsewhere where that is too long
/// for a socket, or has a comma, at which libpq would cut it in two.
pub fn folder(data: &Path, account: &Account) -> PathBuf {
    let fits = |folder: &PathBuf| {
        let path = folder.as_os_str().as_bytes();
        path.len() + FILE.len() <= LONGEST && !path.contains(&b',')
    };
    let own = data.join("run");
    if fits(&own) {
        return own;
    }
    let runtime = env::var_os("XDG_RUNTIME_DIR")
        .map(PathBuf::from)
        .filter(|folder| folder.is_dir());
    runtime
        .filter(|_| !we_are_root())
        .map(|folder| folder.join(format!("clientela-{}", hash(data))))
        .filter(fits)
        .unwrap_or_else(|| format!("/tmp/clientela-{}-{}", account.uid, hash(data)).into())
}

/// The path as the setting `unix_socket_directories` takes it: a list, so it is put in quotes.
pub fn as_setting(path: &Path) -> OsString {
    let parts: Vec<&[u8]> = path
        .as_os_str()
        .as_bytes()
        .split(|byte| *byte == b'"')
        .collect();
    OsString::from_vec([b"\"", parts.join(&b"\"\""[..]).as_slice(), b"\""].concat())
}

/// A URL for libpq that leads to the socket.
pub fn url(sockets: &Path, role: &str, database: &str) -> String {
    format!(
        "postgresql://{role}@{}:{PORT}/{database}",
        percent_encoded(sockets)
    )
}

fn percent_encoded(path: &Path) -> String {
    let mut text = String::new();
    for byte in path.as_os_str().as_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                text.push(char::from(*byte));
            }
            _ => text.push_str(&format!("%{byte:02X}")),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_socket_stays_in_the_data_folder_while_its_path_is_short_enough() {
        let account = Account { uid: 7, gid: 7 };
        assert_eq!(
            folder(Path::new("/srv/data"), &account),
            Path::new("/srv/data/run")
        );
        let fits = format!("/{}", "x".repeat(LONGEST - FILE.len() - "//run".len()));
        assert_eq!(
            folder(Path::new(&fits), &account),
            Path::new(&fits).join("run")
        );
        let long = format!("{fits}x");
        let short = folder(Path::new(&long), &account);
        assert!(
            short.as_os_str().len() + FILE.len() <= LONGEST,
            "{}",
            short.display()
        );
        assert_ne!(folder(Path::new("/a,b"), &account), Path::new("/a,b/run"));
        assert!(short.to_string_lossy().ends_with(&hash(Path::new(&long))));
    }

    #[test]
    fn the_socket_folder_is_percent_encoded_in_the_url() {
        let url = url(
            Path::new("/srv/my data, é/run"),
            "clientela_app",
            "clientela",
        );
        let host = "%2Fsrv%2Fmy%20data%2C%20%C3%A9%2Frun";
        assert_eq!(
            url,
            format!("postgresql://clientela_app@{host}:5432/clientela")
        );
    }

    #[test]
    fn the_socket_folder_is_one_entry_of_the_list_whatever_is_in_its_name() {
        assert_eq!(as_setting(Path::new("/a b")), r#""/a b""#);
        assert_eq!(as_setting(Path::new("/a\"b")), r#""/a""b""#);
    }
}
