//! Pictures of the screens, for people: in the folder that `CLIENTELA_PICTURES` names, else none.

use super::visitor::Visitor;
use std::{env, fs, path::PathBuf};

/// Keeps a picture of what is seen, if a folder was named.
pub async fn keep(visitor: &Visitor, name: &str) {
    let Some(folder) = env::var_os("CLIENTELA_PICTURES").map(PathBuf::from) else {
        return;
    };
    fs::create_dir_all(&folder).expect("a folder for pictures");
    let picture = visitor.picture().await.expect("a picture");
    fs::write(folder.join(format!("{name}.png")), picture).expect("a picture is kept");
}
