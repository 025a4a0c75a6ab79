//! A sentence for the reader, before its language is known.

use crate::{
    i18n::{Language, NumberFault, Value},
    identifiers::{Fault, Warning},
};

/// A message that is worded when it is shown: in an error, a toast, a hint.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// The message key.
    pub key: &'static str,
    /// Its arguments.
    pub arguments: Vec<(&'static str, Value<'static>)>,
}

impl Note {
    /// A message without arguments.
    pub fn new(key: &'static str) -> Self {
        Self {
            key,
            arguments: Vec::new(),
        }
    }

    /// The same with one more argument.
    pub fn with(mut self, name: &'static str, value: impl Into<Value<'static>>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// The words.
    pub fn text(&self, language: Language) -> String {
        crate::i18n::format(language, self.key, &self.arguments)
    }
}

impl From<&'static str> for Note {
    fn from(key: &'static str) -> Self {
        Self::new(key)
    }
}

impl From<Fault> for Note {
    fn from(fault: Fault) -> Self {
        let note = Self::new(fault.key());
        match fault.argument() {
            Some((name, value)) => note.with(name, value),
            None => note,
        }
    }
}

impl From<Warning> for Note {
    fn from(warning: Warning) -> Self {
        Self::new(warning.key())
    }
}

impl Note {
    /// What is wrong with a number that was typed in this language.
    pub fn of_number(fault: NumberFault, language: Language) -> Self {
        let (key, arguments) = fault.words(language);
        Self { key, arguments }
    }
}
