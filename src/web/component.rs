//! The pieces that pages draw with, each compiled once. A macro would be copied into every page that calls it,
//! and the compiler would check the copies; the macros of `ui/kit.html` and `ui/form.html` only call these.

use super::{Errors, Note, assets, conflict::Part, filters, form::Choice};
use crate::i18n::Language;
use askama::{FastWritable, Template, Values, filters::HtmlSafe};
use std::{
    fmt,
    sync::{LazyLock, OnceLock},
};

macro_rules! components {
    ($($component:ident),*) => {$(impl HtmlSafe for $component<'_> {})*};
}
components!(
    Icon, Input, Decimal, Area, Select, Password, Described, After, Summary
);

impl HtmlSafe for Side {}
impl HtmlSafe for Top {}
impl HtmlSafe for Dialogs {}
impl HtmlSafe for Drawn {}

/// The menu at the side.
#[derive(Template)]
#[template(path = "ui/_side.html")]
pub struct Side;

/// The bar at the top.
#[derive(Template)]
#[template(path = "ui/_top.html")]
pub struct Top;

/// What opens over a page. It is the same for everybody who reads the language, so it is drawn once.
pub struct Dialogs;

#[derive(Template)]
#[template(path = "ui/_dialogs.html")]
struct DialogsOnce;

impl FastWritable for Dialogs {
    fn write_into(&self, dest: &mut dyn fmt::Write, values: &dyn Values) -> askama::Result<()> {
        static DRAWN: [OnceLock<String>; Language::ALL.len()] = [const { OnceLock::new() }; _];
        let drawn = &DRAWN[filters::language(values) as usize];
        if drawn.get().is_none() {
            let _ = drawn.set(DialogsOnce.render_with_values(values)?);
        }
        dest.write_str(drawn.get().map_or("", String::as_str))?;
        Ok(())
    }
}

impl fmt::Display for Dialogs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_into(f, askama::NO_VALUES)
            .map_err(|_| fmt::Error)
    }
}

/// What is drawn once and stands in many places of a page.
pub struct Drawn(String);

impl fmt::Display for Drawn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A symbol of the sprite.
#[derive(Template)]
#[template(
    ext = "html",
    source = r##"<svg class="i{% if small %} s{% endif %}" aria-hidden="true"><use href="{{ self.sprite() }}#i-{{ name }}"/></svg>"##
)]
pub struct Icon<'a> {
    name: &'a str,
    small: bool,
}

impl Icon<'_> {
    /// Looked up once: a list draws some hundred symbols.
    fn sprite(&self) -> &'static str {
        static SPRITE: LazyLock<&str> = LazyLock::new(|| assets::url("icons.svg"));
        *SPRITE
    }
}

/// The same symbol for each line of a list.
pub fn repeated(name: &str) -> Drawn {
    Drawn(icon(name).to_string())
}

/// A symbol beside text.
pub fn icon(name: &str) -> Icon<'_> {
    Icon { name, small: true }
}

/// A symbol that stands for itself.
pub fn big_icon(name: &str) -> Icon<'_> {
    Icon { name, small: false }
}

/// A field's name, its message keys, and what is wrong with it.
struct Field<'a> {
    name: &'a str,
    label: &'a str,
    hint: &'a str,
    wrong: Option<&'a Note>,
}

impl<'a> Field<'a> {
    fn new(name: &'a str, label: &'a str, hint: &'a str, errors: &'a Errors) -> Self {
        let wrong = errors.of(name);
        Self {
            name,
            label,
            hint,
            wrong,
        }
    }

    fn described(&self) -> Described<'a> {
        Described {
            name: self.name,
            hint: self.hint,
            wrong: self.wrong.is_some(),
        }
    }

    fn after(&self) -> After<'a> {
        After {
            name: self.name,
            hint: self.hint,
            wrong: self.wrong,
        }
    }
}

/// The attributes that tie an input to its hint and its error.
#[derive(Template)]
#[template(path = "ui/field/described.html")]
pub struct Described<'a> {
    name: &'a str,
    hint: &'a str,
    wrong: bool,
}

/// See [`Described`].
pub fn described<'a>(name: &'a str, hint: &'a str, errors: &'a Errors) -> Described<'a> {
    Field::new(name, "", hint, errors).described()
}

/// Hint and error behind an input.
#[derive(Template)]
#[template(path = "ui/field/after.html")]
pub struct After<'a> {
    name: &'a str,
    hint: &'a str,
    wrong: Option<&'a Note>,
}

/// See [`After`].
pub fn after<'a>(name: &'a str, hint: &'a str, errors: &'a Errors) -> After<'a> {
    Field::new(name, "", hint, errors).after()
}

/// A line of text.
#[derive(Template)]
#[template(path = "ui/field/input.html")]
pub struct Input<'a> {
    field: Field<'a>,
    value: &'a str,
    kind: &'a str,
    auto: &'a str,
}

/// A line of text; `kind` is the input's type, `auto` its autocomplete token.
pub fn input<'a>(
    name: &'a str,
    label: &'a str,
    value: &'a str,
    errors: &'a Errors,
    hint: &'a str,
    kind: &'a str,
    auto: &'a str,
) -> Input<'a> {
    let field = Field::new(name, label, hint, errors);
    Input {
        field,
        value,
        kind,
        auto,
    }
}

/// A number or an amount.
#[derive(Template)]
#[template(path = "ui/field/decimal.html")]
pub struct Decimal<'a> {
    field: Field<'a>,
    value: &'a str,
    unit: &'a str,
}

/// A number or an amount, typed in the reader's own marks; `unit` stands before it.
pub fn decimal<'a>(
    name: &'a str,
    label: &'a str,
    value: &'a str,
    errors: &'a Errors,
    hint: &'a str,
    unit: &'a str,
) -> Decimal<'a> {
    let field = Field::new(name, label, hint, errors);
    Decimal { field, value, unit }
}

/// Several lines of text.
#[derive(Template)]
#[template(path = "ui/field/area.html")]
pub struct Area<'a> {
    field: Field<'a>,
    value: &'a str,
    rows: &'a u8,
}

/// Several lines of text.
pub fn area<'a>(
    name: &'a str,
    label: &'a str,
    value: &'a str,
    errors: &'a Errors,
    hint: &'a str,
    rows: &'a u8,
) -> Area<'a> {
    let field = Field::new(name, label, hint, errors);
    Area { field, value, rows }
}

/// One of several.
#[derive(Template)]
#[template(path = "ui/field/select.html")]
pub struct Select<'a> {
    field: Field<'a>,
    options: &'a [Choice],
}

/// One of several.
pub fn select<'a>(
    name: &'a str,
    label: &'a str,
    options: &'a [Choice],
    errors: &'a Errors,
    hint: &'a str,
) -> Select<'a> {
    let field = Field::new(name, label, hint, errors);
    Select { field, options }
}

/// A password.
#[derive(Template)]
#[template(path = "ui/field/password.html")]
pub struct Password<'a> {
    field: Field<'a>,
    auto: &'a str,
}

/// A password, with a button that shows it; it never comes back filled in. `auto`: `current-password` or
/// `new-password`.
pub fn password<'a>(
    name: &'a str,
    label: &'a str,
    auto: &'a str,
    hint: &'a str,
    errors: &'a Errors,
) -> Password<'a> {
    let field = Field::new(name, label, hint, errors);
    Password { field, auto }
}

/// What is wrong with a form, above it.
#[derive(Template)]
#[template(path = "ui/field/summary.html")]
pub struct Summary<'a> {
    errors: &'a Errors,
    parts: &'a [Part],
    heading: &'a str,
}

/// What is wrong with a form, field by field; `parts` says what its inputs are called, `heading` (h2, h3)
/// follows the one above the form.
pub fn summary<'a>(errors: &'a Errors, parts: &'a [Part], heading: &'a str) -> Summary<'a> {
    Summary {
        errors,
        parts,
        heading,
    }
}

impl Summary<'_> {
    /// The message key of what an input is called; where it has no label of its own, its message says all.
    fn label(&self, input: &str) -> Option<&'static str> {
        Part::with_input(self.parts, input).map(|part| part.label)
    }
}
