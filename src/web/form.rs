//! A form goes in as typed and comes out as a value of the domain, or as itself with what is wrong
//! beside each field. Nothing typed is ever lost.

pub use super::note::Note;

use super::conflict;
use crate::{
    db::SentOnce,
    error::Error,
    i18n::{self, Language},
};
use actix_web::{FromRequest, HttpMessage, HttpRequest, dev::Payload, web::Bytes};
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use std::future::{Ready, ready};

/// What is wrong with a form, field by field, in the order of the fields.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Errors(Vec<(String, Note)>);

impl Errors {
    /// Adds what is wrong with a field; its first fault is the one shown.
    pub fn add(&mut self, field: impl Into<String>, note: impl Into<Note>) {
        let field = field.into();
        if self.of(&field).is_none() {
            self.0.push((field, note.into()));
        }
    }

    /// One error alone.
    pub fn one(field: impl Into<String>, note: impl Into<Note>) -> Self {
        let mut errors = Self::default();
        errors.add(field, note);
        errors
    }

    /// What is wrong with the field, if anything.
    pub fn of(&self, field: &str) -> Option<&Note> {
        self.0
            .iter()
            .find(|(name, _)| name == field)
            .map(|(_, note)| note)
    }

    /// What is wrong with the field of a repeated group: `email_2`.
    pub fn of_row(&self, field: &str, row: &usize) -> Option<&Note> {
        self.of(&format!("{field}_{row}"))
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many fields are wrong.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// All of them, for the summary.
    pub fn iter(&self) -> impl Iterator<Item = &(String, Note)> {
        self.0.iter()
    }
}

/// Reads fields one by one, keeps what is wrong, and decides at the end.
#[derive(Default)]
pub struct Check {
    errors: Errors,
}

impl Check {
    /// A line of text that must be there, trimmed, of `most` characters at most.
    pub fn text(&mut self, field: &str, typed: &str, most: usize) -> String {
        let text = self.optional(field, typed, most);
        if text.is_empty() {
            self.wrong(field, "error-required");
        }
        text
    }

    /// A line of text that may be empty.
    pub fn optional(&mut self, field: &str, typed: &str, most: usize) -> String {
        if typed.chars().any(char::is_control) {
            self.wrong(field, "error-characters");
        }
        self.bounded(field, typed.trim(), most)
    }

    /// Several lines of text, which may be empty; line ends become line feeds.
    pub fn lines(&mut self, field: &str, typed: &str, most: usize) -> String {
        let typed = typed.replace("\r\n", "\n");
        if typed
            .chars()
            .any(|c| c.is_control() && c != '\n' && c != '\t')
        {
            self.wrong(field, "error-characters");
        }
        self.bounded(field, typed.trim(), most)
    }

    /// Whatever another rule reads from the field; its fault becomes the field's message.
    pub fn rule<T, F: Into<Note>>(&mut self, field: &str, read: Result<T, F>) -> Option<T> {
        match read {
            Ok(value) => Some(value),
            Err(fault) => {
                self.wrong(field, fault);
                None
            }
        }
    }

    /// Marks a field as wrong.
    pub fn wrong(&mut self, field: impl Into<String>, note: impl Into<Note>) {
        self.errors.add(field, note);
    }

    /// The value when nothing is wrong, else whatever `again` makes of the errors: the form as typed.
    pub fn finish<T, F>(self, value: T, again: impl FnOnce(Errors) -> F) -> Result<T, F> {
        if self.errors.is_empty() {
            Ok(value)
        } else {
            Err(again(self.errors))
        }
    }

    fn bounded(&mut self, field: &str, text: &str, most: usize) -> String {
        if text.chars().count() > most {
            self.wrong(field, Note::new("error-too-long").with("most", most as i64));
        }
        text.to_owned()
    }
}

/// One option of a select box.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read, already in the reader's language.
    pub label: String,
    /// Whether it is the one chosen.
    pub chosen: bool,
}

/// All countries by their names in the reader's language; `none` as in [`choices`].
pub fn countries(language: Language, chosen: &str, none: Option<String>) -> Vec<Choice> {
    let names = i18n::countries(language).iter();
    let pairs = names.map(|(country, name)| (country.as_str(), name.as_str()));
    choices(pairs, chosen, none)
}

/// Options from pairs of value and label, the one equal to `chosen` marked. With `none`, a label for
/// "nothing chosen" stands first, with an empty value.
pub fn choices<V: ToString, L: Into<String>>(
    pairs: impl IntoIterator<Item = (V, L)>,
    chosen: &str,
    none: Option<String>,
) -> Vec<Choice> {
    let first = none.map(|label| Choice {
        value: String::new(),
        label,
        chosen: chosen.is_empty(),
    });
    let rest = pairs.into_iter().map(|(value, label)| {
        let value = value.to_string();
        let chosen = value == chosen;
        Choice {
            value,
            label: label.into(),
            chosen,
        }
    });
    first.into_iter().chain(rest).collect()
}

/// The body of a form as the gate read it, its token already checked.
#[derive(Clone)]
pub struct Posted(pub Bytes);

/// A form that comes back after its session had ended: it is shown again, nothing is done.
#[derive(Clone, Copy)]
pub struct Resumed;

/// A form as it was sent.
pub struct Form<T> {
    typed: T,
    sent: SentOnce,
    resumed: bool,
}

impl<T> Form<T> {
    /// What was typed, to look at.
    pub fn as_typed(&self) -> &T {
        &self.typed
    }

    /// What was typed.
    pub fn typed(self) -> T {
        self.typed
    }

    /// Reads the form with `read`. One that comes back after a new sign-in is shown again as typed.
    pub fn parse<V>(self, read: impl FnOnce(T) -> Result<V, T>) -> Result<V, T> {
        if self.resumed {
            Err(self.typed)
        } else {
            read(self.typed)
        }
    }

    /// What makes the form safe to send twice.
    pub fn sent(&self) -> SentOnce {
        self.sent.clone()
    }
}

impl<T: DeserializeOwned> FromRequest for Form<T> {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(read(request))
    }
}

fn read<T: DeserializeOwned>(request: &HttpRequest) -> Result<Form<T>, Error> {
    let body = request
        .extensions()
        .get::<Posted>()
        .cloned()
        .ok_or_else(|| Error::BadRequest("not a form".into()))?;
    let typed = serde_html_form::from_bytes(&conflict::settle(&body.0))
        .map_err(|error| Error::BadRequest(error.to_string()))?;
    Ok(Form {
        typed,
        sent: sent(&body.0),
        resumed: request.extensions().get::<Resumed>().is_some(),
    })
}

/// The form's own key, and the hash of everything else in it but the forgery token.
pub fn sent(body: &[u8]) -> SentOnce {
    let mut sender = Sender::default();
    for (name, value) in url::form_urlencoded::parse(body) {
        sender.add(&name, value.as_bytes());
    }
    sender.sent()
}

/// Gathers what was sent, field by field, into a [`SentOnce`].
#[derive(Default)]
pub struct Sender {
    key: String,
    hash: Sha256,
}

impl Sender {
    /// Adds a field. The key names the form, the token does not count.
    pub fn add(&mut self, name: &str, value: &[u8]) {
        match name {
            "key" => {
                let typed = String::from_utf8_lossy(value);
                // PostgreSQL keeps no text with a zero byte.
                self.key = typed.chars().filter(|c| !c.is_control()).take(64).collect();
            }
            "token" => {}
            _ => {
                self.hash.update((name.len() as u64).to_be_bytes());
                self.hash.update(name.as_bytes());
                self.hash.update((value.len() as u64).to_be_bytes());
                self.hash.update(value);
            }
        }
    }

    /// The key, a new one where the form had none, and the hash.
    pub fn sent(self) -> SentOnce {
        let key = if self.key.is_empty() {
            random_key()
        } else {
            self.key
        };
        SentOnce {
            key,
            body_hash: self.hash.finalize().to_vec(),
        }
    }
}

/// A new key for a form: 128 random bits.
pub fn random_key() -> String {
    format!("{:032x}", rand::random::<u128>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_and_the_token_do_not_count_as_contents() {
        let first = sent(b"token=a&key=1&street=Mill+Lane");
        let again = sent(b"token=b&key=1&street=Mill+Lane");
        let other = sent(b"token=a&key=1&street=Mill+Street");
        assert_eq!(first.key, "1");
        assert_eq!(sent(b"key=%001%07").key, "1");
        assert_eq!(first.body_hash, again.body_hash);
        assert_ne!(first.body_hash, other.body_hash);
    }

    #[test]
    fn control_characters_are_pointed_out_and_line_ends_are_kept_in_texts() {
        let mut check = Check::default();
        assert_eq!(check.lines("note", " one\r\ntwo ", 20), "one\ntwo");
        check.optional("name", "a\u{0}b", 20);
        let errors = check
            .finish((), |errors| errors)
            .expect_err("NUL is refused");
        assert_eq!(errors.of("name"), Some(&Note::new("error-characters")));
        assert_eq!(errors.len(), 1);
    }

    #[test]
    fn length_is_counted_in_characters() {
        let mut check = Check::default();
        check.text("name", "ăâîșț", 5);
        assert!(check.finish((), |errors| errors).is_ok());
    }
}
