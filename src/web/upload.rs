//! A multipart form with one file: its token first, its fields, then the file, none of it longer than
//! the page takes. Nothing is read of a body that says itself that it is too long.

use super::{form::Sender, same_origin, shell::Shell};
use crate::{db::SentOnce, error::Error};
use actix_multipart::{Field, Multipart};
use actix_web::{FromRequest, HttpMessage, HttpRequest, dev::Payload, http::header};
use futures_util::{StreamExt, future::LocalBoxFuture};
use std::{sync::Arc, time::Duration};

/// How long the whole body may take, and how long each piece of it (trust.md §5).
const WHOLE: Duration = Duration::from_secs(60);
const PIECE: Duration = Duration::from_secs(10);
/// The most that the fields beside the file may hold, in bytes, and how many there may be.
const MOST_TEXT: usize = 4 * 1024;
const MOST_FIELDS: usize = 20;

/// A form with a file of at most `MOST` bytes, its token checked.
pub struct Upload<const MOST: usize> {
    /// The name the file had, without folders; empty when none was chosen.
    pub file_name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    fields: Vec<(String, String)>,
}

impl<const MOST: usize> Upload<MOST> {
    /// What was typed in the field; empty where the form has none of this name.
    pub fn field(&self, name: &str) -> &str {
        let found = self.fields.iter().find(|(field, _)| field == name);
        found.map_or("", |(_, value)| value)
    }

    /// What makes the form safe to send twice.
    pub fn sent(&self) -> SentOnce {
        let mut sender = Sender::default();
        for (name, value) in &self.fields {
            sender.add(name, value.as_bytes());
        }
        sender.add("file", &self.bytes);
        sender.sent()
    }
}

impl<const MOST: usize> FromRequest for Upload<MOST> {
    type Error = Error;
    type Future = LocalBoxFuture<'static, Result<Self, Error>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let said = request
            .headers()
            .get(header::CONTENT_LENGTH)
            .and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
        let token = request
            .extensions()
            .get::<Arc<Shell>>()
            .map(|shell| shell.token.clone())
            .unwrap_or_default();
        let ours = request.content_type() == "multipart/form-data";
        let parts = Multipart::new(request.headers(), payload.take());
        Box::pin(async move {
            if !ours {
                return Err(Error::Forged("not a form with a file"));
            }
            if said.is_some_and(|bytes| bytes > MOST + MOST_TEXT * MOST_FIELDS) {
                return Err(Error::TooLarge);
            }
            match tokio::time::timeout(WHOLE, read(parts, &token)).await {
                Ok(upload) => upload,
                Err(_) => Err(Error::BadRequest("the file took too long".into())),
            }
        })
    }
}

async fn read<const MOST: usize>(mut parts: Multipart, token: &str) -> Result<Upload<MOST>, Error> {
    let mut upload = Upload {
        file_name: String::new(),
        bytes: Vec::new(),
        fields: Vec::new(),
    };
    let mut checked = false;
    while let Some(part) = parts.next().await {
        let mut part = part.map_err(broken)?;
        let name = part.name().unwrap_or_default().to_owned();
        let file = part
            .content_disposition()
            .and_then(|content| content.get_filename())
            .map(own_name);
        if !checked && name != "token" {
            return Err(Error::Forged("token"));
        }
        match file {
            Some(file_name) => {
                upload.file_name = file_name;
                upload.bytes = bytes(&mut part, MOST).await?;
            }
            None => {
                let typed = text(&mut part).await?;
                if name == "token" {
                    same_origin::check_given(&typed, token)?;
                    checked = true;
                } else {
                    upload.fields.push((name, typed));
                }
            }
        }
        if upload.fields.len() > MOST_FIELDS {
            return Err(Error::BadRequest("too many fields".into()));
        }
    }
    if checked {
        Ok(upload)
    } else {
        Err(Error::Forged("token"))
    }
}

async fn bytes(part: &mut Field, most: usize) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    loop {
        let piece = tokio::time::timeout(PIECE, part.next())
            .await
            .map_err(|_| Error::BadRequest("the file took too long".into()))?;
        let Some(piece) = piece else { return Ok(bytes) };
        let piece = piece.map_err(broken)?;
        if bytes.len() + piece.len() > most {
            return Err(Error::TooLarge);
        }
        bytes.extend_from_slice(&piece);
    }
}

async fn text(part: &mut Field) -> Result<String, Error> {
    let bytes = bytes(part, MOST_TEXT).await?;
    String::from_utf8(bytes).map_err(|_| Error::BadRequest("a field is not text".into()))
}

fn broken(error: impl std::fmt::Display) -> Error {
    Error::BadRequest(error.to_string())
}

/// The last part of a path, without what cannot be shown, at most 120 characters.
fn own_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let shown = |c: &char| !c.is_control() && !is_direction(*c);
    last.chars().filter(shown).take(120).collect()
}

/// Marks that turn the direction of writing: `exe.csv` must not look like `vsc.exe`.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::own_name;

    #[test]
    fn a_file_keeps_its_name_and_nothing_else_of_its_path() {
        assert_eq!(
            own_name("C:\\Users\\Ada\\clienti 2026.csv"),
            "clienti 2026.csv"
        );
        assert_eq!(own_name("../../etc/passwd"), "passwd");
        assert_eq!(own_name("a\r\n\u{202e}b.csv"), "ab.csv");
        assert_eq!(own_name("../"), "");
    }
}
