//! From a Fluent pattern and its arguments to text.

use std::borrow::Cow;

use fluent_syntax::ast::{
    CallArguments, Expression, Identifier, InlineExpression, PatternElement, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;
use rust_decimal::Decimal;

use super::catalogue::{Catalogue, Entry, Pattern};
use super::formats::NumberForm;
use super::{Value, messages, plural};

pub(super) type Inline = InlineExpression<&'static str>;

/// Messages may refer to messages; deeper than this is a circle.
pub(super) const DEEPEST: u8 = 8;

/// Works out patterns of one catalogue with one set of arguments.
pub(super) struct Resolver<'a> {
    catalogue: &'a Catalogue,
    arguments: &'a [(&'a str, Value<'a>)],
    depth: u8,
}

/// What a placeable stands for before it is written.
enum Resolved<'a> {
    Text(Cow<'a, str>),
    Number(Decimal, NumberForm),
}

impl<'a> Resolver<'a> {
    pub(super) fn new(catalogue: &'a Catalogue, arguments: &'a [(&'a str, Value<'a>)]) -> Self {
        Self {
            catalogue,
            arguments,
            depth: 0,
        }
    }

    pub(super) fn write(&self, pattern: &Pattern) -> String {
        let mut out = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    out.push_str(&messages::spoken(self.catalogue.language, value));
                }
                PatternElement::Placeable { expression } => {
                    out.push_str(&self.shown(self.expression(expression)));
                }
            }
        }
        out
    }

    fn shown(&self, resolved: Resolved<'a>) -> Cow<'a, str> {
        match resolved {
            Resolved::Text(text) => text,
            Resolved::Number(number, form) => {
                Cow::Owned(form.write(self.catalogue.language, number))
            }
        }
    }

    fn expression(&self, expression: &Expression<&'static str>) -> Resolved<'a> {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.inline(inline),
            Expression::Select { selector, variants } => (self.inline(selector), variants),
        };
        let chosen = variants
            .iter()
            .find(|variant| self.fits(&selector, &variant.key))
            .or_else(|| variants.iter().find(|variant| variant.default));
        let text = chosen.map(|variant| self.write(&variant.value));
        Resolved::Text(Cow::Owned(text.unwrap_or_default()))
    }

    fn fits(&self, selector: &Resolved<'_>, key: &VariantKey<&'static str>) -> bool {
        match (selector, key) {
            (Resolved::Text(text), VariantKey::Identifier { name }) => text == name,
            (Resolved::Text(_), VariantKey::NumberLiteral { .. }) => false,
            (Resolved::Number(number, _), VariantKey::NumberLiteral { value }) => {
                value.parse() == Ok(*number)
            }
            (Resolved::Number(number, form), VariantKey::Identifier { name }) => {
                plural::category(self.catalogue.language, form.rounded(*number)) == *name
            }
        }
    }

    fn inline(&self, inline: &Inline) -> Resolved<'a> {
        match inline {
            Inline::StringLiteral { value } => Resolved::Text(unescape_unicode_to_string(value)),
            Inline::NumberLiteral { value } => match value.parse() {
                Ok(number) => Resolved::Number(number, NumberForm::default()),
                Err(_) => Resolved::Text(Cow::Borrowed(value)),
            },
            Inline::VariableReference { id } => self.argument(id.name),
            Inline::FunctionReference { id, arguments } => self.function(id.name, arguments),
            Inline::MessageReference { id, attribute } => {
                self.entry(&key_of(id, attribute), self.arguments)
            }
            Inline::TermReference { id, arguments, .. } => {
                let given = arguments.as_ref().map(named).unwrap_or_default();
                self.entry(&format!("-{}", id.name), &given)
            }
            Inline::Placeable { expression } => self.expression(expression),
        }
    }

    fn argument(&self, name: &str) -> Resolved<'a> {
        match self.arguments.iter().find(|(given, _)| *given == name) {
            Some((_, Value::Text(text))) => Resolved::Text(Cow::Borrowed(text)),
            Some((_, Value::Number(number))) => Resolved::Number(*number, NumberForm::default()),
            None => Resolved::Text(Cow::Owned(format!("{{${name}}}"))),
        }
    }

    /// `NUMBER($n, minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: "false")`.
    fn function(&self, name: &str, arguments: &CallArguments<&'static str>) -> Resolved<'a> {
        let first = arguments.positional.first().map(|it| self.inline(it));
        let (Some(Resolved::Number(number, mut form)), "NUMBER") = (first, name) else {
            return Resolved::Text(Cow::Owned(format!("{{{name}()}}")));
        };
        for option in &arguments.named {
            match (option.name.name, &option.value) {
                ("minimumFractionDigits", Inline::NumberLiteral { value }) => {
                    form.at_least = value.parse().unwrap_or_default();
                }
                ("maximumFractionDigits", Inline::NumberLiteral { value }) => {
                    form.at_most = value.parse().ok();
                }
                ("useGrouping", Inline::StringLiteral { value }) => {
                    form.grouped = *value != "false"
                }
                _ => {}
            }
        }
        Resolved::Number(number, form)
    }

    fn entry(&self, key: &str, arguments: &[(&str, Value<'_>)]) -> Resolved<'a> {
        let text = match self.catalogue.patterns.get(key) {
            Some(Entry::Fixed(text)) => Cow::Borrowed(*text),
            Some(Entry::Open(pattern)) if self.depth < DEEPEST => {
                let inner = Resolver {
                    catalogue: self.catalogue,
                    arguments,
                    depth: self.depth + 1,
                };
                Cow::Owned(inner.write(pattern))
            }
            _ => Cow::Owned(format!("[{key}]")),
        };
        Resolved::Text(text)
    }
}

/// The catalogue's key of a message or of its attribute.
pub(super) fn key_of(
    id: &Identifier<&'static str>,
    attribute: &Option<Identifier<&'static str>>,
) -> String {
    match attribute {
        Some(attribute) => format!("{}.{}", id.name, attribute.name),
        None => id.name.to_owned(),
    }
}

fn named(arguments: &CallArguments<&'static str>) -> Vec<(&'static str, Value<'static>)> {
    let values = arguments.named.iter().filter_map(|it| {
        let value = match &it.value {
            Inline::StringLiteral { value } => Value::Text(unescape_unicode_to_string(value)),
            Inline::NumberLiteral { value } => Value::Number(value.parse().ok()?),
            _ => return None,
        };
        Some((it.name.name, value))
    });
    values.collect()
}
